package entente.stats;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Corrections of p-values for many comparisons. NaN stands for a test that could not be made: it
 * stays NaN and does not count among the tests, as in R's {@code p.adjust}.
 */
public final class Multiplicity {

  private Multiplicity() {}

  /**
   * Holm's (1979) step-down adjustment, which holds the probability of any false alarm.
   *
   * @param pValues each in [0, 1] or NaN
   * @return adjusted p-values in the same order
   */
  public static double[] holm(double[] pValues) {
    int[] order = ascending(pValues);
    double[] adjusted = undefined(pValues.length);
    double running = 0;
    for (int k = 0; k < order.length; k++) {
      running = Math.max(running, (order.length - k) * pValues[order[k]]);
      adjusted[order[k]] = Math.min(1, running);
    }
    return adjusted;
  }

  /**
   * Benjamini and Hochberg's (1995) step-up adjustment, which holds the expected share of false
   * alarms among the alarms of independent or positively dependent tests.
   *
   * @param pValues each in [0, 1] or NaN
   * @return adjusted p-values in the same order
   */
  public static double[] benjaminiHochberg(double[] pValues) {
    int[] order = ascending(pValues);
    double[] adjusted = undefined(pValues.length);
    double running = 1;
    for (int k = order.length - 1; k >= 0; k--) {
      running = Math.min(running, pValues[order[k]] * order.length / (k + 1));
      adjusted[order[k]] = running;
    }
    return adjusted;
  }

  private static int[] ascending(double[] pValues) {
    for (double p : pValues) {
      if (p < 0 || p > 1) {
        throw new IllegalArgumentException("a p-value must lie in [0, 1], but was " + p);
      }
    }
    return IntStream.range(0, pValues.length)
        .filter(k -> !Double.isNaN(pValues[k]))
        .boxed()
        .sorted(Comparator.comparingDouble(k -> pValues[k]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double[] undefined(int length) {
    double[] values = new double[length];
    java.util.Arrays.fill(values, Double.NaN);
    return values;
  }
}
