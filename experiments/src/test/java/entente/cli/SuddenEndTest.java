package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process of its own is ended in the middle of its runs. */
class SuddenEndTest {

  /** Far more runs than are made before the end comes. */
  private static final String RUNS = "1000000";

  @TempDir Path folder;
  private Path tiny;
  private Path out;

  @BeforeEach
  void writeScenario() {
    tiny = Cli.tiny(folder);
    out = folder.resolve("results");
  }

  /** A process that has begun to write rows. */
  private Process started() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "entente.cli.Main",
                    "run",
                    tiny.toString(),
                    "--out",
                    out.toString(),
                    "--replications",
                    RUNS))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    Path rows = folder.resolve(".results.partial").resolve("series.csv");
    while (process.isAlive() && (!Files.exists(rows) || Files.size(rows) < 100_000)) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertThat(process.isAlive()).as(Files.readString(folder.resolve("log"))).isTrue();
    return process;
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  void aSignalEndsWithItsOwnCodeAndLeavesNothing(String signal) throws Exception {
    assumeTrue(File.separatorChar == '/', "signals are sent by kill");
    assumeTrue(signal.equals("TERM") || !isInterruptIgnored(), "started in a shell's background");
    Process process = started();
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    boolean ended = process.waitFor(1, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(ended).as("ends within a minute of " + signal).isTrue();
    assertThat(process.exitValue()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(Files.readString(folder.resolve("log"))).contains("interrupted");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(tiny, folder.resolve("log"));
    }
  }

  /**
   * A shell without job control lets what it starts in the background ignore SIGINT, and so do all
   * that this process starts.
   */
  private static boolean isInterruptIgnored() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    String mask =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .findFirst()
            .orElse("SigIgn: 0");
    return (Long.parseUnsignedLong(mask.substring(7).trim(), 16) & 2) != 0;
  }

  @Test
  void aKillLeavesNothingThatLooksWholeAndTheNextRunClearsIt() throws Exception {
    Process process = started();
    process.destroyForcibly().waitFor();
    assertThat(out).doesNotExist();
    assertThat(folder.resolve(".results.partial").resolve("manifest.json")).doesNotExist();
    Cli.Answer answer = Cli.run("run", tiny, "--out", out, "--replications", 1, "--no-charts");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(out.resolve("manifest.json")).exists();
    assertThat(folder.resolve(".results.partial")).doesNotExist();
  }
}
