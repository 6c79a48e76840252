package entente.cli;

import entente.analysis.AnalysisFolder;
import entente.analysis.AnalysisTable;
import entente.analysis.Analyst;
import entente.analysis.Analyst.Answers;
import entente.analysis.ClaimAnswer;
import entente.analysis.ResultsRuns;
import entente.report.AnalysisText;
import entente.store.Json;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code analyze}: the statistics of a results folder. */
@Command(
    name = "analyze",
    description = {
      "Compute the statistics of a results folder.",
      "Means and intervals, paired contrasts between arms, sensitivity indices, variance split,",
      "convergence. The experiment says which, or else all that fit its design. All numbers go to",
      "tables in the folder 'analysis'."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Build.class)
final class AnalyzeCommand implements Callable<Integer> {

  /** Rows of a table beyond which JSON names the file instead. */
  private static final int MOST_ROWS = 5_000;

  private final Terminal terminal;

  @Parameters(
      paramLabel = "RESULTS",
      description = "A results folder of run, compare, sweep or merge.")
  private Path folder;

  @Mixin private VoiceChoice voice;

  /** A table as {@code --json} prints it; rows are left out where there are very many. */
  private record TableInJson(String name, String title, String file, long count, Object rows) {}

  /** The answer as {@code --json} prints it. */
  private record Answer(
      String command,
      String folder,
      long runs,
      long failed,
      ClaimAnswer claim,
      List<TableInJson> tables,
      List<String> notes) {}

  AnalyzeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ResultsRuns runs = ResultsOpening.of(folder, "analyse");
    if (terminal.interactive() && !voice.quiet() && !voice.json()) {
      terminal.say("analysing " + runs.layout().size() + " runs ...");
    }
    try (AnalysisFolder analysis = AnalysisFolder.begin(folder)) {
      Answers answers = Analyst.answer(runs, analysis);
      List<Path> files = analysis.publish(answers);
      Optional<ClaimAnswer> claim = ClaimAnswer.of(runs);
      if (voice.json()) {
        terminal.print(Json.print(json(runs, answers, files, claim.orElse(null))));
      } else {
        terminal.print(AnalysisText.of(runs, answers, claim));
        terminal.print(List.of("", "tables in " + folder.resolve(AnalysisFolder.NAME)));
      }
    } catch (IOException e) {
      String reason =
          e instanceof FileSystemException system && system.getReason() != null
              ? system.getReason()
              : e instanceof FileSystemException ? "it cannot be written to" : e.getMessage();
      throw new Refusal("cannot write the analysis of " + folder + ": " + reason);
    }
    return ExitCode.DONE;
  }

  private Answer json(ResultsRuns runs, Answers answers, List<Path> files, ClaimAnswer claim) {
    List<TableInJson> tables = new ArrayList<>();
    for (int t = 0; t < answers.tables().size(); t++) {
      AnalysisTable table = answers.tables().get(t);
      boolean few = table.isWhole() && table.count() <= MOST_ROWS;
      tables.add(
          new TableInJson(
              table.name(),
              table.title(),
              files.get(t).toString(),
              table.count(),
              few ? rows(table) : null));
    }
    return new Answer(
        "analyze",
        folder.toString(),
        runs.layout().size(),
        runs.failed(),
        claim,
        tables,
        answers.notes());
  }

  private static List<Map<String, Object>> rows(AnalysisTable table) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (List<Object> row : table.rows()) {
      Map<String, Object> cells = new LinkedHashMap<>();
      for (int c = 0; c < row.size(); c++) {
        cells.put(table.header().get(c), row.get(c));
      }
      rows.add(cells);
    }
    return rows;
  }
}
