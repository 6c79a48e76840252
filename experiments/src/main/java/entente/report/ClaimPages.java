package entente.report;

import entente.claim.ClaimResult;
import entente.claim.ClaimResult.Elsewhere;
import entente.design.Experiment;
import entente.design.Experiment.Arm;
import entente.design.Experiment.Claim;
import entente.design.Experiment.Direction;
import entente.scenario.Scenario;
import java.util.List;
import java.util.stream.Collectors;

/** A claim as a page: what is claimed, how it was tried, what came of it. */
public final class ClaimPages {

  private ClaimPages() {}

  /** The page of one claim as Markdown, the {@code README.md} of its folder. */
  public static String readme(ClaimLine line) {
    return "# "
        + line.title()
        + "\n\n"
        + body(line)
        + """

        ## Repeat it

        ```sh
        ./entente claims --check %s
        ```

        The experiment is in `experiment.json`, its world in `%s`, the numbers in
        `expected/claim.json`.
        """
            .formatted(line.experiment().name(), line.experiment().scenario());
  }

  /** The parts of a page that a handout shares with it. */
  static String body(ClaimLine line) {
    Claim claim = line.claim();
    StringBuilder out = new StringBuilder();
    out.append("> ").append(claim.text()).append("\n\n");
    out.append("**").append(capital(line.verdict())).append(".** ");
    out.append(finding(line)).append("\n\n");
    out.append("| | |\n|---|---|\n");
    row(out, "Source", source(line.experiment()));
    row(out, "Nature", nature(claim));
    row(out, "Response", "`" + claim.response() + "`");
    row(out, "Expected", expected(claim));
    row(out, "Compared", compared(line.experiment()));
    row(out, "Replications", replications(line.result()));
    row(out, "Difference", line.difference() + " (95 % interval, Student's t, paired)");
    row(out, "At other parameters", elsewhere(line.result().elsewhere()));
    if (line.experiment().notes() != null) {
      out.append('\n').append(line.experiment().notes()).append('\n');
    }
    return out.toString();
  }

  private static void row(StringBuilder out, String name, String text) {
    out.append("| ").append(name).append(" | ").append(text.replace("|", "\\|")).append(" |\n");
  }

  private static String finding(ClaimLine line) {
    ClaimResult result = line.result();
    String means =
        result.mean() == null || result.baseline() == null
            ? "The response is undefined in too many runs."
            : "The response is "
                + Words.plain(rounded(result.mean()))
                + (line.claim().than() == null
                    ? " against " + Words.plain(rounded(result.baseline()))
                    : ", to be compared with " + Words.plain(line.claim().than()))
                + ".";
    String sense =
        switch (result.verdict()) {
          case SUPPORTED -> "The interval lies wholly on the side claimed.";
          case CONTRADICTED ->
              "The interval lies wholly on the other side: the model contradicts the claim.";
          case UNDECIDED -> "The interval leaves it open.";
        };
    return means + " " + sense;
  }

  private static double rounded(double value) {
    return Math.rint(value * 1000) / 1000;
  }

  private static String source(Experiment experiment) {
    String key = experiment.claim().source();
    return experiment.sources().stream()
        .filter(source -> source.key().equals(key))
        .map(Scenario.Source::citation)
        .findFirst()
        .orElse(key == null ? "none" : key);
  }

  private static String nature(Claim claim) {
    return switch (claim.nature()) {
      case BUILT_IN -> "built into an equation: it checks the program and cannot surprise";
      case EMERGENT -> "emerges from several mechanisms: the model could have said the opposite";
    };
  }

  private static String expected(Claim claim) {
    String against = claim.than() == null ? "" : " than " + Words.plain(claim.than());
    String size = claim.smallest() == 0 ? "" : " by at least " + Words.plain(claim.smallest());
    return claim.direction() == Direction.NONE
        ? "no difference larger than " + Words.plain(claim.smallest())
        : (claim.direction() == Direction.INCREASE ? "larger" : "smaller") + against + size;
  }

  private static String compared(Experiment experiment) {
    if (experiment.arms().isEmpty()) {
      return "the world as it is, with a number";
    }
    return experiment.arms().stream().map(ClaimPages::arm).collect(Collectors.joining("; "));
  }

  private static String arm(Arm arm) {
    if (arm.governance() != null) {
      return arm.label() + " (governance=" + arm.governance() + ")";
    }
    List<String> settings = arm.settings();
    String some =
        settings.isEmpty()
            ? "as the world has it"
            : "`" + settings.get(0) + "`" + (settings.size() > 1 ? " and so on" : "");
    return arm.label() + " (" + some + ")";
  }

  private static String replications(ClaimResult result) {
    int lost = result.replications() - result.pairs();
    return result.pairs()
        + (lost == 0 ? "" : " (" + lost + " more in which the response is undefined)")
        + "; they find an effect of half a standard deviation with probability "
        + Words.fixed(result.power(), 2);
  }

  private static String elsewhere(Elsewhere other) {
    if (other == null) {
      return "not tried";
    }
    String undefined = other.undefined() == 0 ? "" : ", undefined at " + other.undefined();
    return "the sign holds at "
        + other.asClaimed()
        + " of "
        + other.points()
        + " points; supported at "
        + other.supported()
        + ", contradicted at "
        + other.contradicted()
        + undefined
        + " (6 replications each)";
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Difference and verdict in one line. */
  public static String inShort(ClaimLine line) {
    return line.difference() + ", " + line.verdict() + ", elsewhere " + line.elsewhere();
  }
}
