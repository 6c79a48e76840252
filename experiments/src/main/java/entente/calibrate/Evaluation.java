package entente.calibrate;

/**
 * A judged point, as it is kept.
 *
 * @param stage of the trial
 * @param number of the trial within its stage
 * @param values of the parameters
 * @param misfit smaller is better; NaN or infinite if the point has none
 */
public record Evaluation(String stage, int number, double[] values, double misfit) {}
