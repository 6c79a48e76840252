package entente.stats;

import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * Quantiles of a sample by type 7 of Hyndman and Fan (1996), the default of R and NumPy: linear
 * between the order statistics, with the smallest at 0 and the largest at 1.
 */
public final class Quantiles {

  private static final Quantile TYPE_7 = Quantile.withDefaults().with(EstimationMethod.HF7);

  private Quantiles() {}

  /**
   * Quantiles of the finite values.
   *
   * @param values in any order, left as they are; NaN and infinities are set aside
   * @param probabilities each in [0, 1]
   * @return one value per probability; NaN if there is no finite value
   */
  public static double[] of(double[] values, double... probabilities) {
    return TYPE_7.evaluate(Samples.defined(values), probabilities);
  }

  /** One quantile of the finite values; NaN if there is none. */
  public static double of(double[] values, double probability) {
    return TYPE_7.evaluate(Samples.defined(values), probability);
  }

  /** The median of the finite values; NaN if there is none. */
  public static double median(double[] values) {
    return of(values, 0.5);
  }
}
