package entente.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/** Arms beside each other: adoption and the measures of blocs, a line for each arm. */
final class ComparePages {

  private static final int COLUMNS = 5;
  private static final int ROWS = 6;

  private final Results results;
  private final List<Context> arms = new ArrayList<>();

  private ComparePages(Results results) {
    this.results = results;
    results.runs().arms().forEach(arm -> arms.add(Context.of(results, arm)));
  }

  static void draw(Results results, Sheet sheet) {
    ComparePages pages = new ComparePages(results);
    if (!results.series().has("adoption")) {
      sheet.leaveOut("adoption-by-arm", "series.csv has no measure 'adoption'");
    } else {
      pages.adoption(sheet);
      pages.innovations(sheet);
    }
    pages.measures(sheet);
    ContrastPages.draw(results, sheet);
  }

  private Heading heading(String title, String subtitle) {
    return new Heading(title, subtitle, results.source());
  }

  private String bandWords() {
    int runs = arms.get(0).runs().length;
    return runs == 1
        ? "one run in each arm"
        : "line: median, band: 10th to 90th percentile of " + runs + " runs in each arm";
  }

  private LegendItemCollection legend() {
    LegendItemCollection items = new LegendItemCollection();
    for (int k = 0; k < arms.size(); k++) {
      items.add(Curves.item(arms.get(k).title(), Look.ofArm(k)));
    }
    return items;
  }

  private interface BandOf {
    Band in(Context arm);
  }

  private List<Curves.Line> lines(BandOf band, boolean thin) {
    List<Curves.Line> lines = new ArrayList<>();
    for (int k = 0; k < arms.size(); k++) {
      Band values = band.in(arms.get(k));
      if (values.isDefined()) {
        Look look = thin ? Look.ofArm(k).thin() : Look.ofArm(k);
        lines.add(new Curves.Line(arms.get(k).title(), look, values));
      }
    }
    return lines;
  }

  /** A panel for each bloc and one for all states. */
  private void adoption(Sheet sheet) {
    List<GridPlot.Panel> panels = new ArrayList<>();
    for (Context.Group group : arms.get(0).groups("adoption")) {
      List<Curves.Line> lines = lines(arm -> arm.meanBand("adoption" + group.suffix()), false);
      if (!lines.isEmpty()) {
        String label = panels.isEmpty() ? "share of member states" : "";
        panels.add(
            new GridPlot.Panel(
                group.name(), Curves.plot(lines, years(), Style.percents(label, 0, 1.02))));
      }
    }
    GridPlot grid = new GridPlot(panels, Math.min(3, Math.max(1, panels.size())), false, 11);
    grid.setLegend(legend());
    int rows = (panels.size() + 2) / 3;
    JFreeChart chart =
        Style.chart(
            heading(
                "Adoption by bloc and arm",
                "Share of member states with an innovation in service; mean over "
                    + results.cast().innovations().size()
                    + " innovations, those to come counted as 0; "
                    + bandWords()),
            grid);
    sheet.add(new Figure("adoption-by-arm", chart, Style.WIDTH, 130 + 250 * Math.max(1, rows)));
  }

  private NumberAxis years() {
    return Style.fewYears(results.cast().start(), results.cast().end());
  }

  /** A small panel for each innovation, over all states. */
  private void innovations(Sheet sheet) {
    List<Cast.Item> items = new ArrayList<>(results.cast().innovations());
    items.sort(Comparator.comparingDouble(Cast.Item::introduced));
    int perPage = COLUMNS * ROWS;
    int pages = (items.size() + perPage - 1) / perPage;
    for (int page = 0; page < pages && items.size() > 1; page++) {
      List<GridPlot.Panel> panels = new ArrayList<>();
      int end = Math.min(items.size(), (page + 1) * perPage);
      for (Cast.Item item : items.subList(page * perPage, end)) {
        NumberAxis shares = Style.percents("", 0, 1.02);
        shares.setTickLabelFont(Style.font(9));
        XYPlot plot =
            Curves.plot(lines(arm -> arm.band("adoption", item.id()), true), years(), shares);
        if (item.introduced() > results.cast().start()) {
          plot.addDomainMarker(
              new ValueMarker(item.introduced(), Look.GREY, Style.HAIRLINE), Layer.BACKGROUND);
        }
        panels.add(new GridPlot.Panel(item.name(), plot));
      }
      int columns = Math.min(COLUMNS, panels.size());
      int rows = (panels.size() + columns - 1) / columns;
      GridPlot grid = new GridPlot(panels, columns, false, 9);
      grid.setLegend(legend());
      String number = pages == 1 ? "" : " (" + (page + 1) + " of " + pages + ")";
      JFreeChart chart =
          Style.chart(
              heading(
                  "Adoption of each innovation by arm" + number,
                  "Share of all states that have it in service, in order of introduction (vertical"
                      + " line); "
                      + bandWords()),
              grid);
      String name = "adoption-by-innovation-and-arm" + (pages == 1 ? "" : "-" + (page + 1));
      sheet.add(new Figure(name, chart, Style.WIDTH, 130 + 150 * rows));
    }
  }

  /** Measures down, groups across. */
  private void measures(Sheet sheet) {
    List<GridPlot.Panel> panels = new ArrayList<>();
    int columns = 0;
    for (TrendPages.Trend trend : TrendPages.TRENDS) {
      List<Context.Group> groups = arms.get(0).groups(trend.measure());
      double top = 0;
      List<List<Curves.Line>> row = new ArrayList<>();
      for (Context.Group group : groups) {
        row.add(lines(arm -> arm.band(trend.measure() + group.suffix()), true));
        double most = Curves.max(row.get(row.size() - 1));
        top = Double.isNaN(most) ? top : Math.max(top, most);
      }
      columns = Math.max(columns, groups.size());
      for (int k = 0; k < groups.size() && top > 0; k++) {
        double end = Style.roundShare(top);
        NumberAxis values = Style.axis("", 0, end * 1.02);
        values.setTickLabelFont(Style.font(9));
        panels.add(
            new GridPlot.Panel(
                trend.word() + ": " + groups.get(k).name(),
                Curves.plot(row.get(k), years(), values)));
      }
    }
    if (panels.isEmpty()) {
      sheet.leaveOut(
          "blocs-by-arm",
          "series.csv has no value of interoperability, autonomy, dependence or homogeneity");
      return;
    }
    GridPlot grid = new GridPlot(panels, columns, true, 9);
    grid.setLegend(legend());
    JFreeChart chart =
        Style.chart(
            heading(
                "Interoperability, autonomy, dependence and homogeneity by arm",
                "Indices from 0 to 1; " + bandWords()),
            grid);
    int rows = (panels.size() + columns - 1) / columns;
    sheet.add(new Figure("blocs-by-arm", chart, Style.WIDTH, 120 + 175 * rows));
  }
}
