package entente.stats;

/**
 * Sobol' index of a pair of factors.
 *
 * @param first name of one factor
 * @param second name of the other
 * @param secondOrder S_ij, the share of variance of their interaction beyond S_i and S_j
 */
public record InteractionIndex(String first, String second, Interval secondOrder) {}
