package entente.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table for a terminal: columns padded to their widest cell, two spaces apart, a rule under the
 * header. Widths count characters, not bytes.
 */
final class TextTable {

  private final List<String[]> rows = new ArrayList<>();
  private final boolean[] right;
  private final int[] widest;
  private final int headers;

  /**
   * A table.
   *
   * @param alignment one letter a column: {@code l} left, {@code r} right
   * @param headers the rows of the header
   */
  TextTable(String alignment, String[]... headers) {
    right = new boolean[alignment.length()];
    for (int c = 0; c < right.length; c++) {
      right[c] = alignment.charAt(c) == 'r';
    }
    widest = new int[right.length];
    Arrays.fill(widest, Integer.MAX_VALUE);
    this.headers = headers.length;
    rows.addAll(Arrays.asList(headers));
  }

  /** Cuts the cells of a column to a width. */
  TextTable atMost(int column, int width) {
    widest[column] = width;
    return this;
  }

  /** Adds a row. */
  void row(String... cells) {
    rows.add(cells);
  }

  /** The lines of the table. */
  List<String> lines() {
    int[] width = new int[right.length];
    for (String[] row : rows) {
      for (int c = 0; c < row.length; c++) {
        width[c] = Math.max(width[c], Math.min(widest[c], length(row[c])));
      }
    }
    List<String> lines = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < rows.get(r).length; c++) {
        String cell = clip(rows.get(r)[c], widest[c]);
        String pad = " ".repeat(width[c] - length(cell));
        line.append(c == 0 ? "" : "  ").append(right[c] ? pad + cell : cell + pad);
      }
      lines.add(line.toString().stripTrailing());
      if (r == headers - 1) {
        lines.add("-".repeat(Arrays.stream(width).sum() + 2 * (width.length - 1)));
      }
    }
    return lines;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** A text cut to a width, with an ellipsis where something was cut. */
  static String clip(String text, int width) {
    return length(text) <= width
        ? text
        : text.substring(0, text.offsetByCodePoints(0, width - 1)).stripTrailing() + "…";
  }

  /** A text in lines of at most a width, broken at spaces. */
  static List<String> wrap(String text, int width, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (line.length() > 0 && length(line.toString()) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(indent);
      } else if (line.length() > 0) {
        line.append(' ');
      }
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
