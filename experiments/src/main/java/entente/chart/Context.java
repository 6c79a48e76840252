package entente.chart;

import entente.value.ChannelName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One arm of the results, as the pages of a book draw it.
 *
 * @param results all results
 * @param arm the arm; empty where there is only one
 * @param title the arm in words; empty where there is only one
 * @param runs indices of its runs
 */
record Context(Results results, String arm, String title, int[] runs) {

  /** A group of states whose curves the series carry. */
  record Group(String suffix, String name, Look look) {}

  static Context of(Results results, String arm) {
    boolean alone = results.runs().arms().size() < 2;
    String title = alone ? "" : armTitle(results, arm);
    return new Context(results, arm, title, results.runs().of(arm));
  }

  /** The title that the scenario gives an arm, else its name. */
  static String armTitle(Results results, String arm) {
    return results.cast().scenario().arms().stream()
        .filter(known -> known.name().equals(arm) && known.title() != null)
        .map(known -> known.title())
        .findFirst()
        .orElse(arm);
  }

  /** Name of a file of this arm. */
  String file(String name) {
    return title.isEmpty() ? name : name + "-" + fileName(arm);
  }

  static String fileName(String arm) {
    String plain =
        arm.toLowerCase(java.util.Locale.ROOT)
            .replaceAll("[^a-z0-9]+", " ")
            .strip()
            .replace(' ', '-');
    return plain.isEmpty() ? "arm" : plain;
  }

  /** All blocs and all states, whatever tables say of them. */
  List<Group> groupsOf(Cast cast) {
    List<Group> groups = new ArrayList<>();
    int k = 0;
    for (Map.Entry<String, String> bloc : cast.blocs().entrySet()) {
      groups.add(new Group(":" + bloc.getKey(), bloc.getValue(), Look.of(k++)));
    }
    groups.add(new Group("", "All states", groups.isEmpty() ? Look.of(0) : Look.reference()));
    return groups;
  }

  /** Blocs that have curves, in the order of the scenario, and all states as a reference. */
  List<Group> groups(String measure) {
    List<Group> groups = groupsOf(results.cast());
    groups.removeIf(group -> !results.series().has(measure + group.suffix()));
    return groups;
  }

  /** Band over the runs of a measure without innovation. */
  Band band(String measure) {
    return Band.quantiles(results.series().times(), results.series().rows(measure, "", runs));
  }

  /** Band over the runs of a measure of one innovation. */
  Band band(String measure, String innovation) {
    return Band.quantiles(
        results.series().times(), results.series().rows(measure, innovation, runs));
  }

  /** Band over the runs of the mean over innovations of a measure. */
  Band meanBand(String measure) {
    return Band.quantiles(
        results.series().times(), results.series().meanOverInnovations(measure, runs));
  }

  /** Mean over the runs of a curve. */
  double[] mean(String measure) {
    double[] times = results.series().times();
    double[] mean = new double[times.length];
    List<double[]> rows = results.series().rows(measure, "", runs);
    for (double[] row : rows) {
      for (int t = 0; t < mean.length; t++) {
        mean[t] += (Double.isNaN(row[t]) ? 0 : row[t]) / rows.size();
      }
    }
    return mean;
  }

  /** How the curves and their bands are to be read. */
  String bandWords() {
    return runs.length == 1
        ? "one run"
        : "line: median, band: 10th to 90th percentile of " + runs.length + " runs";
  }

  /** The source line. */
  String source() {
    int points = results.runs().points();
    return "Source: scenario "
        + results.cast().scenario().name()
        + (title.isEmpty() ? "" : ", arm " + arm)
        + ", "
        + (runs.length == 1
            ? "1 replication"
            : runs.length + (points > 1 ? " runs" : " replications"))
        + (points > 1 ? " at " + points + " design points" : "")
        + ", "
        + results.runs().seeds();
  }

  Heading heading(String title, String subtitle) {
    return new Heading(title, subtitle, source()).of(this.title);
  }

  /** First adoption of a state as the map counts it; given ones included; NaN for never. */
  double time(int run, int state, int innovation, double[] given) {
    double time = results.adoptions().time(run, state, innovation);
    int cell = state * results.cast().innovations().size() + innovation;
    double before = cell < given.length ? given[cell] : Double.NaN;
    return Double.isNaN(before) ? time : before;
  }

  /** Median over the runs, never counted as later than all; NaN where most runs never adopt. */
  double medianTime(int state, int innovation, double[] given) {
    double[] times = new double[runs.length];
    for (int k = 0; k < runs.length; k++) {
      double time = time(runs[k], state, innovation, given);
      times[k] = Double.isNaN(time) ? Double.POSITIVE_INFINITY : time;
    }
    Arrays.sort(times);
    if (times.length == 0) {
      return Double.NaN;
    }
    double low = times[(times.length - 1) / 2];
    double high = times[times.length / 2];
    double median = 0.5 * (low + high);
    return Double.isInfinite(median) ? Double.NaN : median;
  }

  /** The channels by which anything was adopted, in the model's order. */
  List<ChannelName> channels() {
    List<ChannelName> found = new ArrayList<>();
    for (ChannelName channel : ChannelName.values()) {
      if (results.series().has("adoptionsBy:" + channel)) {
        double[] mean = mean("adoptionsBy:" + channel);
        if (mean.length > 0 && mean[mean.length - 1] > 0) {
          found.add(channel);
        }
      }
    }
    return found;
  }
}
