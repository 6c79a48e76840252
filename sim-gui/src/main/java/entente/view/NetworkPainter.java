package entente.view;

import entente.snapshot.Link;
import entente.snapshot.Snapshot;
import entente.value.PartnershipType;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Paints a network: partnerships beneath, then adoptions on their way, then the states. The
 * partnerships are kept as a picture while nothing about them changes, so that a frame costs what
 * moves and no more.
 */
final class NetworkPainter {

  private static final int CROWDED = 120;
  private static final int MANY = 600;
  private static final double LANE = 9;
  private static final int DIMMED = 205;

  private final NetworkScene scene;
  private BufferedImage edges;
  private int edgesVersion = -1;
  private double edgesScale;
  private double edgesPanX;
  private double edgesPanY;
  private boolean edgesGliding;

  NetworkPainter(NetworkScene scene) {
    this.scene = scene;
  }

  /** Paints the scene as it is at a time of its clock, in a picture of a size. */
  void paint(Graphics2D g, int width, int height, double clock) {
    hints(g);
    g.setColor(Palette.GROUND);
    g.fillRect(0, 0, width, height);
    if (scene.snapshot() == null || width <= 0 || height <= 0) {
      return;
    }
    scene.setAspect(width / (double) height, clock);
    Point2D.Double[] at = screen(width, height, clock);
    paintEdges(g, at, width, height, clock);
    paintFocus(g, at, width, height);
    NodePainter nodes = new NodePainter(scene, at, width, height);
    paintPulses(g, at, nodes, clock);
    nodes.paint(g);
  }

  static void hints(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** Where the states are on the screen. */
  Point2D.Double[] screen(int width, int height, double clock) {
    double[][] places = scene.places(clock);
    Point2D.Double[] at = new Point2D.Double[places.length];
    for (int i = 0; i < at.length; i++) {
      at[i] = scene.onScreen(places[i], width, height);
    }
    return at;
  }

  private void paintEdges(Graphics2D g, Point2D.Double[] at, int width, int height, double clock) {
    AffineTransform transform = g.getTransform();
    boolean gliding = scene.isGliding(clock);
    boolean plain =
        (transform.getType()
                & ~(AffineTransform.TYPE_TRANSLATION | AffineTransform.TYPE_UNIFORM_SCALE))
            == 0;
    if (gliding || !plain || !isRaster(g)) {
      if (gliding && scene.snapshot().links().size() > MANY) {
        sketch(g, at);
      } else {
        drawEdges(g, at);
      }
      edgesGliding = true;
      return;
    }
    double scale = transform.getScaleX();
    int w = (int) Math.ceil(width * scale);
    int h = (int) Math.ceil(height * scale);
    double shiftX = scene.panX() - edgesPanX;
    double shiftY = scene.panY() - edgesPanY;
    boolean stale =
        !scene.isDragging() && (shiftX != 0 || shiftY != 0)
            || edges == null
            || edges.getWidth() != w
            || edges.getHeight() != h
            || edgesScale != scale
            || edgesVersion != scene.version()
            || edgesGliding;
    if (stale) {
      if (edges == null || edges.getWidth() != w || edges.getHeight() != h) {
        edges = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
      }
      Graphics2D e = edges.createGraphics();
      e.setColor(Palette.GROUND);
      e.fillRect(0, 0, w, h);
      hints(e);
      e.scale(scale, scale);
      drawEdges(e, at);
      e.dispose();
      edgesScale = scale;
      edgesPanX = scene.panX();
      edgesPanY = scene.panY();
      shiftX = 0;
      shiftY = 0;
      edgesVersion = scene.version();
      edgesGliding = false;
    }
    g.setTransform(
        new AffineTransform(1, 0, 0, 1, transform.getTranslateX(), transform.getTranslateY()));
    g.drawImage(edges, (int) Math.round(shiftX * scale), (int) Math.round(shiftY * scale), null);
    g.setTransform(transform);
  }

  /** Whether pixels are painted; a vector graphic gets its lines as lines. */
  private static boolean isRaster(Graphics2D g) {
    return g.getDeviceConfiguration() != null
        && g.getDeviceConfiguration().getDevice() != null
        && !g.getClass().getName().startsWith("org.apache.batik");
  }

  /** Thin straight lines, while many partnerships glide to new places. */
  private void sketch(Graphics2D g, Point2D.Double[] at) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    g.setStroke(new BasicStroke(1));
    for (Link link : scene.snapshot().links()) {
      if (!scene.isHidden(link.type())) {
        Point2D.Double a = at[link.source()];
        Point2D.Double b = at[link.recipient()];
        g.setColor(Palette.faint(Palette.form(link.type()), 66));
        g.drawLine((int) a.x, (int) a.y, (int) b.x, (int) b.y);
      }
    }
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
  }

  private void drawEdges(Graphics2D g, Point2D.Double[] at) {
    List<Link> links = scene.snapshot().links();
    boolean crowded = links.size() > CROWDED;
    for (int k = 0; k < links.size(); k++) {
      Link link = links.get(k);
      if (!scene.isHidden(link.type())) {
        boolean stands =
            link.type() == PartnershipType.SFA || link.type() == PartnershipType.COALITION;
        g.setColor(Palette.faint(Palette.form(link.type()), !crowded ? 190 : stands ? 150 : 66));
        g.setStroke(Palette.stroke(link.type()));
        drawEdge(g, link, curve(at, k));
      }
    }
  }

  /** Dims all partnerships but those of the state pointed at, or else chosen. */
  private void paintFocus(Graphics2D g, Point2D.Double[] at, int width, int height) {
    int focus = scene.hovered() >= 0 ? scene.hovered() : scene.selected();
    if (focus < 0) {
      return;
    }
    g.setColor(Palette.faint(Palette.GROUND, DIMMED));
    g.fillRect(0, 0, width, height);
    List<Link> links = scene.snapshot().links();
    for (int k = 0; k < links.size(); k++) {
      Link link = links.get(k);
      if (link.touches(focus) && !scene.isHidden(link.type())) {
        BasicStroke thin = Palette.stroke(link.type());
        g.setColor(Palette.form(link.type()));
        g.setStroke(
            new BasicStroke(
                thin.getLineWidth() + 1,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                10f,
                thin.getDashArray(),
                0f));
        drawEdge(g, link, curve(at, k));
      }
    }
  }

  private static void drawEdge(Graphics2D g, Link link, QuadCurve2D.Double curve) {
    g.draw(curve);
    if (!link.mutual()) {
      arrow(g, curve);
    }
  }

  private static void arrow(Graphics2D g, QuadCurve2D.Double c) {
    double t = 0.64;
    double x = point(c.x1, c.ctrlx, c.x2, t);
    double y = point(c.y1, c.ctrly, c.y2, t);
    double dx = slope(c.x1, c.ctrlx, c.x2, t);
    double dy = slope(c.y1, c.ctrly, c.y2, t);
    double d = Math.max(1e-6, Math.hypot(dx, dy));
    dx /= d;
    dy /= d;
    Path2D.Double head = new Path2D.Double();
    head.moveTo(x + 6 * dx, y + 6 * dy);
    head.lineTo(x - 5 * dx - 4.4 * dy, y - 5 * dy + 4.4 * dx);
    head.lineTo(x - 5 * dx + 4.4 * dy, y - 5 * dy - 4.4 * dx);
    head.closePath();
    g.fill(head);
  }

  /** The curve of a link: straight, or bent where two states share several. */
  QuadCurve2D.Double curve(Point2D.Double[] at, int k) {
    Link link = scene.snapshot().links().get(k);
    return curve(at[link.source()], at[link.recipient()], scene.bend(k));
  }

  private static QuadCurve2D.Double curve(Point2D.Double a, Point2D.Double b, double bend) {
    double dx = b.x - a.x;
    double dy = b.y - a.y;
    double d = Math.max(1e-6, Math.hypot(dx, dy));
    double off = 2 * bend * Math.min(LANE, d / 12);
    return new QuadCurve2D.Double(
        a.x, a.y, (a.x + b.x) / 2 - dy / d * off, (a.y + b.y) / 2 + dx / d * off, b.x, b.y);
  }

  private void paintPulses(Graphics2D g, Point2D.Double[] at, NodePainter nodes, double clock) {
    for (NetworkScene.Pulse pulse : scene.pulses()) {
      double age = (clock - pulse.birth()) / scene.pulseSeconds();
      Color color = Palette.channel(pulse.channel());
      double landed = pulse.source() < 0 ? age : age - 1;
      if (landed < 0) {
        comet(g, at[pulse.source()], at[pulse.state()], color, ease(age));
      } else if (landed < 0.6) {
        double share = landed / 0.6;
        double r = nodes.radius(pulse.state()) + 4 + 16 * share;
        g.setColor(Palette.faint(color, (int) (220 * (1 - share))));
        g.setStroke(new BasicStroke((float) (4.5 - 3 * share)));
        Point2D.Double p = at[pulse.state()];
        g.draw(new Ellipse2D.Double(p.x - r, p.y - r, 2 * r, 2 * r));
      }
    }
  }

  private static double ease(double t) {
    return t * t * (3 - 2 * t);
  }

  private static void comet(
      Graphics2D g, Point2D.Double a, Point2D.Double b, Color color, double t) {
    for (int k = 7; k >= 0; k--) {
      double s = Math.max(0, t - 0.022 * k);
      double x = a.x + (b.x - a.x) * s;
      double y = a.y + (b.y - a.y) * s;
      double r = 6.5 - 0.6 * k;
      g.setColor(Palette.faint(color, 255 - 30 * k));
      g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    }
    double x = a.x + (b.x - a.x) * t;
    double y = a.y + (b.y - a.y) * t;
    g.setColor(Color.WHITE);
    g.setStroke(new BasicStroke(1.4f));
    g.draw(new Ellipse2D.Double(x - 6.5, y - 6.5, 13, 13));
  }

  private static double point(double a, double c, double b, double t) {
    return (1 - t) * (1 - t) * a + 2 * (1 - t) * t * c + t * t * b;
  }

  private static double slope(double a, double c, double b, double t) {
    return 2 * (1 - t) * (c - a) + 2 * t * (b - c);
  }

  /** The state at a point of the screen, or −1. */
  int stateAt(double x, double y, int width, int height, double clock) {
    Snapshot snapshot = scene.snapshot();
    if (snapshot == null) {
      return -1;
    }
    Point2D.Double[] at = screen(width, height, clock);
    NodePainter nodes = new NodePainter(scene, at, width, height);
    int best = -1;
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < at.length; i++) {
      double d = at[i].distance(x, y);
      if (d <= nodes.radius(i) + 4 && d < nearest) {
        nearest = d;
        best = i;
      }
    }
    return best;
  }

  /** The link at a point of the screen, or null. */
  Link linkAt(double x, double y, int width, int height, double clock) {
    Snapshot snapshot = scene.snapshot();
    if (snapshot == null) {
      return null;
    }
    Point2D.Double[] at = screen(width, height, clock);
    Link best = null;
    double nearest = 6;
    for (int k = 0; k < snapshot.links().size(); k++) {
      Link link = snapshot.links().get(k);
      QuadCurve2D.Double c = curve(at, k);
      for (double t = 0.08; t < 0.93 && !scene.isHidden(link.type()); t += 0.04) {
        double d =
            Point2D.distance(x, y, point(c.x1, c.ctrlx, c.x2, t), point(c.y1, c.ctrly, c.y2, t));
        if (d < nearest) {
          nearest = d;
          best = link;
        }
      }
    }
    return best;
  }
}
