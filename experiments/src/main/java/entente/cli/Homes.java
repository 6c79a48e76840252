package entente.cli;

import java.nio.file.Path;

/** Where the project's own folders are. */
final class Homes {

  private Homes() {}

  /** The project's root, as the launcher tells it; else where the process stands. */
  static Path root() {
    return Path.of(System.getProperty("entente.home", ""));
  }

  /** The published experiments. */
  static Path published() {
    return root().resolve("experiments").resolve("published");
  }
}
