package entente.analysis;

import java.util.Arrays;

/**
 * One response of all runs, by design point, arm and replication.
 *
 * @param response its name
 * @param layout where the values of a point and an arm stand
 * @param values one a run; NaN where undefined or where the run failed
 */
public record ResponseColumn(String response, Layout layout, double[] values) {

  /**
   * The replications of an arm at a point, in order.
   *
   * @param point from 0
   * @param arm from 0
   */
  public double[] of(int point, int arm) {
    int from = layout.place(point, arm, 0);
    return Arrays.copyOfRange(values, from, from + layout.replications(point));
  }

  /** All points of an arm: one row a point, one column a replication. */
  public double[][] byPoint(int arm) {
    double[][] rows = new double[layout.points()][];
    Arrays.setAll(rows, point -> of(point, arm));
    return rows;
  }

  /**
   * The mean over points of each replication that every point has; points without a response are
   * left out of it. With one point these are its responses.
   */
  public double[] overPoints(int arm) {
    double[] means = new double[layout.leastReplications()];
    for (int r = 0; r < means.length; r++) {
      double sum = 0;
      int defined = 0;
      for (int point = 0; point < layout.points(); point++) {
        double value = values[layout.place(point, arm, r)];
        if (Double.isFinite(value)) {
          sum += value;
          defined++;
        }
      }
      means[r] = defined == 0 ? Double.NaN : sum / defined;
    }
    return means;
  }

  /** Whether the response is defined in any run. */
  public boolean isDefined() {
    return Arrays.stream(values).anyMatch(Double::isFinite);
  }
}
