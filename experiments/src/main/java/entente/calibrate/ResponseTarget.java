package entente.calibrate;

import entente.store.RunRows;
import java.util.List;

/**
 * A number at the end of a run.
 *
 * @param name name of the target
 * @param response name of the response
 * @param value observed value
 * @param error standard error of the observation, above 0
 * @param weight beside other targets
 */
record ResponseTarget(String name, String response, double value, double error, double weight)
    implements Target {

  private double[] shown(List<RunRows> runs) {
    return runs.stream()
        .mapToDouble(run -> run.responses().getOrDefault(response, Double.NaN))
        .toArray();
  }

  @Override
  public double distance(List<RunRows> runs) {
    return Math.abs(Spread.mean(shown(runs)) - value) / error;
  }

  @Override
  public double minusLogLikelihood(List<RunRows> runs) {
    double z = distance(runs);
    return z * z / 2;
  }

  @Override
  public List<Comparison> compare(List<RunRows> runs, double probability) {
    return List.of(
        new Comparison(
            name,
            "response",
            response,
            Double.NaN,
            value,
            error,
            Spread.of(shown(runs), probability)));
  }
}
