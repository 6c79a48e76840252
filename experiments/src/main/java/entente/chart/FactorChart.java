package entente.chart;

import entente.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;

/** A response against a factor, with an interval at each level and a line for each arm. */
public final class FactorChart {

  /** Step by which lines stand apart, so that no interval hides another; share of the axis. */
  private static final double DODGE = 0.006;

  private FactorChart() {}

  /**
   * One line.
   *
   * @param name its name in the legend; empty for no entry
   * @param look how it looks
   * @param levels levels of the factor
   * @param response the response at each level
   */
  public record Line(String name, Look look, double[] levels, List<Interval> response) {

    /** Refuses another number of responses than of levels. */
    public Line {
      response = List.copyOf(response);
      if (levels.length != response.size()) {
        throw new IllegalArgumentException(
            "a line has one response for each level, "
                + levels.length
                + ", but had "
                + response.size());
      }
    }
  }

  /**
   * A chart over a number.
   *
   * @param heading the words around it
   * @param factor name of the factor, with its unit
   * @param logarithmic whether the factor runs over powers; levels must then be above 0
   * @param response name of the response, with its unit
   * @param lines the lines
   */
  public static JFreeChart of(
      Heading heading, String factor, boolean logarithmic, String response, List<Line> lines) {
    return Style.chart(heading, panel(factor, logarithmic, response, lines));
  }

  /** The plot alone, for a grid of panels. */
  static XYPlot panel(String factor, boolean logarithmic, String response, List<Line> lines) {
    double[] levels = lines.stream().flatMapToDouble(l -> Arrays.stream(l.levels())).toArray();
    if (logarithmic) {
      double low = Arrays.stream(levels).filter(v -> v > 0).min().orElse(0.1);
      double high = Arrays.stream(levels).filter(v -> v > 0).max().orElse(10);
      NumberAxis domain = PlacedAxis.logarithmic(factor, low, high);
      return plot(domain, response, placed(lines), DODGE * domain.getRange().getLength(), true);
    }
    double[] span = Spans.of(Arrays.stream(levels).boxed());
    NumberAxis domain = Style.axis(factor, span[0], span[1]);
    return plot(domain, response, lines, DODGE * domain.getRange().getLength(), true);
  }

  private static List<Line> placed(List<Line> lines) {
    List<Line> placed = new ArrayList<>();
    for (Line line : lines) {
      double[] levels = Arrays.stream(line.levels()).map(Math::log10).toArray();
      placed.add(new Line(line.name(), line.look(), levels, line.response()));
    }
    return placed;
  }

  /**
   * A chart over categories.
   *
   * @param heading the words around it
   * @param factor name of the factor
   * @param categories names of its levels; lines name them by number from 0
   * @param response name of the response, with its unit
   * @param lines the lines
   */
  public static JFreeChart overCategories(
      Heading heading, String factor, List<String> categories, String response, List<Line> lines) {
    return Style.chart(heading, categoryPanel(factor, categories, response, lines));
  }

  /** The plot over categories alone, for a grid of panels. */
  static XYPlot categoryPanel(
      String factor, List<String> categories, String response, List<Line> lines) {
    SymbolAxis domain = Style.names(factor, categories.toArray(new String[0]));
    domain.setInverted(false);
    domain.setVerticalTickLabels(categories.stream().mapToInt(String::length).sum() > 80);
    return plot(domain, response, lines, 0.08, false);
  }

  private static XYPlot plot(
      NumberAxis domain, String response, List<Line> lines, double dodge, boolean joined) {
    double[] span = Spans.of(Spans.numbers(lines.stream().flatMap(l -> l.response().stream())));
    XYPlot plot = Style.plot(domain, Style.axis(response, span[0], span[1]));
    LegendItemCollection legend = new LegendItemCollection();
    for (int k = 0; k < lines.size(); k++) {
      Line line = lines.get(k);
      double shift = (k - 0.5 * (lines.size() - 1)) * dodge;
      List<Whiskers.Mark> marks = new ArrayList<>();
      for (int v = 0; v < line.levels().length; v++) {
        marks.add(new Whiskers.Mark(line.levels()[v] + shift, line.response().get(v)));
      }
      Whiskers.add(plot, marks, line.look(), true, joined);
      if (!line.name().isEmpty()) {
        legend.add(
            joined
                ? Curves.item(line.name(), line.look())
                : Legends.marker(line.name(), line.look()));
      }
    }
    plot.setFixedLegendItems(legend);
    return plot;
  }
}
