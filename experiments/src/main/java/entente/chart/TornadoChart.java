package entente.chart;

import entente.stats.Interval;
import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/** A tornado: how far a response moves when each factor alone goes to its low and its high end. */
public final class TornadoChart {

  private TornadoChart() {}

  /**
   * A factor.
   *
   * @param name its name, with its low and high level if wanted
   * @param atLow the response at its low level
   * @param atHigh the response at its high level
   */
  public record Swing(String name, Interval atLow, Interval atHigh) {

    double size() {
      double size = Math.abs(atHigh.estimate() - atLow.estimate());
      return Double.isNaN(size) ? -1 : size;
    }
  }

  /**
   * A chart of factors, the strongest at the top.
   *
   * @param heading the words around it
   * @param response name of the response, with its unit
   * @param baseline the response with all factors at their middle
   * @param swings the factors, in any order
   */
  public static JFreeChart of(
      Heading heading, String response, double baseline, List<Swing> swings) {
    List<Swing> sorted = new ArrayList<>(swings);
    sorted.sort(Comparator.comparingDouble(Swing::size).reversed());
    double[] span =
        Spans.of(
            Stream.concat(
                Stream.of(baseline),
                Spans.numbers(sorted.stream().flatMap(s -> Stream.of(s.atLow(), s.atHigh())))));
    NumberAxis values = Style.axis(response, span[0], span[1]);
    XYPlot plot =
        Style.plot(
            values, Style.names("", sorted.stream().map(Swing::name).toArray(String[]::new)));
    List<Whiskers.Bar> low = new ArrayList<>();
    List<Whiskers.Bar> high = new ArrayList<>();
    List<Whiskers.Mark> lowMarks = new ArrayList<>();
    List<Whiskers.Mark> highMarks = new ArrayList<>();
    for (int k = 0; k < sorted.size(); k++) {
      Swing swing = sorted.get(k);
      if (swing.size() >= 0) {
        low.add(new Whiskers.Bar(k - 0.17, baseline, swing.atLow().estimate()));
        high.add(new Whiskers.Bar(k + 0.17, baseline, swing.atHigh().estimate()));
        lowMarks.add(new Whiskers.Mark(k - 0.17, swing.atLow()));
        highMarks.add(new Whiskers.Mark(k + 0.17, swing.atHigh()));
      }
    }
    Whiskers.addBars(plot, low, 0.3, Look.SKY);
    Whiskers.addBars(plot, high, 0.3, Look.ORANGE);
    Whiskers.addLimits(plot, lowMarks);
    Whiskers.addLimits(plot, highMarks);
    plot.addDomainMarker(
        new ValueMarker(baseline, Style.INK, new BasicStroke(1.1f)), Layer.FOREGROUND);
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(Curves.patch("factor at its low level", Look.SKY));
    legend.add(Curves.patch("factor at its high level", Look.ORANGE));
    plot.setFixedLegendItems(legend);
    return Style.chart(heading, plot);
  }
}
