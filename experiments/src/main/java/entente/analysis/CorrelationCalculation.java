package entente.analysis;

import entente.design.DesignTable;
import entente.stats.Association;
import entente.stats.Multiplicity;
import entente.stats.PartialRankCorrelation;
import entente.stats.PointMeans;
import entente.stats.StandardizedRegression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Partial rank correlations of factors and responses, with standardised regression beside them. */
public record CorrelationCalculation(ResultsRuns runs, Question question) implements Calculation {

  @Override
  public String title() {
    return "Partial rank correlations: which way a response goes with a factor, the others held"
        + " fixed";
  }

  @Override
  public List<String> header() {
    return List.of(
        "response",
        "arm",
        "factor",
        "prcc",
        "low",
        "high",
        "pValue",
        "holm",
        "src",
        "srcLow",
        "srcHigh",
        "determination",
        "points",
        "undefinedPoints");
  }

  @Override
  public List<List<Object>> rows(ResponseColumn column) {
    List<List<Object>> rows = new ArrayList<>();
    DesignTable table = runs.design().orElseThrow();
    double[][] points = Columns.dimensions(table);
    for (int arm = 0; arm < runs.layout().arms(); arm++) {
      double[] means = PointMeans.of(column.byPoint(arm)).means();
      StandardizedRegression linear =
          StandardizedRegression.of(
              table.dimensions().names(), points, means, question.confidence());
      List<Association> ranks = associations(runs, column, arm, question.confidence());
      for (int f = 0; f < ranks.size(); f++) {
        rows.add(
            Columns.row(
                column.response(),
                runs.arms().get(arm),
                ranks.get(f).factor(),
                ranks.get(f).coefficient().estimate(),
                Columns.limits(ranks.get(f).coefficient()),
                ranks.get(f).pValue(),
                Double.NaN,
                linear.coefficients().get(f).coefficient().estimate(),
                Columns.limits(linear.coefficients().get(f).coefficient()),
                linear.determination(),
                linear.rows(),
                linear.undefined()));
      }
    }
    return rows;
  }

  /** The coefficients of all factors with a response in an arm. */
  public static List<Association> associations(
      ResultsRuns runs, ResponseColumn column, int arm, double confidence) {
    return associations(runs, column, arm, confidence, Integer.MAX_VALUE);
  }

  /** The coefficients from the first points only. */
  static List<Association> associations(
      ResultsRuns runs, ResponseColumn column, int arm, double confidence, int first) {
    DesignTable table = runs.design().orElseThrow();
    int rows = Math.min(first, table.size());
    return PartialRankCorrelation.of(
        table.dimensions().names(),
        Arrays.copyOf(Columns.dimensions(table), rows),
        Arrays.copyOf(PointMeans.of(column.byPoint(arm)).means(), rows),
        confidence);
  }

  @Override
  public boolean needsAll() {
    return true;
  }

  @Override
  public List<List<Object>> finish(List<List<Object>> all) {
    int at = header().indexOf("pValue");
    double[] holm =
        Multiplicity.holm(all.stream().mapToDouble(row -> (Double) row.get(at)).toArray());
    for (int k = 0; k < holm.length; k++) {
      all.get(k).set(at + 1, holm[k]);
    }
    return all;
  }
}
