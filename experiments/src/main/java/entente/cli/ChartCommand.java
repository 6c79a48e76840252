package entente.cli;

import entente.chart.ChartBook.Drawn;
import entente.store.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chart}: the charts of a results folder, drawn anew. */
@Command(
    name = "chart",
    description = "Draw the charts of a results folder, as PNG and SVG, into its folder 'charts'.",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class)
final class ChartCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "RESULTS", description = "A results folder.")
  private Path folder;

  @Mixin private VoiceChoice voice;

  /** What was drawn, as {@code --json} prints it. */
  private record Answer(String command, List<String> files, Object leftOut) {}

  ChartCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new Refusal("there is no results folder " + folder);
    }
    Drawn drawn = Charts.draw(folder, terminal, voice.quiet() || voice.json());
    List<String> files = drawn.files().stream().map(Path::toString).toList();
    if (voice.json()) {
      terminal.print(Json.print(new Answer("chart", files, drawn.leftOut())));
    } else {
      terminal.print(files);
    }
    return ExitCode.DONE;
  }
}
