package entente.calibrate;

import entente.calibrate.CalibrationFile.Criterion;
import entente.calibrate.CalibrationFile.Fitted;
import entente.calibrate.CalibrationFile.Method;
import entente.design.Numbers;
import entente.scenario.ScenarioWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * A calibration made ready: its file in force, the scenario, the parameters, the targets.
 *
 * @param file the file, with its tables of data written into it
 * @param scenarioText the scenario's text, before any setting
 * @param calibration the parameters
 * @param targets at least one
 */
public record CalibrationTask(
    CalibrationFile file, String scenarioText, Calibration calibration, List<Target> targets) {

  /** Difference of distances that does not matter: a tenth of the error of the data. */
  private static final double SMALL_DISTANCE = 0.1;

  /** Copies the list. */
  public CalibrationTask {
    targets = List.copyOf(targets);
  }

  /** The file in force as JSON text; with the scenario's text it says all that decides the fit. */
  public String text() {
    return ScenarioWriter.text(file);
  }

  /** Whether the posterior is sampled, rather than the best point searched. */
  public boolean isSampled() {
    return file.method() == Method.ABC_SMC;
  }

  /** Whether misfits are minus log likelihoods. */
  public boolean isLikelihood() {
    return file.criterion() == Criterion.LIKELIHOOD;
  }

  /** The settings that belong to every run, in order. */
  public List<String> commonSettings() {
    return commonSettings(file);
  }

  static List<String> commonSettings(CalibrationFile file) {
    List<String> settings = new ArrayList<>(file.settings());
    if (file.until() != null) {
      settings.add("calendar.end=" + Numbers.text(file.until().year()));
    }
    return settings;
  }

  /** The settings of a point, in order. */
  public List<String> settings(double[] values) {
    List<String> settings = new ArrayList<>(commonSettings());
    for (int k = 0; k < values.length; k++) {
      Fitted parameter = file.parameters().get(k);
      settings.add(parameter.target() + "=" + Numbers.text(values[k]));
    }
    return settings;
  }

  /** How the best point is searched: the budget shared among the starts. */
  public SearchSettings search() {
    CalibrationFile.Search search = file.search();
    SearchSettings one =
        new SearchSettings(
            search.starts(),
            search.population(),
            1,
            search.step(),
            search.tolerance(),
            file.seed());
    int population = one.populationFor(calibration.dimension());
    int generations = (file.budget() / search.starts() - 1) / population;
    return one.withGenerations(Math.max(1, generations));
  }

  /** How the others are fitted while a parameter is held. */
  SearchSettings profiling() {
    return search().withGenerations(file.search().profileGenerations());
  }

  /** How the posterior is sampled. */
  public SamplerSettings sampling() {
    CalibrationFile.Sampling sampling = file.sampling();
    return new SamplerSettings(
        sampling.particles(),
        sampling.keptShare(),
        sampling.leastAcceptance(),
        sampling.tolerance(),
        file.budget(),
        file.seed());
  }

  /**
   * A difference of misfits that does not matter: for a likelihood, half the quantile of χ² with
   * one degree of freedom at the probability of the intervals (Wilks 1938).
   */
  public double threshold() {
    if (file.search().threshold() != null) {
      return file.search().threshold();
    }
    return isLikelihood()
        ? ChiSquaredDistribution.of(1).inverseCumulativeProbability(file.probability()) / 2
        : SMALL_DISTANCE;
  }
}
