package entente.calibrate;

import entente.stats.Interval;

/**
 * What a calibration says of one parameter, in the parameter's unit.
 *
 * @param parameter its name
 * @param interval the best value, or the posterior's median, with its interval: the values whose
 *     profile stays within the threshold, or the equal-tailed credible interval. Not defined, but
 *     for the estimate, where no profile was asked for
 * @param standardDeviation of the posterior; NaN where none was sampled
 * @param prior median and interval of the prior at the same probability
 * @param widthRatio width of the interval over that of the prior's, on the parameter's scale: near
 *     1 the data say nothing of it
 */
public record Estimate(
    String parameter,
    Interval interval,
    double standardDeviation,
    Interval prior,
    double widthRatio) {}
