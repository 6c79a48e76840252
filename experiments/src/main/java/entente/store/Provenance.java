package entente.store;

import java.util.List;

/**
 * Which program makes results, and what it was told.
 *
 * @param version version of the program
 * @param commit commit it was built from
 * @param java version and vendor of Java
 * @param command name of the command
 * @param commandLine the arguments as given
 * @param asked the experiment as the user named it
 */
public record Provenance(
    String version,
    String commit,
    String java,
    String command,
    List<String> commandLine,
    String asked) {

  /** Copies the arguments. */
  public Provenance {
    commandLine = List.copyOf(commandLine);
  }

  /** Version and commit: runs of two builds never stand in one table. */
  public String build() {
    return version + " (" + commit + ")";
  }
}
