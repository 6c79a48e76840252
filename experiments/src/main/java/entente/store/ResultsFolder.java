package entente.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A results folder being written. It appears at its target only when {@link #finish} has written
 * everything, the manifest last; closed before that, it leaves nothing.
 */
public final class ResultsFolder implements AutoCloseable {

  private final ResultsTarget target;
  private final RunTables tables;
  private long completed;
  private long failed;
  private boolean finished;

  private ResultsFolder(ResultsTarget target, RunTables tables) {
    this.target = target;
    this.tables = tables;
  }

  /**
   * Begins a results folder.
   *
   * @param folder where it will stand
   * @param force whether a results folder that stands there may be replaced; anything else never is
   * @param arms names of the arms whose runs will come
   * @param withSeries whether {@code series.csv} is written
   * @throws FolderRefused when it cannot be written or would replace something
   */
  public static ResultsFolder begin(
      Path folder, boolean force, List<String> arms, boolean withSeries) {
    ResultsTarget target = ResultsTarget.claim(folder, force);
    try {
      return new ResultsFolder(target, new RunTables(target.partial(), arms, withSeries));
    } catch (IOException e) {
      target.abandon();
      throw refused(target, e);
    }
  }

  private static FolderRefused refused(ResultsTarget target, IOException e) {
    return new FolderRefused("cannot write " + target.target() + ": " + ResultsFiles.reason(e), e);
  }

  /** Adds a completed run; runs come in order of their number. */
  public void add(RunKey key, RunRows rows) {
    completed++;
    put(key, rows, null);
  }

  /** Adds a run that failed, with its reason. */
  public void addFailure(RunKey key, String reason) {
    failed++;
    put(key, null, reason);
  }

  private void put(RunKey key, RunRows rows, String failure) {
    try {
      tables.add(key, rows, failure);
    } catch (IOException e) {
      throw refused(target, e);
    }
  }

  /**
   * Ends the folder and moves it into place.
   *
   * @param scenarioText the scenario in force
   * @param manifest makes the manifest, once the digests of the tables are known
   * @return the manifest as written
   * @throws FolderRefused when it cannot be written
   */
  public Manifest finish(String scenarioText, Function<Contents, Manifest> manifest) {
    try {
      Map<String, String> digests = tables.finish();
      write("scenario.json", scenarioText);
      Manifest made =
          manifest.apply(
              new Contents(
                  new Manifest.Runs(completed, failed), digests, Digests.ofTables(digests)));
      write(Manifest.FILE, Json.print(made));
      target.publish();
      finished = true;
      return made;
    } catch (IOException e) {
      throw refused(target, e);
    }
  }

  /**
   * What the tables hold.
   *
   * @param runs how many runs
   * @param tables SHA-256 by table
   * @param resultsDigest digest of all
   */
  public record Contents(Manifest.Runs runs, Map<String, String> tables, String resultsDigest) {}

  private void write(String name, String text) throws IOException {
    Path file = target.partial().resolve(name);
    Files.writeString(file, text, StandardCharsets.UTF_8);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Where the results stand, or will. */
  public Path path() {
    return target.target();
  }

  /** Leaves nothing behind unless the folder was finished. */
  @Override
  public void close() {
    if (!finished) {
      try {
        tables.close();
      } catch (IOException e) {
        // The disk may be full; what was written is given up anyway.
      }
      target.abandon();
    }
  }
}
