package entente.store;

import java.io.Serializable;

/**
 * Which run a row belongs to. Rows are ordered by {@link #run}, which depends on the experiment
 * alone and neither on threads nor on the order in which runs finish.
 *
 * @param run number of the run in its experiment, from 0
 * @param point number of the design point, from 0
 * @param replication number of the replication, from 0
 * @param seed master seed, an unsigned 64-bit number
 * @param arm name of the arm
 */
public record RunKey(long run, int point, int replication, long seed, String arm)
    implements Serializable {}
