package entente.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Small multiples: panels of one size in a grid. The scales stand at the left and below only, so
 * that eyes compare panels and not numbers; with {@code ownRanges} each panel keeps its own.
 */
final class GridPlot extends Plot {

  private static final long serialVersionUID = 1L;
  private static final double GAP = 10;
  private static final int MOST_LINES = 3;

  /**
   * A panel.
   *
   * @param title the words above it
   * @param plot what it shows
   */
  record Panel(String title, XYPlot plot) {}

  private final transient List<Panel> panels;
  private final int columns;
  private final boolean ownRanges;
  private final transient Font titleFont;
  private final double left;
  private final double bottom;
  private transient LegendItemCollection legend = new LegendItemCollection();

  /**
   * A grid of panels, filled row by row.
   *
   * @param panels the panels
   * @param columns panels in a row
   * @param ownRanges whether each panel shows its own vertical scale
   * @param titleSize size of the panels' titles
   */
  GridPlot(List<Panel> panels, int columns, boolean ownRanges, int titleSize) {
    this.panels = List.copyOf(panels);
    this.columns = columns;
    this.ownRanges = ownRanges;
    titleFont = titleSize >= 10 ? Style.bold(titleSize) : Style.font(titleSize);
    boolean labelled = panels.stream().anyMatch(p -> p.plot().getRangeAxis().getLabel() != null);
    left = labelled ? 54 : 38;
    bottom = panels.stream().anyMatch(p -> p.plot().getDomainAxis().getLabel() != null) ? 38 : 22;
  }

  void setLegend(LegendItemCollection items) {
    legend = items;
  }

  @Override
  public LegendItemCollection getLegendItems() {
    return legend;
  }

  @Override
  public String getPlotType() {
    return "small multiples";
  }

  @Override
  public void draw(
      Graphics2D g, Rectangle2D area, Point2D anchor, PlotState state, PlotRenderingInfo info) {
    getInsets().trim(area);
    int rows = (panels.size() + columns - 1) / columns;
    double step = ownRanges ? left : 0;
    double cellWidth = (area.getWidth() - left - (columns - 1) * (GAP + step)) / columns;
    int lines = 1;
    for (Panel panel : panels) {
      int needed = Words.wrap(g, titleFont, panel.title(), cellWidth, MOST_LINES).size();
      lines = Math.max(lines, needed);
    }
    double titleHeight = lines * titleFont.getSize2D() * 1.2 + 4;
    double cellHeight = (area.getHeight() - bottom - rows * titleHeight - (rows - 1) * GAP) / rows;
    for (int k = 0; k < panels.size(); k++) {
      int column = k % columns;
      int row = k / columns;
      double x = area.getX() + left + column * (cellWidth + GAP + step);
      double y = area.getY() + titleHeight + row * (cellHeight + titleHeight + GAP);
      boolean lowest = k + columns >= panels.size();
      drawPanel(g, panels.get(k), x, y, cellWidth, cellHeight, ownRanges || column == 0, lowest);
    }
  }

  private void drawPanel(
      Graphics2D g,
      Panel panel,
      double x,
      double y,
      double width,
      double height,
      boolean leftmost,
      boolean lowest) {
    XYPlot plot = panel.plot();
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    show(plot.getRangeAxis(), leftmost);
    show(plot.getDomainAxis(), lowest);
    AxisSpace ranges = new AxisSpace();
    ranges.setLeft(leftmost ? left : 0);
    plot.setFixedRangeAxisSpace(ranges);
    AxisSpace domains = new AxisSpace();
    domains.setBottom(lowest ? bottom : 0);
    plot.setFixedDomainAxisSpace(domains);
    double shift = leftmost ? left : 0;
    Shape clip = g.getClip();
    plot.draw(
        g,
        new Rectangle2D.Double(x - shift, y, width + shift, height + (lowest ? bottom : 0)),
        null,
        null,
        null);
    g.setClip(clip);
    g.setPaint(Style.INK);
    Words.paragraph(g, panel.title(), titleFont, x, y - 4, width, MOST_LINES);
  }

  private static void show(ValueAxis axis, boolean visible) {
    axis.setTickLabelsVisible(visible);
    axis.setTickMarksVisible(visible);
    if (!visible) {
      axis.setLabel(null);
    }
  }
}
