package entente.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Which folder results go to. */
final class OutChoice {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Results folder. Default: results/<name>-<utc time>.")
  private String out;

  @Option(
      names = "--force",
      description = "Replace a results folder that is not empty. Other folders are left alone.")
  private boolean force;

  /** Whether a folder was named. */
  boolean isNamed() {
    return out != null;
  }

  /** The results folder. */
  Path folder(String name, Instant now) {
    try {
      if (out != null) {
        return Path.of(out);
      }
      Path plain = Path.of("results", name + "-" + STAMP.format(now));
      Path free = plain;
      for (int k = 2; Files.exists(free); k++) {
        free = plain.resolveSibling(plain.getFileName() + "-" + k);
      }
      return free;
    } catch (InvalidPathException e) {
      throw new Refusal("--out is no path of a folder: " + e.getMessage());
    }
  }

  /** Whether a results folder may be replaced. */
  boolean force() {
    return force;
  }
}
