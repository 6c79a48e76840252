package entente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** How tables are written. */
public enum TableFormat {
  /** As CSV. */
  CSV;

  /**
   * Turns tables into this format.
   *
   * @param folder where the tables stand as CSV
   * @param tables their names
   */
  void apply(Path folder, Set<String> tables) throws IOException {}

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
