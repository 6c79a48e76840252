package entente.history;

import entente.random.Luck;
import entente.stats.Interval;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The scores of one set of forecasts, with intervals from drawing whole countries again: the rows
 * of a country hang together, so a country and not a row is what chance would replace.
 *
 * @param name what made the forecasts
 * @param auc area under the curve
 * @param withinYear the same within years
 * @param logLoss mean logarithmic loss
 * @param brier mean squared error
 * @param precision share of events among as many highest forecasts
 * @param expected events forecast
 * @param observed events that happened
 * @param calibration by tenth of the forecasts: mean forecast, share of events, rows
 */
public record Scores(
    String name,
    Interval auc,
    double withinYear,
    Interval logLoss,
    Interval brier,
    Interval precision,
    double expected,
    int observed,
    double[][] calibration) {

  private static final int BINS = 10;

  /** Forecasts of rows. */
  private record Sample(double[] forecasts, boolean[] events, double[] weights, int[] order) {}

  /**
   * Scores forecasts.
   *
   * @param forecasts probabilities, by row of {@code rows}
   * @param resamples countries are drawn again this often; 0 for no intervals
   * @param seed of the draws
   */
  public static Scores of(
      String name, RiskSet risk, int[] rows, double[] forecasts, int resamples, long seed) {
    boolean[] events = new boolean[rows.length];
    int[] years = new int[rows.length];
    int observed = 0;
    double expected = 0;
    for (int k = 0; k < rows.length; k++) {
      events[k] = risk.events()[rows[k]];
      years[k] = risk.years()[rows[k]];
      observed += events[k] ? 1 : 0;
      expected += forecasts[k];
    }
    int[] order = Skill.order(forecasts);
    Map<String, ToDoubleFunction<Sample>> measures = new LinkedHashMap<>();
    measures.put("auc", s -> Skill.auc(s.forecasts, s.events, s.weights, s.order));
    measures.put("loss", s -> Skill.logLoss(s.forecasts, s.events, s.weights));
    measures.put("brier", s -> Skill.brier(s.forecasts, s.events, s.weights));
    measures.put("precision", s -> Skill.precision(s.events, s.weights, s.order));
    double[] ones = new double[rows.length];
    Arrays.fill(ones, 1);
    Sample whole = new Sample(forecasts, events, ones, order);
    double[][] drawn = new double[measures.size()][resamples];
    UniformRandomProvider random = Luck.world(seed, "forecast:countries");
    int[] states = Arrays.stream(rows).map(row -> risk.states()[row]).toArray();
    int[] countries = Arrays.stream(states).distinct().sorted().toArray();
    for (int r = 0; r < resamples; r++) {
      int[] times = new int[Arrays.stream(states).max().orElse(0) + 1];
      for (int c = 0; c < countries.length; c++) {
        times[countries[random.nextInt(countries.length)]]++;
      }
      double[] weights = new double[rows.length];
      Arrays.setAll(weights, k -> times[states[k]]);
      Sample sample = new Sample(forecasts, events, weights, order);
      int at = 0;
      for (ToDoubleFunction<Sample> measure : measures.values()) {
        drawn[at++][r] = measure.applyAsDouble(sample);
      }
    }
    Interval[] intervals = new Interval[measures.size()];
    int at = 0;
    for (ToDoubleFunction<Sample> measure : measures.values()) {
      intervals[at] = interval(measure.applyAsDouble(whole), drawn[at]);
      at++;
    }
    return new Scores(
        name,
        intervals[0],
        Skill.withinYear(forecasts, events, years),
        intervals[1],
        intervals[2],
        intervals[3],
        expected,
        observed,
        calibration(forecasts, events, order));
  }

  private static Interval interval(double estimate, double[] drawn) {
    double[] sorted = Arrays.stream(drawn).filter(v -> !Double.isNaN(v)).sorted().toArray();
    if (sorted.length < 2) {
      return new Interval(Double.NaN, estimate, Double.NaN);
    }
    int low = (int) Math.floor(0.025 * (sorted.length - 1));
    int high = (int) Math.ceil(0.975 * (sorted.length - 1));
    return new Interval(sorted[low], estimate, sorted[high]);
  }

  private static double[][] calibration(double[] forecasts, boolean[] events, int[] order) {
    double[][] bins = new double[BINS][3];
    for (int k = 0; k < order.length; k++) {
      double[] bin = bins[(int) ((long) k * BINS / order.length)];
      bin[0] += forecasts[order[k]];
      bin[1] += events[order[k]] ? 1 : 0;
      bin[2]++;
    }
    for (double[] bin : bins) {
      bin[0] /= Math.max(1, bin[2]);
      bin[1] /= Math.max(1, bin[2]);
    }
    return bins;
  }
}
