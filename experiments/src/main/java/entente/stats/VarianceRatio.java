package entente.stats;

/** How much common random numbers sharpen a comparison. */
public final class VarianceRatio {

  private VarianceRatio() {}

  /**
   * (s²_x + s²_y) / s²_{y-x}: the variance that the mean difference would have with independent
   * luck over the one it has. Above 1 the common random numbers help; R times the replications
   * would be needed without them.
   *
   * @param first one response per replication, finite
   * @param second the same replications under the other arm
   * @return with a bootstrap percentile interval over pairs; infinite if the differences are
   *     constant, NaN below two pairs or if nothing varies
   */
  public static Interval ofCommonRandomNumbers(
      double[] first, double[] second, Resampling resampling) {
    Samples.requireSameLength(first, second, "the arms of a variance ratio");
    if (first.length < 2) {
      return Interval.undefined();
    }
    double[][] columns = Blocks.of(columns(first, second), resampling);
    Bootstrap bootstrap =
        Bootstrap.ofRows(columns[0].length, rows -> ratio(columns, rows), resampling);
    return Double.isFinite(bootstrap.estimate())
        ? bootstrap.percentile()
        : Interval.point(bootstrap.estimate());
  }

  /** With x and y centred: x, y, x² + y² and (y - x)², whose means give the ratio. */
  private static double[][] columns(double[] first, double[] second) {
    double meanFirst = Samples.mean(first);
    double meanSecond = Samples.mean(second);
    double[][] columns = new double[4][first.length];
    for (int k = 0; k < first.length; k++) {
      double x = first[k] - meanFirst;
      double y = second[k] - meanSecond;
      columns[0][k] = x;
      columns[1][k] = y;
      columns[2][k] = x * x + y * y;
      columns[3][k] = (y - x) * (y - x);
    }
    return columns;
  }

  private static double ratio(double[][] columns, int[] rows) {
    double x = mean(columns[0], rows);
    double y = mean(columns[1], rows);
    double apart = mean(columns[2], rows) - x * x - y * y;
    double together = mean(columns[3], rows) - (y - x) * (y - x);
    return apart / Math.max(0, together);
  }

  private static double mean(double[] column, int[] rows) {
    double sum = 0;
    for (int row : rows) {
      sum += column[row];
    }
    return sum / rows.length;
  }
}
