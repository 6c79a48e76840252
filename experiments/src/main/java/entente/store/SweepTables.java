package entente.store;

import entente.design.ExpandedExperiment;
import entente.design.PlannedRun;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the tables of a sweep from its database, in the order of the runs, so that they do not
 * depend on the order in which runs were made, on interruptions, or on shards.
 */
final class SweepTables {

  private final SweepDatabase database;
  private final ExpandedExperiment experiment;
  private final int firstPoint;
  private final int[] needed;
  private long completed;
  private long failed;

  SweepTables(SweepDatabase database, ExpandedExperiment experiment, SweepPlan plan)
      throws SQLException {
    this.database = database;
    this.experiment = experiment;
    firstPoint = plan.firstPoint();
    needed = plan.neededByPoint(database);
  }

  /** Runs that completed. */
  long completed() {
    return completed;
  }

  /** Runs that failed. */
  long failed() {
    return failed;
  }

  /**
   * Writes the tables as CSV.
   *
   * @param folder an existing folder
   * @return SHA-256 by file name, in the order of the tables
   */
  Map<String, String> write(Path folder) throws SQLException, IOException {
    Map<String, String> digests = new LinkedHashMap<>();
    try (Table runs = new Table(folder.resolve("runs.csv"))) {
      writeRuns(runs);
      digests.put(runs.name(), runs.finish());
    }
    if (experiment.experiment().adoptions()) {
      try (Table adoptions = new Table(folder.resolve("adoptions.csv"))) {
        writeAdoptions(adoptions);
        digests.put(adoptions.name(), adoptions.finish());
      }
    }
    if (experiment.experiment().series()) {
      try (Table series = new Table(folder.resolve("series.csv"))) {
        writeSeries(series);
        digests.put(series.name(), series.finish());
      }
    }
    return digests;
  }

  private void writeSeries(Table table) throws SQLException, IOException {
    table.row(RowText.SERIES_COLUMNS);
    new SweepSeries(database)
        .forEach(
            (run, times, series) -> {
              if (counts(run)) {
                table.append(RowText.series(run, times, series));
              }
            });
  }

  /** Whether a run is one of those that its point needs. */
  private boolean counts(long number) {
    PlannedRun run = experiment.run(number);
    return run.replication() < needed[run.point() - firstPoint];
  }

  private void writeRuns(Table table) throws SQLException, IOException {
    completed = 0;
    failed = 0;
    List<String> header = new ArrayList<>(List.of("run", "point", "replication", "seed", "arm"));
    experiment.design().factors().forEach(factor -> header.add(factor.name()));
    header.addAll(experiment.responses());
    header.add("failure");
    table.row(header);
    int count = experiment.responses().size();
    String columns = String.join(", ", SweepSql.responseColumns(experiment.responses()));
    String comma = columns.isEmpty() ? "" : ", ";
    try (SweepDatabase.Query query =
        database.query("SELECT run, arm, failure" + comma + columns + " FROM runs ORDER BY run")) {
      ResultSet rows = query.rows();
      while (rows.next()) {
        PlannedRun run = experiment.run(rows.getLong(1));
        if (counts(run.run())) {
          String failure = rows.getString(3);
          completed += failure == null ? 1 : 0;
          failed += failure == null ? 0 : 1;
          List<String> cells = new ArrayList<>(header.size());
          cells.add(Long.toString(run.run()));
          cells.add(Integer.toString(run.point()));
          cells.add(Integer.toString(run.replication()));
          cells.add(Long.toUnsignedString(run.seed()));
          cells.add(rows.getString(2));
          cells.addAll(experiment.design().row(run.point()));
          for (int k = 0; k < count; k++) {
            double value = rows.getDouble(4 + k);
            cells.add(rows.wasNull() ? "" : Numbers.text(value));
          }
          cells.add(RowText.failure(failure));
          table.row(cells);
        }
      }
    }
  }

  private void writeAdoptions(Table table) throws SQLException, IOException {
    table.row(RowText.ADOPTION_COLUMNS);
    try (SweepDatabase.Query query =
        database.query("SELECT run, csv FROM adoptions ORDER BY run")) {
      ResultSet rows = query.rows();
      while (rows.next()) {
        if (counts(rows.getLong(1))) {
          table.append(rows.getString(2));
        }
      }
    }
  }
}
