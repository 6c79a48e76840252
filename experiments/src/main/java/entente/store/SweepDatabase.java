package entente.store;

import entente.design.DesignTable;
import entente.design.ExpandedExperiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;

/** The database of a sweep: opening it, its header, and its rows. Used by one thread at a time. */
final class SweepDatabase implements AutoCloseable {

  /** Name of the file in the results folder. */
  static final String FILE = "sweep.sqlite";

  private static final int BUSY_MILLIS = 10_000;

  /** Bytes. The adoptions of a run fill several pages of SQLite's own size, each written apart. */
  private static final int PAGE = 32_768;

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

  private SweepDatabase(Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens a database.
   *
   * @param file where it is
   * @param wal whether it is written to from now on, with a write-ahead log
   */
  static SweepDatabase open(Path file, boolean wal) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    if (wal) {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    }
    // A killed process loses nothing at NORMAL; a power cut may lose the last commits, never more.
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setPageSize(PAGE);
    Connection connection = config.createConnection("jdbc:sqlite:" + file);
    connection.setAutoCommit(false);
    return new SweepDatabase(connection);
  }

  /**
   * Makes the database of a sweep in one step: a file of its name is always whole.
   *
   * @param file where it will be
   * @param experiment the experiment
   * @param header what it is about
   * @param started when it was begun
   */
  static SweepDatabase create(
      Path file, ExpandedExperiment experiment, SweepHeader header, String started)
      throws SQLException, IOException {
    Path partial = file.resolveSibling("." + file.getFileName() + ".partial");
    Files.deleteIfExists(partial);
    try (SweepDatabase database = open(partial, false)) {
      for (String statement : SweepSql.creation(experiment.design(), experiment.responses())) {
        database.execute(statement);
      }
      database.putMeta(header.entries());
      database.putMeta(Map.of("started", started));
      database.putDesign(experiment.design());
      database.commit();
    }
    ResultsFiles.move(partial, file);
    return open(file, true);
  }

  private void putDesign(DesignTable design) throws SQLException {
    int factors = design.factors().size();
    PreparedStatement insert = prepare(SweepSql.insertion("design", 1 + factors));
    for (int point = 0; point < design.size(); point++) {
      insert.setInt(1, point);
      for (int f = 0; f < factors; f++) {
        boolean words = !design.factors().get(f).categories().isEmpty();
        insert.setObject(2 + f, words ? design.text(point, f) : (Object) design.value(point, f));
      }
      insert.executeUpdate();
    }
  }

  /** Whether a file is a database of a sweep. */
  static boolean isOurs(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (SweepDatabase database = open(file, false)) {
      return database.number("PRAGMA application_id") == SweepSql.APPLICATION_ID;
    } catch (SQLException e) {
      return false;
    }
  }

  /** Executes a statement. */
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first number of the first row; 0 where there is none. */
  long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  /** A statement, kept for the next time. */
  PreparedStatement prepare(String sql) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    return statement;
  }

  void commit() throws SQLException {
    connection.commit();
  }

  void rollback() throws SQLException {
    connection.rollback();
  }

  /** Keeps texts under names. */
  void putMeta(Map<String, String> entries) throws SQLException {
    PreparedStatement insert = prepare("INSERT OR REPLACE INTO meta VALUES (?, ?)");
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      insert.setString(1, entry.getKey());
      insert.setString(2, entry.getValue());
      insert.executeUpdate();
    }
  }

  /** The texts kept under names. */
  Map<String, String> meta() throws SQLException {
    Map<String, String> entries = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT name, value FROM meta ORDER BY name")) {
      while (rows.next()) {
        entries.put(rows.getString(1), rows.getString(2));
      }
    }
    return entries;
  }

  /** Adds a row of a run: its responses, or why it failed. */
  void putRun(RunKey key, List<String> responses, Map<String, Double> values, String failure)
      throws SQLException {
    PreparedStatement insert = prepare(SweepSql.insertion("runs", 7 + responses.size()));
    insert.setLong(1, key.run());
    insert.setInt(2, key.point());
    insert.setInt(3, key.replication());
    insert.setString(4, Long.toUnsignedString(key.seed()));
    insert.setString(5, key.arm());
    insert.setString(6, failure == null ? "completed" : "failed");
    insert.setString(7, failure);
    for (int k = 0; k < responses.size(); k++) {
      Double value = values.get(responses.get(k));
      // SQLite has no NaN: it keeps NULL in its place.
      if (value == null || value.isNaN()) {
        insert.setNull(8 + k, Types.DOUBLE);
      } else {
        insert.setDouble(8 + k, value);
      }
    }
    insert.executeUpdate();
  }

  /** Adds the adoptions of a run. */
  void putAdoptions(long run, List<AdoptionRow> rows) throws SQLException {
    PreparedStatement insert = prepare(SweepSql.insertion("adoptions", 2));
    insert.setLong(1, run);
    insert.setString(2, RowText.adoptions(run, rows));
    insert.executeUpdate();
  }

  /** A query; the caller closes it. Rows are handed over one by one, however many there are. */
  Query query(String sql) throws SQLException {
    Statement statement = connection.createStatement();
    return new Query(statement, statement.executeQuery(sql));
  }

  /**
   * An open query.
   *
   * @param statement what is closed with it
   * @param rows its rows
   */
  record Query(Statement statement, ResultSet rows) implements AutoCloseable {

    @Override
    public void close() throws SQLException {
      rows.close();
      statement.close();
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    connection.close();
  }

  /** Why the database refused, in words, with what would help. */
  static String reason(SQLException e) {
    if (!(e instanceof SQLiteException lite)) {
      return e.getMessage();
    }
    return switch (lite.getResultCode()) {
      case SQLITE_FULL -> "the disk is full";
      case SQLITE_READONLY,
          SQLITE_READONLY_DIRECTORY,
          SQLITE_READONLY_DBMOVED,
          SQLITE_PERM,
          SQLITE_CANTOPEN ->
          "it may not be written, or was moved away";
      case SQLITE_BUSY, SQLITE_LOCKED -> "another program keeps the database locked";
      case SQLITE_CORRUPT, SQLITE_NOTADB -> "the database is damaged";
      default ->
          lite.getResultCode().name().startsWith("SQLITE_IOERR")
              ? "the disk is full or fails (" + lite.getResultCode() + ")"
              : lite.getMessage();
    };
  }
}
