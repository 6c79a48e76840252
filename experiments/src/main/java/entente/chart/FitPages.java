package entente.chart;

import entente.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jfree.chart.JFreeChart;

/** Data beside the model that was fitted to them. */
final class FitPages {

  private static final String OBSERVED = "observed, with its error";
  private static final String MODEL = "model: median and interval over runs";

  private FitPages() {}

  /** A curve over time, or adoption times by state. */
  static Figure target(String name, List<CSVRecord> rows, String source) {
    boolean curve = rows.get(0).get("kind").equals("curve");
    double[] at = new double[rows.size()];
    List<Interval> observed = new ArrayList<>();
    List<Interval> model = new ArrayList<>();
    List<String> items = new ArrayList<>();
    for (int k = 0; k < at.length; k++) {
      CSVRecord row = rows.get(k);
      double value = CalibrationTables.number(row, "observed");
      double error = CalibrationTables.number(row, "error");
      at[k] = curve ? CalibrationTables.number(row, "at") : k;
      observed.add(
          Double.isNaN(value)
              ? Interval.undefined()
              : new Interval(value - error, value, value + error));
      model.add(CalibrationTables.interval(row, "low", "median", "high"));
      items.add(row.get("item") + (Double.isNaN(value) ? " (never)" : ""));
    }
    List<FactorChart.Line> lines =
        List.of(
            new FactorChart.Line(OBSERVED, Look.of(6), at, observed),
            new FactorChart.Line(MODEL, Look.of(0), at, model));
    Heading heading =
        new Heading(
            "Fit: " + name,
            curve
                ? "Observations of " + rows.get(0).get("item") + " beside the fitted model"
                : "When each state adopted; (never): had not by the end of observation. The model's"
                    + " times are those of runs in which it adopts, shown where half of them do",
            source);
    JFreeChart chart =
        curve
            ? FactorChart.of(heading, "year", false, rows.get(0).get("item"), lines)
            : FactorChart.overCategories(heading, "state", items, "year of adoption", lines);
    return new Figure("fit-" + Context.fileName(name), chart, Style.WIDTH, 420);
  }

  /** Single numbers, as differences in units of their error. */
  static Figure numbers(List<CSVRecord> rows, String source) {
    List<DotChart.Row> dots = new ArrayList<>();
    for (CSVRecord row : rows) {
      double observed = CalibrationTables.number(row, "observed");
      double error = CalibrationTables.number(row, "error");
      Interval model = CalibrationTables.interval(row, "low", "median", "high");
      Interval difference =
          new Interval(
              (model.low() - observed) / error,
              (model.estimate() - observed) / error,
              (model.high() - observed) / error);
      dots.add(
          new DotChart.Row(
              row.get("target"),
              "",
              Look.of(0),
              difference,
              Style.number(model.estimate()) + " / " + Style.number(observed)));
    }
    return new Figure(
        "fit-numbers",
        DotChart.of(
            new Heading(
                "Fit: single numbers",
                "Model less observation in standard errors of the observation, with the interval"
                    + " over runs; between −1 and 1 the model is as near as the data are exact."
                    + " Numbers: model / observed",
                source),
            "model less observed, standard errors",
            "",
            dots),
        Style.WIDTH,
        DotChart.height(dots.size()));
  }
}
