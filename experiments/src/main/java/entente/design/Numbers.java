package entente.design;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as tables and settings write them. The text is the same under every Java release: the
 * JDK's own became the shortest only in version 19.
 */
public final class Numbers {

  private static final double LARGEST_PLAIN = 1e15;

  private Numbers() {}

  /**
   * The shortest decimal that reads back as the same double; whole numbers below 10^15 have no
   * decimal point, so that a setting of a whole number is one.
   *
   * @param value the number
   * @return its text; empty for NaN, which tables leave blank
   */
  public static String text(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    boolean whole = value == Math.rint(value) && Math.abs(value) < LARGEST_PLAIN;
    boolean minusZero = value == 0 && 1 / value < 0;
    return whole && !minusZero ? Long.toString((long) value) : NumberOutput.toString(value, true);
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
