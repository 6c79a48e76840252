package entente.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** The cells of a heat map on a plot whose axes count columns and rows from 0. */
final class Cells extends AbstractXYAnnotation {

  private static final long serialVersionUID = 1L;

  private final transient HeatChart.Grid grid;
  private final transient ColorScale scale;
  private final boolean numbers;

  Cells(HeatChart.Grid grid, ColorScale scale, boolean numbers) {
    this.grid = grid;
    this.scale = scale;
    this.numbers = numbers;
  }

  @Override
  public void draw(
      Graphics2D g,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis domain,
      ValueAxis range,
      int index,
      PlotRenderingInfo info) {
    Font font = Style.font(10);
    for (int r = 0; r < grid.rows().size(); r++) {
      for (int c = 0; c < grid.columns().size(); c++) {
        double left = domain.valueToJava2D(c - 0.5, area, RectangleEdge.BOTTOM);
        double right = domain.valueToJava2D(c + 0.5, area, RectangleEdge.BOTTOM);
        double top = range.valueToJava2D(r + 0.5, area, RectangleEdge.LEFT);
        double bottom = range.valueToJava2D(r - 0.5, area, RectangleEdge.LEFT);
        double value = grid.values()[r][c];
        Color color = Double.isNaN(value) ? Style.NOTHING : scale.at(value);
        g.setPaint(color);
        g.fill(new Rectangle2D.Double(left + 0.5, top + 0.5, right - left - 1, bottom - top - 1));
        String text = Double.isNaN(value) ? "–" : Style.number(value);
        if (numbers && Words.width(g, font, text) < right - left - 2 && bottom - top > 11) {
          g.setPaint(ColorScale.inkOn(color));
          Words.centred(g, text, font, 0.5 * (left + right), 0.5 * (top + bottom));
        }
      }
    }
  }
}
