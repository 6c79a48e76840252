package entente.report;

import entente.report.RunSummary.StateAdoption;
import entente.store.AdoptionRow;
import entente.store.RunRows;
import entente.value.ChannelName;
import entente.value.Stage;
import entente.world.WorldPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts first adoptions, channels and abandonments over replications. Keeps one time for each
 * state, innovation and replication, up to a limit; beyond it, no times are kept.
 */
final class AdoptionTally {

  /** Most times kept: 80 MB. */
  private static final long MOST_KEPT = 10_000_000;

  private static final ChannelName[] CHANNELS = ChannelName.values();

  private final WorldPlan plan;
  private final Groups groups;
  private final int innovations;
  private final int[] groupOf;
  private final boolean[] origin;
  private final double[][] times;
  private final int[] counts;
  private final int[][] channelsOfCell;
  private final double[][][] channels;
  private final double[][] adopters;
  private final double[][] abandoned;
  private final List<double[]> abandonments = new ArrayList<>();
  private final Map<String, Integer> stateIndex = new HashMap<>();
  private final Map<String, Integer> innovationIndex = new HashMap<>();
  private int runs;

  AdoptionTally(WorldPlan plan, Groups groups, int replications) {
    this.plan = plan;
    this.groups = groups;
    innovations = plan.innovations().size();
    int cells = Math.multiplyExact(plan.size(), innovations);
    groupOf = new int[plan.size()];
    for (int i = 0; i < groupOf.length; i++) {
      groupOf[i] = groups.of(plan.state(i).id());
      stateIndex.put(plan.state(i).id(), i);
    }
    for (int m = 0; m < innovations; m++) {
      innovationIndex.put(plan.innovations().id(m), m);
    }
    boolean keep = (long) cells * replications <= MOST_KEPT;
    origin = new boolean[cells];
    counts = new int[cells];
    times = keep ? new double[cells][] : null;
    channelsOfCell = keep ? new int[cells][] : null;
    channels = new double[innovations][groups.size()][CHANNELS.length];
    adopters = new double[innovations][groups.size()];
    abandoned = new double[innovations][groups.size()];
  }

  /** Counts one run. */
  void add(RunRows rows) {
    boolean[] seen = new boolean[counts.length];
    double[] givenUp = new double[groups.size()];
    for (AdoptionRow row : rows.adoptions()) {
      int i = stateIndex.get(row.state());
      int m = innovationIndex.get(row.innovation());
      int cell = i * innovations + m;
      if (row.stage() == Stage.ABANDONED) {
        givenUp[groupOf[i]]++;
        abandoned[m][groupOf[i]]++;
      } else if (row.stage().isAdopted() && !seen[cell]) {
        seen[cell] = true;
        first(row, i, m, cell);
      }
    }
    abandonments.add(givenUp);
    runs++;
  }

  private void first(AdoptionRow row, int i, int m, int cell) {
    adopters[m][groupOf[i]]++;
    if (row.channel() == null) {
      origin[cell] = true;
    } else {
      channels[m][groupOf[i]][row.channel().ordinal()]++;
    }
    if (times != null) {
      if (times[cell] == null) {
        times[cell] = new double[4];
        channelsOfCell[cell] = new int[CHANNELS.length];
      } else if (counts[cell] == times[cell].length) {
        times[cell] = Arrays.copyOf(times[cell], 2 * counts[cell]);
      }
      times[cell][counts[cell]] = row.time();
      if (row.channel() != null) {
        channelsOfCell[cell][row.channel().ordinal()]++;
      }
    }
    counts[cell]++;
  }

  /** Runs counted. */
  int runs() {
    return runs;
  }

  /** Mean number of adopters of an innovation in a group. */
  double adopters(int m, int group) {
    return adopters[m][group] / runs;
  }

  /** When states of a group that are no originators adopted. */
  Spread year(int m, int group) {
    if (times == null) {
      return Spread.NONE;
    }
    double[] all = new double[0];
    int size = 0;
    for (int i = 0; i < groupOf.length; i++) {
      int cell = i * innovations + m;
      if (groupOf[i] == group && !origin[cell] && counts[cell] > 0) {
        if (size + counts[cell] > all.length) {
          all = Arrays.copyOf(all, Math.max(2 * all.length, size + counts[cell]));
        }
        System.arraycopy(times[cell], 0, all, size, counts[cell]);
        size += counts[cell];
      }
    }
    return Spread.of(Arrays.copyOf(all, size));
  }

  /** Mean number of adoptions by channel, most frequent first; channels without any left out. */
  Map<String, Double> channels(int m) {
    double[] sums = new double[CHANNELS.length];
    for (double[] group : channels[m]) {
      Arrays.setAll(sums, c -> sums[c] + group[c] / runs);
    }
    return mostFrequentFirst(sums);
  }

  /** Mean number of adoptions by a channel in a group. */
  double channel(ChannelName channel, int group) {
    double sum = 0;
    for (double[][] one : channels) {
      sum += one[group][channel.ordinal()];
    }
    return sum / runs;
  }

  private static Map<String, Double> mostFrequentFirst(double[] sums) {
    Map<String, Double> sorted = new LinkedHashMap<>();
    Arrays.stream(CHANNELS)
        .filter(c -> sums[c.ordinal()] > 0)
        .sorted(Comparator.comparingDouble(c -> -sums[c.ordinal()]))
        .forEach(c -> sorted.put(c.name(), sums[c.ordinal()]));
    return sorted;
  }

  /** How often a group gave something up, over replications. */
  Spread abandonments(int group) {
    return Spread.of(abandonments.stream().mapToDouble(run -> run[group]).toArray());
  }

  /** Index of the innovation a group gave up most often; −1 where it gave up none. */
  int mostAbandoned(int group) {
    int most = -1;
    for (int m = 0; m < innovations; m++) {
      if (abandoned[m][group] > (most < 0 ? 0 : abandoned[most][group])) {
        most = m;
      }
    }
    return most;
  }

  /** Mean number of times a group gave up an innovation. */
  double abandoned(int m, int group) {
    return abandoned[m][group] / runs;
  }

  /** Adoption by state, earliest first; empty when times are not kept. */
  List<StateAdoption> states(int m) {
    List<StateAdoption> found = new ArrayList<>();
    for (int i = 0; times != null && i < groupOf.length; i++) {
      int cell = i * innovations + m;
      if (counts[cell] > 0) {
        Map<String, Integer> by = new LinkedHashMap<>();
        double[] sums = Arrays.stream(channelsOfCell[cell]).asDoubleStream().toArray();
        mostFrequentFirst(sums).forEach((name, count) -> by.put(name, (int) (double) count));
        found.add(
            new StateAdoption(
                plan.state(i).id(),
                plan.stateName(i),
                groups.list().get(groupOf[i]).id(),
                counts[cell] / (double) runs,
                origin[cell],
                Spread.of(Arrays.copyOf(times[cell], counts[cell])),
                by));
      }
    }
    found.sort(Comparator.comparingDouble(state -> state.year().median()));
    return found;
  }
}
