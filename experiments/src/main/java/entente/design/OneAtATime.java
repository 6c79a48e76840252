package entente.design;

import entente.design.Experiment.Factor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One at a time: point 0 is the baseline; then each dimension takes its levels in turn while the
 * others stay at the baseline. A level that is the baseline is not repeated.
 */
final class OneAtATime {

  private OneAtATime() {}

  static DesignTable of(Dimensions dimensions) {
    List<Factor> factors = dimensions.factors();
    double[] baseline = factors.stream().mapToDouble(Factor::baseline).toArray();
    List<double[]> points = new ArrayList<>();
    points.add(baseline);
    for (int d = 0; d < dimensions.count(); d++) {
      for (int level = 0; level < dimensions.levels(d); level++) {
        double[] point = baseline.clone();
        for (int f = 0; f < factors.size(); f++) {
          if (dimensions.of(f) == d) {
            point[f] = Scaling.level(factors.get(f), level);
          }
        }
        if (!Arrays.equals(point, baseline)) {
          points.add(point);
        }
      }
    }
    double[] values = points.stream().flatMapToDouble(Arrays::stream).toArray();
    return new DesignTable(factors, points.size(), values);
  }
}
