package entente.calibrate;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A parameter to be fitted. Searches work on its place, from 0 at the low end of the range to 1 at
 * the high end, measured on its scale.
 *
 * @param name as the scenario knows it
 * @param low lowest value, in the parameter's unit; above 0 on a logarithmic scale
 * @param high highest value, above {@code low}
 * @param scale linear or logarithmic
 * @param prior on that scale
 */
public record Parameter(String name, double low, double high, Scale scale, Prior prior) {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if it is empty or does not suit the scale or the prior
   */
  public Parameter {
    if (!(low < high) || Double.isInfinite(low) || Double.isInfinite(high)) {
      throw new IllegalArgumentException(
          "'" + name + "' must have a low below its high, but had " + low + " and " + high);
    }
    if (scale == Scale.LOGARITHMIC && !(low > 0)) {
      throw new IllegalArgumentException(
          "'" + name + "' on a logarithmic scale must have a low above 0, but had " + low);
    }
    if (prior instanceof Prior.Normal normal
        && !(normal.centre() >= low && normal.centre() <= high)) {
      throw new IllegalArgumentException(
          "'"
              + name
              + "' must have the centre of its prior within its range, but had "
              + normal.centre());
    }
  }

  /** A parameter with a uniform prior on its scale. */
  public static Parameter of(String name, double low, double high, Scale scale) {
    return new Parameter(name, low, high, scale, Prior.uniform());
  }

  /** The value at a place; both ends are exact. */
  public double value(double place) {
    if (place <= 0) {
      return low;
    }
    if (place >= 1) {
      return high;
    }
    double from = scale.forth(low);
    double value = scale.back(from + place * (scale.forth(high) - from));
    return Math.min(high, Math.max(low, value));
  }

  /** The place of a value. */
  public double place(double value) {
    double from = scale.forth(low);
    return (scale.forth(value) - from) / (scale.forth(high) - from);
  }

  /** Prior density over places, up to a constant factor; 0 outside [0, 1]. */
  double density(double place) {
    if (!(place >= 0 && place <= 1)) {
      return 0;
    }
    if (prior instanceof Prior.Normal normal) {
      double z = (place - place(normal.centre())) / spreadInPlaces(normal);
      return StrictMath.exp(-z * z / 2);
    }
    return 1;
  }

  /** The place below which the prior puts a probability. */
  double quantile(double probability) {
    if (prior instanceof Prior.Normal normal) {
      double centre = place(normal.centre());
      double spread = spreadInPlaces(normal);
      double below = NORMAL.cumulativeProbability(-centre / spread);
      double inside = NORMAL.cumulativeProbability((1 - centre) / spread) - below;
      double z = NORMAL.inverseCumulativeProbability(below + probability * inside);
      return Math.min(1, Math.max(0, centre + spread * z));
    }
    return probability;
  }

  /** A place drawn from the prior. */
  double draw(UniformRandomProvider random) {
    return quantile(random.nextDouble());
  }

  private double spreadInPlaces(Prior.Normal normal) {
    return normal.spread() / (scale.forth(high) - scale.forth(low));
  }
}
