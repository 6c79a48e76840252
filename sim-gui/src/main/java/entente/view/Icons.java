package entente.view;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;

/** The icons of the tool bars, drawn as vectors so that they are crisp at every scale. */
public enum Icons implements Icon {
  /** Play. */
  PLAY,
  /** Pause. */
  PAUSE,
  /** One step on. */
  STEP,
  /** One step back. */
  BACK,
  /** To the first step. */
  RESTART,
  /** To the last step. */
  END;

  private static final int SIZE = 18;

  @Override
  public int getIconWidth() {
    return SIZE;
  }

  @Override
  public int getIconHeight() {
    return SIZE;
  }

  @Override
  public void paintIcon(Component c, Graphics graphics, int x, int y) {
    Graphics2D g = (Graphics2D) graphics.create();
    NetworkPainter.hints(g);
    g.translate(x, y);
    g.setColor(c.isEnabled() ? c.getForeground() : Palette.RULE);
    g.setStroke(new BasicStroke(2f));
    switch (this) {
      case PLAY -> triangle(g, 4, 15, 2);
      case PAUSE -> {
        g.fill(new Rectangle2D.Double(4, 3, 4, 12));
        g.fill(new Rectangle2D.Double(10.5, 3, 4, 12));
      }
      case STEP -> {
        triangle(g, 4, 11, 3);
        g.fill(new Rectangle2D.Double(12, 3, 2.5, 12));
      }
      case BACK -> {
        triangle(g, 14, 7, 3);
        g.fill(new Rectangle2D.Double(3.5, 3, 2.5, 12));
      }
      case RESTART -> {
        triangle(g, 15, 9.5, 3);
        triangle(g, 10, 4.5, 3);
        g.fill(new Rectangle2D.Double(2, 3, 2.2, 12));
      }
      default -> {
        triangle(g, 3, 8.5, 3);
        triangle(g, 8, 13.5, 3);
        g.fill(new Rectangle2D.Double(14, 3, 2.2, 12));
      }
    }
    g.dispose();
  }

  private static void triangle(Graphics2D g, double from, double to, double inset) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(from, inset);
    path.lineTo(to, SIZE / 2.0);
    path.lineTo(from, SIZE - inset);
    path.closePath();
    g.fill(path);
  }
}
