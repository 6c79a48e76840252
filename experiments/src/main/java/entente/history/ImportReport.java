package entente.history;

import entente.history.ChronicleReader.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says what an import read, what it left out and why. */
public final class ImportReport {

  private ImportReport() {}

  /**
   * The lines of a report.
   *
   * @param reading what was read
   * @param remarks what was assumed or left out of the world
   * @param rows whether every line left out is named
   */
  public static List<String> of(Reading reading, List<String> remarks, boolean rows) {
    List<String> lines = new ArrayList<>();
    lines.add("Read:");
    for (SourceTable table : reading.tables()) {
      int out = table.leftOut().values().stream().mapToInt(List::size).sum();
      lines.add(
          "  "
              + table.file()
              + ": "
              + table.kind().title()
              + ", "
              + (table.size() - out)
              + " of "
              + table.size()
              + " rows");
      for (Map.Entry<String, List<Integer>> reason : table.leftOut().entrySet()) {
        lines.add("    left out " + reason.getValue().size() + ": " + reason.getKey());
        if (rows) {
          reason.getValue().forEach(line -> lines.add("      line " + line));
        }
      }
    }
    if (!reading.unused().isEmpty()) {
      lines.add("Not used:");
      reading.unused().forEach((file, why) -> lines.add("  " + file + ": " + why));
    }
    lines.add("Gaps filled with the last known value (before the first, nothing is filled):");
    reading
        .filled()
        .forEach((attribute, count) -> lines.add("  " + attribute.column() + ": " + count));
    lines.add("Read for forecasts, no part of a scenario: contiguity, observation windows.");
    if (!remarks.isEmpty()) {
      lines.add("Remarks:");
      remarks.forEach(remark -> lines.add("  " + remark));
    }
    return lines;
  }
}
