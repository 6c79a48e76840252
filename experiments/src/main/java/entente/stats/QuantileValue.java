package entente.stats;

/**
 * One quantile of a sample.
 *
 * @param probability share of the sample below, in [0, 1]
 * @param value in the unit of the sample; NaN if undefined
 */
public record QuantileValue(double probability, double value) {}
