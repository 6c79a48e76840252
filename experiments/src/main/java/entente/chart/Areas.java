package entente.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeriesCollection;

/** Stacked areas, each parted from the next by a white line and named where it is thick enough. */
final class Areas {

  private static final BasicStroke BORDER = new BasicStroke(0.9f);

  /** Width of a letter as a share of a plot's width. */
  private static final double LETTER = 0.009;

  private Areas() {}

  /**
   * One area.
   *
   * @param name its name
   * @param color its colour
   * @param x positions
   * @param height thickness at each position, at least 0
   */
  record Area(String name, Color color, double[] x, double[] height) {}

  /** The largest total over positions; 1 where all are 0. */
  static double largestSum(List<double[]> heights) {
    double most = 0;
    for (int t = 0; !heights.isEmpty() && t < heights.get(0).length; t++) {
      double sum = 0;
      for (double[] height : heights) {
        sum += height[t];
      }
      most = Math.max(most, sum);
    }
    return most > 0 ? most : 1;
  }

  /** The first position with a total above 0; the number of positions where there is none. */
  static int firstFilled(List<double[]> heights) {
    int n = heights.isEmpty() ? 0 : heights.get(0).length;
    for (int t = 0; t < n; t++) {
      for (double[] height : heights) {
        if (height[t] > 0) {
          return t;
        }
      }
    }
    return n;
  }

  /** Each height divided by the total at its position; 0 where the total is 0. */
  static List<double[]> shares(List<double[]> heights) {
    List<double[]> shares = new ArrayList<>();
    for (double[] height : heights) {
      double[] share = new double[height.length];
      for (int t = 0; t < share.length; t++) {
        double sum = 0;
        for (double[] other : heights) {
          sum += other[t];
        }
        share[t] = sum > 0 ? height[t] / sum : 0;
      }
      shares.add(share);
    }
    return shares;
  }

  /** A plot of stacked areas, the first at the bottom. */
  static XYPlot plot(List<Area> areas, NumberAxis domain, NumberAxis range) {
    XYPlot plot = Style.plot(domain, range);
    plot.setDataset(new XYSeriesCollection());
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
    plot.setRenderer(renderer);
    double[] base = new double[areas.isEmpty() ? 0 : areas.get(0).x().length];
    for (Area area : areas) {
      double[] top = base.clone();
      for (int t = 0; t < top.length; t++) {
        top[t] += area.height()[t];
      }
      renderer.addAnnotation(
          new XYPolygonAnnotation(polygon(area.x(), base, top), BORDER, Color.WHITE, area.color()),
          Layer.BACKGROUND);
      label(renderer, area, base, top, range.getRange().getLength());
      base = top;
    }
    return plot;
  }

  private static double[] polygon(double[] x, double[] base, double[] top) {
    int n = x.length;
    double[] polygon = new double[4 * n];
    for (int t = 0; t < n; t++) {
      polygon[2 * t] = x[t];
      polygon[2 * t + 1] = base[t];
      polygon[4 * n - 2 * t - 2] = x[t];
      polygon[4 * n - 2 * t - 1] = top[t];
    }
    return polygon;
  }

  /** Names an area where it leaves most room for the name, if it leaves enough anywhere. */
  private static void label(
      XYLineAndShapeRenderer renderer, Area area, double[] base, double[] top, double span) {
    double[] x = area.x();
    int n = x.length;
    double half = 0.5 * (x[n - 1] - x[0]) * (area.name().length() + 2) * LETTER;
    double most = 0;
    int best = -1;
    double middle = 0;
    for (int t = 0; t < n; t++) {
      double floor = Double.NEGATIVE_INFINITY;
      double ceiling = Double.POSITIVE_INFINITY;
      for (int k = 0; k < n; k++) {
        if (Math.abs(x[k] - x[t]) <= half) {
          floor = Math.max(floor, base[k]);
          ceiling = Math.min(ceiling, top[k]);
        }
      }
      boolean inside = x[t] - half >= x[0] && x[t] + half <= x[n - 1];
      if (inside && ceiling - floor > most) {
        most = ceiling - floor;
        best = t;
        middle = 0.5 * (floor + ceiling);
      }
    }
    if (best >= 0 && most / span > 0.055) {
      XYTextAnnotation name = new XYTextAnnotation(area.name(), x[best], middle);
      name.setFont(Style.font(10));
      name.setPaint(ColorScale.inkOn(area.color()));
      renderer.addAnnotation(name, Layer.FOREGROUND);
    }
  }
}
