package entente.calibrate;

/**
 * How an evolution strategy searches.
 *
 * @param starts searches from different points, the first from the middle of the prior, the others
 *     from random draws of it; at least 1. Starts that end apart tell of several optima.
 * @param population points a generation, or 0 for Hansen's 4 + ⌊3 ln n⌋
 * @param generations most generations a start, at least 1
 * @param step first standard deviation, as a share of every range, in (0, 1]
 * @param tolerance a start ends when the best of its last generations differ by no more than this,
 *     in the unit of the misfit
 * @param seed of points and of the common luck on which they are judged
 */
public record SearchSettings(
    int starts, int population, int generations, double step, double tolerance, long seed) {

  /** One start, Hansen's population, 300 generations, a step of 0.3, 1e-6, seed 1. */
  public static final SearchSettings STANDARD = new SearchSettings(1, 0, 300, 0.3, 1e-6, 1);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if one is left
   */
  public SearchSettings {
    require(starts >= 1, "starts must be at least 1, but was " + starts);
    require(
        population == 0 || population >= 4,
        "population must be 0 or at least 4, but was " + population);
    require(generations >= 1, "generations must be at least 1, but was " + generations);
    require(step > 0 && step <= 1, "step must lie in (0, 1], but was " + step);
    require(tolerance >= 0, "tolerance must be at least 0, but was " + tolerance);
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  /** Points a generation in some dimensions. */
  int populationFor(int dimension) {
    return population > 0 ? population : 4 + (int) (3 * Math.log(dimension));
  }

  /** The same with another number of starts. */
  public SearchSettings withStarts(int other) {
    return new SearchSettings(other, population, generations, step, tolerance, seed);
  }

  /** The same with another number of generations. */
  public SearchSettings withGenerations(int other) {
    return new SearchSettings(starts, population, other, step, tolerance, seed);
  }

  /** The same with another seed. */
  public SearchSettings withSeed(long other) {
    return new SearchSettings(starts, population, generations, step, tolerance, other);
  }
}
