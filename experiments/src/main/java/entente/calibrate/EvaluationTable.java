package entente.calibrate;

import entente.store.Numbers;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * The table to which every judgement is written as soon as it is made, locked against other
 * processes. Unlike a channel, it stays open when the thread is interrupted, so that no judgement
 * is lost.
 */
final class EvaluationTable implements AutoCloseable {

  private final Path file;
  private final RandomAccessFile table;

  private EvaluationTable(Path file, RandomAccessFile table) {
    this.file = file;
    this.table = table;
  }

  /**
   * Opens and locks the table.
   *
   * @return null when another process holds it
   * @throws IOException when it cannot be written
   */
  static EvaluationTable open(Path file) throws IOException {
    RandomAccessFile table = new RandomAccessFile(file.toFile(), "rw");
    try {
      if (table.getChannel().tryLock() != null) {
        return new EvaluationTable(file, table);
      }
    } catch (OverlappingFileLockException e) {
      // then it is held within this process
    }
    table.close();
    return null;
  }

  /** Empties the table and writes its header. */
  void begin(Calibration calibration) throws IOException {
    List<String> header = new ArrayList<>(List.of("stage", "number"));
    calibration.parameters().forEach(parameter -> header.add(parameter.name()));
    header.add("misfit");
    table.setLength(0);
    append(CalibrationTables.row(header));
  }

  /** What was judged earlier; a last row without its line break is cut off. */
  List<Evaluation> read() throws IOException {
    String text = Files.readString(file);
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    table.setLength(whole.getBytes(StandardCharsets.UTF_8).length);
    table.seek(table.length());
    List<Evaluation> read = new ArrayList<>();
    List<CSVRecord> rows = CalibrationTables.FORMAT.parse(new StringReader(whole)).getRecords();
    for (CSVRecord row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      double[] values = new double[row.size() - 3];
      for (int k = 0; k < values.length; k++) {
        values[k] = Double.parseDouble(row.get(k + 2));
      }
      String misfit = row.get(row.size() - 1);
      read.add(
          new Evaluation(
              row.get(0),
              Integer.parseInt(row.get(1)),
              values,
              misfit.isEmpty() ? Double.NaN : Double.parseDouble(misfit)));
    }
    return read;
  }

  /** Adds a judgement. */
  void add(Evaluation evaluation) throws IOException {
    List<String> cells =
        new ArrayList<>(List.of(evaluation.stage(), Integer.toString(evaluation.number())));
    for (double value : evaluation.values()) {
      cells.add(Numbers.text(value));
    }
    cells.add(Numbers.text(evaluation.misfit()));
    append(CalibrationTables.row(cells));
  }

  private void append(String row) throws IOException {
    table.write(row.getBytes(StandardCharsets.UTF_8));
  }

  /** Makes what was added safe against a loss of power. */
  void sync() throws IOException {
    table.getFD().sync();
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
