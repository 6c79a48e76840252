package entente.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Weighted points in several dimensions: how each is spread, and how each pair goes together. */
public final class PairsChart {

  private static final int BINS = 20;
  private static final int SIZES = 4;

  private PairsChart() {}

  /**
   * A dimension.
   *
   * @param name its name, with its unit
   * @param low low end of its range
   * @param high high end of its range
   * @param logarithmic whether its range is measured in powers; it is then above 0
   * @param values one per point
   */
  public record Column(String name, double low, double high, boolean logarithmic, double[] values) {

    private double place(double value) {
      return logarithmic ? Math.log10(value) : value;
    }

    private String label() {
      return logarithmic ? "log10 " + name : name;
    }
  }

  /**
   * A chart of all pairs; a single dimension is its spread alone.
   *
   * @param heading the words around it
   * @param columns the dimensions
   * @param weights one per point, at least 0
   */
  public static JFreeChart of(Heading heading, List<Column> columns, double[] weights) {
    List<GridPlot.Panel> panels = new ArrayList<>();
    for (Column up : columns) {
      for (Column across : columns) {
        panels.add(
            up == across
                ? new GridPlot.Panel(up.label(), spread(up, weights))
                : new GridPlot.Panel(
                    up.label() + " over " + across.label(), pair(across, up, weights)));
      }
    }
    return Style.chart(heading, new GridPlot(panels, columns.size(), true, 9));
  }

  private static NumberAxis axis(Column column) {
    NumberAxis axis = Style.axis("", column.place(column.low()), column.place(column.high()));
    axis.setTickLabelFont(Style.font(9));
    return axis;
  }

  private static XYPlot spread(Column column, double[] weights) {
    double from = column.place(column.low());
    double to = column.place(column.high());
    double[] mass = new double[BINS];
    double all = Arrays.stream(weights).sum();
    for (int k = 0; k < weights.length; k++) {
      double share = (column.place(column.values()[k]) - from) / (to - from);
      int bin = (int) Math.min(BINS - 1, Math.max(0, Math.floor(share * BINS)));
      mass[bin] += weights[k] / all * BINS;
    }
    XYSeries steps = new XYSeries("posterior", false, true);
    XYSeries even = new XYSeries("even", false, true);
    for (int b = 0; b < BINS; b++) {
      steps.add(from + (to - from) * b / BINS, mass[b]);
      steps.add(from + (to - from) * (b + 1) / BINS, mass[b]);
    }
    even.add(from, 1);
    even.add(to, 1);
    XYSeriesCollection data = new XYSeriesCollection(steps);
    data.addSeries(even);
    NumberAxis density =
        Style.axis("", 0, 1.08 * Math.max(1.2, Arrays.stream(mass).max().orElse(1)));
    density.setTickLabelFont(Style.font(9));
    XYPlot plot = Style.plot(axis(column), density);
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setSeriesPaint(0, Look.of(0).color());
    renderer.setSeriesStroke(0, Look.of(0).line());
    renderer.setSeriesPaint(1, Style.MUTED);
    renderer.setSeriesStroke(1, Look.reference().line());
    plot.setDataset(data);
    plot.setRenderer(renderer);
    return plot;
  }

  private static XYPlot pair(Column across, Column up, double[] weights) {
    double largest = Arrays.stream(weights).max().orElse(1);
    List<XYSeries> bySize = new ArrayList<>();
    for (int s = 0; s < SIZES; s++) {
      bySize.add(new XYSeries("size " + s, false, true));
    }
    for (int k = 0; k < weights.length; k++) {
      int size = (int) Math.min(SIZES - 1, Math.floor(Math.sqrt(weights[k] / largest) * SIZES));
      bySize.get(size).add(across.place(across.values()[k]), up.place(up.values()[k]));
    }
    XYSeriesCollection data = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    Color color = Look.of(0).faint(0.5);
    for (int s = 0; s < SIZES; s++) {
      data.addSeries(bySize.get(s));
      double d = 1.4 + 0.9 * s;
      renderer.setSeriesPaint(s, color);
      renderer.setSeriesShape(s, new Ellipse2D.Double(-d / 2, -d / 2, d, d));
    }
    XYPlot plot = Style.plot(axis(across), axis(up));
    plot.setDataset(data);
    plot.setRenderer(renderer);
    return plot;
  }
}
