package entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** How tables are written. */
public enum TableFormat {
  /** As CSV. */
  CSV,
  /** As Parquet; {@code runs.csv} stands beside it, since other commands read it. */
  PARQUET,
  /** Each table as CSV and as Parquet. */
  BOTH;

  private static final String ALWAYS = "runs.csv";

  /**
   * Turns tables into this format.
   *
   * @param folder where the tables stand as CSV
   * @param tables their names
   * @param experiment JSON text of the experiment that they are of
   */
  void apply(Path folder, Set<String> tables, String experiment) throws IOException {
    if (this == CSV) {
      return;
    }
    for (String table : tables) {
      Path csv = folder.resolve(table);
      Path parquet = folder.resolve(table.replace(".csv", ".parquet"));
      ParquetTable.write(csv, parquet, ParquetTable.categories(experiment));
      if (this == PARQUET && !table.equals(ALWAYS)) {
        Files.delete(csv);
      }
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
