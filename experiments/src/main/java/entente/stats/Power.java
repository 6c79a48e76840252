package entente.stats;

/**
 * Power of the two-sided paired t test, by the noncentral t distribution (no normal approximation):
 * with n pairs and effect d_z, t has n - 1 degrees of freedom and noncentrality d_z √n.
 */
public final class Power {

  private static final int MOST_PAIRS = 10_000_000;

  private Power() {}

  /**
   * Probability that the test finds the effect, on either side.
   *
   * @param pairs at least 2
   * @param effect d_z, the mean difference in standard deviations of the differences
   * @param level false-alarm rate, in (0, 1)
   */
  public static double pairedT(int pairs, double effect, double level) {
    if (pairs < 2) {
      throw new IllegalArgumentException("pairs must be at least 2, but was " + pairs);
    }
    double critical = StudentT.critical(1 - level, pairs - 1.0);
    double noncentrality = Math.abs(effect) * Math.sqrt(pairs);
    return 1
        - NoncentralT.cumulativeProbability(critical, pairs - 1.0, noncentrality)
        + NoncentralT.cumulativeProbability(-critical, pairs - 1.0, noncentrality);
  }

  /**
   * The smallest number of pairs that gives a power.
   *
   * @param effect d_z, not 0
   * @param power wanted, above {@code level} and below 1
   * @param level false-alarm rate, in (0, 1)
   * @throws IllegalArgumentException if ten million pairs do not suffice
   */
  public static int requiredPairs(double effect, double power, double level) {
    if (!(power > level && power < 1)) {
      throw new IllegalArgumentException(
          "power must lie between the level " + level + " and 1, but was " + power);
    }
    int enough = 2;
    while (reachesNot(enough, effect, power, level)) {
      if (enough >= MOST_PAIRS) {
        throw new IllegalArgumentException(
            "effect " + effect + " needs more than " + MOST_PAIRS + " pairs");
      }
      enough = Math.min(MOST_PAIRS, enough * 2);
    }
    int tooFew = enough / 2;
    while (enough - tooFew > 1) {
      int middle = (enough + tooFew) >>> 1;
      if (reachesNot(middle, effect, power, level)) {
        tooFew = middle;
      } else {
        enough = middle;
      }
    }
    return enough;
  }

  private static boolean reachesNot(int pairs, double effect, double power, double level) {
    if (Math.abs(effect) * Math.sqrt(pairs) > 40) {
      return false;
    }
    return !(pairedT(pairs, effect, level) >= power);
  }
}
