package entente.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table {@code series.csv}: measures over time, one curve for each run. */
final class SeriesTable {

  private record Key(String measure, String innovation) {}

  private final int runs;
  private final Map<String, Integer> timeIndex = new HashMap<>();
  private final List<Double> times = new ArrayList<>();
  private final Map<Key, double[][]> curves = new LinkedHashMap<>();
  private int[] order = {};
  private double[] sorted = {};

  SeriesTable(int runs) {
    this.runs = runs;
  }

  void add(int run, String time, String measure, String innovation, double value) {
    Integer known = timeIndex.get(time);
    if (known == null) {
      known = times.size();
      timeIndex.put(time, known);
      times.add(Double.parseDouble(time));
    }
    double[][] byRun =
        curves.computeIfAbsent(new Key(measure, innovation), k -> new double[runs][]);
    double[] curve = byRun[run];
    if (curve == null || curve.length <= known) {
      int before = curve == null ? 0 : curve.length;
      curve = curve == null ? new double[times.size()] : Arrays.copyOf(curve, known + 16);
      Arrays.fill(curve, before, curve.length, Double.NaN);
      byRun[run] = curve;
    }
    curve[known] = value;
  }

  /** Puts the times in order; call once all rows are added. */
  void finish() {
    order = new int[times.size()];
    Integer[] by = new Integer[order.length];
    Arrays.setAll(by, k -> k);
    Arrays.sort(by, (a, b) -> Double.compare(times.get(a), times.get(b)));
    sorted = new double[order.length];
    for (int k = 0; k < order.length; k++) {
      order[k] = by[k];
      sorted[k] = times.get(by[k]);
    }
  }

  /** Times of observation, increasing. */
  double[] times() {
    return sorted;
  }

  boolean isEmpty() {
    return curves.isEmpty();
  }

  /** Whether a measure is there, for any innovation. */
  boolean has(String measure) {
    return curves.keySet().stream().anyMatch(k -> k.measure().equals(measure));
  }

  /** The innovations for which a measure is there, in the order of the table. */
  List<String> innovations(String measure) {
    return curves.keySet().stream()
        .filter(k -> k.measure().equals(measure) && !k.innovation().isEmpty())
        .map(Key::innovation)
        .toList();
  }

  /** The curves of some runs; runs without the measure are left out. */
  List<double[]> rows(String measure, String innovation, int[] which) {
    double[][] byRun = curves.get(new Key(measure, innovation));
    List<double[]> rows = new ArrayList<>();
    for (int run : which) {
      if (byRun != null && byRun[run] != null) {
        rows.add(inOrder(byRun[run]));
      }
    }
    return rows;
  }

  private double[] inOrder(double[] curve) {
    double[] row = new double[order.length];
    for (int t = 0; t < row.length; t++) {
      row[t] = order[t] < curve.length ? curve[order[t]] : Double.NaN;
    }
    return row;
  }

  /** Mean over the innovations of a measure, one curve for each run. */
  List<double[]> meanOverInnovations(String measure, int[] which) {
    List<String> innovations = innovations(measure);
    List<double[]> means = new ArrayList<>();
    for (int run : which) {
      double[] sum = new double[order.length];
      int[] count = new int[order.length];
      for (String innovation : innovations) {
        for (double[] row : rows(measure, innovation, new int[] {run})) {
          for (int t = 0; t < sum.length; t++) {
            if (!Double.isNaN(row[t])) {
              sum[t] += row[t];
              count[t]++;
            }
          }
        }
      }
      for (int t = 0; t < sum.length; t++) {
        sum[t] = count[t] == 0 ? Double.NaN : sum[t] / count[t];
      }
      means.add(sum);
    }
    return means;
  }
}
