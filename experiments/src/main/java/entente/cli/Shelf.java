package entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where published experiments stand. */
final class Shelf {

  private static final Path PLACE = Path.of("experiments", "published");

  private Shelf() {}

  /** The project's folder of published experiments, or the one below this folder. */
  static Path path() {
    String home = System.getProperty("entente.home");
    Path project = home == null ? PLACE : Path.of(home).resolve(PLACE);
    return Files.isDirectory(PLACE) ? PLACE : project;
  }
}
