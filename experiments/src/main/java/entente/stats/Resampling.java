package entente.stats;

import entente.random.Luck;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * How sure and by how many resamples. The seed makes every bootstrap interval a function of its
 * data: the same data and seed give the same limits on every machine.
 *
 * @param confidence probability that an interval covers, in (0, 1)
 * @param resamples bootstrap resamples, at least 100; 2,000 settle a 95% limit to about a twentieth
 *     of a standard error
 * @param seed any 64 bits
 */
public record Resampling(double confidence, int resamples, long seed) {

  /** 95%, 2,000 resamples, seed 1. */
  public static final Resampling STANDARD = new Resampling(0.95, 2_000, 1);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if one is left
   */
  public Resampling {
    requireConfidence(confidence);
    if (resamples < 100) {
      throw new IllegalArgumentException("resamples must be at least 100, but was " + resamples);
    }
  }

  /** The same with another confidence. */
  public Resampling withConfidence(double other) {
    return new Resampling(other, resamples, seed);
  }

  /** The same with another number of resamples. */
  public Resampling withResamples(int other) {
    return new Resampling(confidence, other, seed);
  }

  /** The same with another seed. */
  public Resampling withSeed(long other) {
    return new Resampling(confidence, resamples, other);
  }

  /** The stream for one purpose, always from its start. */
  UniformRandomProvider stream(String purpose) {
    return Luck.world(seed, "statistics:" + purpose);
  }

  /** Probability below the lower limit. */
  double tail() {
    return (1 - confidence) / 2;
  }

  static double requireConfidence(double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("confidence must lie in (0, 1), but was " + confidence);
    }
    return confidence;
  }
}
