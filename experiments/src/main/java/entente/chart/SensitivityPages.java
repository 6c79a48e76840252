package entente.chart;

import entente.analysis.CorrelationCalculation;
import entente.analysis.MorrisCalculation;
import entente.analysis.ResponseColumn;
import entente.analysis.SobolCalculation;
import entente.design.DesignTable;
import entente.design.Experiment.Chart;
import entente.design.Experiment.Kind;
import entente.stats.Association;
import entente.stats.Interval;
import entente.stats.SobolIndices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What drives a response: tornado, correlations, indices of Sobol', the plane of Morris. */
final class SensitivityPages {

  private SensitivityPages() {}

  /** Swings where levels were tried one at a time or in a grid, correlations where sampled. */
  static void tornado(SweepContext context, Chart chart, Sheet sheet) {
    for (String response : context.varying(chart)) {
      if (context.isSampled()) {
        correlations(context, chart, response, sheet);
      } else {
        for (int arm : context.arms(chart)) {
          swings(context, chart, response, arm, sheet);
        }
      }
    }
  }

  private static void swings(
      SweepContext context, Chart chart, String response, int arm, Sheet sheet) {
    ResponseColumn column = context.column(response);
    DesignTable table = context.table();
    boolean single = context.kind() == Kind.ONE_AT_A_TIME;
    List<TornadoChart.Swing> swings = new ArrayList<>();
    for (int factor : context.factors(chart)) {
      double[] levels = Levels.of(table, factor);
      double low = levels[0];
      double high = levels[levels.length - 1];
      swings.add(
          new TornadoChart.Swing(
              context.factorTitle(factor)
                  + " ("
                  + name(table, factor, low)
                  + " to "
                  + name(table, factor, high)
                  + ")",
              Levels.mean(column, arm, p -> at(table, p, factor, low, single)),
              Levels.mean(column, arm, p -> at(table, p, factor, high, single))));
    }
    double middle = Levels.mean(column, arm, p -> !single || p == 0).estimate();
    sheet.add(
        new Figure(
            context.file("tornado", response, arm),
            TornadoChart.of(
                context
                    .heading(
                        chart,
                        "What moves " + decapital(SweepContext.words(response)),
                        "Mean of the response at the lowest and the highest level of each factor, "
                            + (single
                                ? "the others at their baseline (line)"
                                : "over all levels of the others (line: mean of all)")
                            + "; whiskers: 95% interval")
                    .of(context.armTitle(arm)),
                SweepContext.words(response),
                middle,
                swings),
            Style.WIDTH,
            180 + 46 * Math.max(3, swings.size())));
  }

  private static String name(DesignTable table, int factor, double level) {
    List<String> words = table.factors().get(factor).categories();
    return words.isEmpty() ? Style.number(level) : words.get((int) level);
  }

  private static boolean at(
      DesignTable table, int point, int factor, double level, boolean single) {
    if (table.value(point, factor) != level) {
      return false;
    }
    for (int f = 0; single && f < table.factors().size(); f++) {
      boolean together = table.dimensions().of(f) == table.dimensions().of(factor);
      if (!together && table.value(point, f) != table.value(0, f)) {
        return false;
      }
    }
    return true;
  }

  private static String decapital(String words) {
    boolean plain = words.length() > 1 && Character.isLowerCase(words.charAt(1));
    return plain
        ? words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1)
        : words;
  }

  private static void correlations(
      SweepContext context, Chart chart, String response, Sheet sheet) {
    List<Integer> arms = context.arms(chart);
    List<List<Association>> byArm = new ArrayList<>();
    for (int arm : arms) {
      byArm.add(
          CorrelationCalculation.associations(context.runs(), context.column(response), arm, 0.95));
    }
    List<Integer> order = new ArrayList<>();
    for (int f = 0; f < byArm.get(0).size(); f++) {
      order.add(f);
    }
    order.sort(
        Comparator.comparingDouble(f -> -Math.abs(byArm.get(0).get(f).coefficient().estimate())));
    List<DotChart.Row> rows = new ArrayList<>();
    for (int f : order) {
      for (int k = 0; k < arms.size(); k++) {
        Association association = byArm.get(k).get(f);
        double estimate = association.coefficient().estimate();
        rows.add(
            new DotChart.Row(
                k == 0 ? context.dimensionTitle(association.factor()) : "",
                context.armTitle(arms.get(k)),
                context.look(arms.get(k)),
                association.coefficient(),
                Double.isNaN(estimate) ? "undefined" : Style.number(estimate).replace('-', '−')));
      }
    }
    sheet.add(
        new Figure(
            context.file("correlations", response, -1),
            DotChart.of(
                context.heading(
                    chart,
                    "What " + decapital(SweepContext.words(response)) + " goes with",
                    "Partial rank correlation with each factor, the others held fixed, with its"
                        + " 95% interval; right of 0: higher factor, higher response"),
                "partial rank correlation",
                "",
                rows),
            Style.WIDTH,
            DotChart.height(rows.size())));
  }

  static void sobol(SweepContext context, Chart chart, Sheet sheet) {
    for (String response : context.varying(chart)) {
      for (int arm : context.arms(chart)) {
        SobolIndices indices =
            SobolCalculation.indices(
                context.runs(), context.column(response), arm, context.resampling());
        List<IndexChart.Indices> bars =
            indices.factors().stream()
                .map(
                    i ->
                        new IndexChart.Indices(
                            context.dimensionTitle(i.factor()), i.firstOrder(), i.total()))
                .toList();
        if (bars.stream().allMatch(bar -> Double.isNaN(bar.total().estimate()))) {
          sheet.leaveOut(
              context.file("sobol", response, arm), response + " does not vary over the design");
          continue;
        }
        sheet.add(
            new Figure(
                context.file("sobol", response, arm),
                IndexChart.of(
                    context
                        .heading(
                            chart,
                            "Where the variance of "
                                + decapital(SweepContext.words(response))
                                + " comes from",
                            "Sobol' indices of the mean over replications, with 95% bootstrap"
                                + " intervals; "
                                + indices.rows()
                                + " rows of the base sample")
                        .of(context.armTitle(arm)),
                    bars),
                Style.WIDTH,
                190 + 46 * Math.max(3, bars.size())));
      }
    }
  }

  static void morris(SweepContext context, Chart chart, Sheet sheet) {
    for (String response : context.varying(chart)) {
      for (int arm : context.arms(chart)) {
        List<MorrisChart.Effect> effects =
            MorrisCalculation.effects(
                    context.runs(), context.column(response), arm, context.resampling())
                .stream()
                .map(
                    e ->
                        new MorrisChart.Effect(
                            context.dimensionTitle(e.factor()), e.muStar(), e.sigma().estimate()))
                .toList();
        Interval largest =
            effects.stream()
                .map(MorrisChart.Effect::meanAbsolute)
                .max(Comparator.comparingDouble(Interval::estimate))
                .orElseThrow();
        if (largest.estimate() == 0 || Double.isNaN(largest.estimate())) {
          sheet.leaveOut(
              context.file("morris", response, arm), response + " does not vary over the design");
          continue;
        }
        sheet.add(
            new Figure(
                context.file("morris", response, arm),
                MorrisChart.of(
                    context
                        .heading(
                            chart,
                            "Screening of " + decapital(SweepContext.words(response)),
                            "Elementary effects over the whole range of each factor; whiskers: 95%"
                                + " bootstrap interval of μ*. Right: strong. High: not linear, or"
                                + " interacting")
                        .of(context.armTitle(arm)),
                    "",
                    effects),
                Style.WIDTH,
                480));
      }
    }
  }
}
