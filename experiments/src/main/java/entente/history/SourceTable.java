package entente.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One file of the record, with an account of the rows that were used and of those that were not.
 */
public final class SourceTable {

  private final String file;
  private final KnownTable kind;
  private final Map<String, Integer> header;
  private final List<String[]> rows = new ArrayList<>();
  private final Map<String, List<Integer>> leftOut = new LinkedHashMap<>();

  private SourceTable(String file, KnownTable kind, Map<String, Integer> header) {
    this.file = file;
    this.kind = kind;
    this.header = header;
  }

  /**
   * Reads a file with one header line, fields separated by commas.
   *
   * @return the table; of no known kind where its columns are those of none
   * @throws IOException when it cannot be read
   * @throws IllegalArgumentException when it is no table
   */
  public static SourceTable read(Path path) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();
    String name = path.getFileName().toString();
    try (CSVParser parser =
        CSVParser.parse(Files.newBufferedReader(path, StandardCharsets.UTF_8), format)) {
      Map<String, Integer> header = new LinkedHashMap<>();
      SourceTable table = null;
      for (CSVRecord line : parser) {
        if (table == null) {
          for (int c = 0; c < line.size(); c++) {
            header.putIfAbsent(line.get(c).replace("\uFEFF", ""), c);
          }
          table = new SourceTable(name, kind(header.keySet()), header);
          if (table.kind == null) {
            break;
          }
        } else {
          table.rows.add(line.values());
        }
      }
      return table == null ? new SourceTable(name, null, header) : table;
    } catch (java.io.UncheckedIOException | IllegalStateException e) {
      throw new IllegalArgumentException(path + " is no table: " + e.getMessage(), e);
    }
  }

  private static KnownTable kind(Set<String> header) {
    for (KnownTable one : KnownTable.values()) {
      if (one.fits(header)) {
        return one;
      }
    }
    return null;
  }

  /** Name of the file. */
  public String file() {
    return file;
  }

  /** What it holds; null where it is not known. */
  public KnownTable kind() {
    return kind;
  }

  /** Number of rows. */
  public int size() {
    return rows.size();
  }

  /** The columns, in the order of the file. */
  public Set<String> columns() {
    return new LinkedHashSet<>(header.keySet());
  }

  /** The text of a cell; empty where the column is missing or the line is short. */
  String text(int row, String... names) {
    for (String name : names) {
      Integer at = header.get(name);
      if (at != null) {
        String[] cells = rows.get(row);
        String text = at < cells.length ? cells[at] : "";
        return text.equals("NA") ? "" : text;
      }
    }
    return "";
  }

  /** The number of a cell; NaN where it holds none. */
  double number(int row, String... names) {
    String text = text(row, names);
    try {
      return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** The year of a cell that holds a year, a date, or a month YYYYMM; the fallback where none. */
  int year(int row, int fallback, String... names) {
    String text = text(row, names);
    if (text.length() >= 5 && text.charAt(4) == '-') {
      text = text.substring(0, 4);
    }
    try {
      int number = text.isEmpty() ? fallback : (int) Double.parseDouble(text);
      number = number > 9999 ? number / 100 : number;
      return number == 0 ? fallback : number;
    } catch (NumberFormatException e) {
      return fallback;
    }
  }

  /** The code of the state of a cell, or −1. */
  int state(int row, String... names) {
    return CountryCodes.of(text(row, names));
  }

  /** Counts a row as left out. */
  void leaveOut(int row, String why) {
    leftOut.computeIfAbsent(why, key -> new ArrayList<>()).add(row + 2);
  }

  /** Lines of the file that were left out, by reason; the header is line 1. */
  public Map<String, List<Integer>> leftOut() {
    return leftOut;
  }
}
