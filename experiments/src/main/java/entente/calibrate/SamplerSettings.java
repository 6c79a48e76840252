package entente.calibrate;

/**
 * How an approximate posterior is sampled.
 *
 * @param particles particles kept in every generation, at least 10; 500 and more for tails
 * @param keptShare share of a generation's particles that is kept, in (0, 1); the tolerance is the
 *     distance of the worst of them
 * @param leastAcceptance ends the sampling when a smaller share of new particles comes within the
 *     last tolerance: the distance has been brought down as far as is worth it
 * @param tolerance ends it when all kept particles are within this distance; 0 for never
 * @param simulations ends it before a generation would bring the trials above this number
 * @param seed of particles and of their luck
 */
public record SamplerSettings(
    int particles,
    double keptShare,
    double leastAcceptance,
    double tolerance,
    int simulations,
    long seed) {

  /** 500 of 1,000 particles, until 5% of new ones are accepted, at most 100,000 trials, seed 1. */
  public static final SamplerSettings STANDARD = new SamplerSettings(500, 0.5, 0.05, 0, 100_000, 1);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if one is left
   */
  public SamplerSettings {
    require(particles >= 10, "particles must be at least 10, but was " + particles);
    require(keptShare > 0 && keptShare < 1, "kept share must lie in (0, 1), but was " + keptShare);
    require(
        leastAcceptance >= 0 && leastAcceptance < 1,
        "least acceptance must lie in [0, 1), but was " + leastAcceptance);
    require(tolerance >= 0, "tolerance must be at least 0, but was " + tolerance);
    require(
        simulations >= particles / keptShare,
        "simulations must suffice for one generation, but was " + simulations);
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  /** Particles of the first generation, before any is dropped. */
  int firstGeneration() {
    return (int) Math.ceil(particles / keptShare);
  }

  /** The same with another seed. */
  public SamplerSettings withSeed(long other) {
    return new SamplerSettings(
        particles, keptShare, leastAcceptance, tolerance, simulations, other);
  }
}
