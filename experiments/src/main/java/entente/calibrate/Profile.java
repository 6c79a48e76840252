package entente.calibrate;

/**
 * The best misfit that can be had with one parameter held at each of some values.
 *
 * @param parameter its name
 * @param places of the values held, ascending
 * @param values the values held
 * @param misfits best misfit at each, all other parameters fitted anew; NaN if there is none
 * @param best the best misfit known anywhere
 */
public record Profile(
    String parameter, double[] places, double[] values, double[] misfits, double best) {

  /**
   * Share of the range on which the profile stays within a threshold of the best, between 0 and 1,
   * by the trapezoid between neighbouring values.
   *
   * @param threshold in the unit of the misfit; 1.92 for minus a log likelihood gives the 95%
   *     likelihood interval
   */
  public double supportedShare(double threshold) {
    double share = 0;
    double limit = best + threshold;
    for (int k = 1; k < places.length; k++) {
      double a = misfits[k - 1];
      double b = misfits[k];
      double inside;
      if (a <= limit && b <= limit) {
        inside = 1;
      } else if (a <= limit || b <= limit) {
        double low = Math.min(a, b);
        double high = Math.max(a, b);
        inside = Double.isFinite(high) ? (limit - low) / (high - low) : 0;
      } else {
        inside = 0;
      }
      share += inside * (places[k] - places[k - 1]);
    }
    return share / (places[places.length - 1] - places[0]);
  }
}
