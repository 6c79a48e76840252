package entente.chart;

import entente.analysis.ResultsRuns;
import entente.design.Experiment.Chart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;

/** A measure over time by arm: a small panel for each innovation or bloc, with quantile bands. */
final class CurvePages {

  private static final String USUAL = "adoption";
  private static final int MOST_PANELS = 24;
  private static final int COLUMNS = 4;

  private CurvePages() {}

  static void draw(SweepContext context, Chart chart, Sheet sheet) throws IOException {
    String measure = chart.measure() == null ? USUAL : chart.measure();
    Path file = context.runs().folder().resolve("series.csv");
    String name = context.file("curves", measure, -1);
    if (!Files.exists(file)) {
      sheet.leaveOut(name, "the folder has no series.csv; write \"series\": true beside charts");
      return;
    }
    SeriesCurves curves = SeriesCurves.read(file, context.runs(), measure, chart.innovations());
    List<SeriesCurves.Group> groups = curves.groups();
    if (groups.isEmpty()) {
      sheet.leaveOut(name, "series.csv has no measure '" + measure + "'");
      return;
    }
    List<GridPlot.Panel> panels = new ArrayList<>();
    for (SeriesCurves.Group group : groups.subList(0, Math.min(groups.size(), MOST_PANELS))) {
      panels.add(panel(context, chart, curves, group));
    }
    sameScale(panels);
    int columns = Math.min(panels.size() <= 6 ? 3 : COLUMNS, panels.size());
    int rows = (panels.size() + columns - 1) / columns;
    GridPlot grid = new GridPlot(panels, columns, false, panels.size() <= 6 ? 11 : 9);
    grid.setLegend(context.legend(context.arms(chart), true));
    ResultsRuns runs = context.runs();
    String of =
        (curves.replications() < runs.layout().mostReplications()
                ? "the first " + curves.replications() + " replications of each point"
                : "all runs of each arm")
            + (runs.layout().points() > 1 ? ", over all design points" : "");
    JFreeChart drawn =
        Style.chart(
            context.heading(
                chart,
                ContrastPages.words(measure) + " over time",
                "Line: median, band: 10th to 90th percentile of "
                    + of
                    + (groups.size() > MOST_PANELS
                        ? "; the first " + MOST_PANELS + " of " + groups.size() + " panels"
                        : "")),
            grid);
    sheet.add(new Figure(name, drawn, Style.WIDTH, 150 + (rows == 1 ? 260 : 165 * rows)));
  }

  private static GridPlot.Panel panel(
      SweepContext context, Chart chart, SeriesCurves curves, SeriesCurves.Group group) {
    List<Curves.Line> lines = new ArrayList<>();
    for (int arm : context.arms(chart)) {
      Band band = curves.band(group, arm);
      if (band.isDefined()) {
        lines.add(new Curves.Line(context.armTitle(arm), context.look(arm).thin(), band));
      }
    }
    double[] times = curves.times();
    NumberAxis years = Style.fewYears(times[0], times[times.length - 1]);
    NumberAxis values = Curves.values("", lines);
    values.setTickLabelFont(Style.font(9));
    XYPlot plot = Curves.plot(lines, years, values);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD); // dashes over what they equal
    return new GridPlot.Panel(group.name(), plot);
  }

  private static void sameScale(List<GridPlot.Panel> panels) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (GridPlot.Panel panel : panels) {
      low = Math.min(low, panel.plot().getRangeAxis().getLowerBound());
      high = Math.max(high, panel.plot().getRangeAxis().getUpperBound());
    }
    for (GridPlot.Panel panel : panels) {
      panel.plot().getRangeAxis().setRange(low, high);
    }
  }
}
