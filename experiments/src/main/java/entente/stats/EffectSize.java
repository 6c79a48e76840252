package entente.stats;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.numbers.gamma.LogGamma;

/** Standardised sizes of a paired difference. */
public final class EffectSize {

  private static final double LARGEST_NONCENTRALITY = 150;

  private EffectSize() {}

  /**
   * Hedges' (1981) exact correction J = Γ(ν/2) / (√(ν/2) Γ((ν-1)/2)), by which a standardised mean
   * is multiplied to remove its bias.
   *
   * @param degreesOfFreedom ν, above 1
   */
  public static double hedgesCorrection(double degreesOfFreedom) {
    double half = degreesOfFreedom / 2;
    return Math.exp(LogGamma.value(half) - LogGamma.value(half - 0.5)) / Math.sqrt(half);
  }

  /**
   * Cohen's d_z, the mean of the differences in their standard deviations, with the exact interval
   * for normal differences: the noncentralities under which the observed t is a limit (Cumming and
   * Finch 2001).
   *
   * @param mean mean difference
   * @param standardDeviation of the differences
   * @param pairs number of pairs
   * @param confidence in (0, 1)
   * @return limits NaN below two pairs, without variance, or if |d_z|√n exceeds 100
   */
  public static Interval standardized(
      double mean, double standardDeviation, int pairs, double confidence) {
    double effect = mean / standardDeviation;
    double root = Math.sqrt(pairs);
    double t = effect * root;
    if (pairs < 2 || !(Math.abs(t) <= 100)) {
      return Interval.point(effect);
    }
    double tail = (1 - Resampling.requireConfidence(confidence)) / 2;
    double low = noncentrality(t, pairs - 1, 1 - tail) / root;
    double high = noncentrality(t, pairs - 1, tail) / root;
    return new Interval(low, effect, high);
  }

  private static double noncentrality(double t, int degreesOfFreedom, double probability) {
    UnivariateFunction excess =
        delta -> NoncentralT.cumulativeProbability(t, degreesOfFreedom, delta) - probability;
    double reach = Math.min(LARGEST_NONCENTRALITY, 5 + Math.abs(t) * 1.5);
    double low = t - reach;
    double high = t + reach;
    if (excess.value(low) < 0 || excess.value(high) > 0) {
      return Double.NaN;
    }
    return new BrentSolver(1e-9, 1e-9).solve(1_000, excess, low, high);
  }
}
