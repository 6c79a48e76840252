package entente.view;

import entente.snapshot.Roster;
import entente.snapshot.Trace;
import entente.value.ChannelName;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYAreaRenderer2;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultTableXYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Draws the traces of one or two runs as a chart that grows, with futures left behind in grey. */
final class Curves {

  private static final Color GRID = new Color(0xE6EAEE);
  private static final Color GHOST = new Color(0xB4BCC5);
  private static final float[] DASH = {6, 4};

  private final JFreeChart chart;
  private final XYPlot plot = new XYPlot();
  private final NumberAxis years = new NumberAxis();
  private final NumberAxis values = new NumberAxis();
  private final ValueMarker now = new ValueMarker(0);

  /**
   * What is drawn.
   *
   * @param measure what is measured
   * @param innovation which innovation, or −1 for all
   * @param arms the one or two runs, with their names
   * @param ghosts futures left behind
   * @param time the moment shown, decimal year
   */
  record Request(
      Measure measure, int innovation, List<Strand> arms, List<Trace> ghosts, double time) {

    /** The name of the one innovation that is drawn, or null. */
    String innovationShown() {
      boolean one = innovation >= 0 && measure.isByInnovation() && !arms.isEmpty();
      return one
          ? Names.of(arms.get(0).trace().roster().innovations().get(innovation).name())
          : null;
    }
  }

  Curves() {
    axis(years);
    axis(values);
    years.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ROOT));
    years.setNumberFormatOverride(
        new java.text.DecimalFormat("0", java.text.DecimalFormatSymbols.getInstance(Locale.ROOT)));
    plot.setDomainAxis(years);
    plot.setRangeAxis(values);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinePaint(GRID);
    plot.setRangeGridlinePaint(GRID);
    plot.setDomainGridlineStroke(new BasicStroke(0.7f));
    plot.setRangeGridlineStroke(new BasicStroke(0.7f));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setInsets(new RectangleInsets(4, 2, 2, 18)); // room for half of the last year
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    now.setPaint(Palette.INK);
    now.setStroke(new BasicStroke(1f));
    plot.addDomainMarker(now);
    chart = new JFreeChart(null, Palette.font(Font.PLAIN, 12), plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(2, 2, 2, 2));
    LegendTitle legend = new LegendTitle(plot);
    legend.setItemFont(Palette.font(Font.PLAIN, 12));
    legend.setItemPaint(Palette.INK);
    legend.setPosition(RectangleEdge.BOTTOM);
    legend.setFrame(BlockBorder.NONE);
    legend.setItemLabelPadding(new RectangleInsets(0, 2, 0, 8));
    chart.addLegend(legend);
  }

  private static void axis(NumberAxis axis) {
    axis.setTickLabelFont(Palette.font(Font.PLAIN, 12));
    axis.setTickLabelPaint(Palette.MUTED);
    axis.setAxisLinePaint(Palette.RULE);
    axis.setTickMarkPaint(Palette.RULE);
    axis.setStandardTickUnits(NumberAxis.createStandardTickUnits(Locale.ROOT));
  }

  JFreeChart chart() {
    return chart;
  }

  /** Draws anew. */
  void update(Request request) {
    if (request.arms().isEmpty()) {
      return;
    }
    chart.setNotify(false);
    Roster roster = request.arms().get(0).trace().roster();
    years.setRange(roster.start(), Math.max(roster.start() + 1e-6, roster.timeOf(roster.ticks())));
    now.setValue(request.time());
    chart.setTitle(heading(request.innovationShown()));
    if (request.measure() == Measure.CHANNELS && request.arms().size() == 1) {
      channels(request.arms().get(0).trace());
    } else {
      lines(request, roster);
    }
    chart.setNotify(true);
  }

  private static TextTitle heading(String innovation) {
    if (innovation == null) {
      return null;
    }
    TextTitle heading = new TextTitle(innovation, Palette.font(Font.PLAIN, 12));
    heading.setPaint(Palette.MUTED);
    heading.setMaximumLinesToDisplay(1);
    return heading;
  }

  private void channels(Trace trace) {
    DefaultTableXYDataset data = new DefaultTableXYDataset();
    StackedXYAreaRenderer2 renderer = new StackedXYAreaRenderer2();
    LegendItemCollection legend = new LegendItemCollection();
    double top = 0;
    for (ChannelName channel : ChannelName.values()) {
      XYSeries series = new XYSeries(channel, true, false);
      double last = 0;
      for (int k = 0; k < trace.size(); k++) {
        last = trace.at(k).byChannel()[channel.ordinal()];
        series.add(trace.time(k), last);
      }
      top += last;
      if (last > 0) {
        renderer.setSeriesPaint(data.getSeriesCount(), Palette.channel(channel));
        data.addSeries(series);
        legend.add(patch(Texts.get("channel." + channel), Palette.channel(channel)));
      }
    }
    plot.setDataset(data);
    plot.setRenderer(renderer);
    plot.setFixedLegendItems(legend);
    values.setNumberFormatOverride(null);
    values.setRange(0, Math.max(5, top * 1.06));
  }

  private static LegendItem patch(String label, Color color) {
    return new LegendItem(
        label, null, null, null, new java.awt.geom.Rectangle2D.Double(-5, -4, 10, 8), color);
  }

  private void lines(Request request, Roster roster) {
    XYSeriesCollection data = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true); // else every point begins its dash anew
    LegendItemCollection legend = new LegendItemCollection();
    double[] span = {0, 0.05};
    boolean difference = request.measure() == Measure.DIFFERENCE;
    for (Trace ghost : difference ? List.<Trace>of() : request.ghosts()) {
      for (int group : groups(request.measure(), ghost.roster())) {
        add(
            data,
            renderer,
            series(data.getSeriesCount(), request, ghost, null, group, span),
            GHOST,
            stroke(1.2f, false));
      }
    }
    if (!request.ghosts().isEmpty() && !difference) {
      legend.add(line(Texts.get("chart.ghosts"), GHOST, false));
    }
    if (request.measure() == Measure.CHANNELS) {
      channelLines(request, data, renderer, legend, span);
    } else if (difference && request.arms().size() > 1) {
      for (int group : groups(request.measure(), roster)) {
        XYSeries series =
            series(
                data.getSeriesCount(),
                request,
                request.arms().get(0).trace(),
                request.arms().get(1).trace(),
                group,
                span);
        add(data, renderer, series, color(roster, group), stroke(2.2f, false));
        legend.add(line(name(roster, group), color(roster, group), false));
      }
    } else {
      for (int a = 0; a < request.arms().size(); a++) {
        Trace trace = request.arms().get(a).trace();
        for (int group : groups(request.measure(), trace.roster())) {
          XYSeries series = series(data.getSeriesCount(), request, trace, null, group, span);
          add(data, renderer, series, color(trace.roster(), group), stroke(2.2f, a == 1));
        }
      }
      List<Integer> groups = groups(request.measure(), roster);
      if (request.arms().size() == 1 || groups.size() > 1) {
        for (int group : groups) {
          legend.add(line(name(roster, group), color(roster, group), false));
        }
      }
    }
    if (request.arms().size() > 1 && !difference) {
      for (int a = 0; a < request.arms().size(); a++) {
        legend.add(line(request.arms().get(a).name(), Palette.INK, a == 1));
      }
    }
    plot.setDataset(data);
    plot.setRenderer(renderer);
    plot.setFixedLegendItems(legend);
    range(request.measure(), span);
  }

  private void channelLines(
      Request request,
      XYSeriesCollection data,
      XYLineAndShapeRenderer renderer,
      LegendItemCollection legend,
      double[] span) {
    for (ChannelName channel : ChannelName.values()) {
      boolean any = false;
      for (int a = 0; a < request.arms().size(); a++) {
        Trace trace = request.arms().get(a).trace();
        if (trace.size() > 0 && trace.at(trace.size() - 1).byChannel()[channel.ordinal()] > 0) {
          XYSeries series =
              series(data.getSeriesCount(), request, trace, null, channel.ordinal(), span);
          add(data, renderer, series, Palette.channel(channel), stroke(2f, a == 1));
          any = true;
        }
      }
      if (any) {
        legend.add(line(Texts.get("channel." + channel), Palette.channel(channel), false));
      }
    }
  }

  private void range(Measure measure, double[] span) {
    if (measure.isShare()) {
      values.setNumberFormatOverride(new java.text.DecimalFormat("0%"));
      values.setRange(0, 1.02);
    } else if (measure == Measure.DIFFERENCE) {
      double most = Math.max(0.1, Math.max(-span[0], span[1]) * 1.1);
      values.setNumberFormatOverride(new java.text.DecimalFormat("+0%;-0%"));
      values.setRange(-most, most);
    } else {
      values.setNumberFormatOverride(null);
      values.setRange(Math.min(0, span[0] * 1.06), Math.max(0.1, span[1] * 1.06));
    }
  }

  /** The blocs, or all states where there is no bloc. */
  private static List<Integer> groups(Measure measure, Roster roster) {
    List<Integer> groups = new ArrayList<>();
    if (measure == Measure.COST) {
      return List.of(roster.blocs().size());
    }
    for (int b = 0; b < roster.blocs().size(); b++) {
      groups.add(b);
    }
    if (groups.isEmpty()) {
      groups.add(0);
    }
    return groups;
  }

  private static Color color(Roster roster, int group) {
    return group < roster.blocs().size() ? Palette.bloc(group) : Palette.INK;
  }

  private static String name(Roster roster, int group) {
    if (group >= roster.blocs().size()) {
      return Texts.get("chart.allStates");
    }
    return Names.brief(roster.blocs().get(group));
  }

  private static XYSeries series(
      int key, Request request, Trace trace, Trace less, int group, double[] span) {
    XYSeries series = new XYSeries(key, false, true);
    int size = less == null ? trace.size() : Math.min(trace.size(), less.size());
    for (int k = 0; k < size; k++) {
      double value = request.measure().of(trace.at(k), group, request.innovation());
      if (less != null) {
        value -= request.measure().of(less.at(k), group, request.innovation());
      }
      boolean defined = !Double.isNaN(value);
      series.add(trace.time(k), defined ? Double.valueOf(value) : null, false);
      if (defined) {
        span[0] = Math.min(span[0], value);
        span[1] = Math.max(span[1], value);
      }
    }
    return series;
  }

  private static void add(
      XYSeriesCollection data,
      XYLineAndShapeRenderer renderer,
      XYSeries series,
      Color color,
      BasicStroke stroke) {
    int k = data.getSeriesCount();
    data.addSeries(series);
    renderer.setSeriesPaint(k, color);
    renderer.setSeriesStroke(k, stroke);
  }

  private static BasicStroke stroke(float width, boolean dashed) {
    return new BasicStroke(
        width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dashed ? DASH : null, 0f);
  }

  private static LegendItem line(String label, Color color, boolean dashed) {
    java.awt.geom.Line2D.Double shape = new java.awt.geom.Line2D.Double(-10, 0, 10, 0);
    LegendItem item = new LegendItem(label, null, null, null, shape, stroke(2.2f, dashed), color);
    item.setShapeVisible(false);
    item.setLineVisible(true);
    item.setLine(shape);
    item.setLineStroke(stroke(2.2f, dashed));
    item.setLinePaint(color);
    return item;
  }
}
