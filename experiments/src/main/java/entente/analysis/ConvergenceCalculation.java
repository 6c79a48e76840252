package entente.analysis;

import entente.stats.Convergence;
import entente.stats.RunningMean;
import java.util.ArrayList;
import java.util.List;

/** The running mean over replications; over all points where there are several. */
record ConvergenceCalculation(ResultsRuns runs, Question question) implements Calculation {

  @Override
  public String title() {
    return "Running means: how the estimate settles as replications are added";
  }

  @Override
  public List<String> header() {
    return List.of("response", "arm", "replications", "undefined", "mean", "low", "high");
  }

  @Override
  public List<List<Object>> rows(ResponseColumn column) {
    List<List<Object>> rows = new ArrayList<>();
    for (int arm = 0; arm < runs.layout().arms(); arm++) {
      for (RunningMean mean : Convergence.of(column.overPoints(arm), question.confidence())) {
        rows.add(
            Columns.row(
                column.response(),
                runs.arms().get(arm),
                mean.replications(),
                mean.undefined(),
                mean.mean().estimate(),
                Columns.limits(mean.mean())));
      }
    }
    return rows;
  }
}
