package entente.stats;

/**
 * A stochastic response reduced to one number per design point, as the sensitivity estimators need.
 *
 * @param means over the defined replications; NaN where there is none
 * @param undefined runs without a response
 * @param luckVariance mean over points of s²/R, the variance that luck leaves in a point's mean
 *     when points have independent luck; NaN if no point has two responses
 */
public record PointMeans(double[] means, int undefined, double luckVariance) {

  /**
   * Averages over replications.
   *
   * @param responses one row per design point, one column per replication; rows may differ in
   *     length
   */
  public static PointMeans of(double[][] responses) {
    double[] means = new double[responses.length];
    int undefined = 0;
    double luck = 0;
    int varied = 0;
    for (int p = 0; p < responses.length; p++) {
      double[] sample = Samples.defined(responses[p]);
      means[p] = Samples.mean(sample);
      undefined += responses[p].length - sample.length;
      if (sample.length > 1) {
        luck += Samples.variance(sample) / sample.length;
        varied++;
      }
    }
    return new PointMeans(means, undefined, varied == 0 ? Double.NaN : luck / varied);
  }
}
