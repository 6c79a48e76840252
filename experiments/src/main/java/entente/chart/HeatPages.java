package entente.chart;

import entente.analysis.ResponseColumn;
import entente.design.DesignTable;
import entente.design.Experiment.Chart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.JFreeChart;

/** Responses over two factors: a map for each arm, and one of the difference of two arms. */
final class HeatPages {

  private static final int MOST_LEVELS = 30;

  private HeatPages() {}

  static void draw(SweepContext context, Chart chart, Sheet sheet) {
    List<Integer> factors = context.factors(chart);
    DesignTable table = context.table();
    if (factors.size() < 2) {
      return;
    }
    int first = factors.get(0);
    int second = factors.get(1);
    int most = Math.max(Levels.of(table, first).length, Levels.of(table, second).length);
    if (most > MOST_LEVELS) {
      sheet.leaveOut("heat-map", "the factors have more than " + MOST_LEVELS + " levels");
      return;
    }
    List<Integer> arms = context.arms(chart);
    for (String response : context.varying(chart)) {
      ResponseColumn column = context.column(response);
      for (int arm : arms) {
        add(context, chart, sheet, response, arm, grid(table, first, second, column, arm, -1));
      }
      if (arms.size() == 2) {
        add(
            context,
            chart,
            sheet,
            response,
            -1,
            grid(table, first, second, column, arms.get(1), arms.get(0)));
      }
    }
  }

  private static void add(
      SweepContext context,
      Chart chart,
      Sheet sheet,
      String response,
      int arm,
      HeatChart.Grid grid) {
    List<Integer> factors = context.factors(chart);
    List<Integer> arms = context.arms(chart);
    boolean difference = arm < 0;
    String of =
        difference
            ? ": " + context.armTitle(arms.get(1)) + " minus " + context.armTitle(arms.get(0))
            : context.armTitle(arm).isEmpty() ? "" : ": " + context.armTitle(arm);
    JFreeChart drawn =
        HeatChart.of(
            context.heading(
                chart,
                SweepContext.words(response) + of,
                "Mean over replications"
                    + (context.table().factors().size() > 2 ? " and over the other factors" : "")),
            context.factorTitle(factors.get(0)),
            context.factorTitle(factors.get(1)),
            SweepContext.words(response) + (difference ? ", difference" : ""),
            difference,
            grid);
    sheet.add(
        new Figure(
            context.file("heat-map", response, arm) + (difference ? "-difference" : ""),
            drawn,
            Style.WIDTH,
            Math.min(760, 220 + 48 * Math.max(4, grid.rows().size()))));
  }

  private static HeatChart.Grid grid(
      DesignTable table, int first, int second, ResponseColumn column, int arm, int minus) {
    double[] across = Levels.of(table, first);
    double[] up = Levels.of(table, second);
    double[][] values = new double[up.length][across.length];
    for (int y = 0; y < up.length; y++) {
      for (int x = 0; x < across.length; x++) {
        double atX = across[x];
        double atY = up[y];
        values[y][x] =
            Levels.mean(
                    column, arm, p -> table.value(p, first) == atX && table.value(p, second) == atY)
                .estimate();
        if (minus >= 0) {
          values[y][x] -=
              Levels.mean(
                      column,
                      minus,
                      p -> table.value(p, first) == atX && table.value(p, second) == atY)
                  .estimate();
        }
      }
    }
    return new HeatChart.Grid(names(table, first, across), names(table, second, up), values);
  }

  private static List<String> names(DesignTable table, int factor, double[] levels) {
    List<String> words = table.factors().get(factor).categories();
    List<String> names = new ArrayList<>();
    Arrays.stream(levels)
        .forEach(
            level -> names.add(words.isEmpty() ? Style.number(level) : words.get((int) level)));
    return names;
  }
}
