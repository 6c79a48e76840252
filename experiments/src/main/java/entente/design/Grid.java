package entente.design;

import entente.design.Experiment.Factor;
import java.util.List;

/**
 * Full factorial: every combination of levels. The last dimension turns fastest, as the digits of a
 * number do.
 */
final class Grid {

  private Grid() {}

  /** Number of points, or -1 where it exceeds an int. */
  static int size(Dimensions dimensions) {
    long size = 1;
    for (int d = 0; d < dimensions.count(); d++) {
      size *= dimensions.levels(d);
      if (size > Integer.MAX_VALUE) {
        return -1;
      }
    }
    return (int) size;
  }

  static DesignTable of(Dimensions dimensions) {
    List<Factor> factors = dimensions.factors();
    int size = size(dimensions);
    double[] values = new double[size * factors.size()];
    int[] level = new int[dimensions.count()];
    for (int p = 0; p < size; p++) {
      for (int f = 0; f < factors.size(); f++) {
        values[p * factors.size() + f] = Scaling.level(factors.get(f), level[dimensions.of(f)]);
      }
      int d = level.length - 1;
      while (d >= 0 && ++level[d] == dimensions.levels(d)) {
        level[d--] = 0;
      }
    }
    return new DesignTable(factors, size, values);
  }
}
