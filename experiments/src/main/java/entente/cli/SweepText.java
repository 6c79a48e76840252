package entente.cli;

import entente.design.ExpandedExperiment;
import entente.design.Shard;
import entente.run.Engine;
import entente.run.SweepEstimate;
import entente.store.Manifest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is said of a sweep. */
final class SweepText {

  /** A PNG and an SVG. */
  private static final int FILES_A_CHART = 2;

  private static final int SHOWN_DIGITS = 16;

  private SweepText() {}

  /** How large a sweep is. */
  static List<String> estimate(
      ExpandedExperiment experiment, Shard shard, SweepEstimate estimate, Engine engine) {
    List<String> lines = new ArrayList<>();
    lines.add(experiment.experiment().name() + ": " + experiment.experiment().title());
    String replications =
        estimate.fewestReplications() == estimate.replications()
            ? count(estimate.replications(), "replication")
            : estimate.fewestReplications() + " to " + estimate.replications() + " replications";
    String part = shard.count() == 1 ? "" : " (shard " + shard + ")";
    String runs =
        estimate.fewestRuns() == estimate.runs()
            ? count(estimate.runs(), "run")
            : estimate.fewestRuns() + " to " + estimate.runs() + " runs";
    lines.add(
        count(estimate.points(), "point")
            + " of the design '"
            + experiment.experiment().design().kind()
            + "' x "
            + count(estimate.arms(), "arm")
            + " x "
            + replications
            + ": "
            + runs
            + part);
    lines.add(
        count(experiment.design().factors().size(), "factor")
            + ", "
            + count(experiment.responses().size(), "response")
            + ", about "
            + bytes(estimate.bytes())
            + " of tables");
    if (estimate.failedProbes() > 0) {
      lines.add(estimate.failedProbes() + " of " + estimate.probes() + " probe runs failed");
    }
    if (estimate.probes() > 0) {
      lines.add(
          String.format(
              Locale.ROOT,
              "about %s on %s, at %.1f runs a second (%s)",
              time(estimate.seconds()),
              count(engine.threads(), "thread"),
              estimate.runsPerSecond(),
              count(estimate.probes(), "probe run")));
    }
    return lines;
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** A size in the unit that suits it. */
  static String bytes(long bytes) {
    String[] units = {"B", "kB", "MB", "GB", "TB"};
    double size = bytes;
    int unit = 0;
    while (size >= 1000 && unit < units.length - 1) {
      size /= 1000;
      unit++;
    }
    return String.format(
        Locale.ROOT, size < 10 && unit > 0 ? "%.1f %s" : "%.0f %s", size, units[unit]);
  }

  /** A time in the unit that suits it. */
  static String time(double seconds) {
    if (seconds < 90) {
      return String.format(Locale.ROOT, seconds < 10 ? "%.1f s" : "%.0f s", seconds);
    } else if (seconds < 90 * 60) {
      return String.format(Locale.ROOT, "%.0f min", seconds / 60);
    }
    return String.format(Locale.ROOT, "%.1f h", seconds / 3600);
  }

  /** The last lines of a command that made a results folder. */
  static List<String> end(Path folder, Manifest manifest, List<String> charts, boolean before) {
    List<String> lines = new ArrayList<>();
    long failed = manifest.runs().failed();
    lines.add(
        manifest.experiment().name()
            + ": "
            + count(manifest.runs().completed() + failed, "run")
            + (manifest.experiment().shard().equals("1/1")
                ? ""
                : " of shard " + manifest.experiment().shard())
            + (failed == 0 ? "" : ", of which " + failed + " failed (column 'failure')")
            + (before ? ", finished before" : " in " + time(manifest.wallSeconds()))
            + "; digest "
            + manifest.resultsDigest().substring(0, SHOWN_DIGITS));
    lines.add(
        "results in "
            + folder
            + (charts.isEmpty()
                ? ""
                : ", " + count(charts.size() / FILES_A_CHART, "chart") + " in its folder charts"));
    return lines;
  }

  /** The same as JSON. */
  static Map<String, Object> json(
      String command, Path folder, Manifest manifest, List<String> charts) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("command", command);
    json.put("results", folder.toString());
    json.put("experiment", manifest.experiment().name());
    json.put("shard", manifest.experiment().shard());
    json.put("points", manifest.experiment().points());
    json.put("runs", manifest.runs());
    json.put("wallSeconds", manifest.wallSeconds());
    json.put("tables", manifest.tables());
    json.put("resultsDigest", manifest.resultsDigest());
    json.put("charts", charts);
    return json;
  }
}
