package entente.publish;

import entente.store.Numbers;

/**
 * One published number.
 *
 * @param point number of the design point, from 0; -1 for an effect of a factor over all points
 * @param arm the arm it speaks of; empty for an effect of a factor over all arms
 * @param against the arm or the number it is compared with, or the factor whose effect it is; empty
 *     for a mean
 * @param response name of the response
 * @param statistic what it is
 * @param value its value; NaN where it is not defined
 * @param tolerance how far another value may be from it and still be the same, at least 0
 */
public record PublishedNumber(
    int point,
    String arm,
    String against,
    String response,
    Kind statistic,
    double value,
    double tolerance) {

  /** What a number is. */
  public enum Kind {
    /** Mean over the replications of an arm at a point. */
    MEAN,
    /** Mean paired difference, or mean effect of a factor from its lowest to its highest level. */
    DIFFERENCE,
    /** Lower end of the 95% interval of that difference. */
    LOW,
    /** Upper end of it. */
    HIGH,
    /** A number of its own, such as a score. */
    VALUE;

    @Override
    public String toString() {
      return switch (this) {
        case MEAN -> "mean";
        case DIFFERENCE -> "difference";
        case LOW -> "difference, low";
        case HIGH -> "difference, high";
        case VALUE -> "value";
      };
    }

    static Kind of(String word) {
      for (Kind kind : values()) {
        if (kind.toString().equals(word)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("there is no statistic '" + word + "'");
    }
  }

  /** How {@link #against} names a number. */
  static String against(double number) {
    return "the number " + Numbers.text(number);
  }

  /** What it is the value of, in words; the same for two numbers only if they can be compared. */
  public String label() {
    return (point < 0 ? "" : "point " + point + ": ") + labelWithoutPoint();
  }

  /** The same where there is only one point. */
  public String labelWithoutPoint() {
    String who =
        against.isEmpty() ? arm : arm.isEmpty() ? "effect of " + against : arm + " - " + against;
    return response + ", " + statistic + " (" + who + ")";
  }

  /** Whether another value is the same within the tolerance; two undefined ones are. */
  public boolean isMetBy(double other) {
    return Double.isNaN(value) ? Double.isNaN(other) : Math.abs(other - value) <= tolerance;
  }
}
