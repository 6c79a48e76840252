package entente.analysis;

import java.util.List;

/**
 * A table of answers.
 *
 * @param name name of its file, without ending
 * @param title what it says, in a few words
 * @param header names of the columns
 * @param rows texts, whole numbers and doubles (NaN where undefined); the first ones only, where
 *     there are very many
 * @param count how many rows there are in the file
 */
public record AnalysisTable(
    String name, String title, List<String> header, List<List<Object>> rows, long count) {

  /** Copies the lists. */
  public AnalysisTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** Whether all rows are held. */
  public boolean isWhole() {
    return rows.size() == count;
  }

  /**
   * The place of a column.
   *
   * @throws IllegalArgumentException when there is none of this name
   */
  public int column(String name) {
    int column = header.indexOf(name);
    if (column < 0) {
      throw new IllegalArgumentException("the table " + this.name + " has no column " + name);
    }
    return column;
  }

  /** A cell of a row as a text. */
  public String text(List<Object> row, String column) {
    return String.valueOf(row.get(column(column)));
  }

  /** A cell of a row as a number. */
  public double number(List<Object> row, String column) {
    return ((Number) row.get(column(column))).doubleValue();
  }
}
