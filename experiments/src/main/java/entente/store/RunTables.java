package entente.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the tables of a results folder as runs come in, in order of their number. Nothing but the
 * first runs is kept: they are held until every arm has completed a run and so shown which
 * responses it has, since the header names them all.
 */
final class RunTables implements Closeable {

  private record Row(RunKey key, RunRows rows, String failure) {}

  /** An arm that fails this often at first will not say what responses it has. */
  private static final int MOST_HELD = 100;

  private final Table runs;
  private final Table adoptions;
  private final Table series;
  private final Set<String> armsAwaited;
  private final List<Row> held = new ArrayList<>();
  private Set<String> responses;
  private long last = -1;

  /**
   * Opens the tables in a folder.
   *
   * @param folder an existing folder
   * @param arms names of the arms that will come
   * @param withSeries whether {@code series.csv} is written
   */
  RunTables(Path folder, List<String> arms, boolean withSeries) throws IOException {
    armsAwaited = new LinkedHashSet<>(arms);
    runs = new Table(folder.resolve("runs.csv"));
    adoptions = new Table(folder.resolve("adoptions.csv"));
    adoptions.row(RowText.ADOPTION_COLUMNS);
    series = withSeries ? new Table(folder.resolve("series.csv")) : null;
    if (withSeries) {
      series.row(RowText.SERIES_COLUMNS);
    }
  }

  /** Adds a run: its rows, or why it failed. */
  void add(RunKey key, RunRows rows, String failure) throws IOException {
    if (key.run() <= last) {
      throw new IllegalStateException("run " + key.run() + " came after run " + last);
    }
    last = key.run();
    Row row = new Row(key, rows, failure);
    if (responses == null) {
      held.add(row);
      if (rows != null) {
        armsAwaited.remove(key.arm());
      }
      if (armsAwaited.isEmpty() || held.size() >= MOST_HELD) {
        release();
      }
    } else {
      write(row);
    }
  }

  private void release() throws IOException {
    responses = new LinkedHashSet<>();
    for (Row row : held) {
      if (row.rows() != null) {
        responses.addAll(row.rows().responses().keySet());
      }
    }
    List<String> header = new ArrayList<>(List.of("run", "point", "replication", "seed", "arm"));
    header.addAll(responses);
    header.add("failure");
    runs.row(header);
    for (Row row : held) {
      write(row);
    }
    held.clear();
  }

  private void write(Row row) throws IOException {
    RunKey key = row.key();
    String failure = row.failure();
    if (row.rows() != null && !responses.containsAll(row.rows().responses().keySet())) {
      Set<String> others = new LinkedHashSet<>(row.rows().responses().keySet());
      others.removeAll(responses);
      failure = "has responses that the first runs did not have: " + String.join(", ", others);
    }
    List<String> cells = new ArrayList<>(responses.size() + 6);
    cells.add(Long.toString(key.run()));
    cells.add(Integer.toString(key.point()));
    cells.add(Integer.toString(key.replication()));
    cells.add(Long.toUnsignedString(key.seed()));
    cells.add(key.arm());
    for (String name : responses) {
      Double value = row.rows() == null ? null : row.rows().responses().get(name);
      cells.add(value == null ? "" : Numbers.text(value));
    }
    cells.add(RowText.failure(failure));
    runs.row(cells);
    if (row.rows() != null) {
      writeAdoptions(key, row.rows());
      if (series != null) {
        series.append(RowText.series(key.run(), row.rows().times(), row.rows().series()));
      }
    }
  }

  private void writeAdoptions(RunKey key, RunRows rows) throws IOException {
    String run = Long.toString(key.run());
    for (AdoptionRow row : rows.adoptions()) {
      adoptions.row(RowText.adoption(run, row));
    }
  }

  /**
   * Ends the tables.
   *
   * @return SHA-256 by file name, in the order of the tables
   */
  Map<String, String> finish() throws IOException {
    if (responses == null) {
      release();
    }
    Map<String, String> digests = new LinkedHashMap<>();
    digests.put(runs.name(), runs.finish());
    digests.put(adoptions.name(), adoptions.finish());
    if (series != null) {
      digests.put(series.name(), series.finish());
    }
    return digests;
  }

  @Override
  public void close() throws IOException {
    runs.close();
    adoptions.close();
    if (series != null) {
      series.close();
    }
  }
}
