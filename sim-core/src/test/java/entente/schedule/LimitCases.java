package entente.schedule;

import entente.observe.Observations;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import entente.world.StageChange;
import entente.world.WorldPlan;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What the tests of the limit cases share: runs of built-in scenarios, and their means. */
final class LimitCases {

  private LimitCases() {}

  /** A built-in limit case under settings. */
  static Scenario scenario(String name, String... settings) {
    return ScenarioReader.builtIn("limit-" + name, List.of(settings)).orThrow();
  }

  /**
   * Mean and standard error of a number over seeds 1 to R.
   *
   * @param mean sample mean
   * @param error standard error of the mean
   */
  record Estimate(double mean, double error) {}

  /** The mean of a number over runs with the seeds 1 to R. */
  static Estimate estimate(Scenario scenario, int runs, ToDoubleFunction<Observations> number) {
    WorldPlan plan = new WorldPlan(scenario);
    double[] sample = new double[runs];
    for (int r = 0; r < runs; r++) {
      sample[r] = number.applyAsDouble(Runs.observed(plan, r + 1));
    }
    return estimate(sample);
  }

  /** Mean and standard error of a sample. */
  static Estimate estimate(double... sample) {
    double mean = Arrays.stream(sample).average().orElseThrow();
    double squares = Arrays.stream(sample).map(x -> (x - mean) * (x - mean)).sum();
    double deviation = Math.sqrt(squares / (sample.length - 1));
    return new Estimate(mean, deviation / Math.sqrt(sample.length));
  }

  /** Number of adopters at the end, those of the start included. */
  static double adopters(Observations observations) {
    return observations.changes().stream().filter(c -> c.to().isAdopted()).count();
  }

  /** Time of the last adoption. */
  static double last(Observations observations) {
    return observations.changes().stream().mapToDouble(StageChange::time).max().orElseThrow();
  }

  /** Share of all states that have ever adopted, at an observation time. */
  static double adoptedBy(Observations observations, double time) {
    double[] times = observations.times();
    double[] curve =
        observations.curves().stream()
            .filter(c -> c.measure().equals("cumulativeAdoption"))
            .findFirst()
            .orElseThrow()
            .values();
    for (int k = 0; k < times.length; k++) {
      if (Math.abs(times[k] - time) < 1e-9) {
        return curve[k];
      }
    }
    throw new IllegalArgumentException("nothing was observed at " + time);
  }
}
