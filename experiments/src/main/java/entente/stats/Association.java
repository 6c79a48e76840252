package entente.stats;

/**
 * How strongly a factor goes with a response, the other factors held fixed.
 *
 * @param factor its name
 * @param coefficient with its interval; NaN if the factor or the response never varies, or if there
 *     are too few rows
 * @param pValue two-sided, of no association; NaN likewise
 */
public record Association(String factor, Interval coefficient, double pValue) {}
