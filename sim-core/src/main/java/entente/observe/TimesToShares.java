package entente.observe;

import entente.world.WorldPlan;
import java.util.Arrays;
import java.util.Map;

/** Years from introduction until a share of all states has adopted; NaN where censored. */
final class TimesToShares {

  private static final int[] PERCENTS = {10, 50, 90};

  private TimesToShares() {}

  /**
   * Adds the responses {@code t10, t50, t90} of each innovation, their means over the innovations
   * that got so far, and how many did not.
   *
   * @param firstAdoption time of first adoption by innovation and state; NaN for never
   */
  static void put(Map<String, Double> responses, WorldPlan plan, double[][] firstAdoption) {
    double[] sums = new double[PERCENTS.length];
    int[] reached = new int[PERCENTS.length];
    double start = plan.scenario().calendar().start().year();
    for (int m = 0; m < firstAdoption.length; m++) {
      double[] sorted = firstAdoption[m].clone();
      Arrays.sort(sorted);
      double origin = Math.max(start, plan.innovations().introduced(m));
      for (int k = 0; k < PERCENTS.length; k++) {
        int needed = (int) (((long) sorted.length * PERCENTS[k] + 99) / 100);
        double years = sorted[needed - 1] - origin;
        responses.put("t" + PERCENTS[k] + ":" + plan.innovations().id(m), years);
        if (!Double.isNaN(years)) {
          sums[k] += years;
          reached[k]++;
        }
      }
    }
    for (int k = 0; k < PERCENTS.length; k++) {
      double mean = reached[k] == 0 ? Double.NaN : sums[k] / reached[k];
      responses.put("t" + PERCENTS[k], mean);
      responses.put("censored:t" + PERCENTS[k], (double) (firstAdoption.length - reached[k]));
    }
  }
}
