package entente.analysis;

import entente.store.Numbers;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes one table of answers as its rows come, and holds the first of them. */
final class TableWriter {

  /** Rows that are held to be printed. */
  private static final int MOST_HELD = 20_000;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private final Calculation calculation;
  private final CSVPrinter printer;
  private final List<List<Object>> held = new ArrayList<>();
  private long count;

  TableWriter(Calculation calculation, Path file) throws IOException {
    this.calculation = calculation;
    BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    printer = new CSVPrinter(writer, FORMAT);
    printer.printRecord(calculation.header());
  }

  Calculation calculation() {
    return calculation;
  }

  void add(List<List<Object>> rows) throws IOException {
    if (calculation.needsAll()) {
      held.addAll(rows);
    } else {
      write(rows);
    }
  }

  private void write(List<List<Object>> rows) throws IOException {
    for (List<Object> row : rows) {
      for (Object cell : row) {
        printer.print(cell instanceof Double number ? Numbers.text(number) : cell);
      }
      printer.println();
      count++;
      if (!calculation.needsAll() && held.size() < MOST_HELD) {
        held.add(row);
      }
    }
  }

  AnalysisTable finish() throws IOException {
    if (calculation.needsAll()) {
      write(calculation.finish(held));
    }
    printer.close();
    return new AnalysisTable(
        calculation.name(), calculation.title(), calculation.header(), held, count);
  }
}
