package entente.report;

import entente.chart.Figure;
import entente.chart.Heading;
import entente.chart.ParetoChart;
import entente.claim.FrontierPoint;
import entente.claim.FrontierStudy.Placed;
import entente.claim.FrontierStudy.Result;
import entente.design.Experiment;
import entente.design.Experiment.Case;
import entente.design.Experiment.Direction;
import entente.design.Experiment.Frontier;
import entente.scenario.Scenario;
import java.util.List;
import java.util.stream.Collectors;

/** A dilemma as a page and a figure: what has to be weighed, its frontier, and where cases lie. */
public final class DilemmaPages {

  /** More names than these would cover each other. */
  private static final int MOST_NAMES = 14;

  private DilemmaPages() {}

  /** The page of one dilemma as Markdown, the {@code README.md} of its folder. */
  public static String readme(Experiment experiment, Result result) {
    Frontier frontier = experiment.frontier();
    StringBuilder out = new StringBuilder();
    out.append("# ").append(experiment.title()).append("\n\n");
    out.append(experiment.notes()).append("\n\n");
    out.append("![").append(experiment.title()).append("](figure.png)\n\n");
    out.append("Horizontal: `")
        .append(frontier.x())
        .append("`, ")
        .append(better(frontier.xBetter()))
        .append("; vertical: `")
        .append(frontier.y())
        .append("`, ")
        .append(better(frontier.yBetter()))
        .append(". Means over ")
        .append(Words.many(result.replications(), "run"))
        .append(" of each of ")
        .append(result.points().size())
        .append(" points. On the frontier lie those that no other beats on both.\n\n");
    out.append("| on the frontier | x | y |\n|---|---|---|\n");
    for (FrontierPoint point : result.points()) {
      if (point.best()) {
        row(out, point.label(), point.x(), point.y());
      }
    }
    if (!result.cases().isEmpty()) {
      out.append("\n| case | x | y | where it comes from |\n|---|---|---|---|\n");
      for (int k = 0; k < result.cases().size(); k++) {
        Placed placed = result.cases().get(k);
        Case declared = frontier.cases().get(k);
        out.append("| ").append(placed.name()).append(" | ");
        out.append(number(placed.x())).append(" | ").append(number(placed.y())).append(" | `");
        out.append(declared.scenario()).append("`: ").append(declared.note()).append(" |\n");
      }
    }
    out.append("\nSources: ")
        .append(
            experiment.sources().stream()
                .map(Scenario.Source::citation)
                .collect(Collectors.joining("; ")))
        .append(".\n\n## Repeat it\n\n```sh\n./entente dilemmas --check ")
        .append(experiment.name())
        .append("\n```\n");
    return out.toString();
  }

  private static void row(StringBuilder out, String label, Double x, Double y) {
    out.append("| ").append(label).append(" | ");
    out.append(number(x)).append(" | ").append(number(y)).append(" |\n");
  }

  private static String number(Double value) {
    return value == null ? "undefined" : Words.fixed(value, 3);
  }

  private static String better(Direction direction) {
    return direction == Direction.INCREASE ? "more is better" : "less is better";
  }

  /**
   * The figure.
   *
   * @param experiment the experiment
   * @param world its scenario, which names its own responses
   * @param result what came of it
   */
  public static Figure figure(Experiment experiment, Scenario world, Result result) {
    Frontier frontier = experiment.frontier();
    long best = result.points().stream().filter(FrontierPoint::best).count();
    boolean named = best <= MOST_NAMES && experiment.arms().size() > 1;
    return ParetoChart.figure(
        "figure",
        new Heading(
            experiment.title(),
            "Each point is an arm at a design point, mean over "
                + Words.many(result.replications(), "run"),
            ""),
        goal(frontier.x(), world, frontier.xBetter()),
        goal(frontier.y(), world, frontier.yBetter()),
        result.points().stream()
            .map(p -> point(named ? armTitle(experiment, p) : "", p.x(), p.y()))
            .toList(),
        result.cases().stream().map(c -> point(c.name(), c.x(), c.y())).toList());
  }

  private static String armTitle(Experiment experiment, FrontierPoint point) {
    return experiment.armsOrOne().stream()
        .filter(arm -> arm.name().equals(point.arm()))
        .map(Experiment.Arm::label)
        .findFirst()
        .orElse("");
  }

  private static ParetoChart.Goal goal(String response, Scenario world, Direction better) {
    String words =
        world.responses().stream()
            .filter(own -> own.name().equals(response) && own.title() != null)
            .map(Scenario.Response::title)
            .findFirst()
            .orElse(ResponseLabels.label(response));
    return new ParetoChart.Goal(words, entente.stats.Direction.valueOf(better.name()));
  }

  private static ParetoChart.Point point(String name, Double x, Double y) {
    return new ParetoChart.Point(name, x == null ? Double.NaN : x, y == null ? Double.NaN : y);
  }

  /** A list of dilemmas for a terminal. */
  public static List<String> list(List<Experiment> experiments, List<Result> results) {
    TextTable table =
        new TextTable(
            "llrrr", new String[] {"dilemma", "in short", "points", "on the frontier", "cases"});
    for (int k = 0; k < experiments.size(); k++) {
      Result result = results.get(k);
      table.row(
          experiments.get(k).name(),
          experiments.get(k).title(),
          Integer.toString(result.points().size()),
          Long.toString(result.points().stream().filter(FrontierPoint::best).count()),
          Integer.toString(result.cases().size()));
    }
    return table.lines();
  }
}
