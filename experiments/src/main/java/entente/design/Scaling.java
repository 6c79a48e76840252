package entente.design;

import entente.design.Experiment.Factor;
import entente.design.Experiment.Scale;

/** Turns places in [0, 1] and levels into values of a factor. A category is its index. */
final class Scaling {

  private Scaling() {}

  /** How many values a factor lists, or 0 when it has a range. */
  static int listed(Factor factor) {
    return factor.categories().isEmpty() ? factor.values().size() : factor.categories().size();
  }

  /** How many levels a factor has in a design of levels. */
  static int levels(Factor factor) {
    return listed(factor) > 0 ? listed(factor) : factor.levels();
  }

  /**
   * The value at a place of the range; whole numbers and listed values have equal shares of [0, 1].
   *
   * @param unit place in [0, 1]
   */
  static double at(Factor factor, double unit) {
    if (listed(factor) > 0) {
      return listedValue(factor, index(unit, listed(factor)));
    }
    double low = factor.low();
    double high = factor.high();
    if (factor.integer()) {
      double value = Math.floor(between(factor.scale(), low, high + 1, unit));
      return Math.min(Math.max(value, low), high);
    }
    return between(factor.scale(), low, high, unit);
  }

  /**
   * The value of a level; levels of a range are evenly spaced on its scale, from end to end, and
   * rounded to 12 digits.
   *
   * @param level from 0
   */
  static double level(Factor factor, int level) {
    if (listed(factor) > 0) {
      return listedValue(factor, level);
    }
    return step(factor, level, factor.levels());
  }

  /**
   * The value at one of evenly spaced places, both ends included.
   *
   * @param step from 0 to {@code steps - 1}
   */
  static double step(Factor factor, int step, int steps) {
    double unit = step / (double) (steps - 1);
    if (listed(factor) > 0) {
      return at(factor, unit);
    }
    double value = between(factor.scale(), factor.low(), factor.high(), unit);
    boolean end = step == 0 || step == steps - 1;
    return factor.integer() ? Math.rint(value) : end ? value : Numbers.tidy(value);
  }

  private static double listedValue(Factor factor, int index) {
    return factor.categories().isEmpty() ? factor.values().get(index) : index;
  }

  private static int index(double unit, int count) {
    return Math.min((int) (unit * count), count - 1);
  }

  private static double between(Scale scale, double low, double high, double unit) {
    if (unit == 0) {
      return low;
    } else if (unit == 1) {
      return high;
    }
    double value =
        scale == Scale.LOG
            ? StrictMath.exp((1 - unit) * StrictMath.log(low) + unit * StrictMath.log(high))
            : low + unit * (high - low);
    return Math.min(Math.max(value, low), high);
  }
}
