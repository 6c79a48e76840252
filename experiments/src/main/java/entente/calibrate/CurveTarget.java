package entente.calibrate;

import entente.store.RunRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A measure over time. The mean of the runs is compared with the observations, moment by moment;
 * between two observation times of the model its curve is a straight line.
 *
 * @param name name of the target
 * @param measure name of the measure
 * @param innovation id of its innovation; empty where it concerns none or all
 * @param times observed moments, decimal years
 * @param values observed values
 * @param error standard error of an observation, above 0
 * @param weight beside other targets
 */
record CurveTarget(
    String name,
    String measure,
    String innovation,
    double[] times,
    double[] values,
    double error,
    double weight)
    implements Target {

  @Override
  public double distance(List<RunRows> runs) {
    return Misfits.curve(values, mean(runs), error);
  }

  @Override
  public double minusLogLikelihood(List<RunRows> runs) {
    return Misfits.normal(values, mean(runs), error);
  }

  @Override
  public List<Comparison> compare(List<RunRows> runs, double probability) {
    List<Comparison> compared = new ArrayList<>();
    for (int k = 0; k < times.length; k++) {
      double at = times[k];
      double[] shown =
          runs.stream().mapToDouble(run -> value(run, measure, innovation, at)).toArray();
      compared.add(
          new Comparison(
              name, "curve", measure, at, values[k], error, Spread.of(shown, probability)));
    }
    return compared;
  }

  private double[] mean(List<RunRows> runs) {
    return Arrays.stream(times)
        .map(
            at ->
                Spread.mean(
                    runs.stream()
                        .mapToDouble(run -> value(run, measure, innovation, at))
                        .toArray()))
        .toArray();
  }

  /** Value of a measure at a moment; NaN before the first and after the last observation. */
  static double value(RunRows run, String measure, String innovation, double at) {
    double[] values = run.values(measure, innovation);
    double[] times = run.times();
    if (values == null) {
      return Double.NaN;
    }
    int found = Arrays.binarySearch(times, at);
    if (found >= 0) {
      return values[found];
    }
    int next = -found - 1;
    if (next == 0 || next == times.length) {
      return Double.NaN;
    }
    double share = (at - times[next - 1]) / (times[next] - times[next - 1]);
    return values[next - 1] + share * (values[next] - values[next - 1]);
  }
}
