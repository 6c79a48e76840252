package entente.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Names of points, each set where it covers no point, no line and no other name; where that is away
 * from its point, a thin line leads to it. A name that finds no free place is left out.
 */
final class Labels extends AbstractXYAnnotation {

  private static final long serialVersionUID = 1L;
  private static final double RADIUS = 5;
  private static final int FARTHEST = 30;

  /** Directions to try, from the best. */
  private static final double[][] SIDES = {
    {1, 0}, {1, -1}, {0, -1}, {-1, 0}, {-1, -1}, {0, 1}, {1, 1}, {-1, 1}
  };

  /**
   * A point with a name.
   *
   * @param x horizontal value
   * @param y vertical value
   * @param text its name; empty for a point without one
   */
  record Point(double x, double y, String text) {}

  private final transient List<Point> points;
  private final transient List<Line2D> lines;
  private final transient Font font;

  /**
   * Names.
   *
   * @param points the points, in the unit of the axes
   * @param lines lines that names must not cover, in the unit of the axes
   * @param font the font of the names
   */
  Labels(List<Point> points, List<Line2D> lines, Font font) {
    this.points = List.copyOf(points);
    this.lines = List.copyOf(lines);
    this.font = font;
  }

  @Override
  public void draw(
      Graphics2D g,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis domain,
      ValueAxis range,
      int index,
      PlotRenderingInfo info) {
    List<Rectangle2D> taken = new ArrayList<>();
    for (Point point : points) {
      double x = domain.valueToJava2D(point.x(), area, RectangleEdge.BOTTOM);
      double y = range.valueToJava2D(point.y(), area, RectangleEdge.LEFT);
      taken.add(new Rectangle2D.Double(x - 4, y - 4, 8, 8));
    }
    List<Line2D> obstacles = new ArrayList<>();
    for (Line2D line : lines) {
      obstacles.add(
          new Line2D.Double(
              domain.valueToJava2D(line.getX1(), area, RectangleEdge.BOTTOM),
              range.valueToJava2D(line.getY1(), area, RectangleEdge.LEFT),
              domain.valueToJava2D(line.getX2(), area, RectangleEdge.BOTTOM),
              range.valueToJava2D(line.getY2(), area, RectangleEdge.LEFT)));
    }
    g.setFont(font);
    for (int k = 0; k < points.size(); k++) {
      if (!points.get(k).text().isEmpty()) {
        place(g, points.get(k).text(), taken.get(k), area, taken, obstacles);
      }
    }
  }

  private void place(
      Graphics2D g,
      String text,
      Rectangle2D point,
      Rectangle2D area,
      List<Rectangle2D> taken,
      List<Line2D> obstacles) {
    if (!tryPlaces(g, text, point, area, taken, obstacles)) {
      tryPlaces(g, text, point, area, taken, List.of());
    }
  }

  private boolean tryPlaces(
      Graphics2D g,
      String text,
      Rectangle2D point,
      Rectangle2D area,
      List<Rectangle2D> taken,
      List<Line2D> obstacles) {
    double width = Words.width(g, font, text);
    double height = font.getSize2D() * 1.1;
    for (int reach = 1; reach <= FARTHEST; reach++) {
      for (double[] side : SIDES) {
        double x = point.getCenterX() + side[0] * RADIUS * reach;
        double y = point.getCenterY() + side[1] * (RADIUS * reach + 0.5 * height);
        double left = side[0] > 0 ? x : side[0] < 0 ? x - width : x - 0.5 * width;
        Rectangle2D box = new Rectangle2D.Double(left, y - 0.5 * height, width, height);
        if (area.contains(box)
            && taken.stream().noneMatch(other -> other.intersects(box))
            && obstacles.stream().noneMatch(line -> line.intersects(box))) {
          if (reach > 2) {
            lead(g, point, box, side);
          }
          g.setPaint(Style.INK);
          g.drawString(text, (float) left, (float) (y + 0.32 * font.getSize2D()));
          taken.add(box);
          return true;
        }
      }
    }
    return false;
  }

  /** A thin line from a point to the near side of its name. */
  private static void lead(Graphics2D g, Rectangle2D point, Rectangle2D box, double[] side) {
    double x =
        side[0] == 0 ? box.getCenterX() : side[0] > 0 ? box.getMinX() - 1 : box.getMaxX() + 1;
    double y = side[0] != 0 ? box.getCenterY() : side[1] > 0 ? box.getMinY() : box.getMaxY();
    g.setPaint(Look.GREY);
    g.setStroke(new BasicStroke(0.6f));
    g.draw(new Line2D.Double(point.getCenterX(), point.getCenterY(), x, y));
  }
}
