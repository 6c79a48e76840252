package entente.cli;

import entente.report.Comparison;
import entente.report.Comparison.ArmLine;
import entente.report.ComparisonTally;
import entente.report.ComparisonText;
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

/** {@code compare}: the same world under several arms, on the same luck. */
@Command(
    name = "compare",
    description = {
      "Run the same world under several arms on the same luck, and say which responses differ.",
      "Paired differences are printed with 95%% intervals, and the results written."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Build.class)
final class CompareCommand implements Callable<Integer> {

  /** A hundred pairs make the interval of a difference narrow enough to read. */
  private static final int REPLICATIONS = 100;

  private final Terminal terminal;

  @Spec private CommandSpec spec;
  @Mixin private ScenarioChoice scenario;
  @Mixin private ArmChoice armChoice;
  @Mixin private RunChoice runs;
  @Mixin private ResultsChoice results;
  @Mixin private VoiceChoice voice;

  @Option(names = "--all", description = "Compare every response, not only the main ones.")
  private boolean all;

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    ScenarioChoice.Chosen chosen = scenario.read();
    List<Arm> arms = armChoice.arms(chosen);
    int replications = runs.replications(REPLICATIONS);
    long seed = runs.seed();
    InProcessEngine engine = new InProcessEngine(runs.threads());
    ComparisonTally tally =
        new ComparisonTally(
            chosen.scenario(),
            arms.stream().map(arm -> new ArmLine(arm.name(), arm.settings())).toList(),
            replications);
    Execution execution =
        new Execution(
            "compare",
            spec.commandLine().getParent().getParseResult().originalArgs(),
            chosen,
            arms,
            replications,
            seed);
    Progress progress =
        Progress.of(
            terminal, voice.quiet(), chosen.scenario().name(), (long) arms.size() * replications);
    Execution.Done done =
        execution.execute(
            engine,
            results,
            progress,
            outcome -> {
              if (outcome instanceof RunOutcome.Completed completed) {
                tally.add(completed.key(), completed.rows().responses());
              } else {
                tally.addFailure();
              }
            });
    Comparison comparison = tally.compare(all, seed);
    new Closing(terminal, voice, done)
        .print(
            "compare",
            "comparison",
            comparison,
            () -> ComparisonText.of(comparison),
            runs,
            results);
    return comparison.failed() > 0 ? ExitCode.NO : ExitCode.DONE;
  }
}
