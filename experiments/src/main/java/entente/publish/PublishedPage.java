package entente.publish;

import entente.design.ExpandedExperiment;
import entente.design.Experiment;
import entente.design.Experiment.Claim;
import entente.publish.PublishedNumber.Kind;
import entente.stats.Direction;
import entente.stats.Interval;
import entente.stats.Verdict;
import entente.store.Manifest;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The page of a published experiment. What stands between its two marks is made from the numbers;
 * what an author writes around them is kept when it is published again.
 */
final class PublishedPage {

  private static final String BEGIN = "<!-- numbers: made by publish -->";
  private static final String END = "<!-- end of numbers -->";
  private static final int MOST_ROWS = 40;
  private static final MathContext DIGITS = new MathContext(4);

  private final String id;
  private final ExpandedExperiment expanded;
  private final Experiment experiment;
  private final Manifest manifest;
  private final List<PublishedNumber> numbers;

  PublishedPage(
      String id, ExpandedExperiment expanded, Manifest manifest, List<PublishedNumber> numbers) {
    this.id = id;
    this.expanded = expanded;
    this.experiment = expanded.experiment();
    this.manifest = manifest;
    this.numbers = numbers;
  }

  /**
   * The text.
   *
   * @param before the page as it stood; empty for none
   */
  String text(String before) {
    int begin = before.indexOf(BEGIN);
    int end = before.indexOf(END);
    if (begin >= 0 && end > begin) {
      return before.substring(0, begin) + made() + before.substring(end + END.length());
    }
    return String.join("\n", around()) + "\n\n" + made() + "\n";
  }

  private List<String> around() {
    List<String> lines = new ArrayList<>();
    lines.add("# " + experiment.title());
    lines.add("");
    Claim claim = experiment.claim();
    if (claim != null) {
      lines.add("**Claim.** " + claim.text() + "");
      lines.add("");
      if (claim.source() != null) {
        lines.add("**Source.** " + source(claim.source()) + "");
        lines.add("");
      }
    }
    if (experiment.notes() != null) {
      lines.add(experiment.notes());
      lines.add("");
    }
    lines.add(
        "**How to read the result.** Arms and points run on the same luck, so differences are taken"
            + " replication by");
    lines.add(
        "replication; intervals are Student's at 95%. A claim is supported where the interval lies"
            + " wholly on its side of");
    lines.add(
        "zero, contradicted where it lies wholly on the other, and undecided where it holds zero.");
    return lines;
  }

  private String source(String key) {
    return experiment.sources().stream()
        .filter(source -> key.equals(source.key()))
        .map(source -> source.citation())
        .findFirst()
        .orElse(key);
  }

  private String made() {
    List<String> lines = new ArrayList<>();
    lines.add(BEGIN);
    lines.add("");
    String verdict = verdict();
    if (!verdict.isEmpty()) {
      lines.add(verdict);
      lines.add("");
    }
    lines.add(
        "Scenario `"
            + manifest.scenario().name()
            + "`, "
            + many(expanded.design().size(), "point")
            + ", "
            + many(expanded.arms().size(), "arm")
            + ", "
            + many(manifest.runs().completed(), "run")
            + ": "
            + expanded.replications().inWords()
            + ".");
    lines.add("");
    lines.add("| number | value |");
    lines.add("|---|---:|");
    for (PublishedNumber number : numbers.subList(0, Math.min(MOST_ROWS, numbers.size()))) {
      lines.add("| " + label(number).replace("|", "\\|") + " | " + shown(number.value()) + " |");
    }
    lines.add("");
    String more = numbers.size() > MOST_ROWS ? "All " + numbers.size() + " numbers" : "The numbers";
    lines.add(
        more + " in full stand in [expected/numbers.csv](expected/numbers.csv). To repeat them:");
    lines.add("");
    lines.add("```text");
    lines.add("./entente reproduce " + id);
    lines.add("```");
    lines.add("");
    lines.add(
        "Made by version "
            + manifest.version()
            + " of the program; results digest `"
            + manifest.resultsDigest().substring(0, 16)
            + "`.");
    lines.add("");
    lines.add(END);
    return String.join("\n", lines);
  }

  /** What the published numbers say of the claim; empty where it names no response. */
  private String verdict() {
    Claim claim = experiment.claim();
    if (claim == null || claim.response() == null || claim.direction() == null) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    for (PublishedNumber number : numbers) {
      if (number.statistic() == Kind.DIFFERENCE
          && number.response().equals(claim.response())
          && speaks(claim, number)) {
        Interval interval =
            new Interval(value(number, Kind.LOW), number.value(), value(number, Kind.HIGH));
        Verdict verdict =
            Verdict.of(interval, Direction.valueOf(claim.direction().name()), claim.smallest());
        lines.add(
            "**"
                + verdict.name().charAt(0)
                + verdict.name().substring(1).toLowerCase(Locale.ROOT)
                + ".** Expected "
                + expected(claim)
                + "; found "
                + shown(interval.estimate())
                + " ("
                + shown(interval.low())
                + " to "
                + shown(interval.high())
                + "): "
                + label(number)
                + ".");
      }
    }
    return String.join("\n\n", lines);
  }

  private static String expected(Claim claim) {
    return switch (claim.direction()) {
      case INCREASE -> "an increase";
      case DECREASE -> "a decrease";
      case NONE -> "no difference beyond " + shown(claim.smallest());
    };
  }

  private boolean speaks(Claim claim, PublishedNumber number) {
    if (claim.factor() != null) {
      return number.against().equals(claim.factor()) && number.point() < 0;
    }
    if (claim.than() != null) {
      return number.against().equals(PublishedNumber.against(claim.than()));
    }
    String arm =
        claim.arm() == null && expanded.arms().size() > 1
            ? expanded.arms().get(1).name()
            : claim.arm();
    return number.point() >= 0 && number.arm().equals(arm);
  }

  private double value(PublishedNumber like, Kind kind) {
    return numbers.stream()
        .filter(
            n ->
                n.statistic() == kind
                    && n.point() == like.point()
                    && n.arm().equals(like.arm())
                    && n.against().equals(like.against())
                    && n.response().equals(like.response()))
        .mapToDouble(PublishedNumber::value)
        .findFirst()
        .orElse(Double.NaN);
  }

  private String label(PublishedNumber number) {
    return expanded.design().size() == 1 ? number.labelWithoutPoint() : number.label();
  }

  private static String many(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  private static String shown(double value) {
    return Double.isFinite(value)
        ? new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString()
        : "not defined";
  }
}
