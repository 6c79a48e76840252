package entente.stats;

import java.util.Arrays;
import java.util.function.DoublePredicate;

/** Moments of plain arrays and what to do with undefined numbers in them. */
final class Samples {

  private static final DoublePredicate IS_DEFINED = Double::isFinite;

  private Samples() {}

  /** The finite numbers of an array, in their order: a NaN or infinity is an undefined response. */
  static double[] defined(double[] values) {
    return Arrays.stream(values).filter(IS_DEFINED).toArray();
  }

  static double mean(double[] values) {
    if (values.length == 0) {
      return Double.NaN;
    }
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / values.length;
    double rest = 0;
    for (double value : values) {
      rest += value - mean;
    }
    return mean + rest / values.length;
  }

  /** Variance over n - 1; NaN below two values. */
  static double variance(double[] values) {
    if (values.length < 2) {
      return Double.NaN;
    }
    double mean = mean(values);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return squares / (values.length - 1);
  }

  static double standardDeviation(double[] values) {
    return Math.sqrt(variance(values));
  }

  static void requireSameLength(double[] first, double[] second, String what) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(
          what + " must have equal lengths, but had " + first.length + " and " + second.length);
    }
  }
}
