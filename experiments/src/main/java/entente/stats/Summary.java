package entente.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * What one response says at one design point.
 *
 * @param count replications with a finite response
 * @param undefined replications without one (NaN or infinite): set aside in every number here and
 *     counted, because a mean over the defined runs speaks of those runs only
 * @param mean arithmetic mean; NaN if {@code count} is 0
 * @param standardDeviation over n - 1; NaN below two
 * @param minimum smallest response; NaN if {@code count} is 0
 * @param maximum largest response; NaN if {@code count} is 0
 * @param quantiles at 2.5, 5, 25, 50, 75, 95 and 97.5%, of type 7 ({@link Quantiles})
 * @param t Student's interval of the mean
 * @param percentile bootstrap percentile interval of the mean
 * @param bca bias-corrected and accelerated bootstrap interval of the mean
 * @param medianInterval the median between two order statistics, free of any distribution: covers
 *     at least as often as it says (Conover 1999); limits NaN where the runs are too few, at 95%
 *     below six
 */
public record Summary(
    int count,
    int undefined,
    double mean,
    double standardDeviation,
    double minimum,
    double maximum,
    List<QuantileValue> quantiles,
    Interval t,
    Interval percentile,
    Interval bca,
    Interval medianInterval) {

  private static final double[] PROBABILITIES = {0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975};

  /** Copies the list. */
  public Summary {
    quantiles = List.copyOf(quantiles);
  }

  /**
   * Summarises the replications of a design point.
   *
   * @param responses one per replication; NaN where undefined
   */
  public static Summary of(double[] responses, Resampling resampling) {
    double[] sample = Samples.defined(responses);
    Bootstrap ofMean = Bootstrap.of(sample, Statistic.MEAN, resampling);
    double[] values = Quantiles.of(sample, PROBABILITIES);
    List<QuantileValue> quantiles = new ArrayList<>();
    for (int k = 0; k < values.length; k++) {
      quantiles.add(new QuantileValue(PROBABILITIES[k], values[k]));
    }
    double[] range = Quantiles.of(sample, 0, 1);
    return new Summary(
        sample.length,
        responses.length - sample.length,
        Samples.mean(sample),
        Samples.standardDeviation(sample),
        range[0],
        range[1],
        quantiles,
        StudentT.interval(sample, resampling.confidence()),
        ofMean.percentile(),
        ofMean.bca(),
        medianInterval(sample, resampling));
  }

  private static Interval medianInterval(double[] sample, Resampling resampling) {
    double median = Quantiles.median(sample);
    int n = sample.length;
    int below =
        n == 0
            ? 0
            : BinomialDistribution.of(n, 0.5).inverseCumulativeProbability(resampling.tail());
    if (below == 0) {
      return Interval.point(median);
    }
    double[] sorted = sample.clone();
    Arrays.sort(sorted);
    return new Interval(sorted[below - 1], median, sorted[n - below]);
  }

  /** The median, type 7. */
  public double median() {
    return quantile(0.5);
  }

  /** Standard error of the mean. */
  public double standardError() {
    return standardDeviation / Math.sqrt(count);
  }

  /**
   * One of the quantiles held.
   *
   * @throws IllegalArgumentException if it is not one of them
   */
  public double quantile(double probability) {
    for (QuantileValue quantile : quantiles) {
      if (quantile.probability() == probability) {
        return quantile.value();
      }
    }
    throw new IllegalArgumentException(
        "a summary holds the quantiles 0.025, 0.05, 0.25, 0.5, 0.75, 0.95 and 0.975, but not "
            + probability);
  }
}
