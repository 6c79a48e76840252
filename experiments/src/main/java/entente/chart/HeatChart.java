package entente.chart;

import java.util.Arrays;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** A response over two factors: a cell for each pair of levels, coloured and with its number. */
public final class HeatChart {

  private static final int MOST_NUMBERS = 160;

  private HeatChart() {}

  /**
   * What is shown.
   *
   * @param columns levels of the first factor, from left to right
   * @param rows levels of the second factor, from the bottom up
   * @param values response by row and column; NaN where undefined
   */
  public record Grid(List<String> columns, List<String> rows, double[][] values) {

    /** Refuses a table of another size than the levels say. */
    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      int width = columns.size();
      if (values.length != rows.size() || Arrays.stream(values).anyMatch(r -> r.length != width)) {
        throw new IllegalArgumentException(
            "a grid of "
                + rows.size()
                + " rows and "
                + width
                + " columns needs a value for each cell");
      }
    }
  }

  /**
   * A chart of a grid.
   *
   * @param heading the words around it
   * @param first name of the factor of the columns, with its unit
   * @param second name of the factor of the rows, with its unit
   * @param response name of the response, with its unit
   * @param difference whether the response is a difference, so that zero is the neutral colour
   * @param grid the numbers
   */
  public static JFreeChart of(
      Heading heading,
      String first,
      String second,
      String response,
      boolean difference,
      Grid grid) {
    double[] ends = ends(grid.values());
    ColorScale scale =
        difference ? ColorScale.aroundZero(ends[0], ends[1]) : ColorScale.of(ends[0], ends[1]);
    XYPlot plot =
        Style.plot(
            upright(Style.names(first, grid.columns().toArray(new String[0]))),
            upright(Style.names(second, grid.rows().toArray(new String[0]))));
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.getDomainAxis().setRange(-0.5, Math.max(1, grid.columns().size()) - 0.5);
    plot.getRangeAxis().setRange(-0.5, Math.max(1, grid.rows().size()) - 0.5);
    boolean numbers = grid.columns().size() * grid.rows().size() <= MOST_NUMBERS;
    plot.addAnnotation(new Cells(grid, scale, numbers));
    JFreeChart chart = Style.chart(heading, plot);
    plot.setNoDataMessage(null);
    chart.addSubtitle(new ColorKey(scale, response, Ticks.numbers(), List.of()));
    return chart;
  }

  private static NumberAxis upright(NumberAxis axis) {
    axis.setInverted(false);
    axis.setTickMarksVisible(false);
    return axis;
  }

  private static double[] ends(double[][] values) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double[] row : values) {
      for (double value : row) {
        if (Double.isFinite(value)) {
          low = Math.min(low, value);
          high = Math.max(high, value);
        }
      }
    }
    return low <= high ? new double[] {low, high} : new double[] {0, 1};
  }
}
