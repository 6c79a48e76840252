package entente.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.calibrate.CalibrationFolder.Mode;
import entente.run.InProcessEngine;
import entente.store.FolderRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationFolderTest {

  private static final String BUILD = "1 (abc)";

  @TempDir Path folder;

  /** Ends a calibration after some runs, as a kill would. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private CalibrationTask task(String text) {
    return CalibrationReader.read(SmallWorld.write(folder, text)).orThrow();
  }

  private static void execute(
      CalibrationTask task, Path out, Mode mode, int threads, int runsUntilKilled) {
    int[] left = {runsUntilKilled};
    RunEvaluator.Listener listener =
        new RunEvaluator.Listener() {
          @Override
          public void run() {
            if (left[0]-- == 0) {
              throw new Killed();
            }
          }

          @Override
          public void failed(Trial trial, String reason) {
            throw new AssertionError(reason);
          }
        };
    try (CalibrationFolder results = CalibrationFolder.open(out, task, BUILD, mode)) {
      RunEvaluator evaluator = new RunEvaluator(task, new InProcessEngine(threads), listener);
      CalibrationResult result = CalibrationRun.execute(task, evaluator, results.log());
      results.finish(result, tables -> null);
    }
  }

  private static Map<String, String> tables(Path out) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  /** Killed three times, a row torn each time, on other numbers of threads. */
  @ParameterizedTest
  @ValueSource(strings = {"cma-es", "abc-smc"})
  void anInterruptedCalibrationEndsWithTheSameBytes(String method) throws IOException {
    CalibrationTask task = task(SmallWorld.by(method));
    Path whole = folder.resolve("whole");
    execute(task, whole, Mode.NEW, 1, Integer.MAX_VALUE);
    Path killed = folder.resolve("killed");
    int threads = 1;
    for (int after : new int[] {7, 22, 31}) {
      assertThatThrownBy(
              () -> execute(task, killed, Files.exists(killed) ? Mode.RESUME : Mode.NEW, 2, after))
          .isInstanceOf(Killed.class);
      Files.writeString(
          killed.resolve("evaluations.csv"), "search 1,99,0.0", StandardOpenOption.APPEND);
    }
    execute(task, killed, Mode.RESUME, threads + 2, Integer.MAX_VALUE);
    assertThat(tables(killed)).isEqualTo(tables(whole));
    assertThat(tables(whole))
        .containsKeys("parameters.csv", "evaluations.csv", "fit.csv", "warnings.csv");
  }

  @Test
  void whatIsNotTheSameCalibrationIsToldApart() {
    CalibrationTask task = task(SmallWorld.FILE);
    Path out = folder.resolve("out");
    CalibrationFolder.open(out, task, BUILD, Mode.NEW).close();
    assertRefused(out, task, BUILD, Mode.NEW, "is not empty");
    assertRefused(out, task, "2 (abc)", Mode.RESUME, "was begun by version 1 (abc)");
    CalibrationTask other = task(SmallWorld.FILE.replace("\"budget\": 60", "\"budget\": 70"));
    assertRefused(out, other, BUILD, Mode.RESUME, "calibration file has changed");
    CalibrationTask elsewhere =
        new CalibrationTask(
            task.file(), SmallWorld.at(0.1, 0.4), task.calibration(), task.targets());
    assertRefused(out, elsewhere, BUILD, Mode.RESUME, "scenario has changed");
    CalibrationFolder.open(out, task, BUILD, Mode.RESUME).close();
    CalibrationFolder.open(out, other, BUILD, Mode.REPLACE).close();
  }

  @Test
  void whatAProcessLeftThatWasEndedAtItsVeryStartIsNoObstacle() throws IOException {
    CalibrationTask task = task(SmallWorld.FILE);
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("evaluations.csv"), "stage,num");
    Files.writeString(out.resolve("calibration.json.tmp"), "{");
    CalibrationFolder.open(out, task, BUILD, Mode.NEW).close();
    assertThat(out.resolve(".calibration")).exists();
  }

  /** An interruption closes channels; the table of judgements must not be one. */
  @Test
  void aJudgementIsKeptWhileTheThreadIsInterrupted() throws IOException {
    CalibrationTask task = task(SmallWorld.FILE);
    Path out = folder.resolve("out");
    try (CalibrationFolder results = CalibrationFolder.open(out, task, BUILD, Mode.NEW)) {
      EvaluationLog log = results.log();
      Trial trial = new Trial("search 1", 0, new double[] {0.02, 0.5}, 1);
      Thread.currentThread().interrupt();
      log.misfits(List.of(trial), Evaluator.sequential(any -> 0.25));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(Files.readString(out.resolve("evaluations.csv")))
        .endsWith("search 1,0,0.02,0.5,0.25\n");
  }

  @Test
  void twoProcessesDoNotShareAFolder() {
    CalibrationTask task = task(SmallWorld.FILE);
    Path out = folder.resolve("out");
    try (CalibrationFolder first = CalibrationFolder.open(out, task, BUILD, Mode.NEW)) {
      assertThat(first.earlier()).isZero();
      assertRefused(out, task, BUILD, Mode.RESUME, "another process is calibrating");
    }
  }

  @Test
  void whatIsNotOursIsLeftAlone() throws IOException {
    CalibrationTask task = task(SmallWorld.FILE);
    Path thesis = Files.createDirectory(folder.resolve("thesis"));
    Files.writeString(thesis.resolve("chapter.txt"), "words");
    assertRefused(thesis, task, BUILD, Mode.REPLACE, "holds no calibration of ours");
    Path out = folder.resolve("out");
    CalibrationFolder.open(out, task, BUILD, Mode.NEW).close();
    Files.writeString(out.resolve("notes.txt"), "words");
    assertRefused(out, task, BUILD, Mode.REPLACE, "also holds notes.txt");
    assertThat(out.resolve("notes.txt")).hasContent("words");
  }

  private static void assertRefused(
      Path out, CalibrationTask task, String build, Mode mode, String words) {
    assertThatThrownBy(() -> CalibrationFolder.open(out, task, build, mode))
        .isInstanceOf(FolderRefused.class)
        .hasMessageContaining(words);
  }
}
