package entente.chart;

import entente.observe.Curve;
import entente.observe.Observations;
import entente.scenario.Reading;
import entente.scenario.ScenarioReader;
import entente.schedule.Runs;
import entente.world.StageChange;
import entente.world.WorldPlan;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a results folder of real runs, as the results writer does. */
final class SampleFolder {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private SampleFolder() {}

  /** By hand: {@code SampleFolder FOLDER SCENARIO REPLICATIONS [ARM=SETTING...]}. */
  public static void main(String[] args) throws IOException {
    Map<String, List<String>> arms = new LinkedHashMap<>();
    for (int k = 3; k < args.length; k++) {
      int cut = args[k].indexOf('=');
      arms.put(args[k].substring(0, cut), List.of(args[k].substring(cut + 1)));
    }
    write(Path.of(args[0]), args[1], Integer.parseInt(args[2]), arms);
  }

  /**
   * Runs a scenario and writes the folder.
   *
   * @param arms settings by arm; empty for the scenario as it is
   */
  static void write(Path folder, String scenario, int replications, Map<String, List<String>> arms)
      throws IOException {
    Files.createDirectories(folder);
    Reading base = ScenarioReader.find(scenario, List.of());
    base.orThrow();
    Files.writeString(folder.resolve("scenario.json"), base.text());
    try (CSVPrinter runs = printer(folder, "runs.csv");
        CSVPrinter series = printer(folder, "series.csv");
        CSVPrinter adoptions = printer(folder, "adoptions.csv")) {
      series.printRecord("run", "time", "innovation", "measure", "value");
      adoptions.printRecord(
          "run", "time", "state", "innovation", "stage", "channel", "depth", "source");
      int run = 0;
      List<String> names = arms.isEmpty() ? List.of("") : List.copyOf(arms.keySet());
      for (String arm : names) {
        WorldPlan plan =
            new WorldPlan(
                ScenarioReader.find(scenario, arms.getOrDefault(arm, List.of())).orThrow());
        for (int r = 1; r <= replications; r++) {
          Observations seen = Runs.observed(plan, r);
          printRun(runs, run, r, arm, seen);
          printSeries(series, run, seen);
          printAdoptions(adoptions, run, seen, plan);
          run++;
        }
      }
    }
  }

  private static CSVPrinter printer(Path folder, String name) throws IOException {
    Writer writer = Files.newBufferedWriter(folder.resolve(name));
    return new CSVPrinter(writer, FORMAT);
  }

  private static void printRun(CSVPrinter out, int run, int r, String arm, Observations seen)
      throws IOException {
    if (run == 0) {
      List<Object> header = new ArrayList<>(RunTable.KEYS);
      header.addAll(seen.responses().keySet());
      out.printRecord(header);
    }
    List<Object> row = new ArrayList<>(List.of(run, 0, r - 1, r, arm));
    seen.responses().values().forEach(v -> row.add(v.isNaN() ? "" : v));
    out.printRecord(row);
  }

  private static void printSeries(CSVPrinter out, int run, Observations seen) throws IOException {
    for (Curve curve : seen.curves()) {
      for (int t = 0; t < seen.times().length; t++) {
        double value = curve.values()[t];
        if (!Double.isNaN(value)) {
          out.printRecord(run, seen.times()[t], curve.innovation(), curve.measure(), value);
        }
      }
    }
  }

  private static void printAdoptions(CSVPrinter out, int run, Observations seen, WorldPlan plan)
      throws IOException {
    for (StageChange c : seen.changes()) {
      out.printRecord(
          run,
          c.time(),
          plan.state(c.state()).id(),
          plan.innovations().id(c.innovation()),
          c.to(),
          c.channel() == null ? "" : c.channel(),
          c.depth(),
          c.source() < 0 ? "" : plan.state(c.source()).id());
    }
  }
}
