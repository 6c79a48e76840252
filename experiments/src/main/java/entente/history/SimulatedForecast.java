package entente.history;

import entente.stats.Interval;
import entente.stats.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What many forward runs say of every state and innovation, and of how many will have adopted.
 * Judged are the pairs of the risk set that were at risk in the first year that is run, each up to
 * the last year in which it was observed. Each run has luck and parameters of its own, so that
 * intervals hold both.
 */
public final class SimulatedForecast {

  /**
   * Cumulative adopters of an innovation, those known before the first year included.
   *
   * @param innovation its name
   * @param years the years, the origin first
   * @param observed adopters on record
   * @param predicted median and 95% predictive interval over runs
   */
  public record Curve(String innovation, int[] years, double[] observed, Interval[] predicted) {

    /** The last year's prediction. */
    public Interval last() {
      return predicted[predicted.length - 1];
    }

    /** Adopters on record in the last year. */
    public double observedLast() {
      return observed[observed.length - 1];
    }
  }

  /**
   * What the runs of one model came to.
   *
   * @param scores chance of having adopted by the last year observed, scored as one row a pair
   * @param curves by innovation, all innovations together last
   * @param ends who had adopted what at the end of each run
   */
  public record Outcome(Scores scores, List<Curve> curves, List<Adoptions> ends) {

    /** Share of innovations whose adopters in the last year lie in the interval. */
    public double coverage() {
      List<Curve> single = curves.subList(0, curves.size() - 1);
      return single.stream().filter(c -> c.last().contains(c.observedLast())).count()
          / (double) single.size();
    }
  }

  private final Chronicle chronicle;
  private final ForwardRuns runs;
  private final List<RiskSet.Spell> judged;
  private final int[] until;
  private final int origin;
  private final int last;
  private final int leftOut;

  /**
   * Forward runs after an origin.
   *
   * @param asObserved whether attributes and ties of later years are those on record, which no
   *     forecaster had; otherwise they stay as they were in the origin
   */
  public SimulatedForecast(
      Chronicle chronicle, RiskSet risk, int origin, int last, boolean asObserved) {
    this.chronicle = chronicle;
    this.origin = origin;
    this.last = last;
    runs =
        asObserved
            ? ForwardRuns.asObserved(chronicle, risk, origin, last)
            : ForwardRuns.forecast(chronicle, origin, last);
    List<RiskSet.Spell> all = risk.spells(origin, last);
    judged = all.stream().filter(s -> asObserved || s.from() == origin + 1).toList();
    leftOut = all.size() - judged.size();
    if (judged.isEmpty()) {
      throw new IllegalArgumentException("no state was at risk in " + (origin + 1));
    }
    until = judged.stream().mapToInt(s -> ForwardRuns.observedUntil(chronicle, s, last)).toArray();
  }

  /** Pairs that are judged. */
  public int size() {
    return judged.size();
  }

  /** Pairs that came under observation after the first year and are not judged. */
  public int leftOut() {
    return leftOut;
  }

  /**
   * Runs a model forward.
   *
   * @param draws parameters of each run
   * @param different changes every year's panel
   */
  List<Adoptions> ends(
      Function<Panel, RowModel> model,
      List<double[]> draws,
      UnaryOperator<Panel> different,
      long seed) {
    return runs.many(model, draws, different, seed);
  }

  /** Judges runs. A chance is (runs that adopt + ½)/(runs + 1), never 0 or 1. */
  private Outcome outcome(String name, List<Adoptions> ends, int resamples, long seed) {
    int count = ends.size();
    int innovations = chronicle.innovations().size();
    int[][][] counts = new int[innovations + 1][last - origin + 1][count];
    double[] chances = new double[judged.size()];
    Arrays.fill(chances, 0.5 / (count + 1));
    for (int r = 0; r < count; r++) {
      for (int k = 0; k < chances.length; k++) {
        RiskSet.Spell pair = judged.get(k);
        int year = ends.get(r).year(pair.innovation(), pair.state());
        if (year <= until[k]) {
          chances[k] += 1.0 / (count + 1);
          count(counts, pair.innovation(), year, r);
        }
      }
    }
    Scores scores =
        Scores.of(
            name, ends(), IntStream.range(0, chances.length).toArray(), chances, resamples, seed);
    return new Outcome(scores, curves(counts), ends);
  }

  /** One row for each pair, in the last year in which it was observed. */
  private RiskSet ends() {
    int n = judged.size();
    RiskSet rows = new RiskSet(new int[n], new int[n], until, new boolean[n]);
    for (int k = 0; k < n; k++) {
      rows.innovations()[k] = judged.get(k).innovation();
      rows.states()[k] = judged.get(k).state();
      rows.events()[k] = judged.get(k).adopted();
    }
    return rows;
  }

  private void count(int[][][] counts, int m, int year, int run) {
    for (int y = year; y <= last; y++) {
      counts[m][y - origin][run]++;
      counts[counts.length - 1][y - origin][run]++;
    }
  }

  private List<Curve> curves(int[][][] counts) {
    List<String> innovations = chronicle.innovations();
    double[][] observed = new double[counts.length][last - origin + 1];
    int[] known = new int[counts.length];
    boolean[] shown = new boolean[counts.length];
    for (RiskSet.Spell pair : judged) {
      shown[pair.innovation()] = true;
      for (int y = pair.to(); pair.adopted() && y <= last; y++) {
        observed[pair.innovation()][y - origin]++;
      }
    }
    List<Curve> curves = new ArrayList<>();
    int all = innovations.size();
    for (int m = 0; m < all; m++) {
      for (int i = 0; shown[m] && i < chronicle.size(); i++) {
        known[m] += chronicle.adopted(innovations.get(m), i) <= origin ? 1 : 0;
      }
      known[all] += known[m];
      for (int t = 0; t <= last - origin; t++) {
        observed[all][t] += observed[m][t];
      }
      if (shown[m]) {
        curves.add(curve(innovations.get(m), observed[m], counts[m], known[m]));
      }
    }
    curves.add(curve("all", observed[all], counts[all], known[all]));
    return curves;
  }

  private Curve curve(String name, double[] observed, int[][] counts, int known) {
    Interval[] predicted = new Interval[counts.length];
    for (int t = 0; t < counts.length; t++) {
      double[] values = Arrays.stream(counts[t]).mapToDouble(c -> c + known).toArray();
      predicted[t] = whole(values);
    }
    return new Curve(
        name,
        IntStream.rangeClosed(origin, last).toArray(),
        Arrays.stream(observed).map(c -> c + known).toArray(),
        predicted);
  }

  /** Median and 95% interval of whole numbers, its limits rounded outwards to whole ones. */
  static Interval whole(double[] values) {
    double[] at = Quantiles.of(values, 0.025, 0.5, 0.975);
    return new Interval(Math.floor(at[0]), at[1], Math.ceil(at[2]));
  }

  /** Runs of the model, with parameters from the posterior of a fit. */
  public Outcome model(Scoring.Fit fit, int count, int resamples, long seed) {
    return outcome(
        "the model",
        ends(DiffusionModel::new, ParameterDraws.list(fit, count, seed), p -> p, seed),
        resamples,
        seed);
  }

  /** Runs of a logistic hazard, chained year by year in the same way. */
  public Outcome baseline(
      String name, LogisticHazard hazard, Scoring.Fit fit, int count, int resamples, long seed) {
    return outcome(
        name,
        ends(hazard::on, ParameterDraws.list(fit, count, seed), p -> p, seed),
        resamples,
        seed);
  }

  /** Pairs that had adopted by the last year they were observed, in one run. */
  int adopters(Adoptions end) {
    int adopters = 0;
    for (int k = 0; k < until.length; k++) {
      RiskSet.Spell pair = judged.get(k);
      adopters += end.year(pair.innovation(), pair.state()) <= until[k] ? 1 : 0;
    }
    return adopters;
  }
}
