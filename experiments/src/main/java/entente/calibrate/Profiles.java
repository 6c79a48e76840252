package entente.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Profiles of the misfit (Raue et al. 2009): a parameter is held at values across its range while
 * all others are fitted anew. A flat profile shows a parameter that the data cannot tell, even
 * where a single search returned a sharp number.
 */
public final class Profiles {

  private Profiles() {}

  /**
   * The profile of every parameter.
   *
   * @param best where the others start from
   * @param values values held across each range, at least 3
   * @param settings of the search at every value; its starts are not used
   */
  public static List<Profile> of(
      Calibration calibration,
      Optimum best,
      int values,
      Evaluator evaluator,
      EvaluationLog log,
      SearchSettings settings) {
    if (values < 3) {
      throw new IllegalArgumentException("values must be at least 3, but was " + values);
    }
    List<Profile> profiles = new ArrayList<>();
    for (int held = 0; held < calibration.dimension(); held++) {
      profiles.add(profile(calibration, best, held, values, evaluator, log, settings));
    }
    return profiles;
  }

  private static Profile profile(
      Calibration calibration,
      Optimum best,
      int held,
      int count,
      Evaluator evaluator,
      EvaluationLog log,
      SearchSettings settings) {
    Parameter parameter = calibration.parameters().get(held);
    double[] places = new double[count];
    double[] values = new double[count];
    double[] misfits = new double[count];
    double lowest = best.misfit();
    for (int k = 0; k < count; k++) {
      places[k] = (double) k / (count - 1);
      values[k] = parameter.value(places[k]);
      String stage = "profile " + parameter.name() + " " + (k + 1);
      misfits[k] =
          calibration.dimension() == 1
              ? single(stage, values[k], evaluator, log, settings)
              : others(stage, calibration, best, held, values[k], evaluator, log, settings);
      lowest = misfits[k] < lowest ? misfits[k] : lowest;
    }
    return new Profile(parameter.name(), places, values, misfits, lowest);
  }

  private static double single(
      String stage, double value, Evaluator evaluator, EvaluationLog log, SearchSettings settings) {
    Trial trial = new Trial(stage, 0, new double[] {value}, settings.seed());
    return log.misfits(List.of(trial), evaluator)[0];
  }

  private static double others(
      String stage,
      Calibration calibration,
      Optimum best,
      int held,
      double value,
      Evaluator evaluator,
      EvaluationLog log,
      SearchSettings settings) {
    List<Parameter> free = new ArrayList<>(calibration.parameters());
    free.remove(held);
    Calibration rest = new Calibration(free);
    double[] from = rest.places(without(best.values(), held));
    for (int k = 0; k < from.length; k++) {
      from[k] = Math.min(1, Math.max(0, from[k]));
    }
    Evaluator whole =
        (trials, judgements) ->
            evaluator.evaluate(
                trials.stream().map(trial -> with(trial, held, value)).toList(),
                (trial, misfit) ->
                    judgements.accept(
                        new Trial(
                            trial.stage(),
                            trial.number(),
                            without(trial.values(), held),
                            trial.seed()),
                        misfit));
    return EvolutionSearch.search(stage, rest, from, whole, log, settings).misfit();
  }

  private static double[] without(double[] values, int held) {
    double[] rest = new double[values.length - 1];
    System.arraycopy(values, 0, rest, 0, held);
    System.arraycopy(values, held + 1, rest, held, rest.length - held);
    return rest;
  }

  private static Trial with(Trial trial, int held, double value) {
    double[] whole = Arrays.copyOf(trial.values(), trial.values().length + 1);
    System.arraycopy(trial.values(), held, whole, held + 1, trial.values().length - held);
    whole[held] = value;
    return new Trial(trial.stage(), trial.number(), whole, trial.seed());
  }
}
