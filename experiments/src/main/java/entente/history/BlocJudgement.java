package entente.history;

import entente.random.Luck;
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

  private BlocJudgement() {}

  /**
   * The lines of a judgement: observed and predicted shares by bloc and innovation, with 95%
   * predictive intervals of the share under the fit, and mean and spread of the years of adoption.
   *
   * @param targets columns bloc, innovation, ccode, by1989, adopt_year_le1989
   * @param at fitted parameters of a model on a panel of the same chronicle
   * @param first first year of the fit
   * @param last the year by which adoption is judged
   */
  public static List<String> judge(
      Chronicle chronicle, SourceTable targets, double[] at, int first, int last, long seed) {
    List<Pair> pairs = new ArrayList<>();
    int early = 0;
    for (int row = 0; row < targets.size(); row++) {
      int i = chronicle.index(targets.state(row, "ccode"));
      String innovation = targets.text(row, "innovation");
      int year = targets.year(row, Chronicle.NEVER, "adopt_year_le1989");
      if (i < 0 || !chronicle.innovations().contains(innovation)) {
        targets.leaveOut(row, "a state or innovation the record does not have");
      } else if (year < first) {
        early++;
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
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-36s %5s  %8s  %-26s  %s",
            "bloc and innovation",
            "pairs",
            "observed",
            "predicted share",
            "year: observed mean (s.d.), predicted"));
    UniformRandomProvider random = Luck.world(seed, "bloc judgement");
    groups.forEach(
        (name, members) -> lines.add(line(name, members, pairs, chances, first, random)));
    lines.add(early + " pairs that adopted before " + first + " are left out");
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

  private static String line(
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
    return String.format(
        Locale.ROOT,
        "%-36s %5d  %8.2f  %.2f [%.2f, %.2f]          %s, %.1f (%.1f)",
        name,
        members.size(),
        seen.length / (double) members.size(),
        expected,
        shares[(int) (0.025 * (DRAWS - 1))],
        shares[(int) Math.ceil(0.975 * (DRAWS - 1))],
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
