package entente.lesson;

import entente.view.Texts;
import java.util.List;
import java.util.Map;

/**
 * A prepared demonstration: texts, a prediction that the audience votes on, a run, and the
 * published claim. What a lesson file says, and the text of its scenario.
 *
 * @param title title
 * @param scenario the scenario as the file names it
 * @param scenarioText the scenario's JSON text
 * @param seed master seed of its runs
 * @param steps its steps, at least one
 */
public record Lesson(
    Words title, String scenario, String scenarioText, long seed, List<Step> steps) {

  /** Copies the steps. */
  public Lesson {
    steps = List.copyOf(steps);
  }

  /**
   * Words in one language or several.
   *
   * @param byLanguage words by language tag; {@code en} is always there
   */
  public record Words(Map<String, String> byLanguage) {

    /** Copies the map. */
    public Words {
      byLanguage = Map.copyOf(byLanguage);
    }

    /** The words in the language of the desk, else in English. */
    public String now() {
      String tag = Texts.language().locale().getLanguage();
      return byLanguage.getOrDefault(tag, byLanguage.get("en"));
    }
  }

  /**
   * One step.
   *
   * @param title heading
   * @param text what the instructor says or the audience reads
   * @param settings settings of the run, as {@code --set} takes them; null to leave the run as it
   *     is
   * @param arms names of one or two arms to run; null to leave them as they are
   * @param vote a prediction to vote on, or null
   * @param runUntil the decimal year to which the run is played, or null
   * @param highlight what is shown, or null
   * @param claim the published claim, shown after the run, or null
   */
  public record Step(
      Words title,
      Words text,
      List<String> settings,
      List<String> arms,
      Vote vote,
      Double runUntil,
      Highlight highlight,
      Claim claim) {

    /** Whether the step puts other runs on the desk. */
    public boolean changesRun() {
      return settings != null || arms != null;
    }
  }

  /**
   * A prediction.
   *
   * @param question what is asked
   * @param options the answers
   */
  public record Vote(Words question, List<Words> options) {

    /** Copies the options. */
    public Vote {
      options = List.copyOf(options);
    }
  }

  /**
   * What is shown.
   *
   * @param state id of a state to inspect, or null
   * @param innovation id of an innovation to show, or null for all
   * @param layout name of a layout, or null to leave it
   * @param charts names of measures for the three charts; empty to leave them
   */
  public record Highlight(String state, String innovation, String layout, List<String> charts) {

    /** Copies the names. */
    public Highlight {
      charts = List.copyOf(charts);
    }
  }

  /**
   * A published claim.
   *
   * @param text the claim
   * @param source where it is published
   */
  public record Claim(Words text, String source) {}
}
