package entente.claim;

import entente.design.ExpandedExperiment;
import entente.design.Experiment.Case;
import entente.design.Experiment.Direction;
import entente.design.Experiment.Frontier;
import entente.run.Engine;
import entente.run.Replicates;
import entente.run.RunOutcome;
import entente.scenario.ScenarioReader;
import entente.scenario.ScenarioWriter;
import entente.stats.Pareto;
import entente.value.Key;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.StatUtils;

/** Makes the runs of a trade-off and finds its frontier. */
public final class FrontierStudy {

  /**
   * What came of it; the file {@code expected/frontier.json} of a published dilemma.
   *
   * @param name name of the experiment
   * @param replications runs behind each point
   * @param points all arms at all design points
   * @param cases the historical cases
   */
  public record Result(
      @Key(value = "Name of the experiment", required = true) String name,
      @Key(value = "Runs behind each point", required = true, min = 1, max = 1e7) int replications,
      @Key("All arms at all design points") List<FrontierPoint> points,
      @Key("The historical cases") List<Placed> cases) {}

  /** Where a historical case lies: means over runs of its scenario. */
  public record Placed(
      @Key(value = "Its name", required = true) String name,
      @Key("On the horizontal axis") Double x,
      @Key("On the vertical axis") Double y) {}

  /** Runs that place a case, with seeds 1, 2 and so on. */
  static final int RUNS_OF_A_CASE = 20;

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
    List<Placed> cases = new ArrayList<>();
    for (Case historical : frontier.cases()) {
      cases.add(placed(historical, frontier, engine));
    }
    return new Result(plan.experiment().name(), plan.replications().most(), points, cases);
  }

  private static Placed placed(Case historical, Frontier frontier, Engine engine)
      throws InterruptedException {
    String scenario = ScenarioWriter.full(ScenarioReader.builtIn(historical.scenario()).orThrow());
    String xName = historical.x() == null ? frontier.x() : historical.x();
    String yName = historical.y() == null ? frontier.y() : historical.y();
    double[] x = new double[RUNS_OF_A_CASE];
    double[] y = new double[RUNS_OF_A_CASE];
    engine.run(
        new Replicates(
                scenario,
                List.of(new Replicates.Arm("case", historical.settings())),
                RUNS_OF_A_CASE,
                1)
            .iterator(),
        outcome -> {
          if (outcome instanceof RunOutcome.Failed failed) {
            throw new IllegalStateException(historical.name() + ": " + failed.reason());
          }
          Map<String, Double> responses = ((RunOutcome.Completed) outcome).rows().responses();
          int replication = outcome.key().replication();
          x[replication] = responses.getOrDefault(xName, Double.NaN);
          y[replication] = historical.yWeight() * responses.getOrDefault(yName, Double.NaN);
        });
    return new Placed(historical.name(), finite(mean(x)), finite(mean(y)));
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
    for (int f = 0; f < plan.design().factors().size(); f++) {
      String text = plan.design().text(point, f);
      String value =
          text.matches("-?[0-9.]+(E-?[0-9]+)?")
              ? new BigDecimal(text).round(new MathContext(3)).toPlainString()
              : text;
      words.add(plan.design().factors().get(f).label() + " " + value);
    }
    return String.join(", ", words);
  }
}
