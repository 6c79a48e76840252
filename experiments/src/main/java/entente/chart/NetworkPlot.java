package entente.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/** A network: nodes with their ids inside, rings in the colour of the bloc, lines between them. */
final class NetworkPlot extends Plot {

  private static final long serialVersionUID = 1L;

  /**
   * A node.
   *
   * @param label its id
   * @param group its group, from 0
   * @param ring look of the group
   * @param size relative size, at least 0; the mean node has about 1
   * @param value number that colours it; NaN for none
   * @param longitude degrees; NaN where unknown
   * @param latitude degrees; NaN where unknown
   */
  record Node(
      String label,
      int group,
      Look ring,
      double size,
      double value,
      double longitude,
      double latitude) {}

  /**
   * An edge.
   *
   * @param from index of a node
   * @param to index of another
   * @param color colour
   * @param stroke line
   */
  record Edge(int from, int to, Color color, BasicStroke stroke) {}

  private final transient List<Node> nodes;
  private final transient List<Edge> edges;
  private final transient ColorScale scale;
  private transient LegendItemCollection legend = new LegendItemCollection();

  NetworkPlot(List<Node> nodes, List<Edge> edges, ColorScale scale) {
    this.nodes = List.copyOf(nodes);
    this.edges = List.copyOf(edges);
    this.scale = scale;
  }

  void setLegend(LegendItemCollection items) {
    legend = items;
  }

  @Override
  public LegendItemCollection getLegendItems() {
    return legend;
  }

  @Override
  public String getPlotType() {
    return "network";
  }

  @Override
  public void draw(
      Graphics2D g, Rectangle2D area, Point2D anchor, PlotState state, PlotRenderingInfo info) {
    getInsets().trim(area);
    int n = nodes.size();
    Font font = Style.bold(n <= 60 ? 9 : n <= 120 ? 8 : 7);
    double[] inner = new double[n];
    double[] room = new double[n];
    double least =
        Math.max(4, Math.min(12, 0.3 * Math.sqrt(area.getWidth() * area.getHeight() / n)));
    for (int i = 0; i < n; i++) {
      double text = 0.5 * Words.width(g, font, shown(nodes.get(i))) + 2.5;
      double wanted = least * (0.75 + 0.55 * Math.sqrt(nodes.get(i).size()));
      inner[i] = Math.max(text, Math.min(2.4 * least, wanted));
      room[i] = inner[i] + (n <= 60 ? 6 : 3);
    }
    double[][] at =
        NetworkLayout.place(
            nodes.stream().mapToDouble(Node::longitude).toArray(),
            nodes.stream().mapToDouble(Node::latitude).toArray(),
            nodes.stream().mapToInt(Node::group).toArray(),
            room,
            area.getWidth(),
            area.getHeight());
    for (Edge edge : edges) {
      g.setPaint(edge.color());
      g.setStroke(edge.stroke());
      g.draw(
          new Line2D.Double(
              area.getX() + at[0][edge.from()],
              area.getY() + at[1][edge.from()],
              area.getX() + at[0][edge.to()],
              area.getY() + at[1][edge.to()]));
    }
    for (int i = 0; i < n; i++) {
      drawNode(g, font, nodes.get(i), area.getX() + at[0][i], area.getY() + at[1][i], inner[i]);
    }
  }

  private void drawNode(Graphics2D g, Font font, Node node, double x, double y, double r) {
    Color fill = Double.isNaN(node.value()) ? Style.NOTHING : scale.at(node.value());
    g.setPaint(Color.WHITE);
    g.fill(new Ellipse2D.Double(x - r - 4, y - r - 4, 2 * r + 8, 2 * r + 8));
    Ellipse2D disc = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    g.setPaint(fill);
    g.fill(disc);
    g.setPaint(node.ring().color());
    g.setStroke(ring(node.ring()));
    g.draw(new Ellipse2D.Double(x - r - 1.3, y - r - 1.3, 2 * r + 2.6, 2 * r + 2.6));
    g.setPaint(ColorScale.inkOn(fill));
    Words.centred(g, shown(node), font, x, y);
  }

  /** The line of a ring: broken as the lines of its group, so that rings of one colour differ. */
  static BasicStroke ring(Look look) {
    return new BasicStroke(2.6f, 0, 1, 10, look.line().getDashArray(), 0);
  }

  /** An id short enough for a node. */
  private static String shown(Node node) {
    String label = node.label();
    return label.length() <= 7 ? label : label.substring(0, 6) + "…";
  }
}
