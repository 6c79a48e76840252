package entente.analysis;

import entente.design.Saltelli;
import entente.stats.PointMeans;
import entente.stats.Resampling;
import entente.stats.SensitivityIndex;
import entente.stats.SobolIndices;
import entente.stats.SobolSample;
import java.util.ArrayList;
import java.util.List;

/**
 * First-order and total indices of Sobol' from Saltelli's design. The response of a point is its
 * mean over replications. Where points have luck of their own, what luck leaves in these means is
 * taken out; where they share it, the mean over the same seeds is a function of the factors alone.
 */
public record SobolCalculation(ResultsRuns runs, Question question) implements Calculation {

  @Override
  public String title() {
    return "Sobol' indices: the share of a response's variance that goes back to each factor";
  }

  @Override
  public List<String> header() {
    return List.of(
        "response",
        "arm",
        "factor",
        "firstOrder",
        "firstOrderLow",
        "firstOrderHigh",
        "total",
        "totalLow",
        "totalHigh",
        "rows",
        "undefinedRows",
        "mean",
        "variance");
  }

  @Override
  public List<List<Object>> rows(ResponseColumn column) {
    List<List<Object>> rows = new ArrayList<>();
    for (int arm = 0; arm < runs.layout().arms(); arm++) {
      SobolIndices indices = indices(runs, column, arm, question.resampling());
      for (SensitivityIndex index : indices.factors()) {
        rows.add(
            Columns.row(
                column.response(),
                runs.arms().get(arm),
                index.factor(),
                index.firstOrder().estimate(),
                Columns.limits(index.firstOrder()),
                index.total().estimate(),
                Columns.limits(index.total()),
                indices.rows(),
                indices.undefined(),
                indices.mean(),
                indices.variance()));
      }
    }
    return rows;
  }

  /** The indices of a response in an arm. */
  public static SobolIndices indices(
      ResultsRuns runs, ResponseColumn column, int arm, Resampling resampling) {
    return withoutLuck(runs, column, arm, SobolIndices.of(sample(runs, column, arm), resampling));
  }

  /** The indices without what luck of their own leaves in the means of points. */
  static SobolIndices withoutLuck(
      ResultsRuns runs, ResponseColumn column, int arm, SobolIndices indices) {
    double luck = PointMeans.of(column.byPoint(arm)).luckVariance();
    return runs.hasCommonLuck() || Double.isNaN(luck) ? indices : indices.withoutLuck(luck);
  }

  /** The responses in the parts of Saltelli's design. */
  static SobolSample sample(ResultsRuns runs, ResponseColumn column, int arm) {
    Saltelli layout = runs.expanded().orElseThrow().saltelli();
    double[] means = PointMeans.of(column.byPoint(arm)).means();
    int n = layout.samples();
    int k = layout.dimensions();
    double[] a = new double[n];
    double[] b = new double[n];
    double[][] ab = new double[k][n];
    double[][] ba = new double[layout.secondOrder() ? k : 0][n];
    for (int row = 0; row < n; row++) {
      a[row] = means[layout.a(row)];
      b[row] = means[layout.b(row)];
      for (int d = 0; d < k; d++) {
        ab[d][row] = means[layout.ab(row, d)];
        if (layout.secondOrder()) {
          ba[d][row] = means[layout.ba(row, d)];
        }
      }
    }
    return new SobolSample(runs.design().orElseThrow().dimensions().names(), a, b, ab, ba);
  }
}
