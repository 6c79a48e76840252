package entente.chart;

import java.text.NumberFormat;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnit;
import org.jfree.chart.axis.TickUnitSource;

/**
 * The steps that an axis of numbers may take: 1, 2 or 5 times a power of ten. All labels of an axis
 * have the decimals that its step needs, with a point in every locale.
 */
final class Ticks implements TickUnitSource {

  private static final int[] LEADING = {1, 2, 5};

  private final boolean percent;
  private final boolean whole;

  private Ticks(boolean percent, boolean whole) {
    this.percent = percent;
    this.whole = whole;
  }

  /** Plain numbers. */
  static Ticks numbers() {
    return new Ticks(false, false);
  }

  /** Whole numbers only, such as years. */
  static Ticks wholeNumbers() {
    return new Ticks(false, true);
  }

  /** Shares written in percent. */
  static Ticks percents() {
    return new Ticks(true, false);
  }

  @Override
  public TickUnit getLargerTickUnit(TickUnit unit) {
    return above(unit.getSize() * 1.01);
  }

  @Override
  public TickUnit getCeilingTickUnit(TickUnit unit) {
    return above(unit.getSize());
  }

  @Override
  public TickUnit getCeilingTickUnit(double size) {
    return above(size);
  }

  /** The smallest allowed step that is not below a size. */
  NumberTickUnit above(double size) {
    double wanted = Double.isFinite(size) && size > 0 ? size : 1;
    if (whole && wanted <= 1) {
      return unit(1, 0);
    }
    int power = (int) Math.floor(Math.log10(wanted)) - 1;
    while (true) {
      for (int lead : LEADING) {
        double step = step(lead, power);
        if (step >= wanted * (1 - 1e-9)) {
          return unit(lead, power);
        }
      }
      power++;
    }
  }

  private static double step(int lead, int power) {
    return power < 0 ? lead / Math.pow(10, -power) : lead * Math.pow(10, power);
  }

  private NumberTickUnit unit(int lead, int power) {
    return new NumberTickUnit(step(lead, power), format(power));
  }

  /** Labels for a step of a power of ten. */
  private NumberFormat format(int power) {
    int decimals = Math.max(0, percent ? -power - 2 : -power);
    if (decimals > 6 || power > 6) {
      return Style.format("0.##E0");
    }
    return Style.format((decimals == 0 ? "0" : "0." + "0".repeat(decimals)) + (percent ? "%" : ""));
  }

  /** A number as an axis over a range would label it. */
  static String label(double value, double from, double to) {
    NumberTickUnit unit = numbers().above(Math.abs(to - from) / 50);
    return unit.valueToString(value);
  }
}
