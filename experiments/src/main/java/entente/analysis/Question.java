package entente.analysis;

import entente.design.Experiment.AnalysisKind;
import entente.stats.Resampling;
import java.util.List;

/**
 * One question to the results, made complete.
 *
 * @param kind what is computed
 * @param name name of its table
 * @param responses the responses it is asked of
 * @param reference the arm that others are compared with, from 0
 * @param resampling confidence and bootstrap of its intervals
 * @param bootstrap whether bootstrap intervals are wanted at all
 */
public record Question(
    AnalysisKind kind,
    String name,
    List<String> responses,
    int reference,
    Resampling resampling,
    boolean bootstrap) {

  /** Copies the list. */
  public Question {
    responses = List.copyOf(responses);
  }

  /** Confidence of intervals, in (0, 1). */
  public double confidence() {
    return resampling.confidence();
  }
}
