package entente.design;

import entente.design.Experiment.Factor;
import entente.scenario.Fault;
import entente.scenario.Nearest;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Points of a design as a CSV table (RFC 4180, lines ending in {@code \n}): the column {@code
 * point} and one column a factor. Numbers read back as the same doubles.
 */
public final class DesignFile {

  /** The column that numbers the points; a table that is read may leave it out. */
  public static final String POINT = "point";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final CSVFormat READING =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

  private final String file;
  private final List<Factor> factors;
  private final List<Fault> faults;

  private DesignFile(String file, List<Factor> factors, List<Fault> faults) {
    this.file = file;
    this.factors = factors;
    this.faults = faults;
  }

  /**
   * Writes a design.
   *
   * @param table its points
   * @param out where the text goes
   * @throws IOException when it cannot be written
   */
  public static void write(DesignTable table, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    List<String> header = new ArrayList<>(List.of(POINT));
    table.factors().forEach(factor -> header.add(factor.name()));
    printer.printRecord(header);
    for (int point = 0; point < table.size(); point++) {
      List<String> row = new ArrayList<>(List.of(Integer.toString(point)));
      row.addAll(table.row(point));
      printer.printRecord(row);
    }
  }

  /** The text of a design. */
  public static String text(DesignTable table) {
    StringBuilder text = new StringBuilder();
    try {
      write(table, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * Reads a design.
   *
   * @param csv the text
   * @param file the name that faults give it
   * @param factors the factors, each of which has a column, in any order
   * @param faults where faults go
   * @return the points; empty after a fault
   */
  public static Optional<DesignTable> read(
      String csv, String file, List<Factor> factors, List<Fault> faults) {
    int before = faults.size();
    DesignTable table = null;
    try (CSVParser parser = READING.parse(new StringReader(csv))) {
      table = new DesignFile(file, factors, faults).read(parser);
    } catch (IOException | UncheckedIOException e) {
      faults.add(new Fault(file, "", "is no CSV table: " + e.getMessage()));
    }
    return faults.size() == before ? Optional.ofNullable(table) : Optional.empty();
  }

  private DesignTable read(CSVParser parser) {
    List<CSVRecord> records = new ArrayList<>();
    List<Long> lines = new ArrayList<>();
    for (CSVRecord each : parser) {
      records.add(each);
      lines.add(parser.getCurrentLineNumber());
    }
    if (records.size() < 2) {
      fault("needs a line that names the factors, and at least one point");
      return null;
    }
    int[] columns = columns(records.get(0));
    int size = records.size() - 1;
    double[] values = new double[size * factors.size()];
    for (int p = 0; p < size; p++) {
      CSVRecord row = records.get(p + 1);
      long line = Math.max(lines.get(p + 1), p + 2);
      if (row.size() != records.get(0).size()) {
        fault(
            "line "
                + line
                + ": has "
                + row.size()
                + " fields; the first line has "
                + records.get(0).size());
        continue;
      }
      for (int f = 0; f < columns.length; f++) {
        if (columns[f] >= 0) {
          values[p * columns.length + f] = value(factors.get(f), row.get(columns[f]), line);
        }
      }
    }
    return new DesignTable(factors, size, values);
  }

  private int[] columns(CSVRecord header) {
    Map<String, Integer> found = new LinkedHashMap<>();
    List<String> known = new ArrayList<>(List.of(POINT));
    factors.forEach(factor -> known.add(factor.name()));
    for (int c = 0; c < header.size(); c++) {
      String name = header.get(c);
      if (!known.contains(name)) {
        fault(
            "the column '"
                + name
                + "' is no factor"
                + Nearest.hint(name, known)
                + "; known are "
                + String.join(", ", known));
      } else if (found.put(name, c) != null) {
        fault("the column '" + name + "' stands there twice");
      }
    }
    int[] columns = new int[factors.size()];
    for (int f = 0; f < columns.length; f++) {
      columns[f] = found.getOrDefault(factors.get(f).name(), -1);
      if (columns[f] < 0) {
        fault("has no column for the factor '" + factors.get(f).name() + "'");
      }
    }
    return columns;
  }

  private double value(Factor factor, String text, long line) {
    String where = "line " + line + ": factor '" + factor.name() + "' expects ";
    if (!factor.categories().isEmpty()) {
      int index = factor.categories().indexOf(text);
      if (index < 0) {
        fault(
            where
                + "one of "
                + String.join(", ", factor.categories())
                + ", but found '"
                + text
                + "'");
      }
      return index;
    }
    double value = number(text);
    boolean inRange = factor.low() == null || (value >= factor.low() && value <= factor.high());
    if (!Double.isFinite(value) || !inRange || (factor.integer() && value != Math.rint(value))) {
      String range =
          factor.low() == null
              ? ""
              : " in [" + Numbers.text(factor.low()) + ", " + Numbers.text(factor.high()) + "]";
      fault(
          where
              + (factor.integer() ? "a whole number" : "a number")
              + range
              + ", but found '"
              + text
              + "'");
    }
    return value;
  }

  private static double number(String text) {
    try {
      return text.matches("[-+0-9.eE]+") ? Double.parseDouble(text) : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private void fault(String message) {
    faults.add(new Fault(file, "", message));
  }
}
