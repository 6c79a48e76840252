package entente.stats;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The noncentral t distribution, that of (Z + δ)/√(χ²_ν/ν): the distribution of a t statistic when
 * the effect is there. By the Poisson mixture of incomplete beta functions of Lenth (1989, AS 243).
 */
final class NoncentralT {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private NoncentralT() {}

  /**
   * P(T ≤ t).
   *
   * @param t any number
   * @param degreesOfFreedom above 0
   * @param noncentrality δ, at most 200 in size
   */
  static double cumulativeProbability(double t, double degreesOfFreedom, double noncentrality) {
    if (t < 0) {
      return 1 - cumulativeProbability(-t, degreesOfFreedom, -noncentrality);
    }
    double atZero = NORMAL.cumulativeProbability(-noncentrality);
    if (t == 0) {
      return atZero;
    }
    double x = t * t / (t * t + degreesOfFreedom);
    double rate = noncentrality * noncentrality / 2;
    double sum = 0;
    int first = (int) Math.max(0, rate - 9 * Math.sqrt(rate) - 9);
    int last = (int) (rate + 9 * Math.sqrt(rate) + 60);
    for (int j = first; j <= last; j++) {
      double even = weight(rate, j, j + 1.0);
      double odd = noncentrality / Math.sqrt(2) * weight(rate, j, j + 1.5);
      double below = RegularizedBeta.value(x, j + 0.5, degreesOfFreedom / 2);
      sum += even * below + odd * RegularizedBeta.value(x, j + 1.0, degreesOfFreedom / 2);
    }
    return Math.min(1, Math.max(0, atZero + sum / 2));
  }

  /** e^-rate rate^j / Γ(a), through logarithms. */
  private static double weight(double rate, int j, double a) {
    if (rate == 0) {
      return j == 0 ? Math.exp(-LogGamma.value(a)) : 0;
    }
    return Math.exp(-rate + j * Math.log(rate) - LogGamma.value(a));
  }
}
