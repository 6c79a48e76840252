package entente.chart;

import entente.stats.Interval;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables of a calibration's results folder. */
final class CalibrationTables {

  static final String PARAMETERS = "parameters.csv";
  static final String POSTERIOR = "posterior.csv";
  static final String PROFILES = "profiles.csv";
  static final String FIT = "fit.csv";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private CalibrationTables() {}

  /** The rows of a table; none where there is no such file. */
  static List<CSVRecord> rows(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      return List.of();
    }
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
      return parser.getRecords();
    }
  }

  /** The number of a cell; NaN where it is empty. */
  static double number(CSVRecord row, String column) {
    String text = row.get(column);
    try {
      return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "column '" + column + "' should hold numbers, but holds '" + text + "'", e);
    }
  }

  /** The interval of three cells. */
  static Interval interval(CSVRecord row, String low, String estimate, String high) {
    return new Interval(number(row, low), number(row, estimate), number(row, high));
  }
}
