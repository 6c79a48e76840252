package entente.chart;

import entente.analysis.ResponseColumn;
import entente.design.DesignTable;
import entente.design.Experiment.Chart;
import entente.design.Experiment.Kind;
import entente.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;

/** Responses against factors, with intervals: a row of panels for each response. */
final class ResponsePages {

  private static final int COLUMNS = 3;
  private static final int BINS = 6;
  private static final int MOST_LEVELS = 24;

  private ResponsePages() {}

  static void draw(SweepContext context, Chart chart, Sheet sheet) {
    List<Integer> factors = context.factors(chart);
    for (String response : context.responses(chart)) {
      List<GridPlot.Panel> panels = new ArrayList<>();
      boolean binned = false;
      for (int factor : factors) {
        binned |= isBinned(context, factor);
        panels.add(panel(context, chart, response, factor));
      }
      align(panels);
      int columns = Math.min(COLUMNS, panels.size());
      int rows = (panels.size() + columns - 1) / columns;
      GridPlot grid = new GridPlot(panels, columns, false, 11);
      grid.setLegend(context.legend(context.arms(chart), true));
      String others =
          context.kind() == Kind.ONE_AT_A_TIME
              ? "The other factors at their baseline"
              : factors.size() > 1 || context.table().factors().size() > 1
                  ? "Mean over the other factors"
                  : "Mean of replications";
      sheet.add(
          new Figure(
              context.file("response", response, -1),
              Style.chart(
                  context.heading(
                      chart,
                      SweepContext.words(response) + " against each factor",
                      others
                          + (binned ? ", in bins with equal numbers of points" : "")
                          + "; whiskers: 95% interval (Student's t)"),
                  grid),
              Style.WIDTH,
              150 + (rows == 1 ? 290 : 230 * rows)));
    }
  }

  private static boolean isBinned(SweepContext context, int factor) {
    return context.categories(factor).isEmpty()
        && Levels.of(context.table(), factor).length > MOST_LEVELS;
  }

  /** One vertical scale for all panels, so that eyes compare them; and their own names below. */
  private static void align(List<GridPlot.Panel> panels) {
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

  private static GridPlot.Panel panel(
      SweepContext context, Chart chart, String response, int factor) {
    ResponseColumn column = context.column(response);
    DesignTable table = context.table();
    List<FactorChart.Line> lines = new ArrayList<>();
    for (int arm : context.arms(chart)) {
      lines.add(
          isBinned(context, factor)
              ? bins(context, column, arm, factor)
              : levels(context, column, arm, factor));
    }
    List<String> words = context.categories(factor);
    String label = factor == context.factors(chart).get(0) ? SweepContext.words(response) : "";
    XYPlot plot =
        words.isEmpty()
            ? FactorChart.panel("", context.isLogarithmic(factor), label, lines)
            : FactorChart.categoryPanel("", words, label, lines);
    ValueAxis domain = plot.getDomainAxis();
    domain.setLabel(null);
    domain.setTickLabelFont(Style.font(9));
    return new GridPlot.Panel(table.factors().get(factor).label(), plot);
  }

  /** Points that count for a factor: in a one-at-a-time design its own and the baseline. */
  private static boolean counts(SweepContext context, int point, int factor) {
    if (context.kind() != Kind.ONE_AT_A_TIME) {
      return true;
    }
    DesignTable table = context.table();
    for (int f = 0; f < table.factors().size(); f++) {
      boolean together = table.dimensions().of(f) == table.dimensions().of(factor);
      if (!together && table.value(point, f) != table.value(0, f)) {
        return false;
      }
    }
    return true;
  }

  private static FactorChart.Line levels(
      SweepContext context, ResponseColumn column, int arm, int factor) {
    DesignTable table = context.table();
    double[] levels = Levels.of(table, factor);
    List<Interval> response = new ArrayList<>();
    for (double level : levels) {
      response.add(
          Levels.mean(
              column,
              arm,
              point -> table.value(point, factor) == level && counts(context, point, factor)));
    }
    return new FactorChart.Line(context.armTitle(arm), context.look(arm).thin(), levels, response);
  }

  private static FactorChart.Line bins(
      SweepContext context, ResponseColumn column, int arm, int factor) {
    DesignTable table = context.table();
    double[] edges = Levels.edges(table, factor, BINS);
    List<Double> middles = new ArrayList<>();
    List<Interval> response = new ArrayList<>();
    for (int b = 0; b < BINS; b++) {
      double low = edges[b];
      double high = edges[b + 1];
      boolean last = b == BINS - 1;
      double[] inside =
          Arrays.stream(table.column(factor))
              .filter(v -> v >= low && (v < high || last && v <= high))
              .toArray();
      if (inside.length > 0) {
        middles.add(Arrays.stream(inside).average().orElseThrow());
        response.add(
            Levels.mean(
                column,
                arm,
                point -> {
                  double v = table.value(point, factor);
                  return v >= low && (v < high || last && v <= high);
                }));
      }
    }
    return new FactorChart.Line(
        context.armTitle(arm),
        context.look(arm).thin(),
        middles.stream().mapToDouble(Double::doubleValue).toArray(),
        response);
  }
}
