package entente.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/** Adoption curves by bloc: over all innovations, and one small panel for each. */
final class AdoptionPages {

  private static final int COLUMNS = 5;
  private static final int ROWS = 6;

  private AdoptionPages() {}

  static void draw(Context context, Sheet sheet) {
    if (!context.results().series().has("adoption")) {
      sheet.leaveOut(context.file("adoption-curves"), "series.csv has no measure 'adoption'");
      return;
    }
    List<Curves.Line> lines = lines(context);
    if (lines.isEmpty()) {
      sheet.leaveOut(context.file("adoption-curves"), "adoption is undefined at all times");
      return;
    }
    sheet.add(curves(context, lines));
    if (context.results().cast().innovations().size() > 1) {
      panels(context, sheet);
    }
  }

  private static List<Curves.Line> lines(Context context) {
    List<Curves.Line> lines = new ArrayList<>();
    for (Context.Group group : context.groups("adoption")) {
      lines.add(
          new Curves.Line(
              group.name(), group.look(), context.meanBand("adoption" + group.suffix())));
    }
    lines.removeIf(line -> !line.band().isDefined());
    return lines;
  }

  private static Figure curves(Context context, List<Curves.Line> lines) {
    Results results = context.results();
    int innovations = results.cast().innovations().size();
    if (innovations > 1) {
      lines.add(new Curves.Line("Introduced so far", CEILING, introduced(results)));
    }
    String what =
        innovations == 1
            ? results.cast().innovations().get(0).name()
            : "mean over " + innovations + " innovations, those to come counted as 0";
    JFreeChart chart =
        Curves.overTime(
            context.heading(
                "Adoption by bloc",
                "Share of member states with an innovation in service; "
                    + what
                    + "; "
                    + context.bandWords()),
            "share of member states",
            lines,
            true);
    return new Figure(context.file("adoption-curves"), chart, Style.WIDTH, 460);
  }

  private static final Look CEILING =
      new Look(Look.GREY, new java.awt.BasicStroke(1.2f), Look.of(7).marker());

  /** Share of the innovations that have been introduced: the most that could be adopted. */
  private static Band introduced(Results results) {
    double[] times = results.series().times();
    double[] share = new double[times.length];
    List<Cast.Item> items = results.cast().innovations();
    for (int t = 0; t < times.length; t++) {
      double now = times[t] + 1e-9;
      share[t] = items.stream().filter(i -> i.introduced() <= now).count() / (double) items.size();
    }
    return Band.line(times, share);
  }

  private static void panels(Context context, Sheet sheet) {
    List<Cast.Item> items = new ArrayList<>(context.results().cast().innovations());
    items.sort(Comparator.comparingDouble(Cast.Item::introduced));
    int perPage = COLUMNS * ROWS;
    int pages = (items.size() + perPage - 1) / perPage;
    List<Context.Group> groups = context.groups("adoption");
    for (int page = 0; page < pages; page++) {
      List<Cast.Item> here =
          items.subList(page * perPage, Math.min(items.size(), (page + 1) * perPage));
      List<GridPlot.Panel> panels = new ArrayList<>();
      for (Cast.Item item : here) {
        panels.add(new GridPlot.Panel(item.name(), panel(context, groups, item)));
      }
      int columns = Math.min(COLUMNS, here.size());
      int rows = (here.size() + columns - 1) / columns;
      GridPlot grid = new GridPlot(panels, columns, false, 9);
      grid.setLegend(Legends.of(groups));
      String number = pages == 1 ? "" : " (" + (page + 1) + " of " + pages + ")";
      JFreeChart chart =
          Style.chart(
              context.heading(
                  "Adoption of each innovation" + number,
                  "Share of member states that have it in service, in order of introduction"
                      + " (vertical line); "
                      + context.bandWords()),
              grid);
      String name = context.file("adoption-by-innovation") + (pages == 1 ? "" : "-" + (page + 1));
      sheet.add(new Figure(name, chart, Style.WIDTH, 130 + 150 * rows));
    }
  }

  private static XYPlot panel(Context context, List<Context.Group> groups, Cast.Item item) {
    List<Curves.Line> lines = new ArrayList<>();
    for (Context.Group group : groups) {
      Band band = context.band("adoption" + group.suffix(), item.id());
      lines.add(new Curves.Line(group.name(), group.look().thin(), band));
    }
    Cast cast = context.results().cast();
    NumberAxis years = Style.fewYears(cast.start(), cast.end());
    NumberAxis shares = Style.percents("", 0, 1.02);
    shares.setTickLabelFont(Style.font(9));
    XYPlot plot = Curves.plot(lines, years, shares);
    if (item.introduced() > cast.start()) {
      ValueMarker marker = new ValueMarker(item.introduced(), Look.GREY, Style.HAIRLINE);
      plot.addDomainMarker(marker, Layer.BACKGROUND);
    }
    return plot;
  }
}
