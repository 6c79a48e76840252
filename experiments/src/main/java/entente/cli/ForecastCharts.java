package entente.cli;

import entente.chart.Band;
import entente.chart.Curves;
import entente.chart.Figure;
import entente.chart.Heading;
import entente.chart.Look;
import entente.chart.SmallMultiples;
import entente.history.Scores;
import entente.history.SimulatedForecast;
import entente.stats.Interval;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Pictures of forecasts beside what happened. */
final class ForecastCharts {

  private ForecastCharts() {}

  /** Forecast against happened by tenth of the forecasts, a panel for each model. */
  static Figure calibration(List<Scores> all) {
    Map<String, List<Curves.Line>> panels = new LinkedHashMap<>();
    for (Scores one : all) {
      double[][] bins = one.calibration();
      double[] tenths = IntStream.rangeClosed(1, bins.length).asDoubleStream().toArray();
      double[][] percent = new double[5][bins.length];
      for (int column : new int[] {0, 1, 3, 4}) {
        Arrays.setAll(percent[column], b -> 100 * bins[b][column]);
      }
      panels.put(
          one.name(),
          List.of(
              new Curves.Line("forecast", Look.of(1), Band.line(tenths, percent[0])),
              new Curves.Line(
                  "happened", Look.of(0), new Band(tenths, percent[3], percent[1], percent[4]))));
    }
    return SmallMultiples.figure(
        "calibration",
        new Heading(
            "Forecast and happened, by tenth of the forecasts",
            "Adoptions in a hundred rows; tenths 1 (lowest forecasts) to 10; band: 95 % by drawing"
                + " countries again",
            ""),
        false,
        panels);
  }

  /** Cumulative adopters over the years, predicted and observed, a panel for each innovation. */
  static Figure curves(String name, String title, SimulatedForecast.Outcome outcome) {
    Map<String, List<Curves.Line>> panels = new LinkedHashMap<>();
    for (SimulatedForecast.Curve curve : outcome.curves()) {
      double[] years = Arrays.stream(curve.years()).asDoubleStream().toArray();
      Band predicted =
          new Band(
              years,
              column(curve, Interval::low),
              column(curve, Interval::estimate),
              column(curve, Interval::high));
      panels.put(
          curve.innovation(),
          List.of(
              new Curves.Line("predicted, median and 95 % of runs", Look.of(0), predicted),
              new Curves.Line("observed", Look.of(1), Band.line(years, curve.observed()))));
    }
    return SmallMultiples.figure(
        name,
        new Heading(title, "Cumulative adopters; each panel has its own scale", ""),
        true,
        panels);
  }

  private static double[] column(SimulatedForecast.Curve curve, ToDoubleFunction<Interval> of) {
    return Arrays.stream(curve.predicted()).mapToDouble(of).toArray();
  }
}
