package entente.design;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as tables and settings write them. The text is the same under every Java release: {@link
 * Double#toString} writes some doubles with more digits before Java 19 than after.
 */
public final class Numbers {

  private static final double LARGEST_PLAIN = 1e15;
  private static final MathContext[] PRECISIONS = {
    new MathContext(15, RoundingMode.HALF_EVEN),
    new MathContext(16, RoundingMode.HALF_EVEN),
    new MathContext(17, RoundingMode.HALF_EVEN)
  };

  private Numbers() {}

  /**
   * A number with as few as 15, 16 or 17 significant digits as read back as the same double,
   * without trailing zeros; whole numbers below 10^15 without a decimal point.
   *
   * @param value the number
   * @return its text; empty for NaN, which tables leave blank
   */
  public static String text(double value) {
    if (Double.isNaN(value)) {
      return "";
    } else if (Double.isInfinite(value)) {
      return value > 0 ? "Infinity" : "-Infinity";
    } else if (value == Math.rint(value) && Math.abs(value) < LARGEST_PLAIN) {
      return value == 0 && 1 / value < 0 ? "-0.0" : Long.toString((long) value);
    }
    BigDecimal exact = new BigDecimal(value);
    for (MathContext precision : PRECISIONS) {
      BigDecimal rounded = exact.round(precision);
      if (rounded.doubleValue() == value) {
        return written(rounded.stripTrailingZeros());
      }
    }
    throw new IllegalStateException("17 digits hold every double, but not " + value);
  }

  private static String written(BigDecimal number) {
    int exponent = number.precision() - number.scale() - 1;
    if (exponent >= -4 && exponent < 16) {
      return number.toPlainString();
    }
    String digits = number.unscaledValue().abs().toString();
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    return (number.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + "E" + exponent;
  }

  /**
   * A number rounded to 12 significant digits, so that evenly spaced levels read 0.3 and not
   * 0.30000000000000004.
   */
  static double tidy(double value) {
    if (value == 0 || !Double.isFinite(value)) {
      return value;
    }
    return new BigDecimal(value).round(new MathContext(12, RoundingMode.HALF_EVEN)).doubleValue();
  }
}
