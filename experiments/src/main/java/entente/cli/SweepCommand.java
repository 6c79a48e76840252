package entente.cli;

import entente.design.ExpandedExperiment;
import entente.design.Shard;
import entente.run.InProcessEngine;
import entente.run.Sweep;
import entente.run.SweepEstimate;
import entente.store.Json;
import entente.store.Manifest;
import entente.store.Provenance;
import entente.store.SweepStopped;
import entente.store.SweepStore;
import entente.store.SweepStore.Mode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sweep}: an experiment from its file to its tables. */
@Command(
    name = "sweep",
    description = {
      "Execute an experiment: every point of its design, every arm, every replication, on all cores.",
      "What was made is safe at any moment; --resume continues after an interruption. A run that",
      "fails is a row with its reason in the column 'failure'."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Build.class)
final class SweepCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;
  @Mixin private ExperimentChoice choice;
  @Mixin private SweepChoice results;
  @Mixin private VoiceChoice voice;

  @Option(
      names = "--dry-run",
      description = "Say how many runs there are and how long they will take, and stop.")
  private boolean dryRun;

  @Option(names = "--no-charts", description = "Draw no charts.")
  private boolean noCharts;

  SweepCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    ExpandedExperiment experiment = choice.read().orThrow();
    Shard shard = results.shard();
    InProcessEngine engine = new InProcessEngine(results.threads());
    if (dryRun) {
      SweepEstimate estimate = SweepEstimate.of(experiment, shard, engine);
      terminal.print(
          voice.json()
              ? Json.print(estimate)
              : String.join("\n", SweepText.estimate(experiment, shard, estimate, engine)) + "\n");
      return ExitCode.DONE;
    }
    Path folder = results.folder(experiment.experiment().name(), Instant.now());
    Provenance provenance =
        new Provenance(
            Build.version(),
            Build.commit(),
            Build.java(),
            "sweep",
            spec.commandLine().getParent().getParseResult().originalArgs(),
            choice.asked());
    Mode mode = results.mode();
    try (SweepStore store = SweepStore.open(folder, experiment, shard, provenance, mode)) {
      return execute(experiment, engine, store, provenance);
    }
  }

  private int execute(
      ExpandedExperiment experiment, InProcessEngine engine, SweepStore store, Provenance from)
      throws InterruptedException {
    boolean whole = store.isFinished();
    long earlier = whole ? 0 : store.made();
    if (!voice.quiet() && earlier > 0) {
      terminal.say("continuing after " + earlier + " of " + store.part().size() + " runs");
    }
    Manifest manifest;
    String name = experiment.experiment().name();
    try (SweepProgress progress = new SweepProgress(terminal, voice.quiet(), name, earlier)) {
      manifest = new Sweep(experiment, engine, progress).execute(store, results.format(), from);
    } catch (InterruptedException e) {
      Thread.interrupted();
      store.close();
      terminal.say("entente: interrupted; what was made is kept: continue with --resume");
      return ExitCode.INTERRUPTED;
    } catch (SweepStopped e) {
      terminal.say("entente: " + e.getMessage());
      return ExitCode.INTERRUPTED;
    }
    boolean drawn = !noCharts && !whole && results.shard().count() == 1;
    List<String> charts =
        drawn ? Charts.drawIfPossible(store.folder(), terminal, voice) : List.of();
    if (voice.json()) {
      terminal.print(Json.print(SweepText.json("sweep", store.folder(), manifest, charts)));
    } else {
      terminal.print(SweepText.end(store.folder(), manifest, charts, whole));
    }
    return ExitCode.DONE;
  }
}
