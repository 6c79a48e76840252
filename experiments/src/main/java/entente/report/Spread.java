package entente.report;

import java.util.Arrays;

/**
 * A median with the range that holds the middle 80% of replications. What never happened counts as
 * infinitely late, so an end of the range may be infinite. Undefined values are left out; without
 * any, all three are NaN.
 *
 * @param low 10% quantile
 * @param median 50% quantile
 * @param high 90% quantile
 */
public record Spread(double low, double median, double high) {

  /** The spread of no values. */
  static final Spread NONE = new Spread(Double.NaN, Double.NaN, Double.NaN);

  /** The spread of some values. */
  static Spread of(double[] values) {
    double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    return sorted.length == 0
        ? NONE
        : new Spread(quantile(sorted, 0.1), quantile(sorted, 0.5), quantile(sorted, 0.9));
  }

  /** Linear between order statistics (type 7 of Hyndman and Fan 1996), infinities included. */
  private static double quantile(double[] sorted, double share) {
    double position = (sorted.length - 1) * share;
    int below = (int) position;
    double rest = position - below;
    if (rest == 0 || sorted[below] == sorted[below + 1]) {
      return sorted[below];
    }
    return Double.isInfinite(sorted[below + 1])
        ? sorted[below + 1]
        : sorted[below] + rest * (sorted[below + 1] - sorted[below]);
  }
}
