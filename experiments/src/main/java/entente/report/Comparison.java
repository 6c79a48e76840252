package entente.report;

import entente.stats.Contrast;
import java.util.List;

/**
 * Arms compared on the same luck, response by response.
 *
 * @param scenario name of the scenario
 * @param title its title
 * @param question its question; empty where it has none
 * @param baseline name of the arm the others are compared with
 * @param arms the arms
 * @param replications replications of each arm
 * @param failed runs that failed, over all arms
 * @param firstSeed master seed of the first replication, an unsigned number as text
 * @param confidence of the intervals
 * @param tests how many tests share the correction
 * @param lines one per response and arm other than the baseline
 */
public record Comparison(
    String scenario,
    String title,
    String question,
    String baseline,
    List<ArmLine> arms,
    int replications,
    int failed,
    String firstSeed,
    double confidence,
    int tests,
    List<Line> lines) {

  /**
   * An arm.
   *
   * @param name its name
   * @param settings its settings
   */
  public record ArmLine(String name, List<String> settings) {}

  /** What can be said of a difference. */
  public enum Finding {
    /** The response is higher than in the baseline. */
    HIGHER,
    /** The response is lower than in the baseline. */
    LOWER,
    /** The responses are the same in every replication. */
    SAME,
    /** The difference cannot be told from none. */
    UNDECIDED,
    /** Too few replications have the response in both arms. */
    UNDEFINED
  }

  /**
   * One response of one arm against the baseline.
   *
   * @param arm the arm
   * @param response name of the response
   * @param label what it is
   * @param contrast the paired difference and what belongs to it
   * @param adjusted p-value of the paired t test, corrected for all tests (Holm 1979)
   * @param finding what can be said
   */
  public record Line(
      String arm,
      String response,
      String label,
      Contrast contrast,
      double adjusted,
      Finding finding) {}
}
