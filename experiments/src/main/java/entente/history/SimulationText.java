package entente.history;

import entente.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Forward runs in words and tables. */
public final class SimulationText {

  private SimulationText() {}

  /** Cumulative adopters of the last year, predicted by several models and observed. */
  public static List<String> curves(List<SimulatedForecast.Outcome> outcomes) {
    List<String> lines = new ArrayList<>();
    List<SimulatedForecast.Curve> first = outcomes.get(0).curves();
    int[] years = first.get(0).years();
    StringBuilder header =
        new StringBuilder(
            String.format(
                Locale.ROOT, "%-30s %8s  %8d", "adopters", "by " + years[0], last(years)));
    outcomes.forEach(
        one -> header.append(String.format(Locale.ROOT, "  %-22s", one.scores().name())));
    lines.add(header.toString().stripTrailing());
    for (int m = 0; m < first.size(); m++) {
      SimulatedForecast.Curve curve = first.get(m);
      StringBuilder line =
          new StringBuilder(
              String.format(
                  Locale.ROOT,
                  "%-30s %8.0f  %8.0f",
                  curve.innovation(),
                  curve.observed()[0],
                  curve.observedLast()));
      for (SimulatedForecast.Outcome one : outcomes) {
        Interval in = one.curves().get(m).last();
        boolean hit = in.contains(curve.observedLast());
        line.append(
            String.format(
                Locale.ROOT,
                "  %-22s",
                String.format(
                    Locale.ROOT,
                    "%.0f [%.0f, %.0f]%s",
                    in.estimate(),
                    in.low(),
                    in.high(),
                    hit ? "" : " missed")));
      }
      lines.add(line.toString().stripTrailing());
    }
    for (SimulatedForecast.Outcome one : outcomes) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s: the interval of 95%% holds what happened for %.0f%% of %d innovations.",
              one.scores().name(),
              100 * one.coverage(),
              one.curves().size() - 1));
    }
    return lines;
  }

  private static int last(int[] years) {
    return years[years.length - 1];
  }
}
