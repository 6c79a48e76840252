package entente.chart;

import entente.analysis.Layout;
import entente.analysis.ResponseColumn;
import entente.design.DesignTable;
import entente.stats.Interval;
import entente.stats.StudentT;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Means of a response over parts of a design, with intervals that respect its luck. */
final class Levels {

  private static final double CONFIDENCE = 0.95;

  private Levels() {}

  /**
   * The mean over some points. Its interval is over replications, each a mean over these points, so
   * that it holds for these points and for any luck; with one replication it is over the points.
   */
  static Interval mean(ResponseColumn column, int arm, IntPredicate points) {
    Layout layout = column.layout();
    List<double[]> rows = new ArrayList<>();
    for (int point = 0; point < layout.points(); point++) {
      if (points.test(point)) {
        rows.add(column.of(point, arm));
      }
    }
    int replications = rows.stream().mapToInt(row -> row.length).min().orElse(0);
    if (replications == 1) {
      return StudentT.interval(rows.stream().mapToDouble(row -> row[0]).toArray(), CONFIDENCE);
    }
    double[] means = new double[replications];
    for (int r = 0; r < replications; r++) {
      int replication = r;
      means[r] =
          rows.stream()
              .mapToDouble(row -> row[replication])
              .filter(Double::isFinite)
              .average()
              .orElse(Double.NaN);
    }
    return StudentT.interval(means, CONFIDENCE);
  }

  /** The different values of a factor, rising. */
  static double[] of(DesignTable table, int factor) {
    return Arrays.stream(table.column(factor)).distinct().sorted().toArray();
  }

  /**
   * Values that divide the points into bins of equal numbers, rising; the ends are those of the
   * points.
   */
  static double[] edges(DesignTable table, int factor, int bins) {
    double[] sorted = table.column(factor);
    Arrays.sort(sorted);
    double[] edges = new double[bins + 1];
    for (int b = 0; b <= bins; b++) {
      edges[b] = sorted[(int) Math.round((double) b / bins * (sorted.length - 1))];
    }
    return edges;
  }
}
