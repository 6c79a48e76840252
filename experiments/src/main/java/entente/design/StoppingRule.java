package entente.design;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * When to stop replicating: at the first number of runs, from the smallest to the largest allowed,
 * at which the interval of the mean of a response is narrow enough in every arm (Law 2015, section
 * 9.4.1, the sequential procedure with an absolute error). The interval is Student's,
 *
 * <pre>
 *   mean ± t(n − 1, (1 + confidence) / 2) · s / √n.
 * </pre>
 *
 * The rule looks at the runs in the order of their seeds, so the answer does not depend on the
 * order in which they were made. Undefined values (NaN) are left out; fewer than two defined values
 * make no interval.
 *
 * @param min smallest number of runs, at least 2
 * @param max largest number of runs
 * @param response the response whose mean is to be known
 * @param halfWidth largest half-width allowed, in the unit of the response
 * @param confidence confidence of the interval, in (0, 1)
 */
public record StoppingRule(int min, int max, String response, double halfWidth, double confidence) {

  /** Checks the numbers. */
  public StoppingRule {
    if (!(min >= 2 && max >= min && halfWidth >= 0 && confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException(
          "a stopping rule needs 2 <= min <= max, halfWidth >= 0 and confidence in (0, 1), but has "
              + min
              + ", "
              + max
              + ", "
              + halfWidth
              + " and "
              + confidence);
    }
  }

  /**
   * Half-width of the interval of a mean.
   *
   * @param values values of one response, NaN where undefined
   * @param count how many of them, from the first, are looked at
   * @param confidence confidence, in (0, 1)
   * @return half-width in the unit of the response; infinite for fewer than two defined values
   */
  public static double halfWidth(double[] values, int count, double confidence) {
    int n = 0;
    double mean = 0;
    double squares = 0;
    for (int k = 0; k < count; k++) {
      if (!Double.isNaN(values[k])) {
        n++;
        double apart = values[k] - mean;
        mean += apart / n;
        squares += apart * (values[k] - mean);
      }
    }
    if (n < 2) {
      return Double.POSITIVE_INFINITY;
    }
    double quantile = TDistribution.of(n - 1).inverseSurvivalProbability((1 - confidence) / 2);
    return quantile * Math.sqrt(squares / (n - 1) / n);
  }

  /**
   * Whether replicating stops after some runs of each arm.
   *
   * @param values of each arm the values of the response so far, in the order of replications
   * @param count runs of each arm that are looked at
   */
  public boolean stopsAt(double[][] values, int count) {
    if (count >= max) {
      return true;
    } else if (count < min) {
      return false;
    }
    for (double[] arm : values) {
      if (!(halfWidth(arm, count, confidence) <= halfWidth)) {
        return false;
      }
    }
    return true;
  }

  /**
   * How many runs of each arm a point needs, as far as is known.
   *
   * @param values of each arm the values so far, all of the same length
   * @return the number at which replicating stops, or -1 when more runs are needed to tell
   */
  public int needed(double[][] values) {
    for (int count = min; count <= values[0].length; count++) {
      if (stopsAt(values, count)) {
        return count;
      }
    }
    return -1;
  }
}
