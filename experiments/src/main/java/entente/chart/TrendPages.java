package entente.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/** Interoperability, autonomy, dependence and homogeneity over time, by bloc. */
final class TrendPages {

  /** A measure in words. */
  record Trend(String measure, String title) {

    /** The measure in one word. */
    String word() {
      return title.substring(0, title.indexOf(' '));
    }
  }

  static final List<Trend> TRENDS =
      List.of(
          new Trend("interoperability", "Interoperability (mean over dyads)"),
          new Trend("autonomy", "Autonomy (mean over members but hubs)"),
          new Trend("dependence", "Dependence on foreign support (mean)"),
          new Trend("homogeneity", "Homogeneity of practice (mean over dyads)"));

  private TrendPages() {}

  static void draw(Context context, Sheet sheet) {
    List<GridPlot.Panel> panels = new ArrayList<>();
    List<Context.Group> shown = List.of();
    for (Trend trend : TRENDS) {
      List<Context.Group> groups = context.groups(trend.measure());
      List<Curves.Line> lines = new ArrayList<>();
      for (Context.Group group : groups) {
        Band band = context.band(trend.measure() + group.suffix());
        if (band.isDefined()) {
          lines.add(new Curves.Line(group.name(), group.look(), band));
        }
      }
      if (!lines.isEmpty()) {
        panels.add(new GridPlot.Panel(trend.title(), plot(context, lines)));
        shown = shown.size() < groups.size() ? groups : shown;
      }
    }
    if (panels.isEmpty()) {
      sheet.leaveOut(
          context.file("blocs-over-time"),
          "series.csv has no value of interoperability, autonomy, dependence or homogeneity");
      return;
    }
    int columns = Math.min(2, panels.size());
    GridPlot grid = new GridPlot(panels, columns, true, 11);
    grid.setLegend(Legends.of(shown));
    JFreeChart chart =
        Style.chart(
            context.heading(
                "Interoperability, autonomy, dependence and homogeneity",
                "Indices from 0 to 1; " + context.bandWords()),
            grid);
    int rows = (panels.size() + columns - 1) / columns;
    sheet.add(new Figure(context.file("blocs-over-time"), chart, Style.WIDTH, 110 + 225 * rows));
  }

  private static XYPlot plot(Context context, List<Curves.Line> lines) {
    Cast cast = context.results().cast();
    double top = Style.roundShare(Curves.max(lines));
    return Curves.plot(
        lines, Style.years("", cast.start(), cast.end()), Style.axis("", 0, top * 1.02));
  }
}
