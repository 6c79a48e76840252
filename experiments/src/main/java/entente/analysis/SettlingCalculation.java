package entente.analysis;

import entente.design.Experiment.AnalysisKind;
import entente.stats.Association;
import entente.stats.ElementaryEffect;
import entente.stats.Interval;
import entente.stats.Resampling;
import entente.stats.SensitivityIndex;
import entente.stats.SobolIndices;
import entente.stats.SobolSample;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A measure of sensitivity from growing parts of the design: rows of Saltelli's base sample,
 * trajectories of Morris, points of a sample. A measure that still moves is not yet known.
 */
record SettlingCalculation(ResultsRuns runs, Question question) implements Calculation {

  /** Bootstrap resamples: fewer than for the measure itself, since there are several of them. */
  private static final int RESAMPLES = 500;

  @Override
  public String name() {
    return question.name() + "-convergence";
  }

  @Override
  public String title() {
    return "How "
        + (question.kind() == AnalysisKind.PRCC ? "correlations" : "indices")
        + " settle as the design grows";
  }

  @Override
  public List<String> header() {
    return List.of("response", "arm", "factor", "measure", "size", "estimate", "low", "high");
  }

  @Override
  public List<List<Object>> rows(ResponseColumn column) {
    List<List<Object>> rows = new ArrayList<>();
    for (int arm = 0; arm < runs.layout().arms(); arm++) {
      for (int size : sizes()) {
        add(rows, column, arm, size);
      }
    }
    return rows;
  }

  private void add(List<List<Object>> rows, ResponseColumn column, int arm, int size) {
    Resampling resampling =
        question.resampling().withResamples(Math.min(RESAMPLES, question.resampling().resamples()));
    if (question.kind() == AnalysisKind.SOBOL) {
      SobolSample sample = SobolCalculation.sample(runs, column, arm).firstRows(size);
      SobolIndices indices =
          SobolCalculation.withoutLuck(runs, column, arm, SobolIndices.of(sample, resampling));
      for (SensitivityIndex index : indices.factors()) {
        rows.add(row(column, arm, index.factor(), "firstOrder", size, index.firstOrder()));
        rows.add(row(column, arm, index.factor(), "total", size, index.total()));
      }
    } else if (question.kind() == AnalysisKind.MORRIS) {
      for (ElementaryEffect effect :
          MorrisCalculation.effects(runs, column, arm, resampling, size)) {
        rows.add(row(column, arm, effect.factor(), "muStar", size, effect.muStar()));
      }
    } else {
      for (Association association :
          CorrelationCalculation.associations(runs, column, arm, question.confidence(), size)) {
        rows.add(row(column, arm, association.factor(), "prcc", size, association.coefficient()));
      }
    }
  }

  private List<Object> row(
      ResponseColumn column, int arm, String factor, String measure, int size, Interval value) {
    return Columns.row(
        column.response(),
        runs.arms().get(arm),
        factor,
        measure,
        size,
        value.estimate(),
        Columns.limits(value));
  }

  /** Eighths of the design, or powers of two for a Sobol' sequence. */
  private TreeSet<Integer> sizes() {
    int dimensions = runs.design().orElseThrow().dimensions().count();
    TreeSet<Integer> sizes = new TreeSet<>();
    switch (question.kind()) {
      case SOBOL -> {
        int whole = runs.expanded().orElseThrow().saltelli().samples();
        for (int size = whole; size >= 8; size /= 2) {
          sizes.add(size);
        }
        sizes.add(whole);
      }
      case MORRIS -> addEighths(sizes, runs.expanded().orElseThrow().morris().trajectories(), 2);
      default -> addEighths(sizes, runs.layout().points(), dimensions + 3);
    }
    return sizes;
  }

  private static void addEighths(TreeSet<Integer> sizes, int whole, int least) {
    for (int part = 1; part <= 8; part++) {
      int size = (int) ((long) whole * part / 8);
      if (size >= least) {
        sizes.add(size);
      }
    }
    sizes.add(whole);
  }
}
