package entente.calibrate;

import entente.stats.Interval;
import java.util.Map;
import java.util.TreeMap;

/**
 * The best misfit that can be had with one parameter held at each of some values.
 *
 * @param parameter its name
 * @param places of the values held, ascending
 * @param values the values held
 * @param misfits best misfit at each, all other parameters fitted anew; NaN if there is none
 * @param best the best misfit known anywhere
 */
public record Profile(
    String parameter, double[] places, double[] values, double[] misfits, double best) {

  /**
   * Share of the range on which the profile stays within a threshold of the best, between 0 and 1,
   * by the trapezoid between neighbouring values.
   *
   * @param threshold in the unit of the misfit; 1.92 for minus a log likelihood gives the 95%
   *     likelihood interval
   */
  public double supportedShare(double threshold) {
    double share = 0;
    double limit = best + threshold;
    for (int k = 1; k < places.length; k++) {
      double a = misfits[k - 1];
      double b = misfits[k];
      double inside;
      if (a <= limit && b <= limit) {
        inside = 1;
      } else if (a <= limit || b <= limit) {
        double low = Math.min(a, b);
        double high = Math.max(a, b);
        inside = Double.isFinite(high) ? (limit - low) / (high - low) : 0;
      } else {
        inside = 0;
      }
      share += inside * (places[k] - places[k - 1]);
    }
    return share / (places[places.length - 1] - places[0]);
  }

  /**
   * The places at which a profile stays within a threshold of the best: from the lowest point to
   * both sides until it first rises above. Between two values the square root of the rise is taken
   * as a straight line, which is exact for a parabola and keeps a coarse profile from cutting the
   * interval short.
   *
   * @param threshold in the unit of the misfit, above 0
   * @param bestPlace place of the best point of the search
   * @return the lower end, the lowest point and the upper end, as places
   */
  Interval supported(double threshold, double bestPlace) {
    TreeMap<Double, Double> rise = new TreeMap<>();
    for (int k = 0; k < places.length; k++) {
      double above = Math.sqrt(Math.max(0, misfits[k] - best));
      rise.put(places[k], Double.isNaN(above) ? Double.POSITIVE_INFINITY : above);
    }
    rise.putIfAbsent(bestPlace, 0.0);
    double lowest = bestPlace;
    for (Map.Entry<Double, Double> entry : rise.entrySet()) {
      lowest = entry.getValue() < rise.get(lowest) ? entry.getKey() : lowest;
    }
    double limit = Math.sqrt(threshold);
    return new Interval(
        end(rise.headMap(lowest, true).descendingMap(), limit),
        lowest,
        end(rise.tailMap(lowest, true), limit));
  }

  /** Where a rise, followed in one direction, first crosses the limit. */
  private static double end(Map<Double, Double> rise, double limit) {
    double place = Double.NaN;
    double below = 0;
    for (Map.Entry<Double, Double> entry : rise.entrySet()) {
      double next = entry.getValue();
      if (next > limit) {
        double share = Double.isInfinite(next) ? 0 : (limit - below) / (next - below);
        return place + share * (entry.getKey() - place);
      }
      place = entry.getKey();
      below = next;
    }
    return place;
  }
}
