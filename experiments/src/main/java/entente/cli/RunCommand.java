package entente.cli;

import entente.report.RunSummary;
import entente.report.RunSummaryText;
import entente.report.RunTally;
import entente.run.InProcessEngine;
import entente.run.Replicates.Arm;
import entente.run.RunOutcome;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run}: one scenario, some replications, one summary. */
@Command(
    name = "run",
    description = "Run one scenario, print a readable summary and write the results.",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class)
final class RunCommand implements Callable<Integer> {

  /** A single history of a stochastic model is an anecdote; twenty show the spread. */
  private static final int REPLICATIONS = 20;

  private final Terminal terminal;

  @Spec private CommandSpec spec;
  @Mixin private ScenarioChoice scenario;
  @Mixin private RunChoice runs;
  @Mixin private ResultsChoice results;
  @Mixin private VoiceChoice voice;

  @Option(
      names = "--details",
      description = "Follow the summary with the chronicle of every innovation, state by state.")
  private boolean details;

  RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    ScenarioChoice.Chosen chosen = scenario.read();
    int replications = runs.replications(REPLICATIONS);
    long seed = runs.seed();
    InProcessEngine engine = new InProcessEngine(runs.threads());
    RunTally tally = new RunTally(chosen.scenario(), replications);
    Execution execution =
        new Execution(
            "run",
            spec.commandLine().getParent().getParseResult().originalArgs(),
            chosen,
            List.of(new Arm("run", List.of())),
            replications,
            seed);
    Progress progress =
        Progress.of(terminal, voice.quiet(), chosen.scenario().name(), replications);
    Execution.Done done =
        execution.execute(
            engine,
            results,
            progress,
            outcome -> {
              if (outcome instanceof RunOutcome.Completed completed) {
                tally.add(completed.rows());
              } else {
                tally.addFailure();
              }
            });
    RunSummary summary = tally.summary(seed);
    new Closing(terminal, voice, done)
        .print("run", "summary", summary, () -> RunSummaryText.of(summary, details), runs, results);
    return summary.failed() > 0 ? ExitCode.NO : ExitCode.DONE;
  }
}
