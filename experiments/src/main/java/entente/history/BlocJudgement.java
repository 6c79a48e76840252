package entente.history;

import entente.random.Luck;
import entente.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * A bloc's adoption by a year, predicted and observed: for every member and innovation of a table
 * the chance that the member would have adopted by then, others held at what happened, from the
 * first year of the fit on. A member that had it before that year is left out.
 */
public final class BlocJudgement {

  private static final int DRAWS = 2000;

  /** One member and innovation. */
  private record Pair(String bloc, String innovation, int state, boolean observed, int year) {}

  /**
   * A bloc, or one of its innovations.
   *
   * @param name bloc and innovation
   * @param pairs members and innovations judged
   * @param observed share that adopted
   * @param predicted share predicted, with its 95% predictive interval
   * @param observedYears mean and standard deviation of the years of adoption, in words
   * @param meanYear predicted mean year
   * @param spread predicted standard deviation, years
   */
  public record Judgement(
      String name,
      int pairs,
      double observed,
      Interval predicted,
      String observedYears,
      double meanYear,
      double spread) {}

  private BlocJudgement() {}

  /**
   * Observed and predicted shares by bloc and innovation.
   *
   * @param targets columns bloc, innovation, ccode, by1989, adopt_year_le1989
   * @param at fitted parameters of a model on a panel of the same chronicle
   * @param first first year of the fit
   * @param last the year by which adoption is judged
   */
  public static List<Judgement> judge(
      Chronicle chronicle, SourceTable targets, double[] at, int first, int last, long seed) {
    List<Pair> pairs = new ArrayList<>();
    for (int row = 0; row < targets.size(); row++) {
      int i = chronicle.index(targets.state(row, "ccode"));
      String innovation = targets.text(row, "innovation");
      int year = targets.year(row, Chronicle.NEVER, "adopt_year_le1989");
      if (i < 0 || !chronicle.innovations().contains(innovation)) {
        targets.leaveOut(row, "a state or innovation the record does not have");
      } else if (year < first) {
        targets.leaveOut(row, "adopted before the first year of the fit");
      } else {
        boolean observed = targets.text(row, "by1989").equalsIgnoreCase("true");
        pairs.add(new Pair(targets.text(row, "bloc"), innovation, i, observed, year));
      }
    }
    double[][] chances = chances(chronicle, pairs, at, first, last);
    Map<String, List<Integer>> groups = new TreeMap<>();
    for (int p = 0; p < pairs.size(); p++) {
      groups.computeIfAbsent(pairs.get(p).bloc() + " all", key -> new ArrayList<>()).add(p);
      groups
          .computeIfAbsent(
              pairs.get(p).bloc() + " " + pairs.get(p).innovation(), key -> new ArrayList<>())
          .add(p);
    }
    List<Judgement> judgements = new ArrayList<>();
    UniformRandomProvider random = Luck.world(seed, "bloc judgement");
    groups.forEach(
        (name, members) -> judgements.add(of(name, members, pairs, chances, first, random)));
    return judgements;
  }

  /** The judgements as a table. */
  public static List<String> table(List<Judgement> judgements) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-36s %5s  %8s  %-18s  %-14s  %s",
            "bloc and innovation",
            "pairs",
            "observed",
            "predicted share",
            "observed year",
            "predicted year (s.d.)"));
    for (Judgement one : judgements) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-36s %5d  %8.2f  %.2f [%.2f, %.2f]  %-14s  %.1f (%.1f)",
              one.name(),
              one.pairs(),
              one.observed(),
              one.predicted().estimate(),
              one.predicted().low(),
              one.predicted().high(),
              one.observedYears(),
              one.meanYear(),
              one.spread()));
    }
    return lines;
  }

  /** Chance of adopting in each year, not having adopted before, by pair. */
  private static double[][] chances(
      Chronicle chronicle, List<Pair> pairs, double[] at, int first, int last) {
    int years = last - first + 1;
    int n = pairs.size() * years;
    RiskSet rows = new RiskSet(new int[n], new int[n], new int[n], new boolean[n]);
    for (int k = 0; k < n; k++) {
      Pair pair = pairs.get(k / years);
      rows.innovations()[k] = chronicle.innovations().indexOf(pair.innovation());
      rows.states()[k] = pair.state();
      rows.years()[k] = first + k % years;
    }
    DiffusionModel model = new DiffusionModel(PanelBuilder.build(chronicle, rows));
    double[] gradient = new double[at.length];
    double[][] chances = new double[pairs.size()][years];
    for (int k = 0; k < n; k++) {
      chances[k / years][k % years] = model.link().probability(model.predictor(k, at, gradient));
    }
    return chances;
  }

  private static Judgement of(
      String name,
      List<Integer> members,
      List<Pair> pairs,
      double[][] chances,
      int first,
      UniformRandomProvider random) {
    double[] shares = new double[DRAWS];
    double sum = 0;
    double squares = 0;
    int adoptions = 0;
    for (int d = 0; d < DRAWS; d++) {
      for (int p : members) {
        int year = draw(chances[p], random);
        if (year >= 0) {
          shares[d] += 1.0 / members.size();
          sum += first + year;
          squares += (double) (first + year) * (first + year);
          adoptions++;
        }
      }
    }
    double expected = Arrays.stream(shares).average().orElse(Double.NaN);
    Arrays.sort(shares);
    double[] seen =
        members.stream()
            .filter(p -> pairs.get(p).observed())
            .mapToDouble(p -> pairs.get(p).year())
            .toArray();
    double mean = sum / adoptions;
    return new Judgement(
        name,
        members.size(),
        seen.length / (double) members.size(),
        new Interval(
            shares[(int) (0.025 * (DRAWS - 1))],
            expected,
            shares[(int) Math.ceil(0.975 * (DRAWS - 1))]),
        observed(seen),
        mean,
        Math.sqrt(Math.max(0, squares / adoptions - mean * mean)));
  }

  private static String observed(double[] years) {
    if (years.length == 0) {
      return "none";
    }
    double mean = Arrays.stream(years).average().orElse(Double.NaN);
    double squares = Arrays.stream(years).map(y -> (y - mean) * (y - mean)).sum();
    return String.format(
        Locale.ROOT, "%.1f (%.1f)", mean, Math.sqrt(squares / Math.max(1, years.length - 1)));
  }

  private static int draw(double[] chances, UniformRandomProvider random) {
    for (int t = 0; t < chances.length; t++) {
      if (random.nextDouble() < chances[t]) {
        return t;
      }
    }
    return -1;
  }
}
