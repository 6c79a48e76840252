package entente.calibrate;

import entente.calibrate.Target.Comparison;
import entente.stats.Interval;
import entente.store.RunRows;
import java.util.ArrayList;
import java.util.List;

/** Executes a calibration: searches or samples, looks for what the numbers hide, compares. */
public final class CalibrationRun {

  /** Runs behind the comparison of the model with the data. */
  private static final int COMPARED = 100;

  private final CalibrationTask task;
  private final RunEvaluator evaluator;
  private final EvaluationLog log;

  private CalibrationRun(CalibrationTask task, RunEvaluator evaluator, EvaluationLog log) {
    this.task = task;
    this.evaluator = evaluator;
    this.log = log;
  }

  /**
   * Executes a calibration.
   *
   * @param task what is asked
   * @param evaluator what makes the runs
   * @param log what was judged earlier; told of every new judgement
   * @throws IllegalArgumentException when no point has a misfit
   * @throws RunEvaluator.Interrupted when the thread was interrupted
   */
  public static CalibrationResult execute(
      CalibrationTask task, RunEvaluator evaluator, EvaluationLog log) {
    CalibrationRun run = new CalibrationRun(task, evaluator, log);
    return task.isSampled() ? run.sample() : run.search();
  }

  private CalibrationResult sample() {
    Posterior posterior =
        PopulationSampler.sample(task.calibration(), evaluator, log, task.sampling());
    List<Estimate> estimates = new ArrayList<>();
    for (PosteriorSummary s : posterior.summaries(task.file().probability())) {
      estimates.add(
          new Estimate(
              s.parameter(), s.credible(), s.standardDeviation(), s.prior(), s.widthRatio()));
    }
    List<Trial> draws = new ArrayList<>();
    for (double[] values : posterior.draw(COMPARED, task.file().seed())) {
      int k = draws.size();
      draws.add(new Trial("compare", k, values, task.file().seed() + k));
    }
    return new CalibrationResult(
        task,
        estimates,
        posterior.tolerance(),
        List.of(),
        List.of(),
        posterior,
        compare(evaluator.runs(draws, 1)),
        Identifiability.of(posterior));
  }

  private CalibrationResult search() {
    Calibration calibration = task.calibration();
    List<Optimum> starts = EvolutionSearch.minimize(calibration, evaluator, log, task.search());
    Optimum best = Optimum.best(starts);
    if (Double.isNaN(best.misfit())) {
      throw new IllegalArgumentException(
          "no point has a misfit: at all of them runs failed, or say nothing of a target");
    }
    int values = task.file().search().profile();
    List<Profile> profiles =
        values == 0
            ? List.of()
            : Profiles.of(calibration, best, values, evaluator, log, task.profiling());
    List<Warning> warnings =
        new ArrayList<>(Identifiability.of(calibration, starts, task.threshold()));
    warnings.addAll(Identifiability.ofProfiles(profiles, task.threshold()));
    Trial trial = new Trial("compare", 0, best.values(), task.file().seed());
    return new CalibrationResult(
        task,
        estimates(best, profiles),
        best.misfit(),
        starts,
        profiles,
        null,
        compare(evaluator.runs(List.of(trial), COMPARED)),
        warnings);
  }

  private List<Estimate> estimates(Optimum best, List<Profile> profiles) {
    List<Estimate> estimates = new ArrayList<>();
    double tail = (1 - task.file().probability()) / 2;
    double[] places = task.calibration().places(best.values());
    for (int k = 0; k < best.values().length; k++) {
      Parameter parameter = task.calibration().parameters().get(k);
      double low = parameter.quantile(tail);
      double high = parameter.quantile(1 - tail);
      double value = best.values()[k];
      Interval interval = new Interval(Double.NaN, value, Double.NaN);
      double ratio = Double.NaN;
      if (!profiles.isEmpty()) {
        double place = Math.min(1, Math.max(0, places[k]));
        Interval supported = profiles.get(k).supported(task.threshold(), place);
        interval =
            new Interval(
                Math.min(value, parameter.value(supported.low())),
                value,
                Math.max(value, parameter.value(supported.high())));
        ratio = supported.width() / (high - low);
      }
      estimates.add(
          new Estimate(
              parameter.name(),
              interval,
              Double.NaN,
              new Interval(
                  parameter.value(low),
                  parameter.value(parameter.quantile(0.5)),
                  parameter.value(high)),
              ratio));
    }
    return estimates;
  }

  private List<Comparison> compare(List<RunRows> runs) {
    List<Comparison> compared = new ArrayList<>();
    if (!runs.isEmpty()) {
      for (Target target : task.targets()) {
        compared.addAll(target.compare(runs, task.file().probability()));
      }
    }
    return compared;
  }
}
