package entente.history;

import entente.random.Luck;
import entente.stats.Interval;
import java.util.Arrays;
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
 * @param calibration by tenth of the forecasts: mean forecast, share of events, rows, and the
 *     limits of the share; NaN without draws
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
    double[] ones = new double[rows.length];
    Arrays.fill(ones, 1);
    int[] states = Arrays.stream(rows).map(row -> risk.states()[row]).toArray();
    double[][] drawn = drawn(forecasts, events, order, states, resamples, seed);
    Interval[] intervals = {
      interval(Skill.auc(forecasts, events, ones, order), drawn[0]),
      interval(Skill.logLoss(forecasts, events, ones), drawn[1]),
      interval(Skill.brier(forecasts, events, ones), drawn[2]),
      interval(Skill.precision(events, ones, order), drawn[3])
    };
    return new Scores(
        name,
        intervals[0],
        Skill.withinYear(forecasts, events, years),
        intervals[1],
        intervals[2],
        intervals[3],
        expected,
        observed,
        calibration(forecasts, events, order, drawn));
  }

  /**
   * The four measures, and the share of events by tenth, under draws of countries; losses add up by
   * country, areas do not.
   */
  private static double[][] drawn(
      double[] forecasts, boolean[] events, int[] order, int[] states, int resamples, long seed) {
    int most = Arrays.stream(states).max().orElse(0) + 1;
    double[] loss = new double[most];
    double[] error = new double[most];
    double[] size = new double[most];
    double[] one = new double[1];
    boolean[] event = new boolean[1];
    double[] weight = {1};
    for (int k = 0; k < states.length; k++) {
      one[0] = forecasts[k];
      event[0] = events[k];
      loss[states[k]] += Skill.logLoss(one, event, weight);
      error[states[k]] += Skill.brier(one, event, weight);
      size[states[k]]++;
    }
    int[] countries = Arrays.stream(states).distinct().sorted().toArray();
    UniformRandomProvider random = Luck.world(seed, "forecast:countries");
    double[][] drawn = new double[4 + BINS][resamples];
    double[] weights = new double[states.length];
    for (int r = 0; r < resamples; r++) {
      int[] times = new int[most];
      for (int c = 0; c < countries.length; c++) {
        times[countries[random.nextInt(countries.length)]]++;
      }
      double rows = 0;
      for (int state = 0; state < most; state++) {
        drawn[1][r] += times[state] * loss[state];
        drawn[2][r] += times[state] * error[state];
        rows += times[state] * size[state];
      }
      drawn[1][r] /= rows;
      drawn[2][r] /= rows;
      Arrays.setAll(weights, k -> times[states[k]]);
      drawn[0][r] = Skill.auc(forecasts, events, weights, order);
      drawn[3][r] = Skill.precision(events, weights, order);
      shares(events, weights, order, drawn, r);
    }
    return drawn;
  }

  private static void shares(
      boolean[] events, double[] weights, int[] order, double[][] drawn, int r) {
    double[] sizes = new double[BINS];
    for (int k = 0; k < order.length; k++) {
      int b = bin(k, order.length);
      sizes[b] += weights[order[k]];
      drawn[4 + b][r] += events[order[k]] ? weights[order[k]] : 0;
    }
    for (int b = 0; b < BINS; b++) {
      drawn[4 + b][r] /= sizes[b];
    }
  }

  private static int bin(int place, int rows) {
    return (int) ((long) place * BINS / rows);
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

  private static double[][] calibration(
      double[] forecasts, boolean[] events, int[] order, double[][] drawn) {
    double[][] bins = new double[BINS][5];
    for (int k = 0; k < order.length; k++) {
      double[] bin = bins[bin(k, order.length)];
      bin[0] += forecasts[order[k]];
      bin[1] += events[order[k]] ? 1 : 0;
      bin[2]++;
    }
    for (int b = 0; b < BINS; b++) {
      bins[b][0] /= Math.max(1, bins[b][2]);
      bins[b][1] /= Math.max(1, bins[b][2]);
      Interval limits = interval(bins[b][1], drawn[4 + b]);
      bins[b][3] = limits.low();
      bins[b][4] = limits.high();
    }
    return bins;
  }
}
