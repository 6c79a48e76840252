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
    Bootstrap bootstrap =
        Bootstrap.ofRows(first.length, rows -> ratio(first, second, rows), resampling);
    return Double.isFinite(bootstrap.estimate())
        ? bootstrap.percentile()
        : Interval.point(bootstrap.estimate());
  }

  private static double ratio(double[] first, double[] second, int[] rows) {
    double meanFirst = 0;
    double meanSecond = 0;
    for (int row : rows) {
      meanFirst += first[row];
      meanSecond += second[row];
    }
    meanFirst /= rows.length;
    meanSecond /= rows.length;
    double apart = 0;
    double together = 0;
    for (int row : rows) {
      double a = first[row] - meanFirst;
      double b = second[row] - meanSecond;
      apart += a * a + b * b;
      together += (b - a) * (b - a);
    }
    return apart / together;
  }
}
