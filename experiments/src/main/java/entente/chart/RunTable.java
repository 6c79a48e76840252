package entente.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The table {@code runs.csv}: one row for each run. */
final class RunTable {

  /** Columns that come before the factors and the responses. */
  static final List<String> KEYS = List.of("run", "point", "replication", "seed", "arm");

  /**
   * A run.
   *
   * @param id its id, by which the other tables name it
   * @param point its design point
   * @param replication its replication
   * @param seed its master seed
   * @param arm its arm; empty where there is only one
   * @param values factors and responses, in the order of {@link #columns()}; NaN where undefined
   */
  record Run(
      String id, String point, String replication, String seed, String arm, double[] values) {}

  private final List<String> columns;
  private final List<Run> runs;
  private final Map<String, Integer> index = new HashMap<>();

  RunTable(List<String> columns, List<Run> runs) {
    this.columns = List.copyOf(columns);
    this.runs = List.copyOf(runs);
    for (Run run : runs) {
      index.put(run.id(), index.size());
    }
  }

  List<String> columns() {
    return columns;
  }

  int size() {
    return runs.size();
  }

  Run run(int k) {
    return runs.get(k);
  }

  /** Index of a run, or −1. */
  int index(String id) {
    return index.getOrDefault(id, -1);
  }

  /** The arms, in the order they appear. */
  List<String> arms() {
    LinkedHashSet<String> arms = new LinkedHashSet<>();
    runs.forEach(run -> arms.add(run.arm()));
    return List.copyOf(arms);
  }

  /** Indices of the runs of an arm. */
  int[] of(String arm) {
    List<Integer> found = new ArrayList<>();
    for (int k = 0; k < runs.size(); k++) {
      if (runs.get(k).arm().equals(arm)) {
        found.add(k);
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Number of different design points. */
  int points() {
    return (int) runs.stream().map(Run::point).distinct().count();
  }

  /**
   * Pairs of runs of two arms with the same design point, replication and seed.
   *
   * @return pairs of indices, in the order of the first arm
   */
  List<int[]> pairs(String first, String second) {
    Map<String, Integer> partner = new HashMap<>();
    for (int k : of(second)) {
      partner.put(pairKey(runs.get(k)), k);
    }
    List<int[]> pairs = new ArrayList<>();
    for (int k : of(first)) {
      Integer other = partner.get(pairKey(runs.get(k)));
      if (other != null) {
        pairs.add(new int[] {k, other});
      }
    }
    return pairs;
  }

  private static String pairKey(Run run) {
    return run.point() + "\t" + run.replication() + "\t" + run.seed();
  }

  /** The seeds in words: a range where they follow each other, else the first and the last. */
  String seeds() {
    List<String> seeds =
        new ArrayList<>(new LinkedHashSet<>(runs.stream().map(Run::seed).toList()));
    if (seeds.isEmpty()) {
      return "no seeds";
    }
    if (seeds.size() == 1) {
      return "seed " + seeds.get(0);
    }
    String last = seeds.get(seeds.size() - 1);
    return "seeds " + seeds.get(0) + (followEachOther(seeds) ? "–" : " to ") + last;
  }

  private static boolean followEachOther(List<String> seeds) {
    for (int k = 1; k < seeds.size(); k++) {
      try {
        long before = Long.parseUnsignedLong(seeds.get(k - 1));
        if (Long.parseUnsignedLong(seeds.get(k)) != before + 1) {
          return false;
        }
      } catch (NumberFormatException e) {
        return false;
      }
    }
    return true;
  }
}
