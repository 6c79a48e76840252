package entente.stats;

import java.util.ArrayList;
import java.util.List;

/** How a mean settles as replications are added, and how many are needed. */
public final class Convergence {

  private static final int EVERY_ONE_UP_TO = 100;
  private static final double GROWTH = 1.02;
  private static final int MOST_REPLICATIONS = 100_000_000;

  private Convergence() {}

  /**
   * The running mean and its interval, after every replication up to 100 and then in steps of 2%,
   * so that a long column stays quick and a chart stays readable; the last replication is always
   * there.
   *
   * @param responses in order of replication; NaN where undefined
   * @param confidence in (0, 1)
   */
  public static List<RunningMean> of(double[] responses, double confidence) {
    List<RunningMean> path = new ArrayList<>();
    int defined = 0;
    double mean = 0;
    double squares = 0;
    int next = 1;
    for (int k = 1; k <= responses.length; k++) {
      double value = responses[k - 1];
      if (Double.isFinite(value)) {
        defined++;
        double step = value - mean;
        mean += step / defined;
        squares += step * (value - mean);
      }
      if (k == next || k == responses.length) {
        double deviation = Math.sqrt(squares / (defined - 1));
        path.add(
            new RunningMean(
                k,
                k - defined,
                defined == 0
                    ? Interval.undefined()
                    : StudentT.interval(mean, deviation, defined, confidence)));
        next = k < EVERY_ONE_UP_TO ? k + 1 : Math.max(k + 1, (int) (k * GROWTH));
      }
    }
    return path;
  }

  /** Half-width of Student's interval of the mean of the finite values; NaN below two. */
  public static double halfWidth(double[] responses, double confidence) {
    return StudentT.interval(responses, confidence).halfWidth();
  }

  /**
   * The smallest number of replications whose t interval has at most a half-width, if the standard
   * deviation stays what it is.
   *
   * @param standardDeviation from the replications so far, at least 0
   * @param halfWidth wanted, above 0, in the unit of the response
   * @param confidence in (0, 1)
   * @return at least 2
   * @throws IllegalArgumentException if a hundred million do not suffice
   */
  public static int requiredReplications(
      double standardDeviation, double halfWidth, double confidence) {
    if (!(halfWidth > 0)) {
      throw new IllegalArgumentException("half-width must be above 0, but was " + halfWidth);
    }
    if (!(standardDeviation >= 0)) {
      throw new IllegalArgumentException(
          "standard deviation must be at least 0, but was " + standardDeviation);
    }
    int enough = 2;
    while (isTooWide(enough, standardDeviation, halfWidth, confidence)) {
      if (enough >= MOST_REPLICATIONS) {
        throw new IllegalArgumentException(
            "half-width " + halfWidth + " needs more than " + MOST_REPLICATIONS + " replications");
      }
      enough = Math.min(MOST_REPLICATIONS, enough * 2);
    }
    int tooFew = Math.max(1, enough / 2);
    while (enough - tooFew > 1) {
      int middle = (enough + tooFew) >>> 1;
      if (isTooWide(middle, standardDeviation, halfWidth, confidence)) {
        tooFew = middle;
      } else {
        enough = middle;
      }
    }
    return enough;
  }

  private static boolean isTooWide(
      int replications, double standardDeviation, double halfWidth, double confidence) {
    return StudentT.critical(confidence, replications - 1.0)
            * standardDeviation
            / Math.sqrt(replications)
        > halfWidth;
  }
}
