package entente.design;

/**
 * One run of an experiment, before it is made.
 *
 * @param run its number, from 0; the same whatever the order, the shard or the number of threads
 * @param point design point, from 0
 * @param replication from 0
 * @param arm which arm, from 0
 * @param seed master seed, to be read as an unsigned number
 */
public record PlannedRun(long run, int point, int replication, int arm, long seed) {}
