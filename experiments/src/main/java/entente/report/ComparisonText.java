package entente.report;

import entente.report.Comparison.ArmLine;
import entente.report.Comparison.Finding;
import entente.report.Comparison.Line;
import entente.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A {@link Comparison} in lines of at most 100 columns: a table for each arm, then words. */
public final class ComparisonText {

  private static final int WIDTH = 100;

  private static final Map<Finding, String> WORDS =
      Map.of(
          Finding.HIGHER, "higher",
          Finding.LOWER, "lower",
          Finding.SAME, "same",
          Finding.UNDECIDED, "no telling",
          Finding.UNDEFINED, "undefined");

  private final Comparison comparison;
  private final List<String> lines = new ArrayList<>();

  private ComparisonText(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The comparison in lines. */
  public static List<String> of(Comparison comparison) {
    ComparisonText text = new ComparisonText(comparison);
    text.heading();
    for (ArmLine arm : comparison.arms().subList(1, comparison.arms().size())) {
      text.contrast(arm.name());
    }
    text.reading();
    return text.lines;
  }

  private void heading() {
    lines.add(comparison.title() + " [" + comparison.scenario() + "]");
    if (!comparison.question().isEmpty()) {
      lines.addAll(TextTable.wrap(comparison.question(), WIDTH, ""));
    }
    lines.add("");
    lines.add(
        Words.many(comparison.arms().size(), "arm")
            + " under the same luck, "
            + Words.many(comparison.replications(), "replication")
            + " each, seeds from "
            + comparison.firstSeed());
    TextTable table = new TextTable("ll");
    for (ArmLine arm : comparison.arms()) {
      String settings =
          arm.settings().isEmpty() ? "the scenario as it is" : String.join(", ", arm.settings());
      table.row(arm.name(), settings + (arm == comparison.arms().get(0) ? " (baseline)" : ""));
    }
    lines.addAll(table.lines());
    if (comparison.failed() > 0) {
      lines.add(
          Words.many(comparison.failed(), "run")
              + " failed and their pairs are left out; see the column 'failure' of runs.csv");
    }
  }

  private List<Line> of(String arm) {
    return comparison.lines().stream().filter(line -> line.arm().equals(arm)).toList();
  }

  private void contrast(String arm) {
    lines.add("");
    lines.add(
        arm
            + " minus "
            + comparison.baseline()
            + ", in pairs of the same seed: mean difference with "
            + Words.percent(comparison.confidence())
            + " interval (t)");
    TextTable table =
        new TextTable(
                "lrrll",
                new String[] {"response", comparison.baseline(), arm, "difference", "finding"})
            .atMost(0, 36)
            .atMost(1, 13)
            .atMost(2, 13);
    for (Line line : of(arm)) {
      table.row(
          line.label(),
          number(line.contrast().baselineMean()),
          number(line.contrast().treatmentMean()),
          difference(line.contrast().difference()),
          WORDS.get(line.finding()) + missing(line));
    }
    lines.addAll(table.lines());
  }

  /** How many pairs stand behind a line, where it is not all of them. */
  private String missing(Line line) {
    int pairs = line.contrast().pairs();
    return pairs == comparison.replications() ? "" : " (" + pairs + " pairs)";
  }

  private void reading() {
    for (ArmLine arm : comparison.arms().subList(1, comparison.arms().size())) {
      lines.add("");
      lines.add(arm.name() + " against " + comparison.baseline() + ", in words:");
      say(arm.name(), Finding.HIGHER, "higher");
      say(arm.name(), Finding.LOWER, "lower");
      say(arm.name(), Finding.UNDECIDED, "cannot be told apart");
      say(arm.name(), Finding.SAME, "the same in every replication");
      say(arm.name(), Finding.UNDEFINED, "undefined in too many replications to compare");
    }
    lines.add("");
    lines.addAll(
        TextTable.wrap(
            "Findings hold together: the paired t tests of all "
                + comparison.tests()
                + " differences are corrected by Holm's method, with at most 5% risk of any false"
                + " alarm. Intervals are for one difference at a time. Pairs in which a response"
                + " is undefined (a share of states never reached) are left out and counted.",
            WIDTH,
            ""));
  }

  private void say(String arm, Finding finding, String words) {
    String found =
        of(arm).stream()
            .filter(line -> line.finding() == finding)
            .map(Line::label)
            .collect(Collectors.joining("; "));
    if (!found.isEmpty()) {
      lines.addAll(TextTable.wrap("- " + words + ": " + found, WIDTH, "  "));
    }
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    double size = Math.abs(value);
    return Words.fixed(value, size >= 1000 ? 0 : size >= 10 ? 1 : 3);
  }

  private static String difference(Interval difference) {
    String estimate = number(difference.estimate());
    if (difference.estimate() > 0 && !estimate.matches("[0.]+")) {
      estimate = "+" + estimate;
    }
    return difference.isDefined()
        ? String.format(
            Locale.ROOT,
            "%7s [%s, %s]",
            estimate,
            number(difference.low()),
            number(difference.high()))
        : String.format(Locale.ROOT, "%7s", estimate);
  }
}
