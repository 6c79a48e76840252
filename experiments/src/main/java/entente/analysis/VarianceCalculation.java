package entente.analysis;

import entente.stats.VarianceSplit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The variance of single runs split between the points of the design and luck. */
record VarianceCalculation(ResultsRuns runs, Question question) implements Calculation {

  @Override
  public String title() {
    return "Variance of single runs: parameters against luck";
  }

  @Override
  public List<String> header() {
    return List.of(
        "response",
        "arm",
        "points",
        "runs",
        "undefined",
        "parameters",
        "sharedLuck",
        "luck",
        "share",
        "shareLow",
        "shareHigh");
  }

  @Override
  public List<List<Object>> rows(ResponseColumn column) {
    List<List<Object>> rows = new ArrayList<>();
    for (int arm = 0; arm < runs.layout().arms(); arm++) {
      VarianceSplit split = split(runs, column, arm, question.confidence());
      rows.add(
          Columns.row(
              column.response(),
              runs.arms().get(arm),
              split.points(),
              split.runs(),
              split.undefined(),
              split.parameters(),
              split.sharedLuck(),
              split.luck(),
              split.share().estimate(),
              Columns.limits(split.share())));
    }
    return rows;
  }

  private static VarianceSplit split(
      ResultsRuns runs, ResponseColumn column, int arm, double confidence) {
    double[][] responses = column.byPoint(arm);
    if (!runs.hasCommonLuck()) {
      return VarianceSplit.independent(responses, confidence);
    }
    int common = runs.layout().leastReplications(); // a rule may have stopped points at others
    double[][] square =
        Arrays.stream(responses).map(row -> Arrays.copyOf(row, common)).toArray(double[][]::new);
    return VarianceSplit.commonRandomNumbers(square, confidence);
  }
}
