package entente.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import entente.observe.Observations;
import entente.random.Luck;
import entente.run.InProcessEngine;
import entente.scenario.ScenarioReader;
import entente.schedule.Runs;
import entente.world.StageChange;
import entente.world.WorldPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Recovery from a file, as a user would calibrate: worlds are run with known rates, the times at
 * which their states adopted are written as a target, and the rates are asked back.
 */
class CalibrationRecoveryTest {

  private static final int WORLDS = 40;
  private static final int STATES = 12;

  @TempDir Path folder;

  /**
   * Forty worlds with rates drawn from the prior, 300 runs for each. A 90% interval holds the truth
   * in a binomial share of them: with n = 40 and p = 0.9 at least 26 with probability 1 − 4·10⁻⁶,
   * so fewer is a failure. A tolerance still a good part of the distance makes intervals too wide
   * rather than too narrow, so there is no bound from above; instead the data must have narrowed
   * the interval of the rate that they tell best to less than the prior's in the mean.
   */
  @Test
  void ninetyPercentIntervalsHoldTheTruthAsOftenAsTheyShould() {
    Calibration rates =
        new Calibration(
            List.of(
                Parameter.of("independent", 0.01, 0.2, Scale.LOGARITHMIC),
                Parameter.of("emulation.rate", 0.05, 1.5, Scale.LOGARITHMIC)));
    int[] held = new int[2];
    double width = 0;
    for (int w = 0; w < WORLDS; w++) {
      double[] truth = rates.values(rates.draw(Luck.world(w, "truth")));
      CalibrationTask task =
          CalibrationReader.read(SmallWorld.write(folder, file(truth, w))).orThrow();
      CalibrationResult result =
          CalibrationRun.execute(
              task, new RunEvaluator(task, new InProcessEngine(2), SILENT), EvaluationLog.empty());
      for (int k = 0; k < 2; k++) {
        held[k] += result.estimates().get(k).interval().contains(truth[k]) ? 1 : 0;
      }
      width += result.estimates().get(0).widthRatio() / WORLDS;
    }
    int least = BinomialDistribution.of(WORLDS, 0.9).inverseCumulativeProbability(4e-6);
    assertThat(held[0]).isGreaterThanOrEqualTo(least);
    assertThat(held[1]).isGreaterThanOrEqualTo(least);
    assertThat(width).isLessThan(0.9);
  }

  private static final RunEvaluator.Listener SILENT =
      new RunEvaluator.Listener() {
        @Override
        public void run() {}

        @Override
        public void failed(Trial trial, String reason) {
          throw new AssertionError(reason);
        }
      };

  private static String file(double[] truth, int world) {
    StringJoiner adopters = new StringJoiner(",");
    WorldPlan plan =
        new WorldPlan(ScenarioReader.read(SmallWorld.at(truth[0], truth[1]), "club").orThrow());
    Observations run = Runs.observed(plan, 1_000_000L + world);
    boolean[] adopted = new boolean[STATES];
    for (StageChange change : run.changes()) {
      if (change.to().isAdopted() && !adopted[change.state()]) {
        adopted[change.state()] = true;
        adopters.add(
            "{\"state\": \"%s\", \"at\": %s}"
                .formatted(plan.state(change.state()).id(), Double.toString(change.time())));
      }
    }
    for (int i = 0; i < STATES; i++) {
      if (!adopted[i]) {
        adopters.add("{\"state\": \"%s\"}".formatted(plan.state(i).id()));
      }
    }
    return """
        {"name": "recovery", "title": "Recovery", "scenario": "club.json",
         "parameters": [
           {"name": "independent", "path": "/innovations/m/independentAdoptionRate",
            "low": 0.01, "high": 0.2, "scale": "log"},
           {"name": "emulation.rate", "low": 0.05, "high": 1.5, "scale": "log"}],
         "targets": [{"name": "dates", "kind": "times", "matching": "distribution",
           "adopters": [%s]}],
         "method": "abc-smc", "budget": 300, "seed": %d,
         "sampling": {"particles": 50, "keptShare": 0.5, "leastAcceptance": 0}}
        """
        .formatted(adopters, world);
  }
}
