package entente.chart;

import entente.analysis.ContrastCalculation;
import entente.design.Experiment.Chart;
import entente.stats.Contrast;
import entente.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;

/** Arms of a sweep beside each other: paired differences, distributions, convergence. */
final class ArmPages {

  private static final int MOST_ROWS = 40;
  private static final int MOST_STEPS = 400;
  private static final int FEWEST = 3;

  private ArmPages() {}

  static void contrasts(SweepContext context, Chart chart, Sheet sheet) {
    List<Integer> arms = context.arms(chart);
    List<String> responses =
        chart.responses().isEmpty()
            ? context.runs().responses().stream()
                .filter(r -> !r.startsWith("t") || !r.contains(":"))
                .limit(60)
                .toList()
            : context.responses(chart);
    int reference = arms.get(0);
    for (int arm : arms.subList(1, arms.size())) {
      List<DotChart.Row> rows = new ArrayList<>();
      for (String response : responses) {
        DotChart.Row row = row(context, response, reference, arm);
        if (row != null) {
          rows.add(row);
        }
      }
      rows.sort(Comparator.comparingDouble(ArmPages::rank));
      List<DotChart.Row> shown = rows.subList(0, Math.min(rows.size(), MOST_ROWS));
      String name =
          "contrasts"
              + (arms.size() == 2 ? "" : "-" + Context.fileName(context.runs().arms().get(arm)));
      if (shown.isEmpty()) {
        sheet.leaveOut(name, "no response differs in any pair of runs");
        continue;
      }
      sheet.add(
          new Figure(
              name,
              DotChart.of(
                  context.heading(
                      chart,
                      context.armTitle(arm) + " against " + context.armTitle(reference),
                      "Mean paired difference in standard deviations of the differences (d_z) with"
                          + " its 95% interval; right of 0: higher under "
                          + context.armTitle(arm)
                          + ". Numbers: the difference in the response's own unit (always: the same"
                          + " in every pair)"
                          + (rows.size() > shown.size()
                              ? "; the " + MOST_ROWS + " largest of " + rows.size()
                              : "")),
                  "standardised paired difference",
                  "",
                  shown),
              Style.WIDTH,
              DotChart.height(shown.size())));
    }
  }

  private static double rank(DotChart.Row row) {
    double size = Math.abs(row.interval().estimate());
    return Double.isNaN(size) ? Double.POSITIVE_INFINITY : -size;
  }

  private static DotChart.Row row(SweepContext context, String response, int reference, int arm) {
    double[][] pairs = ContrastCalculation.pairs(context.column(response), reference, arm);
    Contrast contrast =
        Contrast.paired(pairs[0], pairs[1], context.resampling().withResamples(100));
    double estimate = contrast.difference().estimate();
    boolean varies = contrast.standardDeviation() > 1e-9 * Math.max(1e-300, Math.abs(estimate));
    if (contrast.pairs() < 2 || !varies && estimate == 0) {
      return null;
    }
    String note = (estimate > 0 ? "+" : "") + Style.number(estimate).replace('-', '−');
    return new DotChart.Row(
        SweepContext.words(response),
        "",
        Look.of(0),
        varies ? contrast.standardized() : Interval.undefined(),
        varies ? note : note + " always");
  }

  static void distribution(SweepContext context, Chart chart, Sheet sheet) {
    List<GridPlot.Panel> panels = new ArrayList<>();
    List<String> responses = context.responses(chart);
    int columns = Math.min(3, responses.size());
    for (int k = 0; k < responses.size(); k++) {
      String response = responses.get(k);
      List<Curves.Line> lines = new ArrayList<>();
      for (int arm : context.arms(chart)) {
        Band band = shares(context, response, arm);
        lines.add(new Curves.Line(context.armTitle(arm), context.look(arm), band));
      }
      double[] span =
          Spans.of(lines.stream().flatMap(line -> Arrays.stream(line.band().x()).boxed()));
      String label = k % columns == 0 ? "share of runs at or below" : "";
      NumberAxis domain = Style.axis("", span[0], span[1]);
      XYPlot plot = Curves.plot(lines, domain, Style.percents(label, 0, 1.02));
      plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD); // dashes over what they equal
      panels.add(new GridPlot.Panel(SweepContext.words(response), plot));
    }
    if (panels.isEmpty()) {
      return;
    }
    int rows = (panels.size() + columns - 1) / columns;
    if (rows > 1) {
      rows = panels.size();
      columns = 1;
    }
    GridPlot grid = new GridPlot(panels, columns, false, 11);
    grid.setLegend(context.legend(context.arms(chart), true));
    sheet.add(
        new Figure(
            "distribution",
            Style.chart(
                context.heading(
                    chart,
                    "Distribution of responses",
                    "Share of runs at or below each value"
                        + (context.runs().layout().points() > 1 ? ", over all design points" : "")),
                grid),
            Style.WIDTH,
            150 + 260 * rows));
  }

  /** The empirical distribution as steps. */
  private static Band shares(SweepContext context, String response, int arm) {
    double[] values =
        Arrays.stream(context.column(response).byPoint(arm))
            .flatMapToDouble(Arrays::stream)
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    int n = values.length;
    int stride = Math.max(1, n / MOST_STEPS);
    List<double[]> steps = new ArrayList<>();
    for (int k = 0; k < n; k += stride) {
      steps.add(new double[] {values[k], (double) k / n});
      int next = Math.min(n, k + stride);
      steps.add(new double[] {values[k], (double) next / n});
    }
    if (n > 0) {
      steps.add(new double[] {values[n - 1], 1});
    }
    return Band.line(
        steps.stream().mapToDouble(s -> s[0]).toArray(),
        steps.stream().mapToDouble(s -> s[1]).toArray());
  }

  static void convergence(SweepContext context, Chart chart, Sheet sheet) {
    if (context.runs().layout().leastReplications() < FEWEST) {
      sheet.leaveOut("convergence", "needs at least " + FEWEST + " replications of each point");
      return;
    }
    List<String> responses = context.responses(chart);
    for (int arm : context.arms(chart)) {
      List<ConvergenceChart.Response> paths = new ArrayList<>();
      for (String response : responses) {
        paths.add(
            new ConvergenceChart.Response(
                SweepContext.words(response), context.column(response).overPoints(arm)));
      }
      paths.removeIf(p -> Arrays.stream(p.values()).filter(Double::isFinite).count() < FEWEST);
      if (paths.isEmpty()) {
        continue;
      }
      int columns = ConvergenceChart.columns(paths.size());
      int rows = (paths.size() + columns - 1) / columns;
      sheet.add(
          new Figure(
              context.file("convergence", "", arm),
              ConvergenceChart.of(
                  context
                      .heading(
                          chart,
                          "Convergence of replications",
                          "Running mean"
                              + (context.runs().layout().points() > 1 ? " over all points" : "")
                              + " with its 95% interval (Student's t); dashed: the mean of all")
                      .of(context.armTitle(arm)),
                  paths),
              Style.WIDTH,
              110 + (rows == 1 ? 250 : 190 * rows)));
    }
  }
}
