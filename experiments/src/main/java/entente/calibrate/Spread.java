package entente.calibrate;

import entente.stats.Interval;
import entente.stats.Quantiles;
import java.util.Arrays;

/** Medians and central intervals of what runs show. */
final class Spread {

  private Spread() {}

  /**
   * Median and central interval.
   *
   * @param values one per run; NaN where a run says nothing, infinite where it is censored
   * @param probability of the interval
   * @return not defined where fewer than half of the runs say something
   */
  static Interval of(double[] values, double probability) {
    double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
    if (known.length == 0 || 2 * known.length < values.length) {
      return Interval.undefined();
    }
    double tail = (1 - probability) / 2;
    double[] q = Quantiles.of(known, tail, 0.5, 1 - tail);
    return new Interval(q[0], q[1], q[2]);
  }

  /** Mean of the finite values; NaN where there is none. */
  static double mean(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite).average().orElse(Double.NaN);
  }
}
