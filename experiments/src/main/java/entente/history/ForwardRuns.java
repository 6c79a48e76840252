package entente.history;

import entente.random.Luck;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The full simulation: a fitted hazard run forward year by year with luck. Exposures, momentum and
 * portfolios are made anew every year from what the run itself has brought. Each state and
 * innovation has one unit exponential; it adopts in the year in which the hazards of the years
 * before add up to it (Sellke 1983), so that runs which differ in one thing share their luck.
 */
final class ForwardRuns {

  /** A state and innovation that may be adopted in the years from a first to a last. */
  private record Pair(int innovation, int state, int from, int to, long[] keys) {}

  private final PanelBuilder builder;
  private final Adoptions before;
  private final List<Pair> pairs = new ArrayList<>();
  private final int origin;
  private final int last;

  private ForwardRuns(PanelBuilder builder, Adoptions before, int origin, int last) {
    this.builder = builder;
    this.before = before;
    this.origin = origin;
    this.last = last;
  }

  /**
   * A true forecast. Nothing after the origin is read: attributes and ties stay as they were in it;
   * every innovation on record is run, for every state that existed and was observed in that year
   * and had not adopted by then.
   */
  static ForwardRuns forecast(Chronicle chronicle, int origin, int last) {
    Adoptions known = Adoptions.of(chronicle).knownBy(origin);
    ForwardRuns runs = new ForwardRuns(new PanelBuilder(chronicle, origin), known, origin, last);
    for (int m = 0; m < known.innovations(); m++) {
      for (int i = 0; i < chronicle.size(); i++) {
        int[] window = chronicle.window(i);
        boolean observed = window == null || window[0] <= origin && origin <= window[1];
        if (observed && chronicle.exists(i, origin) && known.year(m, i) == Chronicle.NEVER) {
          runs.add(chronicle, m, i, origin + 1, last);
        }
      }
    }
    return runs;
  }

  /**
   * Attributes and ties as they were observed: for checks of the fit and for counterfactuals, no
   * forecast. The pairs of the risk set are run while they were observed; the others keep the year
   * the record gives them.
   */
  static ForwardRuns asObserved(Chronicle chronicle, RiskSet risk, int origin, int last) {
    Adoptions start = Adoptions.of(chronicle);
    PanelBuilder builder = new PanelBuilder(chronicle, chronicle.last());
    ForwardRuns runs = new ForwardRuns(builder, start, origin, last);
    for (RiskSet.Spell spell : risk.spells(origin, last)) {
      int end = spell.adopted() ? observedUntil(chronicle, spell, last) : spell.to();
      runs.add(chronicle, spell.innovation(), spell.state(), spell.from(), end);
      start.forget(spell.innovation(), spell.state());
    }
    return runs;
  }

  /** Last year in which a pair could have been seen to adopt. */
  static int observedUntil(Chronicle chronicle, RiskSet.Spell spell, int last) {
    int[] window = chronicle.window(spell.state());
    return window == null ? last : Math.max(spell.to(), Math.min(last, window[1]));
  }

  private void add(Chronicle chronicle, int m, int i, int from, int to) {
    long[] keys = {
      Luck.key(Integer.toString(chronicle.code(i))), Luck.key(chronicle.innovations().get(m))
    };
    pairs.add(new Pair(m, i, from, to, keys));
  }

  /**
   * Many runs, each with luck of its own.
   *
   * @param model makes the hazard on a year's panel
   * @param draws parameters of each run
   * @param different changes a year's panel before the hazard reads it
   * @param seed of the luck: the k-th run of every call with this seed shares it
   */
  List<Adoptions> many(
      Function<Panel, RowModel> model,
      List<double[]> draws,
      UnaryOperator<Panel> different,
      long seed) {
    UniformRandomProvider seeds = Luck.world(seed, "forward:runs");
    List<Adoptions> ends = new ArrayList<>();
    for (double[] at : draws) {
      ends.add(run(model, at, Luck.of(seeds.nextLong()), different));
    }
    return ends;
  }

  /**
   * One run.
   *
   * @param model makes the hazard on a year's panel
   * @param at its parameters
   * @param different changes a year's panel before the hazard reads it
   */
  Adoptions run(
      Function<Panel, RowModel> model, double[] at, Luck luck, UnaryOperator<Panel> different) {
    Adoptions now = before.copy();
    double[] left = new double[pairs.size()];
    for (int p = 0; p < left.length; p++) {
      long[] keys = pairs.get(p).keys();
      left[p] = luck.resistance(Luck.Purpose.ADOPTION, keys[0], keys[1], 0);
    }
    double[] gradient = new double[at.length];
    for (int year = origin + 1; year <= last; year++) {
      int[] open = open(left, year);
      RowModel hazard = model.apply(different.apply(builder.build(rows(open, year), now)));
      for (int row = 0; row < open.length; row++) {
        left[open[row]] -= hazard.link().hazard(hazard.predictor(row, at, gradient));
      }
      for (int p : open) {
        if (left[p] <= 0) {
          now.adopt(pairs.get(p).innovation(), pairs.get(p).state(), year);
        }
      }
    }
    return now;
  }

  private int[] open(double[] left, int year) {
    return java.util.stream.IntStream.range(0, left.length)
        .filter(p -> left[p] > 0 && pairs.get(p).from() <= year && year <= pairs.get(p).to())
        .toArray();
  }

  private RiskSet rows(int[] open, int year) {
    int n = open.length;
    RiskSet rows = new RiskSet(new int[n], new int[n], new int[n], new boolean[n]);
    for (int row = 0; row < n; row++) {
      rows.innovations()[row] = pairs.get(open[row]).innovation();
      rows.states()[row] = pairs.get(open[row]).state();
      rows.years()[row] = year;
    }
    return rows;
  }
}
