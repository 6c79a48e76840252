package entente.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The table {@code runs.csv}, read row by row and never held.
 *
 * @param path the file
 * @param columns its columns after the keys: factors, then responses
 */
record RunsFile(Path path, List<String> columns) {

  /** Name of the file. */
  static final String NAME = "runs.csv";

  private static final List<String> KEYS = List.of("run", "point", "replication", "seed", "arm");
  private static final String FAILURE = "failure";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** The keys of a run. */
  record Row(int point, int replication, String arm, boolean failed) {}

  static RunsFile of(Path path) throws IOException {
    try (CSVParser parser = open(path)) {
      List<String> names = parser.getHeaderNames();
      for (String key : KEYS) {
        if (!names.contains(key)) {
          throw new IllegalArgumentException(
              path + " has no column '" + key + "', so it is no table of runs");
        }
      }
      return new RunsFile(
          path, names.stream().filter(n -> !KEYS.contains(n) && !n.equals(FAILURE)).toList());
    }
  }

  private static CSVParser open(Path path) throws IOException {
    return FORMAT.parse(Files.newBufferedReader(path, StandardCharsets.UTF_8));
  }

  void forEachRun(Consumer<Row> each) throws IOException {
    forEachRun(List.of(), (row, values) -> each.accept(row));
  }

  /** Reads some columns of all runs; undefined values are NaN. */
  void forEachRun(List<String> names, BiConsumer<Row, double[]> each) throws IOException {
    try (CSVParser parser = open(path)) {
      Map<String, Integer> header = parser.getHeaderMap();
      int[] at = names.stream().mapToInt(header::get).toArray();
      int point = header.get("point");
      int replication = header.get("replication");
      int arm = header.get("arm");
      int failure = header.getOrDefault(FAILURE, -1);
      double[] values = new double[at.length];
      for (CSVRecord record : parser) {
        for (int k = 0; k < at.length; k++) {
          values[k] = number(record, at[k]);
        }
        boolean failed = failure >= 0 && failure < record.size() && !record.get(failure).isEmpty();
        each.accept(
            new Row(key(record, point), key(record, replication), record.get(arm), failed), values);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private int key(CSVRecord record, int column) {
    String text = column < record.size() ? record.get(column) : "";
    try {
      int value = Integer.parseInt(text);
      if (value >= 0) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new IllegalArgumentException(
        NAME
            + " row "
            + record.getRecordNumber()
            + ": point and replication are whole numbers from 0, but found '"
            + text
            + "'");
  }

  private static double number(CSVRecord record, int column) {
    String text = column < record.size() ? record.get(column) : "";
    if (text.isEmpty()) {
      return Double.NaN;
    }
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          NAME
              + " row "
              + record.getRecordNumber()
              + ": expected a number, but found '"
              + text
              + "'",
          e);
    }
  }
}
