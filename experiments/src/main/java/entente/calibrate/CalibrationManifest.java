package entente.calibrate;

import java.util.List;
import java.util.Map;

/**
 * Where the results of a calibration come from and how to get them again.
 *
 * @param program always {@code entente}
 * @param version version of the program
 * @param commit commit it was built from
 * @param java version and vendor of Java
 * @param command always {@code calibrate}
 * @param commandLine the arguments as given
 * @param name name of the calibration
 * @param title its title
 * @param calibrationSha256 SHA-256 of the file in force, as {@code calibration.json} holds it
 * @param scenario the scenario as the file names it
 * @param scenarioSha256 SHA-256 of its text, as {@code scenario.json} holds it
 * @param method how the fit was searched
 * @param criterion how misfit was measured
 * @param seed seed of the search and of all runs
 * @param points points judged
 * @param replications runs at every point
 * @param threads runs made at once
 * @param started start of the last session, UTC
 * @param ended end, UTC
 * @param wallSeconds seconds of the last session
 * @param tables SHA-256 by table
 * @param resultsDigest the digest of the tables: see {@link entente.store.Digests#ofTables}
 */
public record CalibrationManifest(
    String program,
    String version,
    String commit,
    String java,
    String command,
    List<String> commandLine,
    String name,
    String title,
    String calibrationSha256,
    String scenario,
    String scenarioSha256,
    String method,
    String criterion,
    String seed,
    int points,
    int replications,
    int threads,
    String started,
    String ended,
    double wallSeconds,
    Map<String, String> tables,
    String resultsDigest) {}
