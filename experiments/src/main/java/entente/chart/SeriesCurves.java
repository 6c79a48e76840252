package entente.chart;

import entente.analysis.ResultsRuns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Curves of one measure, read from {@code series.csv} row by row. Of very large sweeps the first
 * replications of each point are kept, as many as fit into memory.
 */
final class SeriesCurves {

  /** Numbers that are kept at most: 240 MB of single precision. */
  private static final long MOST_NUMBERS = 60_000_000;

  private static final int MOST_GROUPS = 64;
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** A panel: an innovation, or the measure of a bloc or of all states where it has none. */
  record Group(String measure, String innovation) {

    String name() {
      int colon = measure.indexOf(':');
      String bloc = colon < 0 ? "" : measure.substring(colon + 1);
      if (innovation.isEmpty()) {
        return bloc.isEmpty() ? "all states" : bloc;
      }
      return bloc.isEmpty() ? innovation : innovation + ", " + bloc;
    }
  }

  private final Map<Group, Map<Integer, List<float[]>>> curves = new LinkedHashMap<>();
  private final List<Double> times = new ArrayList<>();
  private final int replications;

  private SeriesCurves(int replications) {
    this.replications = replications;
  }

  /** The place of a run: its arm, and whether it is kept. */
  private record Run(int arm, int replication) {}

  static SeriesCurves read(Path file, ResultsRuns runs, String measure, List<String> innovations)
      throws IOException {
    Map<String, Run> known = runsById(runs);
    List<Group> found = new ArrayList<>();
    int steps = shape(file, measure, innovations, found);
    long each = (long) Math.max(1, steps) * Math.max(1, found.size());
    long fitting = MOST_NUMBERS / Math.max(1, each * runs.layout().points() * runs.arms().size());
    int kept = (int) Math.max(1, Math.min(fitting, runs.layout().mostReplications()));
    SeriesCurves curves = new SeriesCurves(kept);
    try (CSVParser parser = open(file)) {
      Map<String, Integer> header = parser.getHeaderMap();
      int atRun = header.get("run");
      int atTime = header.get("time");
      int atMeasure = header.get("measure");
      int atInnovation = header.get("innovation");
      int atValue = header.get("value");
      Map<String, Integer> timeIndex = new HashMap<>();
      String last = "";
      Run run = null;
      Map<Group, float[]> ofRun = new HashMap<>();
      for (CSVRecord row : parser) {
        if (!fits(row.get(atMeasure), measure)) {
          continue;
        }
        Group group = new Group(row.get(atMeasure), row.get(atInnovation));
        if (!found.contains(group)) {
          continue;
        }
        if (!row.get(atRun).equals(last)) {
          last = row.get(atRun);
          run = known.get(last);
          ofRun.clear();
        }
        if (run == null || run.replication() >= kept) {
          continue;
        }
        int time =
            timeIndex.computeIfAbsent(
                row.get(atTime),
                text -> {
                  curves.times.add(Double.parseDouble(text));
                  return curves.times.size() - 1;
                });
        int arm = run.arm();
        float[] curve =
            ofRun.computeIfAbsent(
                group,
                g -> {
                  float[] fresh = new float[steps];
                  Arrays.fill(fresh, Float.NaN);
                  curves
                      .curves
                      .computeIfAbsent(g, k -> new HashMap<>())
                      .computeIfAbsent(arm, k -> new ArrayList<>())
                      .add(fresh);
                  return fresh;
                });
        String value = row.get(atValue);
        if (time < steps) {
          curve[time] = value.isEmpty() ? Float.NaN : Float.parseFloat(value);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return curves;
  }

  /** A measure and, where it has no bloc of its own, that of every bloc. */
  private static boolean fits(String measure, String wanted) {
    return measure.equals(wanted) || !wanted.contains(":") && measure.startsWith(wanted + ":");
  }

  /**
   * The groups of the first run and its number of steps. A measure of innovations is shown by
   * innovation over all states; one without innovations by bloc.
   */
  private static int shape(Path file, String measure, List<String> innovations, List<Group> groups)
      throws IOException {
    List<String> steps = new ArrayList<>();
    List<Group> all = new ArrayList<>();
    String first = null;
    try (CSVParser parser = open(file)) {
      for (CSVRecord row : parser) {
        if (first != null && !row.get("run").equals(first)) {
          break;
        }
        first = row.get("run");
        if (fits(row.get("measure"), measure)) {
          Group group = new Group(row.get("measure"), row.get("innovation"));
          if (!all.contains(group)) {
            all.add(group);
          }
          if (!steps.contains(row.get("time"))) {
            steps.add(row.get("time"));
          }
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    boolean byInnovation = all.stream().anyMatch(g -> !g.innovation().isEmpty());
    all.stream()
        .filter(
            g ->
                byInnovation
                    ? g.measure().equals(measure)
                        && (innovations.isEmpty() || innovations.contains(g.innovation()))
                    : true)
        .limit(MOST_GROUPS)
        .forEach(groups::add);
    return steps.size();
  }

  private static Map<String, Run> runsById(ResultsRuns runs) throws IOException {
    Map<String, Run> known = new HashMap<>();
    try (CSVParser parser = open(runs.folder().resolve("runs.csv"))) {
      for (CSVRecord row : parser) {
        known.put(
            row.get("run"),
            new Run(runs.arms().indexOf(row.get("arm")), Integer.parseInt(row.get("replication"))));
      }
    }
    return known;
  }

  private static CSVParser open(Path file) throws IOException {
    return FORMAT.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8));
  }

  List<Group> groups() {
    return List.copyOf(curves.keySet());
  }

  /** Replications of each point that are kept. */
  int replications() {
    return replications;
  }

  double[] times() {
    return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  /** Median and quantiles over the kept runs of an arm. */
  Band band(Group group, int arm) {
    Integer[] order = new Integer[times.size()];
    Arrays.setAll(order, k -> k);
    Arrays.sort(order, (a, b) -> Double.compare(times.get(a), times.get(b)));
    List<double[]> rows = new ArrayList<>();
    for (float[] curve : curves.getOrDefault(group, Map.of()).getOrDefault(arm, List.of())) {
      double[] row = new double[order.length];
      Arrays.setAll(row, t -> order[t] < curve.length ? curve[order[t]] : Double.NaN);
      rows.add(row);
    }
    return Band.quantiles(times(), rows);
  }
}
