package entente.calibrate;

/**
 * A point to be judged.
 *
 * @param stage what asks for it, such as {@code search 1} or {@code generation 3}
 * @param number its number within the stage, from 0
 * @param values one per parameter, in the parameters' units
 * @param seed the luck of its runs: one for all trials of a search, which compares points on common
 *     luck, and another for every trial of a sampler. Runs of one trial derive theirs from it.
 */
public record Trial(String stage, int number, double[] values, long seed) {}
