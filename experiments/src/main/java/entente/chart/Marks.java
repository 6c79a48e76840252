package entente.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;

/** Small signs drawn on top of data. */
final class Marks {

  private Marks() {}

  /** A white dot with a dark rim, visible on any colour. */
  static void dot(Graphics2D g, double x, double y, double radius) {
    Ellipse2D circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    g.setPaint(Color.WHITE);
    g.fill(circle);
    g.setPaint(Color.BLACK);
    g.setStroke(new BasicStroke(0.8f));
    g.draw(circle);
  }
}
