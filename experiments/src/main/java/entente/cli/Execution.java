package entente.cli;

import entente.run.Engine;
import entente.run.Replicates;
import entente.run.Replicates.Arm;
import entente.run.RunOutcome;
import entente.scenario.Scenario;
import entente.store.Digests;
import entente.store.Manifest;
import entente.store.ParametersInForce;
import entente.store.ResultsFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the runs of a command and its results folder.
 *
 * @param command name of the command
 * @param arguments the command line as given
 * @param chosen the scenario
 * @param arms the arms
 * @param replications replications of each arm
 * @param seed master seed of replication 0
 */
record Execution(
    String command,
    List<String> arguments,
    ScenarioChoice.Chosen chosen,
    List<Arm> arms,
    int replications,
    long seed) {

  /**
   * What came of it.
   *
   * @param folder where the results stand
   * @param manifest their manifest
   */
  record Done(Path folder, Manifest manifest) {}

  /**
   * Makes the runs, writes their rows, and hands every outcome on.
   *
   * @param engine what makes the runs
   * @param results where they go
   * @param progress told of every run
   * @param consumer told of every outcome, in order
   * @throws InterruptedException when interrupted; then nothing is kept
   */
  Done execute(
      Engine engine, ResultsChoice results, Progress progress, Consumer<RunOutcome> consumer)
      throws InterruptedException {
    Instant started = Instant.now();
    Path target = results.folder(chosen.scenario().name(), started);
    List<String> names = arms.stream().map(Arm::name).toList();
    try (progress;
        ResultsFolder folder =
            ResultsFolder.begin(target, results.force(), names, results.series())) {
      engine.run(
          tasks().iterator(),
          outcome -> {
            if (outcome instanceof RunOutcome.Completed completed) {
              folder.add(completed.key(), completed.rows());
            } else if (outcome instanceof RunOutcome.Failed failed) {
              folder.addFailure(failed.key(), failed.reason());
            }
            consumer.accept(outcome);
            progress.step();
          });
      Instant ended = Instant.now();
      Manifest manifest =
          folder.finish(chosen.text(), contents -> manifest(engine, started, ended, contents));
      return new Done(folder.path(), manifest);
    }
  }

  private Replicates tasks() {
    List<Arm> complete = new ArrayList<>();
    for (Arm arm : arms) {
      List<String> settings = new ArrayList<>(chosen.calendar());
      settings.addAll(arm.settings());
      complete.add(new Arm(arm.name(), settings));
    }
    return new Replicates(chosen.text(), complete, replications, seed);
  }

  private Manifest manifest(
      Engine engine, Instant started, Instant ended, ResultsFolder.Contents contents) {
    Scenario scenario = chosen.scenario();
    return new Manifest(
        Manifest.PROGRAM,
        Build.version(),
        Build.commit(),
        Build.java(),
        command,
        arguments,
        new Manifest.ScenarioInForce(
            scenario.name(),
            scenario.title(),
            chosen.asked(),
            chosen.settings(),
            chosen.calendar(),
            Digests.of(chosen.sourceText()),
            Digests.of(chosen.text()),
            chosen.text()),
        null,
        arms.stream().map(arm -> new Manifest.ArmInForce(arm.name(), arm.settings())).toList(),
        ParametersInForce.of(scenario),
        new Manifest.Seeds(Replicates.SEED_RULE, Long.toUnsignedString(seed), replications),
        contents.runs(),
        new Manifest.EngineUsed(engine.name(), engine.threads()),
        started.truncatedTo(ChronoUnit.MILLIS).toString(),
        ended.truncatedTo(ChronoUnit.MILLIS).toString(),
        Duration.between(started, ended).toMillis() / 1000.0,
        contents.tables(),
        contents.resultsDigest());
  }
}
