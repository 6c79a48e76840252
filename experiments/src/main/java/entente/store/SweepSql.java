package entente.store;

import entente.design.DesignTable;
import entente.design.Experiment.Factor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The tables of a sweep's database. They are made to be read by others while the sweep runs: {@code
 * runs} has a column for every response and {@code design} one for every factor, and the view
 * {@code results} joins the two. {@code adoptions} has, for every run, its rows of {@code
 * adoptions.csv} as one text: a row for every adoption would take four times as long. The measures
 * over time are packed, one value a run (see {@link SeriesPack}), in the order of {@code curves}
 * and {@code times}.
 */
final class SweepSql {

  /** SQLite's limit of columns is 2000; the view needs some for itself. */
  static final int MOST_COLUMNS = 1900;

  /** "ENTE" in ASCII: by it a database is known as ours. */
  static final int APPLICATION_ID = 0x454e5445;

  /** Version of this layout. */
  static final int LAYOUT = 1;

  private static final List<String> OF_RUN =
      List.of("run", "point", "replication", "seed", "arm", "state", "failure");

  private SweepSql() {}

  /**
   * Columns of responses, quoted; SQLite does not tell upper from lower case, so some have a mark.
   */
  static List<String> responseColumns(List<String> responses) {
    return quoted(responses, OF_RUN);
  }

  /** Columns of factors, quoted. */
  static List<String> factorColumns(List<Factor> factors) {
    return quoted(factors.stream().map(Factor::name).toList(), OF_RUN);
  }

  private static List<String> quoted(List<String> names, List<String> taken) {
    Set<String> used = new HashSet<>(taken);
    List<String> columns = new ArrayList<>(names.size());
    for (String name : names) {
      String column = name;
      while (!used.add(column.toLowerCase(Locale.ROOT))) {
        column += "~";
      }
      columns.add('"' + column.replace("\"", "\"\"") + '"');
    }
    return columns;
  }

  /** Statements that make an empty database. */
  static List<String> creation(DesignTable design, List<String> responses) {
    List<String> statements = new ArrayList<>();
    statements.add("PRAGMA application_id = " + APPLICATION_ID);
    statements.add("PRAGMA user_version = " + LAYOUT);
    statements.add("CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID");
    StringBuilder factors = new StringBuilder();
    List<String> ofFactors = factorColumns(design.factors());
    for (int f = 0; f < ofFactors.size(); f++) {
      boolean words = !design.factors().get(f).categories().isEmpty();
      factors.append(", ").append(ofFactors.get(f)).append(words ? " TEXT" : " REAL");
    }
    statements.add("CREATE TABLE design (point INTEGER PRIMARY KEY" + factors + ")");
    StringBuilder columns = new StringBuilder();
    List<String> ofResponses = responseColumns(responses);
    ofResponses.forEach(column -> columns.append(", ").append(column).append(" REAL"));
    statements.add(
        "CREATE TABLE runs (run INTEGER PRIMARY KEY, point INTEGER, replication INTEGER, seed TEXT,"
            + " arm TEXT, state TEXT, failure TEXT"
            + columns
            + ")");
    statements.add(view(ofFactors, ofResponses));
    statements.add("CREATE TABLE adoptions (run INTEGER PRIMARY KEY, csv TEXT)");
    statements.add(
        "CREATE TABLE curves (layout INTEGER, position INTEGER, innovation TEXT, measure TEXT,"
            + " PRIMARY KEY (layout, position)) WITHOUT ROWID");
    statements.add(
        "CREATE TABLE times (layout INTEGER, position INTEGER, time REAL,"
            + " PRIMARY KEY (layout, position)) WITHOUT ROWID");
    statements.add("CREATE TABLE series (run INTEGER PRIMARY KEY, layout INTEGER, pack BLOB)");
    return statements;
  }

  /** Where factor and response share a name, the factor's column has a mark. */
  private static String view(List<String> factors, List<String> responses) {
    StringBuilder view =
        new StringBuilder(
            "CREATE VIEW results AS SELECT runs.run, runs.point, runs.replication, runs.seed,"
                + " runs.arm");
    Set<String> used = new HashSet<>();
    responses.forEach(column -> used.add(column.toLowerCase(Locale.ROOT)));
    for (String factor : factors) {
      view.append(", design.").append(factor);
      String name = factor;
      while (!used.add(name.toLowerCase(Locale.ROOT))) {
        name = name.substring(0, name.length() - 1) + "~\"";
      }
      view.append(" AS ").append(name);
    }
    responses.forEach(column -> view.append(", runs.").append(column));
    return view + ", runs.failure FROM runs JOIN design ON runs.point = design.point";
  }

  /** A statement that adds a row. */
  static String insertion(String table, int columns) {
    return "INSERT INTO " + table + " VALUES (" + "?,".repeat(columns - 1) + "?)";
  }
}
