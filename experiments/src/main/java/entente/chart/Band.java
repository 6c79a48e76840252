package entente.chart;

import entente.stats.Quantiles;
import java.util.Arrays;
import java.util.List;

/**
 * A curve with a band around it.
 *
 * @param x positions, increasing
 * @param low lower edge; NaN where undefined
 * @param middle the curve; NaN where undefined
 * @param high upper edge; NaN where undefined
 */
public record Band(double[] x, double[] low, double[] middle, double[] high) {

  private static final double[] UNDEFINED = {Double.NaN, Double.NaN, Double.NaN};

  /** Refuses columns of different lengths. */
  public Band {
    if (low.length != x.length || middle.length != x.length || high.length != x.length) {
      throw new IllegalArgumentException(
          "a band needs as many values as positions (" + x.length + ")");
    }
  }

  /** A curve without a band. */
  public static Band line(double[] x, double[] y) {
    return new Band(x, y, y, y);
  }

  /**
   * Median and quantiles over replications at each position. Undefined values are left out; a
   * position where fewer than half of the replications are defined is undefined.
   *
   * @param x positions
   * @param rows one row of values for each replication
   * @param low lower quantile, in (0, 1)
   * @param high upper quantile, in (0, 1)
   */
  public static Band quantiles(double[] x, List<double[]> rows, double low, double high) {
    double[][] out = new double[3][x.length];
    double[] column = new double[rows.size()];
    for (int t = 0; t < x.length; t++) {
      int defined = 0;
      for (int k = 0; k < column.length; k++) {
        column[k] = rows.get(k)[t];
        defined += Double.isFinite(column[k]) ? 1 : 0;
      }
      boolean enough = defined > 0 && 2 * defined >= rows.size();
      double[] at = enough ? Quantiles.of(column, low, 0.5, high) : UNDEFINED;
      for (int q = 0; q < 3; q++) {
        out[q][t] = at[q];
      }
    }
    return new Band(x, out[0], out[1], out[2]);
  }

  /** The 10, 50 and 90% quantiles. */
  public static Band quantiles(double[] x, List<double[]> rows) {
    return quantiles(x, rows, 0.1, 0.9);
  }

  /** Whether any position has a value. */
  public boolean isDefined() {
    return Arrays.stream(middle).anyMatch(v -> !Double.isNaN(v));
  }

  /** The largest value, edges included; NaN where there is none. */
  public double max() {
    return Arrays.stream(high).filter(v -> !Double.isNaN(v)).max().orElse(Double.NaN);
  }

  /** The smallest value, edges included; NaN where there is none. */
  public double min() {
    return Arrays.stream(low).filter(v -> !Double.isNaN(v)).min().orElse(Double.NaN);
  }
}
