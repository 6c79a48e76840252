package entente.observe;

/**
 * One measure over time.
 *
 * @param measure its name, with the bloc after a colon where it is a bloc's
 * @param innovation id of the innovation; empty where it concerns none or all
 * @param values one per observation time; NaN where undefined
 */
public record Curve(String measure, String innovation, double[] values) {}
