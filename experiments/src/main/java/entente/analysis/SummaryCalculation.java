package entente.analysis;

import entente.stats.Interval;
import entente.stats.Summary;
import java.util.ArrayList;
import java.util.List;

/** Mean, median, quantiles and intervals of every response, arm and point. */
record SummaryCalculation(ResultsRuns runs, Question question) implements Calculation {

  @Override
  public String title() {
    return "Means, quantiles and intervals of every point";
  }

  @Override
  public List<String> header() {
    return Columns.names(
        "response",
        "arm",
        "point",
        Columns.factors(runs),
        "runs",
        "undefined",
        "mean",
        "standardDeviation",
        "standardError",
        "tLow",
        "tHigh",
        "bootstrapLow",
        "bootstrapHigh",
        "minimum",
        "q025",
        "q05",
        "q25",
        "median",
        "q75",
        "q95",
        "q975",
        "maximum",
        "medianLow",
        "medianHigh");
  }

  @Override
  public List<List<Object>> rows(ResponseColumn column) {
    List<List<Object>> rows = new ArrayList<>();
    for (int arm = 0; arm < runs.layout().arms(); arm++) {
      for (int point = 0; point < runs.layout().points(); point++) {
        Summary s = Summary.of(column.of(point, arm), question.resampling());
        Interval bootstrap = question.bootstrap() ? s.bca() : Interval.undefined();
        rows.add(
            Columns.row(
                column.response(),
                runs.arms().get(arm),
                point,
                Columns.point(runs, point),
                s.count(),
                s.undefined(),
                s.mean(),
                s.standardDeviation(),
                s.standardError(),
                Columns.limits(s.t()),
                Columns.limits(bootstrap),
                s.minimum(),
                s.quantile(0.025),
                s.quantile(0.05),
                s.quantile(0.25),
                s.median(),
                s.quantile(0.75),
                s.quantile(0.95),
                s.quantile(0.975),
                s.maximum(),
                Columns.limits(s.medianInterval())));
      }
    }
    return rows;
  }
}
