package entente.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.JFreeChart;

/** Whether a folder has enough replications for its main responses. */
final class ConvergencePages {

  private static final int FEWEST = 8;

  private record Watched(String column, String name) {}

  private static final List<Watched> WATCHED =
      List.of(
          new Watched("adoption", "Adoption at the end, all states"),
          new Watched("t50", "Years to half of the states"),
          new Watched("interoperability", "Interoperability"),
          new Watched("autonomy", "Autonomy"),
          new Watched("dependence", "Dependence"),
          new Watched("homogeneity", "Homogeneity"));

  private ConvergencePages() {}

  static void draw(Context context, Sheet sheet) {
    String name = context.file("convergence");
    Results results = context.results();
    if (context.runs().length < FEWEST || results.runs().points() > 1) {
      sheet.leaveOut(
          name,
          results.runs().points() > 1
              ? "runs of different design points have no common mean"
              : "a running mean needs at least " + FEWEST + " replications");
      return;
    }
    List<ConvergenceChart.Response> responses = new ArrayList<>();
    for (Watched watched : WATCHED) {
      int column = results.runs().columns().indexOf(watched.column());
      if (column >= 0) {
        double[] values = new double[context.runs().length];
        for (int k = 0; k < values.length; k++) {
          values[k] = results.runs().run(context.runs()[k]).values()[column];
        }
        responses.add(new ConvergenceChart.Response(watched.name(), values));
      }
    }
    responses.removeIf(r -> Arrays.stream(r.values()).filter(Double::isFinite).count() < FEWEST);
    if (responses.isEmpty()) {
      sheet.leaveOut(name, "runs.csv has none of the responses that are watched");
      return;
    }
    JFreeChart chart =
        ConvergenceChart.of(
            context.heading(
                "Convergence of replications",
                "Running mean of each response with its 95% interval (Student's t); dashed: the mean"
                    + " of all"),
            responses);
    int columns = ConvergenceChart.columns(responses.size());
    int rows = (responses.size() + columns - 1) / columns;
    sheet.add(new Figure(name, chart, Style.WIDTH, 110 + 190 * rows));
  }
}
