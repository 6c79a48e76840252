package entente.history;

import entente.observe.DiffusionStatistics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The classic form of a diffusion study: who nominates whom, and when each adopted. Exposure of a
 * member is the share of those it nominates who have adopted, in the same period (Valente 1996; the
 * conventions of netdiffuseR).
 */
public final class Nominations {

  private final List<String> ids;
  private final int[] adopted;
  private final int[][] nominated;
  private final int[] leftOut;

  private Nominations(List<String> ids, int[] adopted, int[][] nominated, int[] leftOut) {
    this.ids = ids;
    this.adopted = adopted;
    this.nominated = nominated;
    this.leftOut = leftOut;
  }

  /**
   * Reads a study.
   *
   * @param edges columns {@code ego} and {@code alter}
   * @param adoption columns {@code id} and {@code toa}; no time for those who never adopt
   * @throws IOException when a file cannot be read
   * @throws IllegalArgumentException when a column is missing or nobody adopts
   */
  public static Nominations read(Path edges, Path adoption) throws IOException {
    Map<String, Integer> times = new TreeMap<>();
    for (Map<String, String> row : rows(adoption, "id", "toa")) {
      String time = row.get("toa");
      boolean never = time.isEmpty() || time.equals("NA");
      times.put(row.get("id"), never ? DiffusionStatistics.NEVER : whole(adoption, time));
    }
    List<String> ids = List.copyOf(times.keySet());
    List<Set<Integer>> nominated = new ArrayList<>();
    ids.forEach(id -> nominated.add(new LinkedHashSet<>()));
    int[] leftOut = new int[3];
    for (Map<String, String> row : rows(edges, "ego", "alter")) {
      int ego = java.util.Collections.binarySearch(ids, row.get("ego"));
      int alter = java.util.Collections.binarySearch(ids, row.get("alter"));
      if (ego < 0 || alter < 0) {
        leftOut[0]++;
      } else if (ego == alter) {
        leftOut[1]++;
      } else if (!nominated.get(ego).add(alter)) {
        leftOut[2]++;
      }
    }
    int[] adopted = times.values().stream().mapToInt(t -> t).toArray();
    if (Arrays.stream(adopted).allMatch(t -> t == DiffusionStatistics.NEVER)) {
      throw new IllegalArgumentException(adoption + " has no time of adoption");
    }
    int[][] lists =
        nominated.stream()
            .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    return new Nominations(ids, adopted, lists, leftOut);
  }

  private static int whole(Path file, String time) {
    try {
      return (int) Double.parseDouble(time);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          file + ": a time of adoption must be a whole number, but was '" + time + "'", e);
    }
  }

  private static List<Map<String, String>> rows(Path file, String... columns) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    List<Map<String, String>> rows = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8), format)) {
      for (String column : columns) {
        if (!parser.getHeaderNames().contains(column)) {
          throw new IllegalArgumentException(
              file + " must have the columns " + String.join(" and ", columns));
        }
      }
      for (CSVRecord record : parser) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String column : columns) {
          row.put(column, record.get(column));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** First period: the earliest adoption. */
  public int first() {
    return Arrays.stream(adopted).min().orElseThrow();
  }

  /** Number of periods. */
  public int periods() {
    int last =
        Arrays.stream(adopted).filter(t -> t != DiffusionStatistics.NEVER).max().orElseThrow();
    return last - first() + 1;
  }

  /** Exposure by period, then by member. */
  double[][] exposure() {
    double[][] exposure = new double[periods()][ids.size()];
    for (int t = 0; t < exposure.length; t++) {
      for (int i = 0; i < ids.size(); i++) {
        int seen = 0;
        for (int j : nominated[i]) {
          seen += adopted[j] <= first() + t ? 1 : 0;
        }
        exposure[t][i] = nominated[i].length == 0 ? 0 : seen / (double) nominated[i].length;
      }
    }
    return exposure;
  }

  /** The table by period: adopters, hazard, exposure, thresholds of those who adopt in it. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    int ties = Arrays.stream(nominated).mapToInt(list -> list.length).sum();
    lines.add(
        ids.size()
            + " members, "
            + ties
            + " nominations; left out: "
            + leftOut[0]
            + " of unknown members, "
            + leftOut[1]
            + " of oneself, "
            + leftOut[2]
            + " repeated");
    lines.add("period  adopters  cumulative  share   hazard  exposure  threshold");
    double[][] exposure = exposure();
    int[] cumulative = DiffusionStatistics.cumulativeAdopters(adopted, first(), periods());
    double[] hazard = DiffusionStatistics.hazard(cumulative, ids.size());
    double[] mean = DiffusionStatistics.meanExposure(exposure);
    double[] thresholds = DiffusionStatistics.thresholds(exposure, adopted, first());
    for (int t = 0; t < cumulative.length; t++) {
      int period = first() + t;
      double[] now = new double[ids.size()];
      Arrays.setAll(now, i -> adopted[i] == period ? thresholds[i] : Double.NaN);
      double threshold = DiffusionStatistics.mean(now);
      lines.add(
          String.format(
              Locale.ROOT,
              "%6d  %8d  %10d  %.3f  %7.4f  %8.4f  %9s",
              period,
              cumulative[t] - (t == 0 ? 0 : cumulative[t - 1]),
              cumulative[t],
              cumulative[t] / (double) ids.size(),
              hazard[t],
              mean[t],
              Double.isNaN(threshold) ? "-" : String.format(Locale.ROOT, "%.4f", threshold)));
    }
    return lines;
  }

  /** The study as a scenario: those nominated are looked at with weight 1. */
  public Map<String, Object> world() {
    List<Object> states = new ArrayList<>();
    List<Object> ties = new ArrayList<>();
    List<Object> events = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      String id = "n" + ids.get(i);
      states.add(WorldAssembler.map("id", id));
      for (int j : nominated[i]) {
        ties.add(
            WorldAssembler.map(
                "id",
                id + "-n" + ids.get(j),
                "type",
                "SECCOOP",
                "symmetric",
                false,
                "weight",
                1,
                "source",
                "n" + ids.get(j),
                "recipients",
                List.of(id)));
      }
      if (adopted[i] != DiffusionStatistics.NEVER) {
        events.add(
            WorldAssembler.map(
                "at",
                adopted[i] - first(),
                "type",
                "INTRODUCTION",
                "innovation",
                "m",
                "state",
                id));
      }
    }
    return WorldAssembler.map(
        "name",
        "nominations",
        "title",
        "A study of nominations",
        "calendar",
        WorldAssembler.map("start", 0, "end", periods(), "ticksPerYear", 1),
        "states",
        states,
        "partnerships",
        ties,
        "innovations",
        List.of(WorldAssembler.map("id", "m", "kind", "TECHNIQUE")),
        "events",
        events,
        "parameters",
        WorldAssembler.map(
            "emulation", WorldAssembler.map("rate", 0, "backgroundWeight", 0),
            "adoption", WorldAssembler.map("binary", true, "initialStage", "EVALUATING")));
  }
}
