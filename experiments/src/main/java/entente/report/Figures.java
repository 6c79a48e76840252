package entente.report;

import entente.stats.Interval;
import java.util.Locale;

/** Numbers of tables as a reader wants them: three or four digits that mean something. */
final class Figures {

  private Figures() {}

  /** A number with about three decimals; a dash where undefined. */
  static String number(double value) {
    if (Double.isNaN(value)) {
      return "-";
    } else if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    double size = Math.abs(value);
    if (size != 0 && size < 5e-4) {
      return String.format(Locale.ROOT, "%.1e", value);
    }
    return Words.fixed(value, size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : 3);
  }

  /** A p-value. */
  static String probability(double p) {
    return Double.isNaN(p) ? "-" : p < 0.001 ? "<0.001" : Words.fixed(p, 3);
  }

  /** A range. */
  static String range(double low, double high) {
    return Double.isNaN(low) && Double.isNaN(high)
        ? "-"
        : "[" + number(low) + ", " + number(high) + "]";
  }

  /** An estimate with its limits. */
  static String interval(Interval interval) {
    return number(interval.estimate())
        + (interval.isDefined() ? " " + range(interval.low(), interval.high()) : "");
  }
}
