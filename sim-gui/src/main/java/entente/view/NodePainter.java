package entente.view;

import entente.snapshot.Roster;
import entente.snapshot.Snapshot;
import entente.value.Stage;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;

/**
 * Paints the states: size by usable capability, ring by bloc, a second ring for a hub. With all
 * innovations shown, a wedge says what share of them is in service; with one, the fill says the
 * stage.
 */
final class NodePainter {

  private static final int MANY = 90;
  private static final int LEAST_FONT = 10;

  private final NetworkScene scene;
  private final Snapshot snapshot;
  private final Roster roster;
  private final Point2D.Double[] at;
  private final double scale;

  NodePainter(NetworkScene scene, Point2D.Double[] at, int width, int height) {
    this.scene = scene;
    this.at = at;
    snapshot = scene.snapshot();
    roster = snapshot.roster();
    double crowd = roster.size() <= 45 ? 1 : Math.max(0.42, Math.sqrt(45.0 / roster.size()));
    double room = Math.max(0.66, Math.min(1, Math.min(width / 600.0, height / 400.0)));
    scale = room * crowd * Math.min(2.2, Math.max(0.7, Math.sqrt(scene.zoom())));
  }

  /** Radius of a state on the screen. */
  double radius(int i) {
    return scale * (12.5 + 12 * Math.sqrt(Math.max(0, snapshot.capability()[i])));
  }

  void paint(Graphics2D g) {
    int front = scene.hovered() >= 0 ? scene.hovered() : scene.selected();
    for (int i = 0; i < at.length; i++) {
      if (i != front) {
        paint(g, i);
      }
    }
    if (front >= 0 && front < at.length) {
      paint(g, front);
    }
  }

  private void paint(Graphics2D g, int i) {
    double r = radius(i);
    Color ring = Palette.bloc(snapshot.bloc()[i]);
    if (i == scene.selected() || i == scene.hovered()) {
      g.setColor(Palette.faint(i == scene.selected() ? Palette.INK : ring, 70));
      g.fill(disc(i, r + 7));
    }
    g.setColor(Palette.GROUND);
    g.fill(disc(i, r + 1.5));
    Color label = fill(g, i, r);
    g.setColor(ring);
    g.setStroke(new BasicStroke((float) (3.2 * Math.min(1.3, scale))));
    g.draw(disc(i, r));
    if (isHub(i)) {
      g.setStroke(new BasicStroke(1.6f));
      g.draw(disc(i, r + 4.5));
    }
    label(g, i, r, label);
  }

  private boolean isHub(int i) {
    int b = snapshot.bloc()[i];
    return b >= 0 && roster.blocs().get(b).hub() == i;
  }

  private Shape disc(int i, double r) {
    return new Ellipse2D.Double(at[i].x - r, at[i].y - r, 2 * r, 2 * r);
  }

  /** Fills a state; returns a colour in which its label can be read. */
  private Color fill(Graphics2D g, int i, double r) {
    int m = scene.innovation();
    if (m == NetworkScene.ALL) {
      g.setColor(Color.WHITE);
      g.fill(disc(i, r));
      double share = snapshot.serviceShare(i);
      g.setColor(Palette.faint(Palette.bloc(snapshot.bloc()[i]), 82));
      g.fill(new Arc2D.Double(at[i].x - r, at[i].y - r, 2 * r, 2 * r, 90, -360 * share, Arc2D.PIE));
      return Palette.INK;
    }
    Stage stage = snapshot.stage(i, m);
    g.setColor(Palette.stage(stage));
    g.fill(disc(i, r));
    if (stage == Stage.ABANDONED) {
      g.setColor(Color.WHITE);
      g.setStroke(new BasicStroke(2f));
      double d = r * 0.6;
      g.draw(new Line2D.Double(at[i].x - d, at[i].y - d, at[i].x + d, at[i].y + d));
      g.draw(new Line2D.Double(at[i].x - d, at[i].y + d, at[i].x + d, at[i].y - d));
    }
    return stage == Stage.FULL || stage == Stage.ROUTINISED ? Color.WHITE : Palette.INK;
  }

  private void label(Graphics2D g, int i, double r, Color color) {
    boolean pointed = i == scene.selected() || i == scene.hovered() || isHub(i);
    if (roster.size() > MANY && scene.zoom() < 2 && !pointed) {
      return;
    }
    String text = roster.states().get(i).id();
    Font font = Palette.font(Font.BOLD, (float) Math.max(LEAST_FONT, Math.min(17, r * 0.66)));
    double room = 2 * r - 6;
    double width = g.getFontMetrics(font).stringWidth(text);
    if (width > room) {
      font = font.deriveFont((float) Math.max(LEAST_FONT, font.getSize2D() * room / width));
      width = g.getFontMetrics(font).stringWidth(text);
    }
    FontMetrics metrics = g.getFontMetrics(font);
    float x = (float) (at[i].x - width / 2);
    float y = (float) (at[i].y + (metrics.getAscent() - metrics.getDescent()) / 2.0);
    if (width > room) { // longer than its disc: with a halo, so that the ring does not cross it out
      Shape letters = font.createGlyphVector(g.getFontRenderContext(), text).getOutline(x, y);
      g.setColor(Color.WHITE);
      g.setStroke(new BasicStroke(3.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      g.draw(letters);
    }
    g.setFont(font);
    g.setColor(width > room ? Palette.INK : color);
    g.drawString(text, x, y);
  }
}
