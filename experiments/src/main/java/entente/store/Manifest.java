package entente.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where results come from and how to get them again.
 *
 * @param program always {@code entente}; by it a results folder is known
 * @param version version of the program
 * @param commit commit it was built from
 * @param java version and vendor of Java
 * @param command what was done: {@code run}, {@code compare}, {@code sweep}, {@code merge}
 * @param commandLine the arguments as given
 * @param scenario the scenario in force; of a sweep, before any setting
 * @param experiment the experiment of a sweep; null for other commands
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
    @JsonInclude(JsonInclude.Include.NON_NULL) ExperimentInForce experiment,
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
   * Reads the manifest of a results folder.
   *
   * @throws IOException when there is none, or it is none of ours
   */
  public static Manifest read(Path folder) throws IOException {
    return Json.manifest(folder.resolve(FILE));
  }

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
   * The experiment of a sweep. The folder also holds it as {@code experiment.json}, its points as
   * {@code design.csv} and its seeds below {@code seeds}, ready to be executed again.
   *
   * @param name its name
   * @param title its title
   * @param asked what the user named: a built-in experiment or a file
   * @param shard which part of it the folder holds; {@code 1/1} is all of it
   * @param points how many design points it has
   * @param responses the responses kept, in the order of the columns
   * @param sha256 SHA-256 of {@code experiment.json}
   * @param designSha256 SHA-256 of {@code design.csv}
   * @param seedsSha256 SHA-256 of the master seeds of the first point, one a line
   * @param text the experiment in force, as {@code experiment.json} holds it
   */
  public record ExperimentInForce(
      String name,
      String title,
      String asked,
      String shard,
      int points,
      List<String> responses,
      String sha256,
      String designSha256,
      String seedsSha256,
      String text) {

    /** The same experiment, as a folder holds it that has another part. */
    ExperimentInForce withShard(String other) {
      return new ExperimentInForce(
          name, title, asked, other, points, responses, sha256, designSha256, seedsSha256, text);
    }
  }

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
