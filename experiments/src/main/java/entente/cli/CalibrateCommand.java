package entente.cli;

import entente.calibrate.CalibrationFolder;
import entente.calibrate.CalibrationFolder.Mode;
import entente.calibrate.CalibrationManifest;
import entente.calibrate.CalibrationReader;
import entente.calibrate.CalibrationResult;
import entente.calibrate.CalibrationRun;
import entente.calibrate.CalibrationTask;
import entente.calibrate.EvaluationLog;
import entente.calibrate.RunEvaluator;
import entente.calibrate.Trial;
import entente.report.CalibrationText;
import entente.run.InProcessEngine;
import entente.store.Digests;
import entente.store.FolderRefused;
import entente.store.Json;
import entente.store.Manifest;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calibrate}: fits parameters to data. */
@Command(
    name = "calibrate",
    description = {
      "Fit parameters of a scenario to data, and say how well the data tell them.",
      "By an evolution strategy (CMA-ES) or approximate Bayesian computation (ABC-SMC)."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Build.class)
final class CalibrateCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A calibration file (JSON).")
  private Path file;

  @Mixin private OutChoice results;
  @Mixin private VoiceChoice voice;

  @Option(
      names = "--resume",
      description =
          "Continue the calibration that the folder of --out holds; begin it where there is none.")
  private boolean resume;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Runs made at once. Default: all cores. Results do not depend on it.")
  private Integer threads;

  @Option(names = "--no-charts", description = "Draw no charts.")
  private boolean noCharts;

  private int failures;
  private String firstFailure = "";

  CalibrateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CalibrationTask task = CalibrationReader.read(file).orThrow();
    if (threads != null && threads < 1) {
      throw new Refusal("--threads must be at least 1, but was " + threads);
    }
    InProcessEngine engine =
        new InProcessEngine(threads == null ? Runtime.getRuntime().availableProcessors() : threads);
    Instant started = Instant.now();
    Path target = results.folder(task.file().name(), started);
    String build = Build.version() + " (" + Build.commit() + ")";
    try (CalibrationFolder folder = CalibrationFolder.open(target, task, build, mode())) {
      return execute(task, folder, engine, started);
    } catch (RunEvaluator.Interrupted e) {
      return interrupted(target);
    } catch (FolderRefused e) {
      if (e.getCause() instanceof ClosedByInterruptException) {
        return interrupted(target);
      }
      throw e;
    }
  }

  private int interrupted(Path folder) {
    Thread.interrupted();
    terminal.say(
        "entente: interrupted; what was judged is kept: continue with --resume --out " + folder);
    return ExitCode.INTERRUPTED;
  }

  private Mode mode() {
    if (resume && results.force()) {
      throw new Refusal("--resume continues and --force replaces; ask for one of them");
    } else if (resume && !results.isNamed()) {
      throw new Refusal("--resume needs --out with the folder of the calibration to continue");
    }
    return resume ? Mode.RESUME : results.force() ? Mode.REPLACE : Mode.NEW;
  }

  private int execute(
      CalibrationTask task, CalibrationFolder folder, InProcessEngine engine, Instant started) {
    if (folder.earlier() > 0 && !voice.quiet()) {
      terminal.say("continuing after " + folder.earlier() + " points");
    }
    EvaluationLog log = folder.log();
    CalibrationResult result;
    try (Progress progress = progress(task, folder.earlier())) {
      result = CalibrationRun.execute(task, new RunEvaluator(task, engine, told(progress)), log);
    } catch (IllegalArgumentException e) {
      String why = failures == 0 ? "" : " (a run failed: " + firstFailure + ")";
      throw new Refusal(e.getMessage() + why);
    }
    Instant ended = Instant.now();
    int points = log.evaluations().size();
    CalibrationManifest manifest =
        folder.finish(
            result, tables -> manifest(task, points, engine.threads(), started, ended, tables));
    List<String> charts =
        noCharts
            ? List.of()
            : Charts.draw(folder.path(), terminal, voice.quiet() || voice.json()).files().stream()
                .map(Path::toString)
                .toList();
    if (failures > 0) {
      terminal.say(failures + " runs failed; their points were passed over: " + firstFailure);
    }
    print(result, manifest, folder.path(), charts);
    return ExitCode.DONE;
  }

  private Progress progress(CalibrationTask task, int earlier) {
    long runs = (long) task.file().budget() * task.file().replications();
    long before = (long) earlier * task.file().replications();
    return Progress.of(terminal, voice.quiet(), task.file().name(), before, runs);
  }

  private RunEvaluator.Listener told(Progress progress) {
    return new RunEvaluator.Listener() {
      @Override
      public void run() {
        progress.step();
      }

      @Override
      public void failed(Trial trial, String reason) {
        firstFailure = failures == 0 ? reason : firstFailure;
        failures++;
      }
    };
  }

  private CalibrationManifest manifest(
      CalibrationTask task,
      int points,
      int threadsUsed,
      Instant started,
      Instant ended,
      Map<String, String> tables) {
    return new CalibrationManifest(
        Manifest.PROGRAM,
        Build.version(),
        Build.commit(),
        Build.java(),
        "calibrate",
        spec.commandLine().getParent().getParseResult().originalArgs(),
        task.file().name(),
        task.file().title(),
        Digests.of(task.text()),
        task.file().scenario(),
        Digests.of(task.scenarioText()),
        task.file().method().toString(),
        task.file().criterion().toString(),
        Long.toString(task.file().seed()),
        points,
        task.file().replications(),
        threadsUsed,
        started.truncatedTo(ChronoUnit.MILLIS).toString(),
        ended.truncatedTo(ChronoUnit.MILLIS).toString(),
        Duration.between(started, ended).toMillis() / 1000.0,
        tables,
        Digests.ofTables(tables));
  }

  private void print(
      CalibrationResult result, CalibrationManifest manifest, Path folder, List<String> charts) {
    if (!voice.json()) {
      terminal.print(CalibrationText.of(result, manifest, folder, charts.size() / 2));
      return;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("command", "calibrate");
    json.put("results", folder.toString());
    json.put("resultsDigest", manifest.resultsDigest());
    json.put("points", manifest.points());
    json.put("misfit", result.misfit());
    json.put("estimates", result.estimates());
    json.put("warnings", result.warnings());
    json.put("charts", charts);
    terminal.print(Json.print(json));
  }
}
