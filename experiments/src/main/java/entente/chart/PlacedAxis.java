package entente.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * A horizontal axis on a scale that is not even. Data are given at their places; the labels show
 * the numbers themselves.
 */
final class PlacedAxis extends NumberAxis {

  private static final long serialVersionUID = 1L;

  private final transient List<NumberTick> ticks = new ArrayList<>();

  private PlacedAxis(String label, double low, double high) {
    super(label);
    setAutoRange(false);
    double room = 0.04 * (high - low);
    setRange(low - room, high > low ? high + room : low + 1);
    Style.finish(this);
  }

  /** Where a number of either sign lies: asinh(value), even near 0 and logarithmic far from it. */
  static double signed(double value) {
    double size = Math.abs(value);
    return Math.copySign(Math.log(size + Math.sqrt(size * size + 1)), value);
  }

  /** An axis for numbers of both signs and very different size; data lie at {@link #signed}. */
  static PlacedAxis signed(String label, double from, double to) {
    PlacedAxis axis = new PlacedAxis(label, signed(from), signed(to));
    boolean many = Math.max(-from, to) < 200;
    axis.add(0, PlacedAxis::signed);
    for (double size = 1; size <= 1e9; size *= 10) {
      for (double value : many ? new double[] {size, 3 * size} : new double[] {size}) {
        axis.add(value, PlacedAxis::signed);
        axis.add(-value, PlacedAxis::signed);
      }
    }
    return axis;
  }

  /** A logarithmic axis for numbers above 0; data lie at their decimal logarithm. */
  static PlacedAxis logarithmic(String label, double from, double to) {
    PlacedAxis axis = new PlacedAxis(label, Math.log10(from), Math.log10(to));
    double decades = Math.log10(to / from);
    for (int power = -12; power <= 12; power++) {
      double one = power < 0 ? 1 / Math.pow(10, -power) : Math.pow(10, power);
      if (decades < 8 || power % 2 == 0) {
        axis.add(one, Math::log10);
      }
      if (decades < 2.5) {
        axis.add(2 * one, Math::log10);
        axis.add(5 * one, Math::log10);
      }
    }
    return axis;
  }

  private void add(double value, DoubleUnaryOperator place) {
    double at = place.applyAsDouble(value);
    if (getRange().contains(at)) {
      String text = Style.plain(value);
      ticks.add(new NumberTick(at, text, TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
    }
  }

  @Override
  protected List<NumberTick> refreshTicksHorizontal(
      Graphics2D g, Rectangle2D area, RectangleEdge edge) {
    return List.copyOf(ticks);
  }
}
