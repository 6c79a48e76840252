package entente.calibrate;

import entente.stats.Interval;

/**
 * What a posterior says of one parameter, in the parameter's unit.
 *
 * @param parameter its name
 * @param mean posterior mean
 * @param standardDeviation posterior standard deviation
 * @param credible equal-tailed interval around the median
 * @param prior the same of the prior
 * @param widthRatio width of the posterior's interval over that of the prior's, on the parameter's
 *     scale: near 1 the data say nothing of it
 */
public record PosteriorSummary(
    String parameter,
    double mean,
    double standardDeviation,
    Interval credible,
    Interval prior,
    double widthRatio) {}
