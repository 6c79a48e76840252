package entente.cli;

import entente.report.RunSummary;
import entente.report.RunSummaryText;
import entente.report.RunTally;
import entente.run.InProcessEngine;
import entente.run.Replicates.Arm;
import entente.run.RunOutcome;
import entente.store.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    Experiment experiment =
        new Experiment(
            "run",
            spec.commandLine().getParent().getParseResult().originalArgs(),
            chosen,
            List.of(new Arm("run", List.of())),
            replications,
            seed);
    Progress progress =
        Progress.of(terminal, voice.quiet(), chosen.scenario().name(), replications);
    Experiment.Done done =
        experiment.execute(
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
    if (voice.json()) {
      terminal.print(Json.print(json(summary, done)));
    } else {
      terminal.print(RunSummaryText.of(summary, details));
      terminal.print(closing(done, !runs.saysReplications()));
    }
    return summary.failed() > 0 ? ExitCode.NO : ExitCode.DONE;
  }

  private static Map<String, Object> json(RunSummary summary, Experiment.Done done) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("command", "run");
    json.put("results", done.folder().toString());
    json.put("resultsDigest", done.manifest().resultsDigest());
    json.put("summary", summary);
    return json;
  }

  private static List<String> closing(Experiment.Done done, boolean defaulted) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    String runs = done.manifest().runs().completed() + " runs";
    lines.add(
        runs
            + (defaulted ? " (the default; --replications R makes R)" : "")
            + String.format(Locale.ROOT, " in %.1f s", done.manifest().wallSeconds())
            + "; digest "
            + done.manifest().resultsDigest().substring(0, 16));
    lines.add("results in " + done.folder());
    return lines;
  }
}
