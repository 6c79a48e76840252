package entente.chart;

import entente.analysis.ResultsRuns;
import entente.design.Experiment.Chart;
import entente.design.Experiment.ChartKind;
import entente.design.Experiment.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Chooses and draws the charts of a sweep: those its experiment names, else all that fit. */
final class SweepBook {

  private final SweepContext context;
  private final Sheet sheet;

  private SweepBook(SweepContext context, Sheet sheet) {
    this.context = context;
    this.sheet = sheet;
  }

  static void draw(ResultsRuns runs, Sheet sheet) throws IOException {
    SweepContext context = new SweepContext(runs);
    List<Chart> named = context.experiment().charts();
    List<Chart> charts = named.isEmpty() ? fitting(context) : named;
    context.readAll(charts);
    SweepBook book = new SweepBook(context, sheet);
    Map<ChartKind, Integer> number = new EnumMap<>(ChartKind.class);
    for (Chart chart : charts) {
      int before = sheet.figures().size();
      int leftOut = sheet.leftOut().size();
      book.draw(chart);
      if (sheet.figures().size() == before && sheet.leftOut().size() == leftOut) {
        sheet.leaveOut(chart.kind().toString(), "none of its responses varies over the runs");
      }
      int again = number.merge(chart.kind(), 1, Integer::sum);
      if (again > 1) {
        sheet.rename(before, "-" + again);
      }
    }
    if (context.kind() == Kind.SALTELLI) {
      book.settling("sobol");
    } else if (context.kind() == Kind.MORRIS) {
      book.settling("morris");
    } else if (context.isSampled()) {
      book.settling("prcc");
    }
  }

  private static Chart chart(ChartKind kind) {
    return new Chart(kind, null, List.of(), List.of(), List.of(), null, List.of());
  }

  /** The charts that fit a design, those that say most first. */
  private static List<Chart> fitting(SweepContext context) {
    List<Chart> charts = new ArrayList<>();
    boolean arms = context.runs().arms().size() > 1;
    Kind kind = context.kind();
    int factors = kind == Kind.SINGLE ? 0 : context.table().factors().size();
    if (arms) {
      charts.add(chart(ChartKind.CONTRASTS));
    }
    if (kind == Kind.SALTELLI) {
      charts.add(chart(ChartKind.SOBOL));
    } else if (kind == Kind.MORRIS) {
      charts.add(chart(ChartKind.MORRIS));
    } else if (factors > 0) {
      charts.add(chart(ChartKind.TORNADO));
    }
    if (factors > 0 && kind != Kind.MORRIS) {
      charts.add(chart(ChartKind.RESPONSE));
    }
    if (kind == Kind.GRID && factors >= 2) {
      charts.add(chart(ChartKind.HEAT_MAP));
    }
    if (factors > 0 && context.isSampled()) {
      charts.add(chart(ChartKind.SCATTER_MATRIX));
      charts.add(chart(ChartKind.PARALLEL_COORDINATES));
    }
    if (context.experiment().series()) {
      charts.add(chart(ChartKind.CURVES));
    }
    charts.add(chart(ChartKind.DISTRIBUTION));
    if (context.runs().layout().leastReplications() > 2) {
      charts.add(chart(ChartKind.CONVERGENCE));
    }
    return charts;
  }

  private void draw(Chart chart) throws IOException {
    try {
      switch (chart.kind()) {
        case RESPONSE -> ResponsePages.draw(context, chart, sheet);
        case HEAT_MAP -> HeatPages.draw(context, chart, sheet);
        case TORNADO -> SensitivityPages.tornado(context, chart, sheet);
        case SOBOL -> SensitivityPages.sobol(context, chart, sheet);
        case MORRIS -> SensitivityPages.morris(context, chart, sheet);
        case PARALLEL_COORDINATES -> PointPages.parallel(context, chart, sheet);
        case SCATTER_MATRIX -> PointPages.scatter(context, chart, sheet);
        case CURVES -> CurvePages.draw(context, chart, sheet);
        case CONTRASTS -> ArmPages.contrasts(context, chart, sheet);
        case DISTRIBUTION -> ArmPages.distribution(context, chart, sheet);
        case CONVERGENCE -> ArmPages.convergence(context, chart, sheet);
      }
    } catch (IllegalArgumentException e) {
      sheet.leaveOut(chart.kind().toString(), e.getMessage());
    }
  }

  private void settling(String analysis) throws IOException {
    SettlingPages.draw(context, analysis, context.responses(chart(ChartKind.TORNADO)), sheet);
  }
}
