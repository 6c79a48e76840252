package entente.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/** Draws parallel coordinates; lines with the highest colour value lie on top. */
final class ParallelPlot extends Plot {

  private static final long serialVersionUID = 1L;

  private final transient List<ParallelChart.Column> columns;
  private final transient ColorScale scale;

  ParallelPlot(List<ParallelChart.Column> columns, ColorScale scale) {
    this.columns = List.copyOf(columns);
    this.scale = scale;
  }

  @Override
  public LegendItemCollection getLegendItems() {
    return new LegendItemCollection();
  }

  @Override
  public String getPlotType() {
    return "parallel coordinates";
  }

  @Override
  public void draw(
      Graphics2D g, Rectangle2D area, Point2D anchor, PlotState state, PlotRenderingInfo info) {
    getInsets().trim(area);
    int n = columns.size();
    double step = area.getWidth() / n;
    Font name = Style.bold(10);
    int nameLines = 1;
    for (ParallelChart.Column column : columns) {
      nameLines = Math.max(nameLines, Words.wrap(g, name, column.name(), step - 8, 3).size());
    }
    double top = area.getY() + nameLines * 12 + 20;
    double bottom = area.getMaxY() - 18;
    double[] x = new double[n];
    double[][] ends = new double[n][];
    for (int c = 0; c < n; c++) {
      x[c] = area.getX() + (c + 0.5) * step;
      ends[c] = ParallelChart.ends(columns.get(c));
    }
    lines(g, x, ends, top, bottom);
    for (int c = 0; c < n; c++) {
      g.setPaint(Style.INK);
      g.setStroke(new BasicStroke(1.1f));
      g.draw(new Line2D.Double(x[c], top, x[c], bottom));
      Words.centred(
          g, Ticks.label(ends[c][1], ends[c][0], ends[c][1]), Style.font(9), x[c], top - 8);
      Words.centred(
          g, Ticks.label(ends[c][0], ends[c][0], ends[c][1]), Style.font(9), x[c], bottom + 10);
      List<String> wrapped = Words.wrap(g, name, columns.get(c).name(), step - 8, 3);
      for (int k = 0; k < wrapped.size(); k++) {
        double y = top - 22 - 12 * (wrapped.size() - 1 - k);
        Words.centred(g, wrapped.get(k), name, x[c], y);
      }
    }
  }

  private void lines(Graphics2D g, double[] x, double[][] ends, double top, double bottom) {
    double[] colour = columns.get(columns.size() - 1).values();
    double opacity = Math.max(0.15, Math.min(0.9, 60.0 / Math.max(1, colour.length)));
    List<Integer> order =
        IntStream.range(0, colour.length)
            .boxed()
            .sorted(Comparator.comparingDouble(k -> Double.isNaN(colour[k]) ? -1e300 : colour[k]))
            .toList();
    g.setStroke(new BasicStroke(1.1f));
    for (int line : order) {
      Color color = Double.isNaN(colour[line]) ? Look.GREY : scale.at(colour[line]);
      g.setPaint(new Look(color, null, null).faint(opacity));
      Path2D path = new Path2D.Double();
      boolean open = false;
      for (int c = 0; c < x.length; c++) {
        double value = columns.get(c).values()[line];
        if (Double.isFinite(value)) {
          double y = bottom - (value - ends[c][0]) / (ends[c][1] - ends[c][0]) * (bottom - top);
          if (open) {
            path.lineTo(x[c], y);
          } else {
            path.moveTo(x[c], y);
          }
        }
        open = Double.isFinite(value);
      }
      g.draw(path);
    }
  }
}
