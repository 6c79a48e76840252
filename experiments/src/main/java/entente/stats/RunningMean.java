package entente.stats;

/**
 * The mean of a response after some replications.
 *
 * @param replications runs so far, undefined ones included
 * @param undefined runs among them without a response
 * @param mean of the defined ones, with Student's interval
 */
public record RunningMean(int replications, int undefined, Interval mean) {}
