package entente.history;

import entente.stats.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Adoptions that would not have been expected without a channel, all other states held at what
 * happened: what spreads on from them is not counted. Medians and intervals come from parameters
 * drawn from the normal law around the fit, with the covariance of the fit.
 */
public final class Counterfactuals {

  /**
   * A question.
   *
   * @param title in words
   * @param channel the channel that is closed
   * @param whom for which rows
   */
  public record Question(String title, HazardSymbol channel, IntPredicate whom) {}

  private Counterfactuals() {}

  /** Adoptions lost by question: median and 95% interval over draws. */
  public static Interval[] lost(
      DiffusionModel model,
      Scoring.Fit fit,
      int[] rows,
      List<Question> questions,
      int draws,
      long seed) {
    double[][] drawn = new double[questions.size()][draws];
    ParameterDraws parameters = ParameterDraws.posterior(fit, seed, "counterfactuals");
    for (int d = 0; d < draws; d++) {
      double[] lost = lost(model, parameters.next(), rows, questions);
      for (int q = 0; q < lost.length; q++) {
        drawn[q][d] = lost[q];
      }
    }
    Interval[] intervals = new Interval[questions.size()];
    for (int q = 0; q < intervals.length; q++) {
      Arrays.sort(drawn[q]);
      intervals[q] =
          new Interval(
              drawn[q][(int) (0.025 * (draws - 1))],
              drawn[q][draws / 2],
              drawn[q][(int) Math.ceil(0.975 * (draws - 1))]);
    }
    return intervals;
  }

  private static double[] lost(
      DiffusionModel model, double[] at, int[] rows, List<Question> questions) {
    double[] lost = new double[questions.size()];
    double[] gradient = new double[at.length];
    for (int row : rows) {
      double hazard = StrictMath.exp(model.predictor(row, at, gradient));
      for (int q = 0; q < lost.length; q++) {
        Question question = questions.get(q);
        double share = gradient[question.channel().ordinal()];
        if (share > 0 && question.whom().test(row)) {
          lost[q] += StrictMath.expm1(-hazard * (1 - share)) - StrictMath.expm1(-hazard);
        }
      }
    }
    return lost;
  }
}
