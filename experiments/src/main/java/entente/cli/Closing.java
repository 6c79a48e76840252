package entente.cli;

import entente.store.Json;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What follows the runs of a command: charts, and where everything is. */
final class Closing {

  /** A PNG and an SVG. */
  private static final int FILES_A_CHART = 2;

  private final Terminal terminal;
  private final VoiceChoice voice;
  private final Execution.Done done;

  Closing(Terminal terminal, VoiceChoice voice, Execution.Done done) {
    this.terminal = terminal;
    this.voice = voice;
    this.done = done;
  }

  /**
   * Prints a summary, draws the charts, and says where everything is.
   *
   * @param command name of the command
   * @param key under which JSON has the summary
   * @param summary the summary as JSON has it
   * @param text the summary as lines
   * @param runs what runs were asked for
   * @param results what results were asked for
   */
  void print(
      String command,
      String key,
      Object summary,
      Supplier<List<String>> text,
      RunChoice runs,
      ResultsChoice results) {
    if (!voice.json()) {
      terminal.print(text.get());
    }
    List<String> charts =
        results.charts()
            ? Charts.draw(done.folder(), terminal, voice.quiet()).files().stream()
                .map(Path::toString)
                .toList()
            : List.of();
    if (voice.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("command", command);
      json.put("results", done.folder().toString());
      json.put("resultsDigest", done.manifest().resultsDigest());
      json.put("charts", charts);
      json.put(key, summary);
      terminal.print(Json.print(json));
    } else {
      terminal.print(end(runs, charts.size() / FILES_A_CHART));
    }
  }

  private List<String> end(RunChoice runs, int charts) {
    long all = done.manifest().runs().completed() + done.manifest().runs().failed();
    String drawn = charts == 0 ? "" : ", " + charts + " charts in its folder charts";
    return List.of(
        "",
        all
            + (all == 1 ? " run" : " runs")
            + (runs.saysReplications() ? "" : " (--replications R for more or fewer)")
            + String.format(Locale.ROOT, " in %.1f s", done.manifest().wallSeconds())
            + "; digest "
            + done.manifest().resultsDigest().substring(0, 16),
        "results in " + done.folder() + drawn);
  }
}
