package entente.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Fits on the years up to one, forecasts the years after it, and scores model and baselines. */
public final class ForecastStudy {

  /**
   * How a study is made.
   *
   * @param lastFit last year of the fit
   * @param last last year of the forecast
   * @param starts places the fit begins at
   * @param resamples draws of countries for intervals
   * @param seed of starts and draws
   * @param lag most years from adoption to its appearance in the record, in the fit
   */
  public record Settings(int lastFit, int last, int starts, int resamples, long seed, int lag) {

    /** Settings without a lag. */
    public Settings(int lastFit, int last, int starts, int resamples, long seed) {
      this(lastFit, last, starts, resamples, seed, 0);
    }
  }

  private final Panel panel;
  private final Settings settings;

  /** A study on a panel. */
  public ForecastStudy(Panel panel, Settings settings) {
    this.panel = panel;
    this.settings = settings;
  }

  /** Rows of the fit. */
  public int[] fitted() {
    return panel.rows(Integer.MIN_VALUE, settings.lastFit());
  }

  /** Rows of the forecast. */
  public int[] forecast() {
    return panel.rows(settings.lastFit() + 1, settings.last());
  }

  private Trials trials(int[] rows) {
    return Trials.lagged(panel.risk(), rows, settings.lag());
  }

  /** Fits the model on rows. */
  public Scoring.Fit fit(DiffusionModel model, int[] rows) {
    List<double[]> starts = new ArrayList<>();
    starts.add(model.middle());
    for (int s = 1; s < settings.starts(); s++) {
      starts.add(model.drawn(settings.seed(), s));
    }
    return Scoring.fit(model, trials(rows), starts);
  }

  /** The model's scores under a fit. */
  public Scores model(DiffusionModel model, Scoring.Fit fit) {
    int[] rows = forecast();
    return score("the model", rows, forecasts(model, fit.parameters(), rows));
  }

  /** A baseline on the panel, made of the rows of the fit. */
  public LogisticHazard hazard(LogisticHazard.Baseline baseline) {
    return new LogisticHazard(panel, baseline, fitted());
  }

  /** Fits a baseline on the same years. */
  public Scoring.Fit fit(LogisticHazard hazard) {
    return Scoring.fit(hazard, trials(fitted()), List.of(new double[hazard.names().length]));
  }

  /** The scores of a baseline, fitted on the same years. */
  public Scores baseline(LogisticHazard.Baseline baseline) {
    LogisticHazard hazard = hazard(baseline);
    return score(
        baseline.title(), forecast(), forecasts(hazard, fit(hazard).parameters(), forecast()));
  }

  /** Each innovation forecast by a fit that never saw it. */
  public Scores withoutInnovation(DiffusionModel model) {
    int[] groups = panel.risk().innovations();
    return leftOut("one innovation left out", model, groups);
  }

  /** Each region's states forecast by a fit that never saw them. */
  public Scores withoutRegion(DiffusionModel model, Chronicle chronicle) {
    int[] groups = new int[panel.risk().size()];
    Arrays.setAll(groups, row -> CountryCodes.region(chronicle.code(panel.risk().states()[row])));
    return leftOut("one region left out", model, groups);
  }

  private Scores leftOut(String name, DiffusionModel model, int[] groups) {
    int[] rows = forecast();
    double[] forecasts = new double[rows.length];
    double[] gradient = new double[model.names().length];
    for (int group : Arrays.stream(rows).map(row -> groups[row]).distinct().sorted().toArray()) {
      IntPredicate other = row -> groups[row] != group;
      double[] at =
          Scoring.fit(
                  model,
                  trials(Arrays.stream(fitted()).filter(other).toArray()),
                  List.of(model.middle()))
              .parameters();
      for (int k = 0; k < rows.length; k++) {
        if (groups[rows[k]] == group) {
          forecasts[k] = model.link().probability(model.predictor(rows[k], at, gradient));
        }
      }
    }
    return score(name, rows, forecasts);
  }

  private Scores score(String name, int[] rows, double[] forecasts) {
    return Scores.of(name, panel.risk(), rows, forecasts, settings.resamples(), settings.seed());
  }

  /** Chances of adoption of rows. */
  public static double[] forecasts(RowModel model, double[] at, int[] rows) {
    double[] gradient = new double[at.length];
    return Arrays.stream(rows)
        .mapToDouble(row -> model.link().probability(model.predictor(row, at, gradient)))
        .toArray();
  }
}
