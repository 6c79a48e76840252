package entente.stats;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * The variance of a response split between parameters and luck, as a random-effects analysis of
 * variance over design points and replications. Components below 0 are given as 0; the share is the
 * untruncated intraclass correlation and can be negative.
 *
 * @param points design points used
 * @param runs runs used
 * @param undefined runs set aside
 * @param parameters variance between design points
 * @param sharedLuck variance between seeds that all points have in common; 0 where points have luck
 *     of their own
 * @param luck the rest: variance within a point, or with common random numbers what a seed does to
 *     one point beyond what it does to all
 * @param share parameters / (parameters + sharedLuck + luck), the intraclass correlation of single
 *     runs, with its interval from F distributions; NaN below two points or two replications
 */
public record VarianceSplit(
    int points,
    int runs,
    int undefined,
    double parameters,
    double sharedLuck,
    double luck,
    Interval share) {

  /**
   * The split where every run has luck of its own: ICC(1,1) of Shrout and Fleiss (1979), exact for
   * equal numbers of replications; unequal ones enter through n₀ = (N - Σn²/N)/(p - 1).
   *
   * @param responses one row per design point, one column per replication; NaN where undefined
   */
  public static VarianceSplit independent(double[][] responses, double confidence) {
    double[][] groups =
        Arrays.stream(responses)
            .map(Samples::defined)
            .filter(group -> group.length > 0)
            .toArray(double[][]::new);
    int runs = Arrays.stream(groups).mapToInt(group -> group.length).sum();
    int undefined = Arrays.stream(responses).mapToInt(row -> row.length).sum() - runs;
    int p = groups.length;
    if (p < 2 || runs <= p) {
      return undefined(p, runs, undefined);
    }
    double grand = Samples.mean(Arrays.stream(groups).flatMapToDouble(Arrays::stream).toArray());
    double between = 0;
    double within = 0;
    double squaredSizes = 0;
    for (double[] group : groups) {
      double mean = Samples.mean(group);
      between += group.length * (mean - grand) * (mean - grand);
      squaredSizes += (double) group.length * group.length;
      for (double value : group) {
        within += (value - mean) * (value - mean);
      }
    }
    double meanBetween = between / (p - 1);
    double meanWithin = within / (runs - p);
    double size = (runs - squaredSizes / runs) / (p - 1);
    double tail = (1 - Resampling.requireConfidence(confidence)) / 2;
    double ratio = meanBetween / meanWithin;
    double low = ratio / FDistribution.of(p - 1.0, runs - p).inverseSurvivalProbability(tail);
    double high = ratio * FDistribution.of(runs - p, p - 1.0).inverseSurvivalProbability(tail);
    return new VarianceSplit(
        p,
        runs,
        undefined,
        Math.max(0, (meanBetween - meanWithin) / size),
        0,
        meanWithin,
        new Interval(intraclass(low, size), intraclass(ratio, size), intraclass(high, size)));
  }

  /**
   * The split under common random numbers, where replication r has the same luck at every point:
   * ICC(2,1) of Shrout and Fleiss (1979). The one-way split would be wrong there, because the
   * shared luck raises the variance within points but not that between them. A replication that is
   * undefined at one point is set aside at all.
   *
   * @param responses one row per design point, one column per replication, rows of equal length
   */
  public static VarianceSplit commonRandomNumbers(double[][] responses, double confidence) {
    int given = responses.length == 0 ? 0 : responses[0].length;
    for (double[] row : responses) {
      if (row.length != given) {
        throw new IllegalArgumentException(
            "with common random numbers every point must have as many replications, but there were "
                + given
                + " and "
                + row.length);
      }
    }
    int[] kept =
        java.util.stream.IntStream.range(0, given)
            .filter(r -> Arrays.stream(responses).allMatch(row -> Double.isFinite(row[r])))
            .toArray();
    int n = responses.length;
    int k = kept.length;
    if (n < 2 || k < 2) {
      return undefined(n, n * k, n * (given - k));
    }
    double[] pointMeans = new double[n];
    double[] seedMeans = new double[k];
    for (int p = 0; p < n; p++) {
      for (int r = 0; r < k; r++) {
        pointMeans[p] += responses[p][kept[r]] / k;
        seedMeans[r] += responses[p][kept[r]] / n;
      }
    }
    double grand = Samples.mean(pointMeans);
    double rest = 0;
    for (int p = 0; p < n; p++) {
      for (int r = 0; r < k; r++) {
        double e = responses[p][kept[r]] - pointMeans[p] - seedMeans[r] + grand;
        rest += e * e;
      }
    }
    double points = k * Samples.variance(pointMeans);
    double seeds = n * Samples.variance(seedMeans);
    double error = rest / ((n - 1.0) * (k - 1.0));
    return new VarianceSplit(
        n,
        n * k,
        n * (given - k),
        Math.max(0, (points - error) / k),
        Math.max(0, (seeds - error) / n),
        error,
        crossed(n, k, points, seeds, error, confidence));
  }

  /** ICC(2,1) and its interval from the mean squares of points, seeds and error. */
  private static Interval crossed(
      int n, int k, double points, double seeds, double error, double confidence) {
    double share = n * (points - error) / (n * points + k * seeds + (n * k - n - k) * error);
    double tail = (1 - Resampling.requireConfidence(confidence)) / 2;
    double ratio = seeds / error;
    double weight = n * (1 + (k - 1) * share) - k * share;
    double top = k * share * ratio + weight;
    double freedom =
        (n - 1.0)
            * (k - 1.0)
            * top
            * top
            / ((n - 1.0) * k * k * share * share * ratio * ratio + weight * weight);
    if (!(freedom > 0) || Double.isInfinite(freedom)) {
      return Interval.point(share);
    }
    double f1 = FDistribution.of(n - 1.0, freedom).inverseSurvivalProbability(tail);
    double f2 = FDistribution.of(freedom, n - 1.0).inverseSurvivalProbability(tail);
    double others = k * seeds + (n * k - n - k) * error;
    double low = n * (points - f1 * error) / (f1 * others + n * points);
    double high = n * (f2 * points - error) / (others + n * f2 * points);
    // Where nothing varies but rounding, the limits may cross by a bit.
    return new Interval(Math.min(low, high), share, Math.max(low, high));
  }

  private static double intraclass(double ratio, double size) {
    return Double.isInfinite(ratio) ? 1 : (ratio - 1) / (ratio + size - 1);
  }

  private static VarianceSplit undefined(int points, int runs, int undefined) {
    return new VarianceSplit(
        points, runs, undefined, Double.NaN, Double.NaN, Double.NaN, Interval.undefined());
  }
}
