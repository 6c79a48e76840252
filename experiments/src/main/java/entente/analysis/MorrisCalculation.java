package entente.analysis;

import entente.design.DesignTable;
import entente.stats.ElementaryEffect;
import entente.stats.MorrisEffects;
import entente.stats.PointMeans;
import entente.stats.Resampling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Elementary effects of Morris, in units of the response per whole range of a factor. */
public record MorrisCalculation(ResultsRuns runs, Question question) implements Calculation {

  @Override
  public String title() {
    return "Elementary effects of Morris: how much a response moves over a factor's whole range";
  }

  @Override
  public List<String> header() {
    return List.of(
        "response",
        "arm",
        "factor",
        "muStar",
        "muStarLow",
        "muStarHigh",
        "mu",
        "muLow",
        "muHigh",
        "sigma",
        "sigmaLow",
        "sigmaHigh",
        "effects",
        "undefined");
  }

  @Override
  public List<List<Object>> rows(ResponseColumn column) {
    List<List<Object>> rows = new ArrayList<>();
    for (int arm = 0; arm < runs.layout().arms(); arm++) {
      for (ElementaryEffect e : effects(runs, column, arm, question.resampling())) {
        rows.add(
            Columns.row(
                column.response(),
                runs.arms().get(arm),
                e.factor(),
                e.muStar().estimate(),
                Columns.limits(e.muStar()),
                e.mu().estimate(),
                Columns.limits(e.mu()),
                e.sigma().estimate(),
                Columns.limits(e.sigma()),
                e.count(),
                e.undefined()));
      }
    }
    return rows;
  }

  /** The effects of all factors on a response in an arm. */
  public static List<ElementaryEffect> effects(
      ResultsRuns runs, ResponseColumn column, int arm, Resampling resampling) {
    return effects(runs, column, arm, resampling, Integer.MAX_VALUE);
  }

  /** The effects from the first trajectories only. */
  static List<ElementaryEffect> effects(
      ResultsRuns runs, ResponseColumn column, int arm, Resampling resampling, int trajectories) {
    DesignTable table = runs.design().orElseThrow();
    double[][] points = Columns.dimensions(table);
    double[] means = PointMeans.of(column.byPoint(arm)).means();
    long block = table.dimensions().count() + 1L;
    int rows = (int) Math.min(points.length, block * trajectories);
    return MorrisEffects.of(
        table.dimensions().names(),
        Arrays.copyOf(points, rows),
        Arrays.copyOf(means, rows),
        runs.expanded().orElseThrow().morris().delta(),
        resampling);
  }
}
