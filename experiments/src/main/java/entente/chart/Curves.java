package entente.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Curves with bands: adoption over time, running means, any quantity against another. */
public final class Curves {

  private static final Shape LINE = new Line2D.Double(-12, 0, 12, 0);
  private static final double OPACITY = 0.18;

  private Curves() {}

  /**
   * One curve.
   *
   * @param name its name in the legend
   * @param look how it looks
   * @param band its values
   */
  public record Line(String name, Look look, Band band) {}

  /**
   * A chart of curves over calendar time.
   *
   * @param heading the words around it
   * @param label label of the vertical axis, with its unit
   * @param lines the curves
   * @param percent whether values are shares, shown in percent from 0
   */
  public static JFreeChart overTime(
      Heading heading, String label, List<Line> lines, boolean percent) {
    double[] ends = ends(lines);
    NumberAxis range = percent ? shares(label, lines) : values(label, lines);
    return Style.chart(heading, plot(lines, Style.years("year", ends[0], ends[1]), range));
  }

  /** An axis in percent that begins at 0 and fits the curves. */
  static NumberAxis shares(String label, List<Line> lines) {
    return Style.percents(label, 0, Style.roundShare(max(lines)) * 1.02);
  }

  /** An axis that fits the curves with a little room. */
  static NumberAxis values(String label, List<Line> lines) {
    double high = max(lines);
    double low =
        lines.stream().mapToDouble(l -> l.band().min()).filter(v -> v == v).min().orElse(0);
    high = Double.isNaN(high) ? 1 : high;
    double room = high > low ? 0.06 * (high - low) : Math.max(0.05, 0.1 * Math.abs(high));
    return Style.axis(label, low >= 0 && low < 0.3 * high ? 0 : low - room, high + room);
  }

  static double max(List<Line> lines) {
    return lines.stream()
        .mapToDouble(l -> l.band().max())
        .filter(v -> !Double.isNaN(v))
        .max()
        .orElse(Double.NaN);
  }

  static double[] ends(List<Line> lines) {
    double from = Double.POSITIVE_INFINITY;
    double to = Double.NEGATIVE_INFINITY;
    for (Line line : lines) {
      double[] x = line.band().x();
      if (x.length > 0) {
        from = Math.min(from, x[0]);
        to = Math.max(to, x[x.length - 1]);
      }
    }
    return from <= to ? new double[] {from, to} : new double[] {0, 1};
  }

  /** A plot of curves on given axes. */
  static XYPlot plot(List<Line> lines, NumberAxis domain, NumberAxis range) {
    XYPlot plot = Style.plot(domain, range);
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(1f);
    LegendItemCollection legend = new LegendItemCollection();
    for (Line line : lines) {
      for (YIntervalSeries piece : pieces(line.band())) {
        int s = data.getSeriesCount();
        data.addSeries(piece);
        renderer.setSeriesPaint(s, line.look().color());
        renderer.setSeriesStroke(s, line.look().line());
        renderer.setSeriesFillPaint(s, line.look().faint(OPACITY));
        if (piece.getItemCount() == 1) {
          renderer.setSeriesShapesVisible(s, true);
          renderer.setSeriesShape(s, line.look().marker());
        }
      }
      legend.add(item(line.name(), line.look()));
    }
    plot.setDataset(data);
    plot.setRenderer(renderer);
    plot.setFixedLegendItems(legend);
    return plot;
  }

  /** A curve is drawn in pieces where it is undefined in between. */
  private static List<YIntervalSeries> pieces(Band band) {
    List<YIntervalSeries> pieces = new ArrayList<>();
    YIntervalSeries piece = null;
    for (int t = 0; t < band.x().length; t++) {
      if (Double.isNaN(band.middle()[t])) {
        piece = null;
        continue;
      }
      if (piece == null) {
        piece = new YIntervalSeries(pieces.size(), false, true);
        pieces.add(piece);
      }
      double low = Double.isNaN(band.low()[t]) ? band.middle()[t] : band.low()[t];
      double high = Double.isNaN(band.high()[t]) ? band.middle()[t] : band.high()[t];
      piece.add(band.x()[t], band.middle()[t], low, high);
    }
    return pieces;
  }

  /** A legend entry: a stretch of the line. */
  static LegendItem item(String name, Look look) {
    LegendItem item = new LegendItem(name, null, null, null, LINE, look.line(), look.color());
    item.setLineVisible(true);
    item.setLine(LINE);
    item.setLineStroke(look.line());
    item.setLinePaint(look.color());
    item.setShapeVisible(false);
    return item;
  }

  /** A legend entry: a patch of colour. */
  static LegendItem patch(String name, Color color) {
    return new LegendItem(
        name,
        null,
        null,
        null,
        new Rectangle2D.Double(-7, -5, 14, 10),
        color,
        new BasicStroke(0.6f),
        Style.MUTED);
  }
}
