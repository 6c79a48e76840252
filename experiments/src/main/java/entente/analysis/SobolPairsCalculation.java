package entente.analysis;

import entente.stats.InteractionIndex;
import java.util.ArrayList;
import java.util.List;

/** Interactions of pairs of factors from Saltelli's design of second order. */
record SobolPairsCalculation(ResultsRuns runs, Question question) implements Calculation {

  @Override
  public String name() {
    return question.name() + "-pairs";
  }

  @Override
  public String title() {
    return "Sobol' indices of pairs: what two factors do together beyond what each does alone";
  }

  @Override
  public List<String> header() {
    return List.of("response", "arm", "factor", "otherFactor", "secondOrder", "low", "high");
  }

  @Override
  public List<List<Object>> rows(ResponseColumn column) {
    List<List<Object>> rows = new ArrayList<>();
    for (int arm = 0; arm < runs.layout().arms(); arm++) {
      for (InteractionIndex pair :
          SobolCalculation.indices(runs, column, arm, question.resampling()).interactions()) {
        rows.add(
            Columns.row(
                column.response(),
                runs.arms().get(arm),
                pair.first(),
                pair.second(),
                pair.secondOrder().estimate(),
                Columns.limits(pair.secondOrder())));
      }
    }
    return rows;
  }
}
