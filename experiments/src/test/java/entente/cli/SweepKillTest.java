package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.random.Luck;
import entente.store.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sweeps in processes of their own are killed (SIGKILL) again and again at random moments and
 * resumed each time. The moments come from a fixed seed; where in its work they hit a process
 * depends on the machine, and the answer must not. A sweep that gets done in between is compared,
 * and the kills go on with a new one.
 */
class SweepKillTest {

  /** Two lanes at once, so that the starts of processes keep two cores busy. */
  private static final int LANES = 2;

  private static final int KILLS_A_LANE = 25;

  /** Of the time from a process's first own write to its end, at most, in milliseconds. */
  private static final int LONGEST_LIFE = 250;

  private static final String EXPERIMENT =
      """
      {
        "name": "kill-me", "title": "Emulation in two alliances", "scenario": "tiny.json",
        "arms": [{"name": "liberal", "governance": "liberal"},
                 {"name": "authoritarian", "governance": "authoritarian"}],
        "design": {"kind": "grid", "factors": [
          {"name": "emulation", "path": "emulation.rate", "low": 0.1, "high": 0.9, "levels": 20}]},
        "series": true,
        "replications": 60
      }
      """;

  @TempDir Path folder;
  private Path experiment;

  private Process start(Path out) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "entente.cli.Main",
            "sweep",
            experiment.toString(),
            "--out=" + out,
            "--resume",
            "--no-charts",
            "--quiet",
            "--threads=2")
        .redirectErrorStream(true)
        .redirectOutput(log(out).toFile())
        .start();
  }

  private static Path log(Path out) {
    return out.resolveSibling(out.getFileName() + ".log");
  }

  /** Waits until a process works on its folder, so that its work is hit and not its start. */
  private static void awaitWork(Process process, Path out, long before)
      throws IOException, InterruptedException {
    Path writeAhead = out.resolve("sweep.sqlite-wal");
    while (process.isAlive() && !(Files.exists(writeAhead) && lastWrite(writeAhead) > before)) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
  }

  private static long lastWrite(Path file) throws IOException {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (NoSuchFileException e) {
      return 0; // the sweep has just been finished
    }
  }

  /** Kills sweeps; the folders of all of them, each finished in the end. */
  private List<Path> lane(int lane) throws IOException, InterruptedException {
    UniformRandomProvider moments = Luck.world(20261125, "moments of kills " + lane);
    List<Path> folders = new ArrayList<>();
    Path out = null;
    int kills = 0;
    while (kills < KILLS_A_LANE) {
      if (out == null) {
        out = folder.resolve("killed-" + lane + "-" + folders.size());
        folders.add(out);
      }
      long before = System.currentTimeMillis();
      Process process = start(out);
      awaitWork(process, out, before);
      TimeUnit.MILLISECONDS.sleep(moments.nextInt(LONGEST_LIFE));
      boolean hit = process.isAlive();
      process.destroyForcibly().waitFor();
      if (hit) {
        kills++;
      } else {
        assertThat(process.exitValue()).as(Files.readString(log(out))).isZero();
        out = null;
      }
    }
    if (out != null) {
      assertThat(start(out).waitFor()).as(Files.readString(log(out))).isZero();
    }
    return folders;
  }

  @Test
  void fiftyKillsAtRandomMomentsChangeNoByteOfTheTables() throws Exception {
    Cli.tiny(folder);
    experiment = Files.writeString(folder.resolve("kill-me.json"), EXPERIMENT);
    Path whole = folder.resolve("whole");
    assertThat(Cli.run("sweep", experiment, "--out=" + whole, "--no-charts").code()).isZero();
    ExecutorService pool = Executors.newFixedThreadPool(LANES);
    List<Future<List<Path>>> lanes = new ArrayList<>();
    for (int lane = 0; lane < LANES; lane++) {
      int number = lane;
      lanes.add(pool.submit(() -> lane(number)));
    }
    for (Future<List<Path>> lane : lanes) {
      for (Path killed : lane.get()) {
        Manifest manifest = Manifest.read(killed);
        assertThat(manifest.resultsDigest()).isEqualTo(Manifest.read(whole).resultsDigest());
        for (String table : manifest.tables().keySet()) {
          assertThat(Files.mismatch(killed.resolve(table), whole.resolve(table))).isEqualTo(-1);
        }
      }
    }
    pool.shutdown();
  }
}
