package entente.claim;

import entente.design.ExpandedExperiment;
import entente.design.PlannedRun;
import entente.run.Engine;
import entente.run.RunOutcome;
import entente.run.Sweep;
import java.util.List;
import java.util.stream.LongStream;

/** Makes all runs of an experiment and keeps a few responses of each. */
final class StudyRuns {

  private StudyRuns() {}

  /**
   * Makes the runs.
   *
   * @param plan the experiment, with a fixed number of replications
   * @param engine what makes the runs
   * @param responses what is kept of each
   * @return by response, design point, arm and replication; NaN where undefined
   * @throws InterruptedException when interrupted
   * @throws IllegalStateException when a run fails
   */
  static double[][][][] of(ExpandedExperiment plan, Engine engine, List<String> responses)
      throws InterruptedException {
    double[][][][] values =
        new double[responses.size()][plan.design().size()][plan.arms().size()]
            [plan.replications().most()];
    engine.run(
        LongStream.range(0, plan.runs()).mapToObj(number -> Sweep.task(plan, number)).iterator(),
        outcome -> {
          if (outcome instanceof RunOutcome.Failed failed) {
            throw new IllegalStateException(
                plan.experiment().name() + ", run " + failed.key().run() + ": " + failed.reason());
          }
          PlannedRun run = plan.run(outcome.key().run());
          RunOutcome.Completed completed = (RunOutcome.Completed) outcome;
          for (int k = 0; k < responses.size(); k++) {
            Double value = completed.rows().responses().get(responses.get(k));
            values[k][run.point()][run.arm()][run.replication()] =
                value == null ? Double.NaN : value;
          }
        });
    return values;
  }
}
