package entente.chart;

import entente.stats.Interval;
import entente.stats.StudentT;
import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/** Whether there were enough replications: the running mean of responses with its interval. */
public final class ConvergenceChart {

  private static final int MOST_POINTS = 300;

  private ConvergenceChart() {}

  /**
   * A response.
   *
   * @param name its name
   * @param values one value for each replication, in order; undefined ones are set aside
   */
  public record Response(String name, double[] values) {}

  /**
   * A chart with a panel for each response.
   *
   * @param heading the words around it
   * @param responses the responses, at least one
   */
  public static JFreeChart of(Heading heading, List<Response> responses) {
    List<GridPlot.Panel> panels = new ArrayList<>();
    int columns = columns(responses.size());
    for (int k = 0; k < responses.size(); k++) {
      boolean lowest = k + columns >= responses.size();
      panels.add(panel(responses.get(k), lowest ? "replications" : ""));
    }
    return Style.chart(heading, new GridPlot(panels, columns, true, 10));
  }

  static int columns(int panels) {
    return panels <= 2 ? panels : 3;
  }

  private static GridPlot.Panel panel(Response response, String label) {
    double[] values = Arrays.stream(response.values()).filter(Double::isFinite).toArray();
    Band band = running(values);
    List<Curves.Line> lines = List.of(new Curves.Line("", Look.of(0), band));
    NumberAxis range = Curves.values("", lines);
    range.setTickLabelFont(Style.font(9));
    NumberAxis domain = Style.years(label, 1, Math.max(2, response.values().length));
    domain.setTickLabelFont(Style.font(9));
    XYPlot plot = Curves.plot(lines, domain, range);
    if (values.length > 0) {
      double last = band.middle()[band.middle().length - 1];
      BasicStroke dashes = new BasicStroke(0.8f, 0, 1, 10, new float[] {3, 3}, 0);
      plot.addRangeMarker(new ValueMarker(last, Style.MUTED, dashes), Layer.BACKGROUND);
    }
    return new GridPlot.Panel(response.name(), plot);
  }

  /** Running mean with its 95% t interval; from the third replication on, so that scales stay. */
  static Band running(double[] values) {
    int n = values.length;
    int step = Math.max(1, n / MOST_POINTS);
    List<double[]> points = new ArrayList<>();
    for (int count = Math.min(3, n); count <= n && n > 0; count += step) {
      Interval interval = StudentT.interval(Arrays.copyOf(values, count), 0.95);
      points.add(new double[] {count, interval.low(), interval.estimate(), interval.high()});
    }
    double[][] columns = new double[4][points.size()];
    for (int k = 0; k < points.size(); k++) {
      for (int c = 0; c < 4; c++) {
        columns[c][k] = points.get(k)[c];
      }
    }
    return new Band(columns[0], columns[1], columns[2], columns[3]);
  }
}
