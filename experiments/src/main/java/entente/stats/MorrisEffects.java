package entente.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * Elementary effects (Morris 1991): the change of the response over the step of the one factor that
 * moved, (y' - y) / (x' - x) with x on the unit interval.
 */
public final class MorrisEffects {

  private MorrisEffects() {}

  /**
   * The measures of every factor.
   *
   * @param factors names of the k factors
   * @param points places on the unit interval, k + 1 rows per trajectory, trajectories one after
   *     the other, neighbours differing in one factor
   * @param responses one per point; NaN where undefined
   * @throws IllegalArgumentException if the rows make no whole trajectories or a step moves another
   *     number of factors than one
   */
  public static List<ElementaryEffect> of(
      List<String> factors, double[][] points, double[] responses, Resampling resampling) {
    return effects(factors, points, responses, Double.NaN, resampling);
  }

  /**
   * The measures of every factor where points are in the factors' own units, so that only the
   * direction of a step is read from them.
   *
   * @param step size of every step on the unit interval, in (0, 1]
   */
  public static List<ElementaryEffect> of(
      List<String> factors,
      double[][] points,
      double[] responses,
      double step,
      Resampling resampling) {
    if (!(step > 0 && step <= 1)) {
      throw new IllegalArgumentException("step must lie in (0, 1], but was " + step);
    }
    return effects(factors, points, responses, step, resampling);
  }

  private static List<ElementaryEffect> effects(
      List<String> factors,
      double[][] points,
      double[] responses,
      double step,
      Resampling resampling) {
    int k = factors.size();
    if (points.length != responses.length || points.length % (k + 1) != 0) {
      throw new IllegalArgumentException(
          "trajectories of "
              + (k + 1)
              + " points must fill the rows, but there were "
              + points.length
              + " points and "
              + responses.length
              + " responses");
    }
    int trajectories = points.length / (k + 1);
    double[][] effects = new double[k][trajectories];
    for (int t = 0; t < trajectories; t++) {
      for (int s = 0; s < k; s++) {
        int row = t * (k + 1) + s;
        int factor = moved(points[row], points[row + 1], row);
        double change = points[row + 1][factor] - points[row][factor];
        double width = Double.isNaN(step) ? change : Math.copySign(step, change);
        effects[factor][t] = (responses[row + 1] - responses[row]) / width;
      }
    }
    List<ElementaryEffect> measures = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      measures.add(measure(factors.get(i), effects[i], resampling));
    }
    return measures;
  }

  private static int moved(double[] from, double[] to, int row) {
    int factor = -1;
    for (int i = 0; i < from.length; i++) {
      if (from[i] != to[i]) {
        if (factor >= 0) {
          throw new IllegalArgumentException(
              "one factor must move from row " + row + " to the next, but several did");
        }
        factor = i;
      }
    }
    if (factor < 0) {
      throw new IllegalArgumentException(
          "one factor must move from row " + row + " to the next, but none did");
    }
    return factor;
  }

  private static ElementaryEffect measure(String factor, double[] effects, Resampling resampling) {
    double[] defined = Samples.defined(effects);
    Statistic size =
        sample -> {
          double sum = 0;
          for (double effect : sample) {
            sum += Math.abs(effect);
          }
          return sum / sample.length;
        };
    return new ElementaryEffect(
        factor,
        defined.length,
        effects.length - defined.length,
        StudentT.interval(defined, resampling.confidence()),
        Bootstrap.of(defined, size, resampling).percentile(),
        Bootstrap.of(defined, Statistic.STANDARD_DEVIATION, resampling).percentile());
  }
}
