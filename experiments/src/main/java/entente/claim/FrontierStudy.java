package entente.claim;

import entente.design.ExpandedExperiment;
import entente.design.Experiment.Direction;
import entente.design.Experiment.Frontier;
import entente.run.Engine;
import entente.stats.Pareto;
import entente.value.Key;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/** Makes the runs of a trade-off and finds its frontier. */
public final class FrontierStudy {

  /**
   * What came of it; the file {@code expected/frontier.json} of a published dilemma.
   *
   * @param name name of the experiment
   * @param replications runs behind each point
   * @param points all arms at all design points
   */
  public record Result(
      @Key(value = "Name of the experiment", required = true) String name,
      @Key(value = "Runs behind each point", required = true, min = 1, max = 1e7) int replications,
      @Key("All arms at all design points") List<FrontierPoint> points) {}

  private FrontierStudy() {}

  /**
   * Makes all runs.
   *
   * @param plan an experiment with a frontier
   * @param engine what makes the runs
   * @throws InterruptedException when interrupted
   * @throws IllegalStateException when a run fails
   */
  public static Result of(ExpandedExperiment plan, Engine engine) throws InterruptedException {
    Frontier frontier = plan.experiment().frontier();
    double[][][][] values = StudyRuns.of(plan, engine, List.of(frontier.x(), frontier.y()));
    List<double[]> means = new ArrayList<>();
    for (int p = 0; p < plan.design().size(); p++) {
      for (int a = 0; a < plan.arms().size(); a++) {
        means.add(new double[] {mean(values[0][p][a]), mean(values[1][p][a])});
      }
    }
    int[] best =
        Pareto.frontier(
            means.toArray(double[][]::new),
            List.of(sense(frontier.xBetter()), sense(frontier.yBetter())));
    List<FrontierPoint> points = new ArrayList<>();
    for (int k = 0; k < means.size(); k++) {
      int number = k;
      int point = k / plan.arms().size();
      int arm = k % plan.arms().size();
      points.add(
          new FrontierPoint(
              plan.arms().get(arm).name(),
              point,
              label(plan, point, arm),
              finite(means.get(k)[0]),
              finite(means.get(k)[1]),
              Arrays.stream(best).anyMatch(b -> b == number)));
    }
    return new Result(plan.experiment().name(), plan.replications().most(), points);
  }

  private static entente.stats.Direction sense(Direction direction) {
    return entente.stats.Direction.valueOf(direction.name());
  }

  private static double mean(double[] values) {
    return StatUtils.mean(Arrays.stream(values).filter(Double::isFinite).toArray());
  }

  private static Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  /** The arm's title, and what the design sets. */
  private static String label(ExpandedExperiment plan, int point, int arm) {
    List<String> words = new ArrayList<>();
    if (plan.arms().size() > 1) {
      words.add(plan.arms().get(arm).label());
    }
    plan.design()
        .settings(point)
        .forEach(setting -> words.add(setting.replaceFirst("^.*/([^/]*=)", "$1")));
    return String.join(", ", words);
  }
}
