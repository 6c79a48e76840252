package entente.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;

/** The same few curves for many things: a small panel each, one legend for all. */
public final class SmallMultiples {

  private static final int COLUMNS = 4;
  private static final int FEW = 6;

  private SmallMultiples() {}

  /**
   * A figure of panels, each with a vertical scale of its own.
   *
   * @param name name of the files
   * @param heading the words around it
   * @param years whether the horizontal axis counts years
   * @param panels curves by title, in order; each panel has the same names and looks
   */
  public static Figure figure(
      String name, Heading heading, boolean years, Map<String, List<Curves.Line>> panels) {
    List<GridPlot.Panel> plots = new ArrayList<>();
    panels.forEach(
        (title, lines) -> {
          double[] ends = Curves.ends(lines);
          List<Curves.Line> thin =
              lines.stream()
                  .map(line -> new Curves.Line(line.name(), line.look().thin(), line.band()))
                  .toList();
          NumberAxis values = Curves.values("", thin);
          values.setTickLabelFont(Style.font(9));
          XYPlot plot =
              Curves.plot(
                  thin,
                  years ? Style.fewYears(ends[0], ends[1]) : Style.axis("", ends[0], ends[1]),
                  values);
          plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
          plots.add(new GridPlot.Panel(title, plot));
        });
    boolean few = plots.size() <= FEW;
    int columns = Math.min(plots.size(), few ? 3 : COLUMNS);
    GridPlot grid = new GridPlot(plots, columns, true, few ? 11 : 9);
    grid.setLegend(plots.get(0).plot().getLegendItems());
    int rows = (plots.size() + columns - 1) / columns;
    return new Figure(
        name, Style.chart(heading, grid), Style.WIDTH, 150 + (rows == 1 ? 260 : 165 * rows));
  }
}
