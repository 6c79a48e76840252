package entente.observe;

import java.util.Arrays;

/**
 * The statistics that the study of diffusion reports of a network and its times of adoption, as
 * pure functions (Valente 1995, 1996; the conventions are those of the R package netdiffuseR).
 * Periods are whole and counted from a first one; a time of adoption is the period in which a
 * member first uses the innovation, and {@link #NEVER} for those who never do. Members who adopt in
 * a period count as adopters in that same period, in exposure as in thresholds.
 */
public final class DiffusionStatistics {

  /** The time of adoption of those who never adopt. */
  public static final int NEVER = Integer.MAX_VALUE;

  private DiffusionStatistics() {}

  /**
   * Number of members who have adopted by each period.
   *
   * @param adopted time of adoption of each member
   * @param first the first period
   * @param periods how many periods
   */
  public static int[] cumulativeAdopters(int[] adopted, int first, int periods) {
    int[] cumulative = new int[periods];
    for (int t = 0; t < periods; t++) {
      int period = first + t;
      cumulative[t] = (int) Arrays.stream(adopted).filter(at -> at <= period).count();
    }
    return cumulative;
  }

  /**
   * Hazard rate of each period: those who adopt in it over those who had not adopted before it. 0
   * in the first period, before which nothing is known, and where nobody is left.
   *
   * @param cumulative adopters by each period
   * @param members number of members
   */
  public static double[] hazard(int[] cumulative, int members) {
    double[] hazard = new double[cumulative.length];
    for (int t = 1; t < cumulative.length; t++) {
      int left = members - cumulative[t - 1];
      hazard[t] = left == 0 ? 0 : (cumulative[t] - cumulative[t - 1]) / (double) left;
    }
    return hazard;
  }

  /**
   * Mean exposure over all members in each period.
   *
   * @param exposure exposure by period, then by member, in [0, 1]; 0 for members without contacts
   */
  public static double[] meanExposure(double[][] exposure) {
    double[] mean = new double[exposure.length];
    for (int t = 0; t < mean.length; t++) {
      mean[t] = Arrays.stream(exposure[t]).average().orElse(Double.NaN);
    }
    return mean;
  }

  /**
   * Threshold of each member: its exposure in the period in which it adopts (Valente 1996).
   *
   * @param exposure exposure by period, then by member
   * @param adopted time of adoption of each member
   * @param first the first period
   * @return one threshold for each member; NaN where it does not adopt within the periods
   */
  public static double[] thresholds(double[][] exposure, int[] adopted, int first) {
    double[] thresholds = new double[adopted.length];
    for (int i = 0; i < thresholds.length; i++) {
      long t = (long) adopted[i] - first;
      thresholds[i] = t < 0 || t >= exposure.length ? Double.NaN : exposure[(int) t][i];
    }
    return thresholds;
  }

  /** Mean of the values that are defined; NaN where none is. */
  public static double mean(double[] values) {
    return Arrays.stream(values).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
  }

  /** Median of the values that are defined; NaN where none is. */
  public static double median(double[] values) {
    double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    int n = sorted.length;
    return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }
}
