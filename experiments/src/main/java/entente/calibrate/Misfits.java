package entente.calibrate;

import entente.stats.KaplanMeier;
import java.util.Arrays;

/**
 * Distances of what a model says from what was observed, and minus log likelihoods. Each is 0 or
 * smallest at a perfect fit, and NaN where the model says nothing.
 */
public final class Misfits {

  private Misfits() {}

  /**
   * Root mean square difference of two curves in units of the observations' error.
   *
   * @param observed NaN where there is no observation
   * @param simulated at the same moments
   * @param error standard error of an observation, above 0
   */
  public static double curve(double[] observed, double[] simulated, double error) {
    requireSameLength(observed.length, simulated.length);
    double squares = 0;
    int count = 0;
    for (int k = 0; k < observed.length; k++) {
      if (!Double.isNaN(observed[k])) {
        double z = (simulated[k] - observed[k]) / error;
        squares += z * z;
        count++;
      }
    }
    return count == 0 ? Double.NaN : Math.sqrt(squares / count);
  }

  /**
   * Minus the log likelihood of independent normal observations, without its constant.
   *
   * @param observed NaN where there is no observation
   * @param expected by the model
   * @param error standard error of an observation, above 0
   */
  public static double normal(double[] observed, double[] expected, double error) {
    double rms = curve(observed, expected, error);
    return Arrays.stream(observed).filter(value -> !Double.isNaN(value)).count() * rms * rms / 2;
  }

  /**
   * Half the deviance of a binomial count: minus the log likelihood, less what it is at best.
   *
   * @param successes observed, from 0 to {@code trials}
   * @param trials observed
   * @param share by the model; 0 and 1 count as half a trial from the end, so that a model of few
   *     runs is not ruled out by what none of them showed
   * @param runs behind the model's share, at least 1
   */
  public static double share(int successes, int trials, double share, int runs) {
    double edge = 0.5 / (runs + 1);
    double p = Math.min(1 - edge, Math.max(edge, share));
    double observed = (double) successes / trials;
    return trials * (term(observed, p) + term(1 - observed, 1 - p));
  }

  private static double term(double observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }

  /**
   * Mean difference of adoption times, adopter by adopter, both cut at the horizon: an adopter that
   * neither saw by then is matched, one that the model brings in early is charged until the
   * horizon.
   *
   * @param observed one per adopter; NaN if it had not adopted by the horizon
   * @param simulated for the same adopters; NaN likewise
   * @param horizon end of observation, in the unit of the times
   * @return in the unit of the times; NaN without adopters
   */
  public static double times(double[] observed, double[] simulated, double horizon) {
    requireSameLength(observed.length, simulated.length);
    double sum = 0;
    for (int k = 0; k < observed.length; k++) {
      sum += Math.abs(cut(observed[k], horizon) - cut(simulated[k], horizon));
    }
    return observed.length == 0 ? Double.NaN : sum / observed.length;
  }

  private static double cut(double time, double horizon) {
    return Double.isNaN(time) ? horizon : Math.min(time, horizon);
  }

  /**
   * Area between two Kaplan-Meier curves up to the horizon, the distance of two distributions of
   * censored times whoever the adopters are.
   *
   * @param observed times; NaN if not adopted by the horizon
   * @param simulated times of any number of runs; NaN likewise
   * @param start where time begins, not after any time
   * @param horizon end of observation
   * @return in the unit of the times
   */
  public static double survival(
      double[] observed, double[] simulated, double start, double horizon) {
    KaplanMeier one = KaplanMeier.censoredAt(observed, horizon, 0.95);
    KaplanMeier other = KaplanMeier.censoredAt(simulated, horizon, 0.95);
    double area = 0;
    double from = start;
    int i = 0;
    int j = 0;
    double first = 1;
    double second = 1;
    while (from < horizon) {
      double nextOne = i < one.steps().size() ? one.steps().get(i).time() : horizon;
      double nextOther = j < other.steps().size() ? other.steps().get(j).time() : horizon;
      double to = Math.min(horizon, Math.min(nextOne, nextOther));
      area += Math.abs(first - second) * (to - from);
      if (nextOne == to && i < one.steps().size()) {
        first = one.steps().get(i++).survival().estimate();
      }
      if (nextOther == to && j < other.steps().size()) {
        second = other.steps().get(j++).survival().estimate();
      }
      from = to;
    }
    return area;
  }

  private static void requireSameLength(int observed, int simulated) {
    if (observed != simulated) {
      throw new IllegalArgumentException(
          "there must be as many simulated as observed numbers, but there were "
              + simulated
              + " and "
              + observed);
    }
  }
}
