package entente.stats;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Partial rank correlation coefficients (PRCC; Iman and Helton 1988): the correlation of the ranks
 * of a factor and of the response after the ranks of all other factors are taken out of both. For
 * responses that rise or fall throughout, however bent.
 */
public final class PartialRankCorrelation {

  private PartialRankCorrelation() {}

  /**
   * One coefficient per factor. Its p-value is that of t = r √(ν/(1-r²)) with ν = n - k - 1 degrees
   * of freedom. Its interval is Fisher's z with the variance (1 + r²/2)/(n - k - 2) of a rank
   * correlation (Bonett and Wright 2000), k - 1 factors being taken out.
   *
   * @param factors names of the k factors
   * @param points one row per design point, one column per factor
   * @param responses one per point; NaN where undefined
   * @param confidence in (0, 1)
   * @throws IllegalArgumentException if a factor's ranks are a combination of others'
   */
  public static List<Association> of(
      List<String> factors, double[][] points, double[] responses, double confidence) {
    LinearFit fit = LinearFit.of(factors, points, responses, true);
    double z =
        NormalDistribution.of(0, 1)
            .inverseSurvivalProbability((1 - Resampling.requireConfidence(confidence)) / 2);
    List<Association> associations = new ArrayList<>();
    for (int f = 0; f < factors.size(); f++) {
      if (!fit.has(f)) {
        associations.add(new Association(factors.get(f), Interval.undefined(), Double.NaN));
        continue;
      }
      double r = fit.partialCorrelation(f);
      int nu = fit.degreesOfFreedom();
      double p = Math.abs(r) >= 1 ? 0 : StudentT.twoSided(r * Math.sqrt(nu / (1 - r * r)), nu);
      associations.add(new Association(factors.get(f), interval(r, z, nu - 1), p));
    }
    return associations;
  }

  private static Interval interval(double r, double z, int freedom) {
    if (freedom < 1 || Math.abs(r) >= 1) {
      return Math.abs(r) >= 1 ? new Interval(r, r, r) : Interval.point(r);
    }
    double centre = 0.5 * Math.log((1 + r) / (1 - r));
    double half = z * Math.sqrt((1 + r * r / 2) / freedom);
    return new Interval(Math.tanh(centre - half), r, Math.tanh(centre + half));
  }
}
