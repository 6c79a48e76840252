package entente.chart;

import entente.stats.Interval;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Points with intervals and bars on plots: the pieces that several charts share. */
final class Whiskers {

  private Whiskers() {}

  /**
   * A point with an interval along one axis.
   *
   * @param at place on the other axis
   * @param interval the estimate and its limits
   */
  record Mark(double at, Interval interval) {}

  /**
   * Adds marks to a plot as a further dataset.
   *
   * @param upright whether intervals run along the vertical axis
   * @param joined whether a line joins the marks
   */
  static void add(XYPlot plot, List<Mark> marks, Look look, boolean upright, boolean joined) {
    XYIntervalSeries series = new XYIntervalSeries("marks", false, true);
    for (Mark mark : marks) {
      Interval interval = mark.interval();
      if (Double.isNaN(interval.estimate()) && !joined) {
        continue;
      }
      double value = interval.estimate();
      double low = interval.isDefined() ? interval.low() : value;
      double high = interval.isDefined() ? interval.high() : value;
      if (upright) {
        series.add(mark.at(), mark.at(), mark.at(), value, low, high);
      } else {
        series.add(value, low, high, mark.at(), mark.at(), mark.at());
      }
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawXError(!upright);
    renderer.setDrawYError(upright);
    renderer.setCapLength(4);
    renderer.setErrorPaint(look.color());
    renderer.setErrorStroke(new BasicStroke(1.3f));
    renderer.setDefaultLinesVisible(joined);
    renderer.setSeriesPaint(0, look.color());
    renderer.setSeriesShape(0, look.marker());
    renderer.setSeriesStroke(0, look.line());
    add(plot, data, renderer);
  }

  /** Adds the limits of marks alone, as thin whiskers for the ends of horizontal bars. */
  static void addLimits(XYPlot plot, List<Mark> marks) {
    Look look = new Look(Style.INK, new BasicStroke(1f), new java.awt.geom.Area());
    add(plot, marks.stream().filter(m -> m.interval().isDefined()).toList(), look, false, false);
  }

  private static void add(XYPlot plot, XYIntervalSeriesCollection data, XYItemRenderer renderer) {
    int k = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
    plot.setDataset(k, data);
    plot.setRenderer(k, renderer);
  }

  /**
   * A horizontal bar.
   *
   * @param at its middle on the vertical axis
   * @param from its one end
   * @param to its other end
   */
  record Bar(double at, double from, double to) {}

  /** Adds horizontal bars of one colour to a plot as a further dataset. */
  static void addBars(XYPlot plot, List<Bar> bars, double thickness, Color color) {
    XYIntervalSeries series = new XYIntervalSeries("bars", false, true);
    for (Bar bar : bars) {
      double low = Math.min(bar.from(), bar.to());
      double high = Math.max(bar.from(), bar.to());
      series.add(high, low, high, bar.at(), bar.at() - thickness / 2, bar.at() + thickness / 2);
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    XYBarRenderer renderer = new XYBarRenderer(0);
    renderer.setUseYInterval(true);
    renderer.setShadowVisible(false);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setDrawBarOutline(false);
    renderer.setSeriesPaint(0, color);
    add(plot, data, renderer);
  }
}
