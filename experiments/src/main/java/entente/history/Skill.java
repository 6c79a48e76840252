package entente.history;

import java.util.Arrays;
import java.util.Comparator;

/** How good forecasts were, as pure functions of forecasts, events and weights. */
public final class Skill {

  private static final double FLOOR = 1e-12;

  private Skill() {}

  /**
   * Positions in the order of rising forecasts.
   *
   * @throws IllegalArgumentException when a forecast is not a number, which has no place in an
   *     order
   */
  static int[] order(double[] forecasts) {
    for (int k = 0; k < forecasts.length; k++) {
      if (Double.isNaN(forecasts[k])) {
        throw new IllegalArgumentException(
            "a forecast must lie in [0, 1], but that of row " + k + " is not a number");
      }
    }
    Integer[] order = new Integer[forecasts.length];
    Arrays.setAll(order, k -> k);
    Arrays.sort(order, Comparator.comparingDouble(k -> forecasts[k]));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  /**
   * Area under the receiver operating characteristic: the chance that a row with an event was given
   * a higher forecast than one without, ties counted half.
   *
   * @param order positions in the order of rising forecasts
   * @param weights how often each row counts
   * @return NaN where there is no event, or nothing else
   */
  static double auc(double[] forecasts, boolean[] events, double[] weights, int[] order) {
    double below = 0;
    double concordant = 0;
    double positive = 0;
    int k = 0;
    while (k < order.length) {
      double here = 0;
      double hits = 0;
      int end = k;
      while (end < order.length && forecasts[order[end]] == forecasts[order[k]]) {
        if (events[order[end]]) {
          hits += weights[order[end]];
        } else {
          here += weights[order[end]];
        }
        end++;
      }
      concordant += hits * (below + here / 2);
      below += here;
      positive += hits;
      k = end;
    }
    return positive == 0 || below == 0 ? Double.NaN : concordant / (positive * below);
  }

  /** The same without weights. */
  public static double auc(double[] forecasts, boolean[] events) {
    double[] ones = new double[forecasts.length];
    Arrays.fill(ones, 1);
    return auc(forecasts, events, ones, order(forecasts));
  }

  /** Mean over years of the area within the year, weighted by events. */
  public static double withinYear(double[] forecasts, boolean[] events, int[] years) {
    double sum = 0;
    double weight = 0;
    for (int year : Arrays.stream(years).distinct().sorted().toArray()) {
      int[] in =
          java.util.stream.IntStream.range(0, years.length).filter(k -> years[k] == year).toArray();
      double[] f = Arrays.stream(in).mapToDouble(k -> forecasts[k]).toArray();
      boolean[] e = new boolean[in.length];
      int count = 0;
      for (int k = 0; k < in.length; k++) {
        e[k] = events[in[k]];
        count += e[k] ? 1 : 0;
      }
      double area = auc(f, e);
      if (!Double.isNaN(area)) {
        sum += area * count;
        weight += count;
      }
    }
    return sum / weight;
  }

  /** Mean logarithmic loss, weighted; smaller is better. */
  static double logLoss(double[] forecasts, boolean[] events, double[] weights) {
    double sum = 0;
    double total = 0;
    for (int k = 0; k < forecasts.length; k++) {
      double p = Math.min(1 - FLOOR, Math.max(FLOOR, forecasts[k]));
      sum -= weights[k] * StrictMath.log(events[k] ? p : 1 - p);
      total += weights[k];
    }
    return sum / total;
  }

  /** Mean squared error, weighted (Brier 1950). */
  static double brier(double[] forecasts, boolean[] events, double[] weights) {
    double sum = 0;
    double total = 0;
    for (int k = 0; k < forecasts.length; k++) {
      double off = forecasts[k] - (events[k] ? 1 : 0);
      sum += weights[k] * off * off;
      total += weights[k];
    }
    return sum / total;
  }

  /** Share of events among the highest forecasts, as many as there were events. */
  static double precision(boolean[] events, double[] weights, int[] order) {
    double positive = 0;
    for (int k = 0; k < events.length; k++) {
      positive += events[k] ? weights[k] : 0;
    }
    double taken = 0;
    double hits = 0;
    for (int k = order.length - 1; k >= 0 && taken < positive; k--) {
      double take = Math.min(weights[order[k]], positive - taken);
      taken += take;
      hits += events[order[k]] ? take : 0;
    }
    return positive == 0 ? Double.NaN : hits / positive;
  }
}
