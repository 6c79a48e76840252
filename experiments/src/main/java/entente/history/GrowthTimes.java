package entente.history;

import entente.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Posterior predictive check of the S-curves: the years in which 10, 50 and 90% of an innovation's
 * adopters by the last year had adopted, on record and over forward runs. All adopters count, those
 * before the first year that is run as well; a share that they had reached by then is no test.
 */
public final class GrowthTimes {

  private static final double[] SHARES = {0.1, 0.5, 0.9};

  /**
   * One innovation.
   *
   * @param innovation its name
   * @param observed the three years on record
   * @param predicted median and 95% predictive interval of each
   * @param tested whether each lies after the first year that is run
   */
  public record Line(
      String innovation, int[] observed, List<Interval> predicted, boolean[] tested) {}

  private GrowthTimes() {}

  /** The years in which the shares of adopters by a last year had adopted; 0 where none did. */
  static int[] of(int[] years, int last) {
    int[] sorted = Arrays.stream(years).filter(year -> year <= last).sorted().toArray();
    int[] times = new int[SHARES.length];
    for (int k = 0; k < times.length && sorted.length > 0; k++) {
      int place = (int) Math.ceil(SHARES[k] * sorted.length - 1e-9);
      times[k] = sorted[Math.max(1, place) - 1];
    }
    return times;
  }

  /**
   * Judges runs.
   *
   * @param innovations which innovations are judged, by name
   * @param origin the last year before the runs begin
   * @param last the last year
   */
  public static List<Line> judge(
      Chronicle chronicle,
      SimulatedForecast.Outcome outcome,
      List<String> innovations,
      int origin,
      int last) {
    Adoptions record = Adoptions.of(chronicle);
    List<Line> lines = new ArrayList<>();
    for (String innovation : innovations) {
      int m = chronicle.innovations().indexOf(innovation);
      int[] observed = of(record.of(m), last);
      int[][] runs = outcome.ends().stream().map(end -> of(end.of(m), last)).toArray(int[][]::new);
      List<Interval> predicted = new ArrayList<>();
      boolean[] tested = new boolean[SHARES.length];
      for (int k = 0; k < SHARES.length; k++) {
        int share = k;
        predicted.add(
            SimulatedForecast.whole(
                Arrays.stream(runs).mapToDouble(times -> times[share]).toArray()));
        tested[k] = observed[k] > origin || predicted.get(k).high() > origin;
      }
      lines.add(new Line(innovation, observed, predicted, tested));
    }
    return lines;
  }

  /** The judgement as a table and a sentence. */
  public static List<String> table(List<Line> all) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format("%-30s %-26s %-26s %s", "years: observed, predicted", "10%", "50%", "90%"));
    int[] within = new int[SHARES.length];
    int[] tested = new int[SHARES.length];
    for (Line one : all) {
      StringBuilder line = new StringBuilder(String.format("%-30s", one.innovation()));
      for (int k = 0; k < SHARES.length; k++) {
        Interval in = one.predicted().get(k);
        boolean hit = in.contains(one.observed()[k]);
        tested[k] += one.tested()[k] ? 1 : 0;
        within[k] += one.tested()[k] && hit ? 1 : 0;
        String text =
            String.format(
                Locale.ROOT,
                "%d, %.0f [%.0f, %.0f]%s",
                one.observed()[k],
                in.estimate(),
                in.low(),
                in.high(),
                !one.tested()[k] ? "" : hit ? "" : " *");
        line.append(String.format(" %-26s", text));
      }
      lines.add(line.toString().stripTrailing());
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "Within the interval of 95%% (* outside): t10 of %d of %d innovations, t50 of %d of %d,"
                + " t90 of %d of %d; years reached before the first run are no test.",
            within[0],
            tested[0],
            within[1],
            tested[1],
            within[2],
            tested[2]));
    return lines;
  }
}
