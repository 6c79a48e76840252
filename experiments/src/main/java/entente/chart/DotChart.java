package entente.chart;

import entente.stats.Interval;
import entente.stats.Quantiles;
import java.awt.BasicStroke;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/** Estimates with their intervals, one row each: a dot, whiskers, and the numbers at the right. */
public final class DotChart {

  private DotChart() {}

  /**
   * A row.
   *
   * @param name what is estimated
   * @param group the group it belongs to, as the legend names it; empty for none
   * @param look how the group looks
   * @param interval estimate and limits
   * @param note words at the right, such as the estimate in its own unit; empty for none
   */
  public record Row(String name, String group, Look look, Interval interval, String note) {}

  /** Height of a figure with so many rows. */
  static int height(int rows) {
    return 150 + 19 * Math.max(rows, 3);
  }

  /**
   * A chart of rows, the first at the top, with a line at zero.
   *
   * @param heading the words around it
   * @param label label of the horizontal axis, with its unit
   * @param noteLabel what the notes are; empty for none
   * @param rows the rows; those without an estimate keep their place without a dot
   */
  public static JFreeChart of(Heading heading, String label, String noteLabel, List<Row> rows) {
    double[] span = Spans.withZero(Spans.of(Spans.numbers(rows.stream().map(Row::interval))));
    boolean far = isFar(rows, span);
    NumberAxis values =
        far
            ? PlacedAxis.signed(label + ", logarithmic away from 0", span[0], span[1])
            : Style.axis(label, span[0], span[1]);
    XYPlot plot = Style.plot(values, Style.names("", names(rows, Row::name)));
    if (rows.stream().anyMatch(row -> !row.note().isEmpty())) {
      SymbolAxis notes = Style.names(noteLabel, names(rows, Row::note));
      notes.setAxisLineVisible(false);
      notes.setTickMarksVisible(false);
      plot.setRangeAxis(1, notes);
      plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
    }
    plot.addDomainMarker(new ValueMarker(0, Style.MUTED, new BasicStroke(1f)), Layer.BACKGROUND);
    Map<String, Look> groups = new LinkedHashMap<>();
    rows.forEach(row -> groups.putIfAbsent(row.group(), row.look()));
    LegendItemCollection legend = new LegendItemCollection();
    groups.forEach(
        (group, look) -> {
          Whiskers.add(plot, marks(rows, group, far), look, false, false);
          if (!group.isEmpty()) {
            legend.add(Legends.marker(group, look));
          }
        });
    plot.setFixedLegendItems(legend);
    return Style.chart(heading, plot);
  }

  /** The chart as a figure, as high as its rows need. */
  public static Figure figure(
      String name, Heading heading, String label, String noteLabel, List<Row> rows) {
    return new Figure(
        name, of(heading, label, noteLabel, rows), Style.WIDTH + 140, height(rows.size()));
  }

  /** Whether a few rows are so far out that an even axis would press the others together. */
  private static boolean isFar(List<Row> rows, double[] span) {
    double[] sizes =
        rows.stream()
            .mapToDouble(row -> Math.abs(row.interval().estimate()))
            .filter(Double::isFinite)
            .toArray();
    double reach = Math.max(-span[0], span[1]);
    return sizes.length > 2 && reach > 10 && reach > 8 * Quantiles.median(sizes);
  }

  private static List<Whiskers.Mark> marks(List<Row> rows, String group, boolean far) {
    return IntStream.range(0, rows.size())
        .filter(k -> rows.get(k).group().equals(group))
        .mapToObj(k -> new Whiskers.Mark(k, far ? placed(rows.get(k)) : rows.get(k).interval()))
        .toList();
  }

  private static Interval placed(Row row) {
    Interval i = row.interval();
    return new Interval(
        PlacedAxis.signed(i.low()), PlacedAxis.signed(i.estimate()), PlacedAxis.signed(i.high()));
  }

  private static String[] names(List<Row> rows, java.util.function.Function<Row, String> text) {
    return rows.isEmpty() ? new String[] {""} : rows.stream().map(text).toArray(String[]::new);
  }
}
