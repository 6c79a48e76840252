package entente.history;

import entente.stats.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * How much the record leaves room for in a bloc, of what it says nothing about: no answer to what
 * would have happened, but the most that could. A directive of the hub is a hazard d, the same for
 * all members, innovations and years, beside what was fitted; its interval is that of the profile
 * likelihood. Without export control supply could at most have been saturated.
 */
public final class Ceilings {

  /** Half the 95% point of chi-squared with one degree of freedom. */
  private static final double DROP = 1.9207;

  private static final double MOST = 10;

  private final int[] rows;
  private final boolean[] events;
  private final double[] hazards;
  private final double[] saturated;

  /**
   * The rows of a bloc under a fit.
   *
   * @param at the fitted parameters
   * @param member whether the state of a row is a member in its year
   */
  public Ceilings(Panel panel, DiffusionModel model, double[] at, int[] all, IntPredicate member) {
    rows = Arrays.stream(all).filter(member).toArray();
    events = new boolean[rows.length];
    hazards = new double[rows.length];
    saturated = new double[rows.length];
    double[] gradient = new double[at.length];
    for (int r = 0; r < rows.length; r++) {
      events[r] = panel.risk().events()[rows[r]];
      double total = StrictMath.exp(model.predictor(rows[r], at, gradient));
      double gates =
          total
              * gradient[HazardSymbol.INDEPENDENT.ordinal()]
              / StrictMath.exp(at[HazardSymbol.INDEPENDENT.ordinal()]);
      hazards[r] = total;
      saturated[r] =
          total * (1 - gradient[HazardSymbol.SUPPLY.ordinal()])
              + gates * StrictMath.exp(at[HazardSymbol.SUPPLY.ordinal()]);
    }
  }

  /** Adoptions in the rows. */
  int adoptions() {
    int count = 0;
    for (boolean event : events) {
      count += event ? 1 : 0;
    }
    return count;
  }

  /** Log likelihood with a directive of d a year. */
  double logLikelihood(double d) {
    double sum = 0;
    for (int r = 0; r < rows.length; r++) {
      double hazard = hazards[r] + d;
      sum += events[r] ? StrictMath.log(-StrictMath.expm1(-hazard)) : -hazard;
    }
    return sum;
  }

  /** The directive, 1/year: best value and 95% profile interval, not below 0. */
  Interval directive() {
    double best = slope(0) <= 0 ? 0 : solve(this::slope, 0, MOST);
    DoubleUnaryOperator off = d -> logLikelihood(d) - logLikelihood(best) + DROP;
    double low = off.applyAsDouble(0) >= 0 ? 0 : solve(off::applyAsDouble, 0, best);
    return new Interval(low, best, solve(off::applyAsDouble, best, MOST));
  }

  private double slope(double d) {
    double sum = 0;
    for (int r = 0; r < rows.length; r++) {
      sum += events[r] ? 1 / StrictMath.expm1(hazards[r] + d) : -1;
    }
    return sum;
  }

  private static double solve(UnivariateFunction function, double from, double to) {
    return new BrentSolver(1e-10).solve(1000, function, from, to);
  }

  /** Mean share d/(Λ + d) of a directive in the adoptions. */
  double share(double d) {
    double sum = 0;
    for (int r = 0; r < rows.length; r++) {
      sum += events[r] ? d / (hazards[r] + d) : 0;
    }
    return sum / adoptions();
  }

  /** Adoptions beyond those expected if every state had had all the supply it could use. */
  double moreBySupply() {
    double more = 0;
    for (int r = 0; r < rows.length; r++) {
      more += StrictMath.exp(-hazards[r]) - StrictMath.exp(-saturated[r]);
    }
    return more;
  }

  /** What it comes to, in words. */
  public List<String> text(String bloc) {
    if (adoptions() == 0) {
      return List.of("Nothing was adopted in " + bloc + ", so there is no ceiling.");
    }
    Interval d = directive();
    return List.of(
        String.format(
            Locale.ROOT,
            "Room left in %s (%d adoptions in %d rows); the most there could be, not what there was:",
            bloc,
            adoptions(),
            rows.length),
        String.format(
            Locale.ROOT,
            "a directive, alike for all: %.4f [%.4f, %.4f] a year, a share of %.2f [%.2f, %.2f] of"
                + " its adoptions",
            d.estimate(),
            d.low(),
            d.high(),
            share(d.estimate()),
            share(d.low()),
            share(d.high())),
        String.format(
            Locale.ROOT,
            "no export control: supply saturated everywhere would add at most %.0f adoptions",
            moreBySupply()));
  }
}
