package entente.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * Standardised regression coefficients (SRC): by how many of its standard deviations the response
 * moves when a factor moves by one of its own. For independent factors and a linear response the
 * squares of the coefficients sum to the coefficient of determination.
 *
 * @param rows points used
 * @param undefined points set aside because the response is undefined
 * @param determination share of variance that the linear model explains, in [0, 1]; where it is far
 *     below 1 the coefficients say little
 * @param coefficients one per factor, with t intervals of n - k - 1 degrees of freedom that take
 *     the standard deviations as known
 */
public record StandardizedRegression(
    int rows, int undefined, double determination, List<Association> coefficients) {

  /** Copies the list. */
  public StandardizedRegression {
    coefficients = List.copyOf(coefficients);
  }

  /**
   * Regresses a response on factors.
   *
   * @param factors names of the k factors
   * @param points one row per design point, one column per factor
   * @param responses one per point; NaN where undefined
   * @param confidence in (0, 1)
   * @throws IllegalArgumentException if a factor is a combination of others
   */
  public static StandardizedRegression of(
      List<String> factors, double[][] points, double[] responses, double confidence) {
    return from(factors, LinearFit.of(factors, points, responses, false), confidence);
  }

  /** The same on ranks (SRRC), for responses that rise or fall throughout. */
  public static StandardizedRegression ofRanks(
      List<String> factors, double[][] points, double[] responses, double confidence) {
    return from(factors, LinearFit.of(factors, points, responses, true), confidence);
  }

  private static StandardizedRegression from(
      List<String> factors, LinearFit fit, double confidence) {
    List<Association> coefficients = new ArrayList<>();
    for (int f = 0; f < factors.size(); f++) {
      if (!fit.has(f)) {
        coefficients.add(new Association(factors.get(f), Interval.undefined(), Double.NaN));
        continue;
      }
      int nu = fit.degreesOfFreedom();
      double error = fit.standardError(f);
      double beta = fit.coefficient(f);
      coefficients.add(
          new Association(
              factors.get(f),
              Interval.around(beta, StudentT.critical(confidence, nu) * error),
              error == 0 ? 0 : StudentT.twoSided(beta / error, nu)));
    }
    return new StandardizedRegression(fit.rows, fit.undefined, fit.determination, coefficients);
  }
}
