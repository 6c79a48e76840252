package entente.cli;

import entente.analysis.AnalysisFolder;
import entente.analysis.Analyst;
import entente.analysis.Analyst.Answers;
import entente.analysis.ClaimAnswer;
import entente.analysis.ResultsRuns;
import entente.chart.ChartBook.Drawn;
import entente.report.ResultsReport;
import entente.store.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report}: a results folder as one page. */
@Command(
    name = "report",
    description = {
      "Write a results folder as one HTML page that needs nothing else.",
      "It holds claim, design, figures, tables, provenance, and how to repeat it, and is written to",
      "report.html in the folder; the analysis and the charts of the folder are made anew for it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Build.class)
final class ReportCommand implements Callable<Integer> {

  private static final String FILE = "report.html";

  private final Terminal terminal;

  @Parameters(
      paramLabel = "RESULTS",
      description = "A results folder of run, compare, sweep or merge.")
  private Path folder;

  @Mixin private VoiceChoice voice;

  @Option(names = "--no-charts", description = "Leave the figures out.")
  private boolean noCharts;

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ResultsRuns runs = ResultsOpening.of(folder, "report on");
    Path file = folder.resolve(FILE);
    try (AnalysisFolder analysis = AnalysisFolder.begin(folder)) {
      Answers answers = Analyst.answer(runs, analysis);
      analysis.publish(answers);
      List<Path> charts = noCharts ? List.of() : pictures();
      write(file, ResultsReport.html(runs, answers, ClaimAnswer.of(runs), charts));
    } catch (IOException e) {
      throw new Refusal("cannot write the report of " + folder + ": " + e.getMessage());
    }
    if (voice.json()) {
      terminal.print(Json.print(Map.of("command", "report", "file", file.toString())));
    } else {
      terminal.print(List.of(file.toString()));
    }
    return ExitCode.DONE;
  }

  private List<Path> pictures() {
    Drawn drawn = Charts.draw(folder, terminal, voice.quiet() || voice.json());
    return drawn.files().stream().filter(path -> path.toString().endsWith(".png")).toList();
  }

  private static void write(Path file, String text) throws IOException {
    Path partial = file.resolveSibling("." + FILE + ".partial");
    Files.writeString(partial, text, StandardCharsets.UTF_8);
    Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
