package entente.store;

import entente.design.ExpandedExperiment;
import entente.design.ExpandedExperiment.Part;
import entente.design.PortableExperiment;
import entente.design.Shard;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * The results folder of a sweep, from before its first run to its last table. Runs go to an SQLite
 * database with a write-ahead log; a process that is killed at any moment loses the runs under way
 * and those of the last fiftieth of a second. When all runs are made, the tables are written from
 * the database in the order of the runs, the manifest last, and the database is deleted. Used by
 * one thread at a time.
 */
public final class SweepStore implements AutoCloseable {

  /** Folder in which tables are written before they are moved into place. */
  static final String TABLES = "tables.partial";

  /** Least time between two commits, which cost as much as storing several runs. */
  private static final long COMMIT_NANOS = 20_000_000;

  private static final String STARTED = "started";
  private static final String SECONDS = "seconds";

  /** What to do with a folder that holds something. */
  public enum Mode {
    /** Refuse. */
    NEW,
    /** Continue the sweep that it holds; begin where there is none. */
    RESUME,
    /** Replace the results that it holds. */
    REPLACE
  }

  private final Path folder;
  private final ExpandedExperiment experiment;
  private final SweepLock lock;
  private final SweepPlan plan;
  private final BitSet made;
  private final long opened = System.nanoTime();
  private SweepDatabase database;
  private SweepSeries series;
  private Manifest manifest;
  private String started;
  private double earlierSeconds;
  private long lastCommit = System.nanoTime();
  private long uncommitted;

  private SweepStore(Path folder, ExpandedExperiment experiment, Shard shard, SweepLock lock) {
    this.folder = folder;
    this.experiment = experiment;
    this.lock = lock;
    plan = new SweepPlan(experiment, shard);
    made = new BitSet();
  }

  /**
   * Opens a folder and locks it against other processes.
   *
   * @param folder where the results stand, or will
   * @param experiment the experiment
   * @param shard which part of it is made here
   * @param provenance which program makes it
   * @param mode what to do with what the folder holds
   * @throws FolderRefused when it cannot be used; nothing was changed then
   */
  public static SweepStore open(
      Path folder, ExpandedExperiment experiment, Shard shard, Provenance provenance, Mode mode) {
    SweepHeader header = SweepHeader.of(experiment, shard, provenance);
    if (experiment.responses().size() + experiment.design().factors().size()
        > SweepSql.MOST_COLUMNS) {
      throw new FolderRefused(
          experiment.responses().size()
              + " responses are more than a table may have columns; name those to keep under"
              + " 'responses' in the experiment");
    } else if (experiment.part(shard).size() > Integer.MAX_VALUE) {
      throw new FolderRefused("more than two thousand million runs need shards; see --shard");
    }
    Path whole = folder.toAbsolutePath().normalize();
    SweepFolder target = new SweepFolder(whole, header, mode);
    SweepLock lock = target.claim();
    SweepStore store = new SweepStore(whole, experiment, shard, lock);
    try {
      if (target.finished() != null) {
        store.manifest = target.finished();
        target.clearRemains();
      } else if (target.isBegun()) {
        store.resume();
      } else {
        store.begin(header);
      }
      return store;
    } catch (SQLException e) {
      store.close();
      throw new FolderRefused("cannot use " + whole + ": " + SweepDatabase.reason(e), e);
    } catch (IOException e) {
      store.close();
      throw new FolderRefused("cannot write to " + whole + ": " + ResultsFiles.reason(e), e);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private void begin(SweepHeader header) throws IOException, SQLException {
    for (Map.Entry<String, String> file : PortableExperiment.files(experiment).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      ResultsFiles.write(path, file.getValue());
    }
    started = now();
    database =
        SweepDatabase.create(folder.resolve(SweepDatabase.FILE), experiment, header, started);
    series = new SweepSeries(database);
  }

  private void resume() throws SQLException {
    database = SweepDatabase.open(folder.resolve(SweepDatabase.FILE), true);
    database.execute("DELETE FROM runs WHERE failure IS NOT NULL");
    database.commit();
    Map<String, String> meta = database.meta();
    started = meta.get(STARTED);
    earlierSeconds = Double.parseDouble(meta.getOrDefault(SECONDS, "0"));
    series = new SweepSeries(database);
    long first = plan.part().first();
    try (SweepDatabase.Query query = database.query("SELECT run FROM runs")) {
      ResultSet rows = query.rows();
      while (rows.next()) {
        made.set((int) (rows.getLong(1) - first));
      }
    }
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
  }

  /** Where the results stand. */
  public Path folder() {
    return folder;
  }

  /** The manifest of a folder that was whole already when it was opened, or has been finished. */
  public Manifest manifest() {
    return manifest;
  }

  /** Whether there is nothing left to do. */
  public boolean isFinished() {
    return manifest != null;
  }

  /** The runs that belong here. */
  public Part part() {
    return plan.part();
  }

  /** Whether a run has been made. */
  public boolean has(long run) {
    return made.get((int) (run - plan.part().first()));
  }

  /** How many runs have been made. */
  public long made() {
    return made.cardinality();
  }

  /**
   * How many replications a point needs under the rule that decides when to stop.
   *
   * @param point a point of this part
   * @return -1 when more runs are needed to tell
   */
  public int needed(int point) {
    try {
      return plan.needed(database, point);
    } catch (SQLException e) {
      throw stopped(e);
    }
  }

  /**
   * Adds a completed run.
   *
   * @throws SweepStopped when it cannot be kept
   */
  public void add(RunKey key, RunRows rows) {
    put(key, rows, null);
  }

  /**
   * Adds a run that failed.
   *
   * @throws SweepStopped when it cannot be kept
   */
  public void addFailure(RunKey key, String reason) {
    put(key, null, RowText.failure(reason));
  }

  private void put(RunKey key, RunRows rows, String failure) {
    try {
      List<String> responses = experiment.responses();
      database.putRun(key, responses, rows == null ? Map.of() : rows.responses(), failure);
      if (rows != null && experiment.experiment().adoptions()) {
        database.putAdoptions(key.run(), rows.adoptions());
      }
      if (rows != null && experiment.experiment().series()) {
        series.put(key.run(), rows.times(), rows.series());
      }
      made.set((int) (key.run() - plan.part().first()));
      uncommitted++;
      if (System.nanoTime() - lastCommit >= COMMIT_NANOS) {
        commit();
      }
    } catch (SQLException e) {
      throw stopped(e);
    }
  }

  /**
   * Makes what was added safe against the end of this process.
   *
   * @throws SweepStopped when it cannot be kept
   */
  public void commit() {
    try {
      if (uncommitted > 0) {
        database.putMeta(Map.of(SECONDS, Double.toString(seconds())));
        database.commit();
        uncommitted = 0;
      }
      lastCommit = System.nanoTime();
    } catch (SQLException e) {
      throw stopped(e);
    }
  }

  private double seconds() {
    return earlierSeconds + (System.nanoTime() - opened) / 1_000_000 / 1000.0;
  }

  private SweepStopped stopped(SQLException e) {
    try {
      database.rollback();
    } catch (SQLException rollback) {
      e.addSuppressed(rollback);
    }
    return new SweepStopped(
        "cannot write to "
            + folder
            + ": "
            + SweepDatabase.reason(e)
            + "; the runs made before are kept: continue with --resume when that is mended",
        e);
  }

  /**
   * Writes the tables and the manifest, and deletes the database. All runs must have been made.
   *
   * @param format how tables are written
   * @param provenance which program made the runs
   * @param engine what made them
   * @return the manifest as written
   * @throws SweepStopped when they cannot be written
   */
  public Manifest finish(TableFormat format, Provenance provenance, Manifest.EngineUsed engine) {
    commit();
    try {
      Path partial = folder.resolve(TABLES);
      ResultsFiles.deleteTree(partial);
      Files.createDirectory(partial);
      SweepTables tables = new SweepTables(database, experiment, plan);
      Map<String, String> digests = tables.write(partial);
      format.apply(partial, digests.keySet(), PortableExperiment.text(experiment.experiment()));
      for (String name : ResultsFiles.names(partial)) {
        ResultsFiles.move(partial.resolve(name), folder.resolve(name));
      }
      Files.delete(partial);
      Manifest.Runs runs = new Manifest.Runs(tables.completed(), tables.failed());
      SweepManifest maker = new SweepManifest(experiment, plan.shard(), provenance, engine);
      manifest = maker.make(runs, digests, started, now(), seconds());
      ResultsFiles.write(folder.resolve(Manifest.FILE), Json.print(manifest));
      database.close();
      database = null;
      SweepFolder.deleteDatabase(folder);
      return manifest;
    } catch (SQLException e) {
      throw stopped(e);
    } catch (ClosedByInterruptException e) {
      throw new SweepStopped(
          "interrupted while the tables were written; all runs are kept: continue with --resume",
          e);
    } catch (IOException e) {
      throw new SweepStopped(
          "all runs are made and kept, but the tables cannot be written to "
              + folder
              + ": "
              + ResultsFiles.reason(e)
              + "; continue with --resume when that is mended",
          e);
    }
  }

  /** The database, for tests that make it fail. */
  SweepDatabase database() {
    return database;
  }

  /** Keeps what was added and gives the folder free for others. */
  @Override
  public void close() {
    try {
      if (database != null) {
        if (uncommitted > 0) {
          database.commit();
        }
        database.close();
      }
    } catch (SQLException e) {
      // What could not be kept is made again by the next that resumes.
    } finally {
      database = null;
      lock.close(isFinished());
    }
  }
}
