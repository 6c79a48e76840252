package entente.view;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Replications as a median and a band that holds the middle eight tenths of them. */
public final class BandChart {

  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  private BandChart() {}

  /**
   * A group of replications.
   *
   * @param name its name
   * @param color its colour
   * @param dashed whether its median is dashed
   * @param runs one row of values for each replication
   */
  public record Group(String name, Color color, boolean dashed, List<double[]> runs) {}

  /**
   * A chart.
   *
   * @param title what is shown
   * @param times decimal years
   * @param groups the groups
   */
  public static JFreeChart of(String title, double[] times, List<Group> groups) {
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(0.2f);
    for (Group group : groups) {
      YIntervalSeries series = new YIntervalSeries(group.name(), false, true);
      for (int t = 0; t < times.length; t++) {
        int k = t;
        double[] values =
            group.runs().stream().mapToDouble(run -> run[k]).filter(v -> v == v).sorted().toArray();
        if (values.length > 0) {
          series.add(
              times[t], quantile(values, 0.5), quantile(values, LOW), quantile(values, HIGH));
        }
      }
      int s = data.getSeriesCount();
      data.addSeries(series);
      renderer.setSeriesPaint(s, group.color());
      renderer.setSeriesFillPaint(s, group.color());
      renderer.setSeriesStroke(
          s,
          new BasicStroke(
              2.2f,
              BasicStroke.CAP_BUTT,
              BasicStroke.JOIN_ROUND,
              10f,
              group.dashed() ? new float[] {6, 4} : null,
              0f));
    }
    NumberAxis years = new NumberAxis();
    years.setNumberFormatOverride(format("0"));
    years.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ROOT));
    years.setRange(times[0], Math.max(times[0] + 1e-6, times[times.length - 1]));
    NumberAxis shares = new NumberAxis();
    shares.setNumberFormatOverride(format("0%"));
    shares.setRange(0, 1.02);
    XYPlot plot = new XYPlot(data, years, shares, renderer);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinePaint(Palette.RULE);
    plot.setRangeGridlinePaint(Palette.RULE);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    JFreeChart chart = new JFreeChart(title, Palette.font(Font.BOLD, 14), plot, true);
    chart.setBackgroundPaint(Color.WHITE);
    chart.getLegend().setItemFont(Palette.font(Font.PLAIN, 12));
    return chart;
  }

  private static DecimalFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
  }

  /** The quantile of sorted values, between neighbours where it falls between them. */
  static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
