package entente.stats;

import entente.random.Luck;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/** Numbers for tests, and the bands that a count of successes must fall into. */
final class Draws {

  /** False-alarm rate of every band: one in a million, and the seeds are fixed. */
  static final double FALSE_ALARM = 1e-6;

  private final UniformRandomProvider random;
  private final ZigguratSampler.NormalizedGaussian gaussian;

  Draws(long seed) {
    random = Luck.world(seed, "test");
    gaussian = ZigguratSampler.NormalizedGaussian.of(random);
  }

  double uniform() {
    return random.nextDouble();
  }

  double normal() {
    return gaussian.sample();
  }

  double[] normals(int count) {
    double[] values = new double[count];
    for (int k = 0; k < count; k++) {
      values[k] = gaussian.sample();
    }
    return values;
  }

  double[][] uniforms(int rows, int columns) {
    double[][] values = new double[rows][columns];
    for (double[] row : values) {
      for (int c = 0; c < columns; c++) {
        row[c] = random.nextDouble();
      }
    }
    return values;
  }

  /** Shares of successes that a binomial with this probability leaves with FALSE_ALARM. */
  static double[] band(double probability, int trials) {
    BinomialDistribution binomial = BinomialDistribution.of(trials, probability);
    return new double[] {
      (double) binomial.inverseCumulativeProbability(FALSE_ALARM / 2) / trials,
      (double) binomial.inverseSurvivalProbability(FALSE_ALARM / 2) / trials
    };
  }
}
