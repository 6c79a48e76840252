package entente.calibrate;

import entente.calibrate.CalibrationFile.Adopter;
import entente.calibrate.CalibrationFile.Datum;
import entente.calibrate.CalibrationFile.DatumKind;
import entente.calibrate.CalibrationFile.Point;
import entente.scenario.Faults;
import entente.value.Moment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the data of a target from a CSV table beside the file, and writes them into the target. */
final class DatumTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private DatumTable() {}

  /**
   * A target with its table written into it.
   *
   * @param datum the target
   * @param folder where paths start
   * @param place JSON pointer of the target
   * @param faults where faults go
   */
  static Datum read(Datum datum, Path folder, String place, Faults faults) {
    if (datum.csv() == null) {
      return datum;
    }
    String pointer = place + "/csv";
    boolean curve = datum.kind() == DatumKind.CURVE;
    if (!curve && datum.kind() != DatumKind.TIMES) {
      faults.add(pointer, "is for targets of kind curve and times");
      return datum;
    }
    List<String> columns = curve ? List.of("at", "value") : List.of("state", "at");
    List<Point> points = new ArrayList<>(datum.points());
    List<Adopter> adopters = new ArrayList<>(datum.adopters());
    try (CSVParser rows =
        CSVParser.parse(folder.resolve(datum.csv()), StandardCharsets.UTF_8, FORMAT)) {
      if (!rows.getHeaderNames().containsAll(columns)) {
        faults.add(
            pointer,
            datum.csv() + " has the columns " + rows.getHeaderNames() + "; needed are " + columns);
        return datum;
      }
      for (CSVRecord row : rows) {
        try {
          if (curve) {
            points.add(new Point(moment(row.get("at")), Double.valueOf(row.get("value"))));
          } else {
            String at = row.get("at");
            adopters.add(new Adopter(row.get("state"), at.isEmpty() ? null : moment(at)));
          }
        } catch (IllegalArgumentException e) {
          faults.add(
              pointer, datum.csv() + " line " + rows.getCurrentLineNumber() + ": " + reason(e));
        }
      }
    } catch (IOException | InvalidPathException e) {
      faults.add(
          pointer, "the file '" + datum.csv() + "' cannot be read, or there is no such file");
    } catch (IllegalArgumentException e) {
      faults.add(pointer, datum.csv() + ": " + e.getMessage());
    }
    return new Datum(
        datum.name(),
        datum.kind(),
        datum.measure(),
        datum.innovation(),
        datum.response(),
        points,
        adopters,
        null,
        datum.at(),
        datum.value(),
        datum.adopted(),
        datum.of(),
        datum.error(),
        datum.until(),
        datum.matching(),
        datum.weight(),
        datum.source());
  }

  private static String reason(IllegalArgumentException e) {
    return e instanceof NumberFormatException
        ? "expects a number, but: " + e.getMessage()
        : e.getMessage();
  }

  private static Moment moment(String text) {
    return text.matches("-?[0-9]+[.][0-9]+")
        ? new Moment(Double.parseDouble(text))
        : Moment.parse(text);
  }
}
