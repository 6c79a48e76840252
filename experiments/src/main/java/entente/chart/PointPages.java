package entente.chart;

import entente.analysis.ResponseColumn;
import entente.design.DesignTable;
import entente.design.Experiment.Chart;
import entente.stats.PointMeans;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Every design point by itself: parallel coordinates, and factors against responses. */
final class PointPages {

  private static final int MOST_AXES = 10;
  private static final int MOST_COLUMNS = 5;

  private PointPages() {}

  static void parallel(SweepContext context, Chart chart, Sheet sheet) {
    List<String> responses = context.varying(chart);
    List<Integer> factors = context.factors(chart);
    for (int arm : context.arms(chart)) {
      List<ParallelChart.Column> columns = new ArrayList<>();
      for (int factor : factors.subList(0, Math.min(factors.size(), MOST_AXES))) {
        double[] values = context.table().column(factor);
        String unit = context.isLogarithmic(factor) ? ", log10" : "";
        columns.add(
            new ParallelChart.Column(
                context.factorTitle(factor) + unit,
                unit.isEmpty() ? values : Arrays.stream(values).map(Math::log10).toArray()));
      }
      for (String response : responses) {
        columns.add(
            new ParallelChart.Column(
                SweepContext.words(response), means(context.column(response), arm)));
      }
      if (columns.size() < 2 || responses.isEmpty()) {
        return;
      }
      String last = SweepContext.words(responses.get(responses.size() - 1));
      sheet.add(
          new Figure(
              context.file("parallel-coordinates", "", arm),
              ParallelChart.of(
                  context
                      .heading(
                          chart,
                          "All design points at once",
                          "Each line is a design point, its responses means over replications;"
                              + " colour: "
                              + last)
                      .of(context.armTitle(arm)),
                  columns),
              Style.WIDTH,
              480));
    }
  }

  private static double[] means(ResponseColumn column, int arm) {
    return PointMeans.of(column.byPoint(arm)).means();
  }

  static void scatter(SweepContext context, Chart chart, Sheet sheet) {
    List<String> responses = context.varying(chart);
    List<Integer> factors = context.factors(chart);
    for (int from = 0; from < factors.size(); from += MOST_COLUMNS) {
      List<Integer> here = factors.subList(from, Math.min(factors.size(), from + MOST_COLUMNS));
      List<GridPlot.Panel> panels = new ArrayList<>();
      for (String response : responses) {
        boolean lowest = response.equals(responses.get(responses.size() - 1));
        for (int factor : here) {
          panels.add(
              new GridPlot.Panel(
                  factor == here.get(0) ? SweepContext.words(response) : "",
                  panel(context, chart, response, factor, lowest)));
        }
      }
      if (panels.isEmpty()) {
        return;
      }
      GridPlot grid = new GridPlot(panels, here.size(), false, 10);
      grid.setLegend(context.legend(context.arms(chart), false));
      String number = factors.size() <= MOST_COLUMNS ? "" : "-" + (1 + from / MOST_COLUMNS);
      sheet.add(
          new Figure(
              "scatter-matrix" + number,
              Style.chart(
                  context.heading(
                      chart,
                      "Responses against factors",
                      "Each dot is a design point, the mean over its replications"),
                  grid),
              Style.WIDTH,
              150 + 170 * responses.size()));
    }
  }

  private static XYPlot panel(
      SweepContext context, Chart chart, String response, int factor, boolean labelled) {
    DesignTable table = context.table();
    double[] x = table.column(factor);
    boolean log = context.isLogarithmic(factor);
    double[] ends = {Arrays.stream(x).min().orElse(0), Arrays.stream(x).max().orElse(1)};
    XYSeriesCollection data = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    List<Double> all = new ArrayList<>();
    for (int arm : context.arms(chart)) {
      XYSeries series = new XYSeries(arm, false, true);
      double[] y = means(context.column(response), arm);
      for (int p = 0; p < y.length; p++) {
        if (Double.isFinite(y[p])) {
          series.add(log ? Math.log10(x[p]) : x[p], y[p]);
        }
      }
      renderer.setSeriesPaint(data.getSeriesCount(), context.look(arm).faint(0.7));
      renderer.setSeriesShape(data.getSeriesCount(), new Ellipse2D.Double(-1.8, -1.8, 3.6, 3.6));
      data.addSeries(series);
    }
    for (int arm = 0; arm < context.runs().arms().size(); arm++) {
      for (double value : means(context.column(response), arm)) {
        all.add(value);
      }
    }
    double[] up = Spans.of(all.stream());
    String label = labelled ? context.factorTitle(factor) : "";
    double[] across = Spans.of(Arrays.stream(x).boxed());
    NumberAxis domain =
        log
            ? PlacedAxis.logarithmic(label.isEmpty() ? null : label, ends[0], ends[1])
            : context.categories(factor).isEmpty()
                ? Style.axis(label, across[0], across[1])
                : categories(label, context.categories(factor));
    domain.setTickLabelFont(Style.font(8));
    domain.setLabelFont(Style.font(9));
    NumberAxis range = Style.axis("", up[0], up[1]);
    range.setTickLabelFont(Style.font(9));
    XYPlot plot = Style.plot(domain, range);
    plot.setDataset(data);
    plot.setRenderer(renderer);
    return plot;
  }

  private static NumberAxis categories(String label, List<String> words) {
    NumberAxis axis = Style.names(label, words.toArray(new String[0]));
    axis.setInverted(false);
    return axis;
  }
}
