package entente.stats;

import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.apache.commons.statistics.inference.PValueMethod;

/**
 * The two-sample Kolmogorov-Smirnov test: do two samples come from one distribution?
 *
 * @param distance greatest distance of the two empirical distributions, in [0, 1]
 * @param pValue exact for products of sizes up to 10,000, else asymptotic; conservative with ties
 */
public record KolmogorovSmirnov(double distance, double pValue) {

  private static final long LARGEST_EXACT = 10_000;

  /**
   * Compares the finite values of two samples.
   *
   * @return both NaN if one has fewer than two
   */
  public static KolmogorovSmirnov of(double[] first, double[] second) {
    double[] x = Samples.defined(first);
    double[] y = Samples.defined(second);
    if (x.length < 2 || y.length < 2) {
      return new KolmogorovSmirnov(Double.NaN, Double.NaN);
    }
    PValueMethod method =
        (long) x.length * y.length <= LARGEST_EXACT ? PValueMethod.EXACT : PValueMethod.ASYMPTOTIC;
    var result = KolmogorovSmirnovTest.withDefaults().with(method).test(x, y);
    return new KolmogorovSmirnov(result.getStatistic(), result.getPValue());
  }
}
