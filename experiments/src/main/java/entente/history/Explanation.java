package entente.history;

import entente.random.Luck;
import entente.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * By which channel adoptions came, under a fit: for every adoption the share λ^k/Λ of each channel,
 * and their means over groups, with intervals from drawing whole countries again. Shares are
 * relative to the model.
 */
public final class Explanation {

  private static final int RESAMPLES = 1000;

  private final Panel panel;
  private final int[] events;
  private final double[][] shares;

  /** The explanation of every adoption in rows. */
  public Explanation(Panel panel, DiffusionModel model, double[] at, int[] rows) {
    this.panel = panel;
    events = Arrays.stream(rows).filter(row -> panel.risk().events()[row]).toArray();
    shares = new double[events.length][];
    double[] gradient = new double[at.length];
    for (int e = 0; e < events.length; e++) {
      model.predictor(events[e], at, gradient);
      double[] share = new double[DiffusionModel.CHANNELS.length];
      Arrays.setAll(share, k -> gradient[DiffusionModel.CHANNELS[k].ordinal()]);
      shares[e] = share;
    }
  }

  /** Number of adoptions explained. */
  public int size() {
    return events.length;
  }

  /** Channel shares of one adoption; they sum to 1. */
  public double[] shares(int event) {
    return shares[event].clone();
  }

  /**
   * Mean shares by group.
   *
   * @param group names the group of a row
   * @param seed of the draws of countries
   */
  public Map<String, Interval[]> by(IntFunction<String> group, long seed) {
    Map<String, List<Integer>> groups = new TreeMap<>();
    for (int e = 0; e < events.length; e++) {
      groups.computeIfAbsent(group.apply(events[e]), key -> new ArrayList<>()).add(e);
    }
    Map<String, Interval[]> means = new LinkedHashMap<>();
    groups.forEach((name, members) -> means.put(name, intervals(members, seed)));
    return means;
  }

  private Interval[] intervals(List<Integer> members, long seed) {
    Map<Integer, List<Integer>> byCountry = new TreeMap<>();
    for (int e : members) {
      byCountry.computeIfAbsent(panel.risk().states()[events[e]], key -> new ArrayList<>()).add(e);
    }
    List<List<Integer>> countries = new ArrayList<>(byCountry.values());
    UniformRandomProvider random = Luck.world(seed, "explanation:countries");
    int channels = DiffusionModel.CHANNELS.length;
    double[][] drawn = new double[channels][RESAMPLES];
    for (int r = 0; r < RESAMPLES; r++) {
      List<Integer> sample = new ArrayList<>();
      for (int c = 0; c < countries.size(); c++) {
        sample.addAll(countries.get(random.nextInt(countries.size())));
      }
      for (int k = 0; k < channels; k++) {
        drawn[k][r] = mean(sample, k);
      }
    }
    Interval[] intervals = new Interval[channels];
    for (int k = 0; k < channels; k++) {
      Arrays.sort(drawn[k]);
      intervals[k] =
          new Interval(
              drawn[k][(int) (0.025 * (RESAMPLES - 1))],
              mean(members, k),
              drawn[k][(int) Math.ceil(0.975 * (RESAMPLES - 1))]);
    }
    return intervals;
  }

  private double mean(List<Integer> members, int channel) {
    double sum = 0;
    for (int e : members) {
      sum += shares[e][channel];
    }
    return sum / members.size();
  }

  /** One line for each adoption: innovation, state, year and channel shares. */
  public List<String> rows(Chronicle chronicle) {
    List<String> lines = new ArrayList<>();
    StringBuilder header = new StringBuilder("innovation,state,year");
    for (HazardSymbol channel : DiffusionModel.CHANNELS) {
      header.append(',').append(channel.title().replace("ln ", ""));
    }
    lines.add(header.toString());
    for (int e = 0; e < events.length; e++) {
      StringBuilder line = new StringBuilder();
      line.append(panel.innovations().get(panel.risk().innovations()[events[e]]))
          .append(',')
          .append(chronicle.id(panel.risk().states()[events[e]]))
          .append(',')
          .append(panel.risk().years()[events[e]]);
      for (double share : shares[e]) {
        line.append(String.format(Locale.ROOT, ",%.4f", share));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** A table of shares by group. */
  public static List<String> table(Map<String, Interval[]> groups) {
    List<String> lines = new ArrayList<>();
    StringBuilder header = new StringBuilder(String.format("%-30s", "group"));
    for (HazardSymbol channel : DiffusionModel.CHANNELS) {
      header.append(String.format("  %-18s", channel.title().replace("ln ", "")));
    }
    lines.add(header.toString().stripTrailing());
    groups.forEach(
        (name, intervals) -> {
          StringBuilder line = new StringBuilder(String.format("%-30s", name));
          for (Interval one : intervals) {
            line.append(
                String.format(
                    Locale.ROOT, "  %.2f [%.2f, %.2f]  ", one.estimate(), one.low(), one.high()));
          }
          lines.add(line.toString().stripTrailing());
        });
    return lines;
  }
}
