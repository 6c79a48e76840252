package entente.stats;

import org.apache.commons.statistics.distribution.TDistribution;

/** Intervals and tests of a mean by Student's t. */
public final class StudentT {

  private StudentT() {}

  /**
   * The half-width of an interval in standard errors.
   *
   * @param confidence in (0, 1)
   * @param degreesOfFreedom above 0
   */
  public static double critical(double confidence, double degreesOfFreedom) {
    return TDistribution.of(degreesOfFreedom)
        .inverseSurvivalProbability((1 - Resampling.requireConfidence(confidence)) / 2);
  }

  /**
   * The interval mean ± t s/√n of the finite values.
   *
   * @param values one observation each; NaN and infinities are set aside
   * @param confidence in (0, 1)
   * @return limits NaN below two values
   */
  public static Interval interval(double[] values, double confidence) {
    double[] sample = Samples.defined(values);
    return interval(
        Samples.mean(sample), Samples.standardDeviation(sample), sample.length, confidence);
  }

  /** The interval mean ± t s/√n; limits NaN if {@code count} is below two. */
  public static Interval interval(
      double mean, double standardDeviation, long count, double confidence) {
    if (count < 2) {
      return Interval.point(mean);
    }
    return Interval.around(
        mean, critical(confidence, count - 1) * standardDeviation / Math.sqrt(count));
  }

  /**
   * Two-sided p-value of the one-sample t test against 0.
   *
   * @return NaN below two values; 1 if all are 0; 0 if all are equal and not 0
   */
  public static double pValue(double mean, double standardDeviation, long count) {
    if (count < 2) {
      return Double.NaN;
    }
    if (standardDeviation == 0) {
      return mean == 0 ? 1 : 0;
    }
    return twoSided(mean / (standardDeviation / Math.sqrt(count)), count - 1);
  }

  /** Two-sided tail probability of a t value. */
  static double twoSided(double t, double degreesOfFreedom) {
    return Double.isNaN(t)
        ? Double.NaN
        : Math.min(1, 2 * TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(t)));
  }
}
