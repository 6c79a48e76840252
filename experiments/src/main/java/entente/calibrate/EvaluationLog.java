package entente.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Every judgement ever made. Searches and samplers are functions of their seed and of the
 * judgements, so one that is restarted with what an interrupted one had recorded asks for the rest
 * only and ends where the other would have.
 */
public final class EvaluationLog {

  private record Key(String stage, int number) {}

  private final Map<Key, Evaluation> known = new HashMap<>();
  private final List<Evaluation> order = new ArrayList<>();
  private final Consumer<Evaluation> listener;

  /**
   * A log that goes on from earlier judgements.
   *
   * @param earlier in any order
   * @param listener told of every new judgement as soon as it is made, to store it
   */
  public EvaluationLog(List<Evaluation> earlier, Consumer<Evaluation> listener) {
    this.listener = listener;
    earlier.forEach(this::keep);
  }

  /** An empty log that nobody listens to. */
  public static EvaluationLog empty() {
    return new EvaluationLog(List.of(), evaluation -> {});
  }

  /** All judgements, earlier ones first. */
  public List<Evaluation> evaluations() {
    return List.copyOf(order);
  }

  /** Whether a trial was judged. */
  boolean knows(String stage, int number) {
    return known.containsKey(new Key(stage, number));
  }

  /**
   * The misfits of trials, from the log where it has them and from the evaluator where not.
   *
   * @throws IllegalArgumentException if the log has a trial at other values: it belongs to another
   *     calibration
   */
  double[] misfits(List<Trial> trials, Evaluator evaluator) {
    List<Trial> missing =
        trials.stream().filter(trial -> !knows(trial.stage(), trial.number())).toList();
    if (!missing.isEmpty()) {
      evaluator.evaluate(missing, this::judged);
    }
    return trials.stream().mapToDouble(this::misfit).toArray();
  }

  private void judged(Trial trial, double misfit) {
    Evaluation evaluation = new Evaluation(trial.stage(), trial.number(), trial.values(), misfit);
    keep(evaluation);
    listener.accept(evaluation);
  }

  private void keep(Evaluation evaluation) {
    if (known.put(new Key(evaluation.stage(), evaluation.number()), evaluation) != null) {
      throw new IllegalArgumentException(
          "a log must hold every trial once, but holds number "
              + evaluation.number()
              + " of '"
              + evaluation.stage()
              + "' twice");
    }
    order.add(evaluation);
  }

  private double misfit(Trial trial) {
    Evaluation evaluation = known.get(new Key(trial.stage(), trial.number()));
    if (evaluation == null) {
      throw new IllegalStateException(
          "the evaluator left out number " + trial.number() + " of '" + trial.stage() + "'");
    }
    if (!Arrays.equals(evaluation.values(), trial.values())) {
      throw new IllegalArgumentException(
          "the log belongs to another calibration: number "
              + trial.number()
              + " of '"
              + trial.stage()
              + "' was "
              + Arrays.toString(evaluation.values())
              + " and is now "
              + Arrays.toString(trial.values()));
    }
    return evaluation.misfit();
  }
}
