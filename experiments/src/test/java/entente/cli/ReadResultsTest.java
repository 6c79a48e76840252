package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.design.Experiment.Adjustments;
import entente.design.ExperimentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/how-to} says about designs and about reading results. */
class ReadResultsTest {

  private static final Path DOCS = Path.of("..", "docs", "how-to");
  private static final Path DESIGNS = Path.of("examples", "designs");
  private static final Pattern PYTHON =
      Pattern.compile("^```python\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  @TempDir Path folder;

  private static List<String> snippets() throws IOException {
    Matcher blocks = PYTHON.matcher(Files.readString(DOCS.resolve("read-results.md")));
    return blocks.results().map(block -> block.group(1)).toList();
  }

  private void python(String program) throws Exception {
    Path log = folder.resolve("log");
    Process python =
        new ProcessBuilder("python3", "-c", program)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(python.waitFor()).as("%s%n%s", program, Files.readString(log)).isZero();
    assertThat(Files.readString(log)).isNotBlank();
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyExampleOfADesignIsSound() throws IOException {
    try (Stream<Path> files = Files.list(DESIGNS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        assertThat(ExperimentReader.read(file, Adjustments.NONE).faults()).as("%s", file).isEmpty();
      }
    }
  }

  @Test
  void theTableIsReadByPythonAsThePageSays() throws Exception {
    assumeTrue(hasPython(), "python3 reads the results here");
    Cli.Answer answer =
        Cli.run(
            "sweep",
            DESIGNS.resolve("grid.json"),
            "--replications=1",
            "--until=1955",
            "--no-charts",
            "--out=" + folder.resolve("results").resolve("grid"));
    assertThat(answer.code()).as(answer.err()).isZero();
    python(snippets().stream().filter(s -> s.contains("import csv")).findFirst().orElseThrow());
  }

  @Test
  void anInterruptedSweepEndsWithItsOwnCodeAndItsStoreIsReadByPython() throws Exception {
    Path out = folder.resolve("results").resolve("grid");
    AtomicReference<Cli.Answer> answer = new AtomicReference<>();
    Thread sweep =
        new Thread(
            () ->
                answer.set(
                    Cli.run(
                        "sweep",
                        DESIGNS.resolve("grid.json"),
                        "--replications=1000",
                        "--until=1955",
                        "--no-charts",
                        "--out=" + out)));
    sweep.start();
    Path writeAhead = out.resolve("sweep.sqlite-wal");
    while (sweep.isAlive() && !(Files.exists(writeAhead) && Files.size(writeAhead) > 100_000)) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    if (hasPython()) {
      python(
          snippets().stream().filter(s -> s.contains("import sqlite3")).findFirst().orElseThrow());
    }
    sweep.interrupt();
    sweep.join();
    assertThat(answer.get().code()).as(answer.get().err()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(answer.get().err()).contains("continue with --resume");
    assertThat(out.resolve("sweep.sqlite")).exists();
    assertThat(out.resolve("manifest.json")).doesNotExist();
  }
}
