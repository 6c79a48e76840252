package entente.store;

import java.io.Serializable;

/**
 * One measure of one run over the observation times.
 *
 * @param measure name, with the bloc after a colon where it is a bloc's
 * @param innovation id of the innovation; empty where it concerns none or all
 * @param values one per observation time; NaN where undefined
 */
public record Series(String measure, String innovation, double[] values) implements Serializable {}
