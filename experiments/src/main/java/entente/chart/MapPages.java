package entente.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;

/** The adoption map: which state takes up which innovation, and when. */
final class MapPages {

  private static final int MOST_STATES = 400;
  private static final int MOST_INNOVATIONS = 80;

  private MapPages() {}

  static void draw(Context context, Sheet sheet) {
    String name = context.file("adoption-map");
    Cast cast = context.results().cast();
    double[] given = cast.given();
    int states = cast.states().size();
    int innovations = cast.innovations().size();
    if (context.results().adoptions().isEmpty()) {
      sheet.leaveOut(name, "adoptions.csv records no adoption");
    } else if (states > MOST_STATES || innovations > MOST_INNOVATIONS) {
      sheet.leaveOut(
          name,
          String.format(
              Locale.ROOT,
              "a map of %d states and %d innovations cannot be read (at most %d and %d)",
              states,
              innovations,
              MOST_STATES,
              MOST_INNOVATIONS));
    } else {
      sheet.add(map(context, name, given));
    }
  }

  private static Figure map(Context context, String name, double[] given) {
    Cast cast = context.results().cast();
    List<Integer> rows = new ArrayList<>();
    List<MatrixPlot.Group> rowGroups = rowGroups(cast, rows);
    List<Integer> columns = new ArrayList<>();
    List<MatrixPlot.Group> columnGroups = columnGroups(cast, columns);
    boolean[] origins = cast.origins();
    double[][] values = new double[rows.size()][columns.size()];
    boolean[][] marked = new boolean[rows.size()][columns.size()];
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        int cell = rows.get(r) * cast.innovations().size() + columns.get(c);
        values[r][c] = context.medianTime(rows.get(r), columns.get(c), given);
        marked[r][c] = cell < origins.length && origins[cell];
      }
    }
    int font = rows.size() > 60 ? 8 : 9;
    ColorScale scale = ColorScale.of(cast.start(), cast.end());
    MatrixPlot plot =
        new MatrixPlot(new MatrixPlot.Matrix(rowGroups, columnGroups, values, marked), scale, font);
    JFreeChart chart =
        Style.chart(
            context.heading(
                "Who adopted what, and when",
                "Year of first adoption"
                    + (context.runs().length == 1
                        ? ""
                        : ", median of " + context.runs().length + " runs")
                    + "; innovations in order of introduction, states by defence budget"),
            plot);
    chart.addSubtitle(key(context, scale));
    List<String> names = columnGroups.stream().flatMap(g -> g.names().stream()).toList();
    double head = MatrixPlot.headHeight(names, font);
    int height = (int) (135 + head + 20 * rowGroups.size() + rows.size() * (font + 5.2));
    return new Figure(name, chart, Style.WIDTH, height);
  }

  private static ColorKey key(Context context, ColorScale scale) {
    String never = context.runs().length == 1 ? "never" : "never, in most runs";
    return new ColorKey(
        scale,
        "year of first adoption",
        Ticks.wholeNumbers(),
        List.of(
            new ColorKey.Sign(never, Style.NOTHING, false),
            new ColorKey.Sign("origin of the innovation", new Color(0xBDBDBD), true)));
  }

  /** States by bloc, in each by budget, those of no bloc last. */
  private static List<MatrixPlot.Group> rowGroups(Cast cast, List<Integer> order) {
    List<MatrixPlot.Group> groups = new ArrayList<>();
    int blocs = cast.scenario().blocs().size();
    for (int k = 0; k <= blocs; k++) {
      int bloc = k < blocs ? k : -1;
      List<Integer> members = new ArrayList<>();
      for (int i = 0; i < cast.states().size(); i++) {
        if (cast.states().get(i).bloc() == bloc) {
          members.add(i);
        }
      }
      members.sort(Comparator.comparingDouble(i -> -cast.states().get(i).budget()));
      if (!members.isEmpty()) {
        order.addAll(members);
        String title = bloc >= 0 ? cast.blocName(bloc) : blocs == 0 ? "" : "Outside the blocs";
        groups.add(
            new MatrixPlot.Group(
                title, members.stream().map(i -> cast.states().get(i).name()).toList()));
      }
    }
    return groups;
  }

  /** Innovations by kind, in each by introduction. */
  private static List<MatrixPlot.Group> columnGroups(Cast cast, List<Integer> order) {
    List<MatrixPlot.Group> groups = new ArrayList<>();
    for (String kind : List.of("Tactics", "Techniques", "Technologies")) {
      List<Integer> members = new ArrayList<>();
      for (int m = 0; m < cast.innovations().size(); m++) {
        if (cast.innovations().get(m).kind().equals(kind)) {
          members.add(m);
        }
      }
      members.sort(Comparator.comparingDouble(m -> cast.innovations().get(m).introduced()));
      if (!members.isEmpty()) {
        order.addAll(members);
        groups.add(
            new MatrixPlot.Group(
                kind, members.stream().map(m -> cast.innovations().get(m).name()).toList()));
      }
    }
    return groups;
  }
}
