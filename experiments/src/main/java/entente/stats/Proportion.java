package entente.stats;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/** Intervals of a share, such as that of runs in which an innovation spread. */
public final class Proportion {

  private Proportion() {}

  /**
   * Wilson's (1927) score interval: covers as often as it should on average over the shares.
   *
   * @param successes from 0 to {@code trials}
   * @param trials at least 1
   * @param confidence in (0, 1)
   */
  public static Interval wilson(int successes, int trials, double confidence) {
    return interval(BinomialConfidenceInterval.WILSON_SCORE, successes, trials, confidence);
  }

  /**
   * Clopper and Pearson's (1934) interval: covers at least as often as it should at every share.
   *
   * @param successes from 0 to {@code trials}
   * @param trials at least 1
   * @param confidence in (0, 1)
   */
  public static Interval clopperPearson(int successes, int trials, double confidence) {
    return interval(BinomialConfidenceInterval.CLOPPER_PEARSON, successes, trials, confidence);
  }

  /** Wilson's interval around a share that need not be a whole number of successes. */
  static Interval wilson(double share, int trials, double confidence) {
    double z =
        NormalDistribution.of(0, 1)
            .inverseSurvivalProbability((1 - Resampling.requireConfidence(confidence)) / 2);
    double shrink = 1 + z * z / trials;
    double centre = (share + z * z / (2 * trials)) / shrink;
    double half =
        z * Math.sqrt(share * (1 - share) / trials + z * z / (4.0 * trials * trials)) / shrink;
    return new Interval(
        Math.max(0, Math.min(share, centre - half)),
        share,
        Math.min(1, Math.max(share, centre + half)));
  }

  private static Interval interval(
      BinomialConfidenceInterval kind, int successes, int trials, double confidence) {
    if (trials < 1 || successes < 0 || successes > trials) {
      throw new IllegalArgumentException(
          "successes must lie between 0 and the trials, which must be at least 1, but were "
              + successes
              + " of "
              + trials);
    }
    var limits =
        kind.fromErrorRate(trials, successes, 1 - Resampling.requireConfidence(confidence));
    double share = (double) successes / trials;
    // Rounding may leave a limit a last digit inside of 0 or 1.
    return new Interval(
        Math.min(share, limits.getLowerBound()), share, Math.max(share, limits.getUpperBound()));
  }
}
