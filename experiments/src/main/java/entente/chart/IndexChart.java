package entente.chart;

import entente.stats.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** Sobol' indices: for each factor a bar of the first order and one of the total effect. */
public final class IndexChart {

  private IndexChart() {}

  /**
   * A factor.
   *
   * @param name its name
   * @param first first-order index
   * @param total total index
   */
  public record Indices(String name, Interval first, Interval total) {}

  /**
   * A chart of indices, the largest total at the top.
   *
   * @param heading the words around it
   * @param indices the factors, in any order
   */
  public static JFreeChart of(Heading heading, List<Indices> indices) {
    List<Indices> sorted = new ArrayList<>(indices);
    sorted.sort(
        Comparator.comparingDouble(
            i -> Double.isNaN(i.total().estimate()) ? 1 : -i.total().estimate()));
    double[] span =
        Spans.withZero(
            Spans.of(Spans.numbers(sorted.stream().flatMap(i -> Stream.of(i.first(), i.total())))));
    NumberAxis values = Style.axis("share of the variance of the response", span[0], span[1]);
    XYPlot plot =
        Style.plot(
            values, Style.names("", sorted.stream().map(Indices::name).toArray(String[]::new)));
    List<Whiskers.Mark> first = new ArrayList<>();
    List<Whiskers.Mark> total = new ArrayList<>();
    for (int k = 0; k < sorted.size(); k++) {
      first.add(new Whiskers.Mark(k - 0.17, sorted.get(k).first()));
      total.add(new Whiskers.Mark(k + 0.17, sorted.get(k).total()));
    }
    Whiskers.addBars(plot, bars(first), 0.3, Look.BLUE);
    Whiskers.addBars(plot, bars(total), 0.3, Look.ORANGE);
    Whiskers.addLimits(plot, first);
    Whiskers.addLimits(plot, total);
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(Curves.patch("first order: the factor alone", Look.BLUE));
    legend.add(Curves.patch("total: with its interactions", Look.ORANGE));
    plot.setFixedLegendItems(legend);
    return Style.chart(heading, plot);
  }

  private static List<Whiskers.Bar> bars(List<Whiskers.Mark> marks) {
    return marks.stream()
        .filter(mark -> !Double.isNaN(mark.interval().estimate()))
        .map(mark -> new Whiskers.Bar(mark.at(), 0, mark.interval().estimate()))
        .toList();
  }
}
