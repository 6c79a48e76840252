package entente.calibrate;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Judges points: runs the model and measures its distance from the data, or minus its log
 * likelihood. The trials of one call do not depend on each other and may be judged in parallel.
 */
@FunctionalInterface
public interface Evaluator {

  /** Takes judgements, in any order, one at a time. */
  @FunctionalInterface
  interface Judgements {
    /**
     * Takes one judgement.
     *
     * @param trial one of those asked
     * @param misfit smaller is better; NaN or infinite if the point has none
     */
    void accept(Trial trial, double misfit);
  }

  /** Judges every trial once before it returns. */
  void evaluate(List<Trial> trials, Judgements judgements);

  /** One trial after the other. */
  static Evaluator sequential(ToDoubleFunction<Trial> misfit) {
    return (trials, judgements) ->
        trials.forEach(trial -> judgements.accept(trial, misfit.applyAsDouble(trial)));
  }
}
