package entente.chart;

import entente.stats.Interval;
import entente.stats.StudentT;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.math3.stat.StatUtils;
import org.jfree.chart.JFreeChart;

/** Paired differences between arms, as rows of dots and whiskers, the largest first. */
final class ContrastPages {

  private static final int MOST_ROWS = 40;

  /** Responses that are compared, in words. */
  private static final Map<String, String> RESPONSES =
      Map.ofEntries(
          Map.entry("adoption", "Adoption"),
          Map.entry("t50", "Years to half of the states"),
          Map.entry("capability", "Capability"),
          Map.entry("autonomy", "Autonomy"),
          Map.entry("integration", "Integration"),
          Map.entry("dependence", "Dependence"),
          Map.entry("interoperability", "Interoperability"),
          Map.entry("trust", "Trust"),
          Map.entry("homogeneity", "Homogeneity"),
          Map.entry("hubSetHomogeneity", "Homogeneity of the hub's set"),
          Map.entry("entropy", "Entropy"),
          Map.entry("gini", "Inequality of capability"),
          Map.entry("sustainment", "Sustainment"),
          Map.entry("abandonments", "Abandonments"));

  private ContrastPages() {}

  /** What a response of the table is: its words and the group it is of. */
  private record Meaning(String words, String suffix) {}

  private static Meaning meaning(String column) {
    int cut = column.indexOf(':');
    String base = cut < 0 ? column : column.substring(0, cut);
    String words = RESPONSES.get(base);
    if (words == null || cut >= 0 && base.equals("t50")) {
      return null;
    }
    return new Meaning(words, cut < 0 ? "" : column.substring(cut));
  }

  /** A response in words, with the group it is of. */
  static String words(String response) {
    Meaning meaning = meaning(response);
    return meaning == null
        ? response
        : meaning.words()
            + (meaning.suffix().isEmpty() ? "" : ", " + meaning.suffix().substring(1));
  }

  static void draw(Results results, Sheet sheet) {
    List<String> arms = results.runs().arms();
    for (String other : arms.subList(1, arms.size())) {
      String name = "differences" + (arms.size() == 2 ? "" : "-" + Context.fileName(other));
      List<int[]> pairs = results.runs().pairs(arms.get(0), other);
      if (pairs.size() < 2) {
        sheet.leaveOut(name, "fewer than two pairs of runs share point, replication and seed");
        continue;
      }
      List<DotChart.Row> rows = rows(results, pairs);
      if (rows.isEmpty()) {
        sheet.leaveOut(name, "no response differs in any pair of runs");
        continue;
      }
      String first = Context.armTitle(results, arms.get(0));
      String second = Context.armTitle(results, other);
      JFreeChart chart =
          DotChart.of(
              new Heading(
                  capital(second) + " against " + first,
                  "Mean paired difference with its 95% interval, in standard deviations of the"
                      + " response within an arm; right of 0: higher under "
                      + second
                      + ". Numbers: the difference in the response's own unit (always: no spread"
                      + " within arms, so no standardised value)",
                  results.source()),
              "standardised difference",
              "",
              rows);
      sheet.add(new Figure(name, chart, Style.WIDTH, DotChart.height(rows.size())));
    }
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static List<DotChart.Row> rows(Results results, List<int[]> pairs) {
    List<Context.Group> groups =
        Context.of(results, results.runs().arms().get(0)).groupsOf(results.cast());
    List<DotChart.Row> rows = new ArrayList<>();
    for (int c = 0; c < results.runs().columns().size(); c++) {
      Meaning meaning = meaning(results.runs().columns().get(c));
      Context.Group group = meaning == null ? null : find(groups, meaning.suffix());
      if (group != null) {
        DotChart.Row row = row(results, pairs, c, meaning.words(), group);
        if (row != null) {
          rows.add(row);
        }
      }
    }
    rows.sort(Comparator.comparingDouble(ContrastPages::rank));
    return rows.subList(0, Math.min(rows.size(), MOST_ROWS));
  }

  /** The largest effects first; after them those that are the same in every pair. */
  private static double rank(DotChart.Row row) {
    double size = Math.abs(row.interval().estimate());
    return Double.isNaN(size) ? Double.POSITIVE_INFINITY : -size;
  }

  private static Context.Group find(List<Context.Group> groups, String suffix) {
    return groups.stream().filter(g -> g.suffix().equals(suffix)).findFirst().orElse(null);
  }

  private static DotChart.Row row(
      Results results, List<int[]> pairs, int column, String words, Context.Group group) {
    double[] first = new double[pairs.size()];
    double[] second = new double[pairs.size()];
    double[] difference = new double[pairs.size()];
    int n = 0;
    for (int[] pair : pairs) {
      double a = results.runs().run(pair[0]).values()[column];
      double b = results.runs().run(pair[1]).values()[column];
      if (Double.isFinite(a) && Double.isFinite(b)) {
        first[n] = a;
        second[n] = b;
        difference[n++] = b - a;
      }
    }
    double spread =
        Math.sqrt(0.5 * (StatUtils.variance(first, 0, n) + StatUtils.variance(second, 0, n)));
    if (n < 2) {
      return null;
    }
    Interval raw = StudentT.interval(Arrays.copyOf(difference, n), 0.95);
    String number = Style.number(raw.estimate()).replace('-', '−');
    String note = (raw.estimate() > 0 ? "+" : "") + number;
    boolean varies = spread > 1e-12 * Math.abs(StatUtils.mean(first, 0, n));
    if (!varies && raw.estimate() == 0) {
      return null;
    }
    return new DotChart.Row(
        words + (group.suffix().isEmpty() ? "" : ", " + group.suffix().substring(1)),
        group.name(),
        group.look(),
        varies ? raw.scaled(1 / spread) : Interval.undefined(),
        varies ? note : note + " always");
  }
}
