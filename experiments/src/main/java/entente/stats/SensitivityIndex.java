package entente.stats;

/**
 * Sobol' indices of one factor.
 *
 * @param factor its name
 * @param firstOrder S_i, the share of the response's variance that goes when the factor is known;
 *     an estimate may fall a little outside [0, 1]
 * @param total S_Ti, the share that stays when all others are known: S_i and every interaction
 */
public record SensitivityIndex(String factor, Interval firstOrder, Interval total) {}
