package entente.store;

import java.util.List;
import java.util.Map;

/**
 * Where results come from and how to get them again.
 *
 * @param program always {@code entente}; by it a results folder is known
 * @param version version of the program
 * @param commit commit it was built from
 * @param java version and vendor of Java
 * @param command what was done: {@code run}, {@code compare}
 * @param commandLine the arguments as given
 * @param scenario the scenario in force
 * @param arms arms with their settings
 * @param parameters parameters in force, by name
 * @param seeds where master seeds come from
 * @param runs how many runs there are
 * @param engine what executed the runs
 * @param started start, UTC
 * @param ended end of the last run, UTC
 * @param wallSeconds seconds from start to end
 * @param tables SHA-256 by table
 * @param resultsDigest the digest of the tables: see {@link Digests#ofTables}
 */
public record Manifest(
    String program,
    String version,
    String commit,
    String java,
    String command,
    List<String> commandLine,
    ScenarioInForce scenario,
    List<ArmInForce> arms,
    Map<String, Object> parameters,
    Seeds seeds,
    Runs runs,
    EngineUsed engine,
    String started,
    String ended,
    double wallSeconds,
    Map<String, String> tables,
    String resultsDigest) {

  /** The file it is written to. */
  public static final String FILE = "manifest.json";

  /** The name by which a results folder is known. */
  public static final String PROGRAM = "entente";

  /**
   * The scenario in force.
   *
   * @param name its name
   * @param title its title
   * @param asked what the user named: a built-in scenario or a file
   * @param settings settings applied for all arms, in order
   * @param calendar those of the settings that are the calendar's: they belong to the runs and are
   *     not in the text
   * @param sourceSha256 SHA-256 of the text before settings
   * @param sha256 SHA-256 of the text in force
   * @param text the text in force, as {@code scenario.json} holds it
   */
  public record ScenarioInForce(
      String name,
      String title,
      String asked,
      List<String> settings,
      List<String> calendar,
      String sourceSha256,
      String sha256,
      String text) {}

  /**
   * An arm.
   *
   * @param name its name
   * @param settings its settings, on top of the scenario in force
   */
  public record ArmInForce(String name, List<String> settings) {}

  /**
   * Where master seeds come from.
   *
   * @param rule the rule in words
   * @param first seed of replication 0, an unsigned 64-bit number as text
   * @param replications how many replications each arm has
   */
  public record Seeds(String rule, String first, int replications) {}

  /**
   * How many runs there are.
   *
   * @param completed runs that reached their end
   * @param failed runs that did not
   */
  public record Runs(long completed, long failed) {}

  /**
   * What executed the runs.
   *
   * @param name the engine
   * @param threads how many runs at once
   */
  public record EngineUsed(String name, int threads) {}
}
