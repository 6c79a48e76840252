package entente.stats;

/**
 * An estimate with the interval around it. All three are in the unit of what is estimated; NaN
 * where undefined (an interval of one observation, say), infinite where unbounded.
 *
 * @param low lower limit
 * @param estimate the point estimate; a bootstrap interval need not hold it
 * @param high upper limit, not below {@code low}
 */
public record Interval(double low, double estimate, double high) {

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if {@code low > high}
   */
  public Interval {
    if (low > high) {
      throw new IllegalArgumentException(
          "an interval's low must not exceed its high, but was [" + low + ", " + high + "]");
    }
  }

  /** An interval without any number in it. */
  public static Interval undefined() {
    return new Interval(Double.NaN, Double.NaN, Double.NaN);
  }

  /** A point estimate whose limits are not known. */
  public static Interval point(double estimate) {
    return new Interval(Double.NaN, estimate, Double.NaN);
  }

  /** The estimate with equal distances to both limits. */
  public static Interval around(double estimate, double halfWidth) {
    return new Interval(estimate - halfWidth, estimate, estimate + halfWidth);
  }

  /** Whether both limits are numbers; either may be infinite. */
  public boolean isDefined() {
    return !Double.isNaN(low) && !Double.isNaN(high);
  }

  /** Distance of the limits. */
  public double width() {
    return high - low;
  }

  /** Half the distance of the limits. */
  public double halfWidth() {
    return width() / 2;
  }

  /** Whether a value lies between the limits, which count; false where they are undefined. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** The same interval with all three multiplied by a positive factor. */
  public Interval scaled(double factor) {
    return new Interval(low * factor, estimate * factor, high * factor);
  }
}
