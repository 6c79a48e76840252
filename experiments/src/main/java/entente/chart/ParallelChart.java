package entente.chart;

import java.util.Arrays;
import java.util.List;
import org.jfree.chart.JFreeChart;

/** Parallel coordinates: each run or design point a line across its factors and responses. */
public final class ParallelChart {

  private ParallelChart() {}

  /**
   * A vertical axis.
   *
   * @param name its name, with its unit
   * @param values one value for each line; NaN breaks a line
   */
  public record Column(String name, double[] values) {}

  /**
   * A chart of lines coloured by the last column.
   *
   * @param heading the words around it
   * @param columns at least two, all of one length; the last one colours
   */
  public static JFreeChart of(Heading heading, List<Column> columns) {
    if (columns.size() < 2) {
      throw new IllegalArgumentException(
          "parallel coordinates need at least two columns, but had " + columns.size());
    }
    int lines = columns.get(0).values().length;
    if (columns.stream().anyMatch(c -> c.values().length != lines)) {
      throw new IllegalArgumentException("columns of parallel coordinates must have one length");
    }
    Column response = columns.get(columns.size() - 1);
    double[] ends = ends(response);
    ColorScale scale = ColorScale.of(ends[0], ends[1]);
    JFreeChart chart = Style.chart(heading, new ParallelPlot(columns, scale));
    chart.addSubtitle(
        new ColorKey(scale, "colour: " + response.name(), Ticks.numbers(), List.of()));
    return chart;
  }

  /** The smallest and the largest finite value of a column; 0 and 1 where there is none. */
  static double[] ends(Column column) {
    double[] finite = Arrays.stream(column.values()).filter(Double::isFinite).toArray();
    double low = Arrays.stream(finite).min().orElse(0);
    double high = Arrays.stream(finite).max().orElse(1);
    return new double[] {low, high > low ? high : low + 1};
  }
}
