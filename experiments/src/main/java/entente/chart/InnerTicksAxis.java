package entente.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;

/**
 * A horizontal axis that puts no number near its right end, where that of the next panel begins.
 */
final class InnerTicksAxis extends NumberAxis {

  private static final long serialVersionUID = 1L;
  private static final double NEAR = 0.06;

  InnerTicksAxis(double from, double to) {
    super(null);
    setStandardTickUnits(Ticks.wholeNumbers());
    setAutoRange(false);
    setRange(from, to > from ? to : from + 1);
    Style.finish(this);
  }

  @Override
  protected List<NumberTick> refreshTicksHorizontal(
      Graphics2D g, Rectangle2D area, RectangleEdge edge) {
    double last = getRange().getUpperBound() - NEAR * getRange().getLength();
    List<NumberTick> kept = new ArrayList<>();
    for (Object tick : super.refreshTicksHorizontal(g, area, edge)) {
      if (tick instanceof NumberTick number && number.getValue() < last) {
        kept.add(number);
      }
    }
    return kept;
  }
}
