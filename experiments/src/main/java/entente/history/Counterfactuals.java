package entente.history;

import entente.history.Panel.Column;
import entente.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Adoptions that would not have come without something, by the full simulation: every run is made
 * twice, with the same parameters and the same luck, as it was and without. What would have spread
 * on from those that are lost is lost as well.
 */
public final class Counterfactuals {

  /** Of which states in which years something is taken. */
  public interface Whom {
    /** Whether it is taken from a state in a year. */
    boolean test(int state, int year);
  }

  /**
   * A question.
   *
   * @param title in words
   * @param channel the channel that is closed
   * @param column what is seen through it
   * @param whom for whom
   */
  public record Question(String title, HazardSymbol channel, Column column, Whom whom) {}

  /**
   * An answer.
   *
   * @param question the question
   * @param lost adoptions lost by the last year: median and 95% interval over runs
   * @param without adopters without it
   */
  public record Answer(Question question, Interval lost, Interval without) {}

  private Counterfactuals() {}

  /**
   * Answers questions.
   *
   * @param forward runs whose attributes and ties are as observed
   * @param fit the fit that the factual runs came from
   * @param factual the factual runs
   * @param seed the seed of the factual runs
   */
  public static List<Answer> answers(
      SimulatedForecast forward,
      Scoring.Fit fit,
      SimulatedForecast.Outcome factual,
      List<Question> questions,
      long seed) {
    List<double[]> draws = ParameterDraws.list(fit, factual.ends().size(), seed);
    List<Answer> answers = new ArrayList<>();
    for (Question question : questions) {
      List<Adoptions> ends =
          forward.ends(DiffusionModel::new, draws, panel -> without(panel, question), seed);
      double[] without = new double[draws.size()];
      double[] lost = new double[draws.size()];
      Arrays.setAll(without, r -> forward.adopters(ends.get(r)));
      Arrays.setAll(lost, r -> forward.adopters(factual.ends().get(r)) - without[r]);
      answers.add(
          new Answer(question, SimulatedForecast.whole(lost), SimulatedForecast.whole(without)));
    }
    return answers;
  }

  private static Panel without(Panel panel, Question question) {
    RiskSet rows = panel.risk();
    return panel.without(
        question.column(), row -> question.whom().test(rows.states()[row], rows.years()[row]));
  }

  /** The answers as lines. */
  public static List<String> table(List<Answer> answers, Scoring.Fit fit) {
    List<String> lines = new ArrayList<>();
    for (Answer one : answers) {
      boolean weak = fit.dataShare()[one.question().channel().ordinal()] < 0.5;
      lines.add(
          String.format(
              Locale.ROOT,
              "%-26s %6.0f [%.0f, %.0f] lost, %.0f [%.0f, %.0f] left%s",
              one.question().title(),
              one.lost().estimate(),
              one.lost().low(),
              one.lost().high(),
              one.without().estimate(),
              one.without().low(),
              one.without().high(),
              weak ? "  the prior says more of this rate than the data" : ""));
    }
    return lines;
  }
}
