package entente.calibrate;

import entente.calibrate.Target.Comparison;
import java.util.List;

/**
 * What came of a calibration.
 *
 * @param task what was asked
 * @param estimates one per parameter
 * @param misfit of the best point, or the distance of the worst particle kept
 * @param starts where the starts of the search ended; empty where a posterior was sampled
 * @param profiles one per parameter; empty where none were asked for
 * @param posterior the particles; null where the best point was searched
 * @param fit the data beside the model at the best point, or over the posterior
 * @param warnings what the numbers hide
 */
public record CalibrationResult(
    CalibrationTask task,
    List<Estimate> estimates,
    double misfit,
    List<Optimum> starts,
    List<Profile> profiles,
    Posterior posterior,
    List<Comparison> fit,
    List<Warning> warnings) {

  /** Copies the lists. */
  public CalibrationResult {
    estimates = List.copyOf(estimates);
    starts = List.copyOf(starts);
    profiles = List.copyOf(profiles);
    fit = List.copyOf(fit);
    warnings = List.copyOf(warnings);
  }
}
