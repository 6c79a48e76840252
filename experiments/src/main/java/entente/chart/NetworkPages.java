package entente.chart;

import entente.value.PartnershipType;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;

/** The partnership network, each state coloured by how soon it takes up what is new. */
final class NetworkPages {

  private static final int MOST_STATES = 250;
  private static final int MOST_TIES = 6000;

  private record Pen(String name, Color color, BasicStroke stroke) {}

  private static final Map<PartnershipType, Pen> PENS =
      Map.of(
          PartnershipType.ALLIANCE,
          new Pen("alliance", new Color(0xC4C4C4), line(2.4f)),
          PartnershipType.COALITION,
          new Pen("coalition", Look.BLACK, line(1.1f, 6, 3)),
          PartnershipType.SECCOOP,
          new Pen("security cooperation", Look.SKY, line(1.3f, 2, 3)),
          PartnershipType.SFA,
          new Pen("assistance", Look.ORANGE, line(1.4f)),
          PartnershipType.EXERCISE,
          new Pen("exercises", Look.GREEN, line(1f, 7, 3)),
          PartnershipType.INDUSTRIAL,
          new Pen("industrial programme", Look.PURPLE, line(1.6f, 10, 2, 2, 2)),
          PartnershipType.SUPPLY,
          new Pen("supply", new Color(0x8C564B), line(1.3f, 4, 2)));

  private static final Look NO_BLOC = new Look(new Color(0x777777), line(2f), null);

  private static final List<PartnershipType> ORDER =
      List.of(
          PartnershipType.ALLIANCE,
          PartnershipType.EXERCISE,
          PartnershipType.SECCOOP,
          PartnershipType.COALITION,
          PartnershipType.INDUSTRIAL,
          PartnershipType.SFA,
          PartnershipType.SUPPLY);

  private NetworkPages() {}

  private static BasicStroke line(float width, float... dash) {
    return new BasicStroke(
        width,
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        10f,
        dash.length == 0 ? null : dash,
        0);
  }

  static void draw(Context context, Sheet sheet) {
    String name = context.file("network");
    Cast cast = context.results().cast();
    List<Ties.Pair> pairs = Ties.of(cast);
    int states = cast.states().size();
    if (states > MOST_STATES || pairs.size() > MOST_TIES) {
      sheet.leaveOut(
          name,
          String.format(
              Locale.ROOT,
              "a network of %d states and %d pairs cannot be read (at most %d and %d)",
              states,
              pairs.size(),
              MOST_STATES,
              MOST_TIES));
    } else if (pairs.isEmpty()) {
      sheet.leaveOut(name, "the scenario declares no partnership");
    } else if (context.results().adoptions().isEmpty()) {
      sheet.leaveOut(name, "adoptions.csv records no adoption");
    } else {
      sheet.add(network(context, name, pairs));
    }
  }

  private static Figure network(Context context, String name, List<Ties.Pair> pairs) {
    Cast cast = context.results().cast();
    List<NetworkPlot.Node> nodes = nodes(context);
    double low = nodes.stream().mapToDouble(NetworkPlot.Node::value).min().orElse(0);
    double high = nodes.stream().mapToDouble(NetworkPlot.Node::value).max().orElse(1);
    ColorScale scale = ColorScale.of(Math.floor(low), Math.ceil(high));
    NetworkPlot plot = new NetworkPlot(nodes, edges(pairs), scale);
    plot.setLegend(legend(cast, pairs));
    JFreeChart chart =
        Style.chart(
            context.heading(
                "Partnerships and the speed of adoption",
                "Colour: mean years from an innovation's introduction to its adoption, or to the end"
                    + " of the run where there was none"
                    + (context.runs().length == 1
                        ? ""
                        : ", over " + context.runs().length + " runs")
                    + ". Size: defence budget. Lines: partnerships in force at any time."
                    + (onMap(cast) ? " East is right, north up, crowded regions widened." : "")
                    + prefixWords(cast)),
            plot);
    chart.addSubtitle(
        new ColorKey(scale, "mean years to adoption", Ticks.wholeNumbers(), List.of()));
    return new Figure(name, chart, Style.WIDTH, 640);
  }

  private static List<NetworkPlot.Node> nodes(Context context) {
    Cast cast = context.results().cast();
    double[] given = cast.given();
    boolean[] origins = cast.origins();
    int blocs = cast.scenario().blocs().size();
    double mean = cast.states().stream().mapToDouble(Cast.Actor::budget).average().orElse(1);
    int prefix = commonPrefix(cast);
    List<NetworkPlot.Node> nodes = new ArrayList<>();
    for (int i = 0; i < cast.states().size(); i++) {
      Cast.Actor state = cast.states().get(i);
      boolean inBloc = state.bloc() >= 0;
      nodes.add(
          new NetworkPlot.Node(
              state.id().substring(prefix),
              inBloc ? state.bloc() : blocs,
              inBloc ? Look.of(state.bloc()) : NO_BLOC,
              mean > 0 ? state.budget() / mean : 1,
              meanYears(context, i, given, origins),
              state.longitude(),
              state.latitude()));
    }
    return nodes;
  }

  /**
   * Mean years from introduction to adoption over innovations that the state did not originate and
   * over runs; what is never adopted counts until the end (a restricted mean). NaN for none.
   */
  private static double meanYears(Context context, int i, double[] given, boolean[] origins) {
    Cast cast = context.results().cast();
    double sum = 0;
    int count = 0;
    for (int m = 0; m < cast.innovations().size(); m++) {
      int cell = i * cast.innovations().size() + m;
      if (cell < origins.length && origins[cell]) {
        continue;
      }
      double introduced = cast.innovations().get(m).introduced();
      for (int run : context.runs()) {
        double time = context.time(run, i, m, given);
        sum += Math.max(0, (Double.isNaN(time) ? cast.end() : time) - introduced);
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }

  /** Letters that all ids begin with and that a node has no room for; 0 where ids are short. */
  static int commonPrefix(Cast cast) {
    List<String> ids = cast.states().stream().map(Cast.Actor::id).toList();
    if (ids.size() < 2 || ids.stream().allMatch(id -> id.length() <= 5)) {
      return 0;
    }
    int length = 0;
    int shortest = ids.stream().mapToInt(String::length).min().orElse(0);
    while (length < shortest - 1 && sameLetter(ids, length)) {
      length++;
    }
    return length;
  }

  private static boolean sameLetter(List<String> ids, int at) {
    char letter = ids.get(0).charAt(at);
    return !Character.isDigit(letter) && ids.stream().allMatch(id -> id.charAt(at) == letter);
  }

  private static String prefixWords(Cast cast) {
    int prefix = commonPrefix(cast);
    return prefix == 0
        ? ""
        : " Ids without '" + cast.states().get(0).id().substring(0, prefix) + "'.";
  }

  private static boolean onMap(Cast cast) {
    return NetworkLayout.isMap(cast.states().stream().mapToDouble(Cast.Actor::longitude).toArray());
  }

  /** Light lines first, so that rarer instruments lie on top. */
  private static List<NetworkPlot.Edge> edges(List<Ties.Pair> pairs) {
    List<NetworkPlot.Edge> edges = new ArrayList<>();
    for (PartnershipType type : ORDER) {
      Pen pen = PENS.get(type);
      List<Ties.Pair> joined = pairs.stream().filter(p -> p.types().contains(type)).toList();
      double opacity = Math.max(0.12, Math.min(1, 60.0 / Math.max(1, joined.size())));
      Color color = new Look(pen.color(), pen.stroke(), null).faint(opacity);
      for (Ties.Pair pair : joined) {
        edges.add(new NetworkPlot.Edge(pair.first(), pair.second(), color, pen.stroke()));
      }
    }
    return edges;
  }

  private static LegendItemCollection legend(Cast cast, List<Ties.Pair> pairs) {
    LegendItemCollection items = new LegendItemCollection();
    for (int b = 0; b < cast.scenario().blocs().size(); b++) {
      items.add(ring(cast.blocName(b), Look.of(b)));
    }
    if (cast.states().stream().anyMatch(state -> state.bloc() < 0)) {
      items.add(ring("no bloc", NO_BLOC));
    }
    Set<PartnershipType> found = EnumSet.noneOf(PartnershipType.class);
    pairs.forEach(pair -> found.addAll(pair.types()));
    for (PartnershipType type : found) {
      Pen pen = PENS.get(type);
      items.add(Curves.item(pen.name(), new Look(pen.color(), pen.stroke(), null)));
    }
    return items;
  }

  private static LegendItem ring(String name, Look look) {
    LegendItem item =
        new LegendItem(
            name,
            null,
            null,
            null,
            new java.awt.geom.Ellipse2D.Double(-5, -5, 10, 10),
            Color.WHITE,
            NetworkPlot.ring(look),
            look.color());
    item.setShapeVisible(true);
    return item;
  }
}
