package entente.cli;

import entente.store.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What follows the runs of a command: charts, and where everything is. */
final class Closing {

  private final Terminal terminal;

  Closing(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints a summary as JSON. */
  void json(String command, Execution.Done done, String key, Object summary) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("command", command);
    json.put("results", done.folder().toString());
    json.put("resultsDigest", done.manifest().resultsDigest());
    json.put(key, summary);
    terminal.print(Json.print(json));
  }

  /** Prints how many runs there were, how long they took, their digest and their folder. */
  void print(Execution.Done done, RunChoice runs) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    long all = done.manifest().runs().completed() + done.manifest().runs().failed();
    lines.add(
        all
            + (all == 1 ? " run" : " runs")
            + (runs.saysReplications() ? "" : " (--replications R for more or fewer)")
            + String.format(Locale.ROOT, " in %.1f s", done.manifest().wallSeconds())
            + "; digest "
            + done.manifest().resultsDigest().substring(0, 16));
    lines.add("results in " + done.folder());
    terminal.print(lines);
  }
}
