package entente.view;

import entente.snapshot.DeskState;
import entente.snapshot.Link;
import entente.snapshot.Snapshot;
import entente.value.PartnershipType;
import java.awt.BorderLayout;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.geom.Rectangle2D;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import sim.display.Display2D;
import sim.engine.SimState;
import sim.portrayal.DrawInfo2D;

/**
 * The network of one run in a display of MASON. MASON's own tool bar and scroll bars are taken out:
 * its icons blur at 200% and it paints from the thread of the simulation; here everything is
 * painted on the event thread, from snapshots.
 */
public final class NetworkView extends Display2D {

  private static final long serialVersionUID = 1L;
  private static final int FRAME_MILLIS = 33;

  /** Hears of what the user does to the network. */
  public interface Listener {

    /** A state was chosen; −1 for none. */
    void chosen(int state);

    /** A menu was asked for at a place: on a state (else −1), on a partnership (else null). */
    void menu(NetworkView view, Point at, int state, Link link);
  }

  private final transient DeskState desk;
  private final transient NetworkScene scene = new NetworkScene();
  private final transient NetworkPainter painter = new NetworkPainter(scene);
  private final transient NetworkPortrayal portrayal = new NetworkPortrayal(scene, painter);
  private final transient HoverCard card = new HoverCard(scene);
  private final Canvas canvas = new Canvas();
  private final Timer frames = new Timer(FRAME_MILLIS, event -> nextFrame());
  private transient Listener listener;
  private int linkingFrom = -1;
  private transient Point mouse;

  /**
   * A view without a snapshot.
   *
   * @param desk the run it belongs to
   */
  public NetworkView(DeskState desk) {
    super(600, 400, desk);
    this.desk = desk;
    optionPane.dispose();
    removeListeners();
    removeAll();
    attach(portrayal, "network");
    setLayout(new BorderLayout());
    add(canvas, BorderLayout.CENTER);
    Hand hand = new Hand(this, scene);
    canvas.addMouseListener(hand);
    canvas.addMouseMotionListener(hand);
    canvas.addMouseWheelListener(hand);
    keys();
  }

  /** Hears of what the user does. */
  public void setListener(Listener heard) {
    listener = heard;
  }

  /** MASON's schedule asks for a new picture; the event thread paints it. */
  @Override
  public void step(SimState state) {
    SwingUtilities.invokeLater(canvas::repaint);
  }

  /**
   * Shows a snapshot.
   *
   * @param snapshot what is shown
   * @param moving whether the run is moving on, so that adoptions are sent along their edges
   */
  public void show(Snapshot snapshot, boolean moving) {
    scene.show(snapshot, moving, Clock.seconds());
    canvas
        .getAccessibleContext()
        .setAccessibleDescription(
            Texts.get(
                "network.accessible",
                Names.of(snapshot.roster().title()),
                Texts.month(snapshot.time())));
    wake();
  }

  /** Changes the layout; the states glide to their places. */
  public void setNetworkLayout(Layout layout) {
    scene.setLayout(layout, Clock.seconds());
    wake();
  }

  /** Shows one innovation, or all for −1. */
  public void setInnovation(int m) {
    scene.setInnovation(m);
    wake();
  }

  /** Chooses a state, or none for −1. */
  public void setSelected(int state) {
    scene.setSelected(state);
    wake();
  }

  /** The state chosen, or −1. */
  public int selected() {
    return scene.selected();
  }

  /** How long an adoption is on its way, in seconds. */
  public void setPulseSeconds(double seconds) {
    scene.setPulseSeconds(seconds);
  }

  /** Hides or shows a form of partnership. */
  public void setHidden(PartnershipType type, boolean isHidden) {
    scene.setHidden(type, isHidden);
    wake();
  }

  /** Zooms about the middle. */
  public void zoom(double factor) {
    scene.zoomAt(
        factor,
        canvas.getWidth() / 2.0,
        canvas.getHeight() / 2.0,
        canvas.getWidth(),
        canvas.getHeight());
    wake();
  }

  /** Shows the whole network. */
  public void resetView() {
    scene.resetView();
    wake();
  }

  /** Waits for a click on the second state of a new partnership; −1 ends the waiting. */
  public void linkFrom(int state) {
    linkingFrom = state;
    canvas.setCursor(
        Cursor.getPredefinedCursor(state < 0 ? Cursor.DEFAULT_CURSOR : Cursor.CROSSHAIR_CURSOR));
    canvas.repaint();
  }

  /** The first state of a new partnership, while its second is awaited; else −1. */
  public int linkingFrom() {
    return linkingFrom;
  }

  /** Where a state is in the view's canvas, for menus and tests. */
  public Point locationOf(int state) {
    var at = painter.screen(canvas.getWidth(), canvas.getHeight(), Clock.seconds())[state];
    return new Point((int) Math.round(at.x), (int) Math.round(at.y));
  }

  /** The component that is drawn on. */
  public JComponent canvas() {
    return canvas;
  }

  /** Paints the network as it is, for exports. */
  public void paintPicture(Graphics2D g, int width, int height) {
    draw(g, width, height);
  }

  private void draw(Graphics2D g, int width, int height) {
    Rectangle2D.Double all = new Rectangle2D.Double(0, 0, width, height);
    portrayal.draw(scene, g, new DrawInfo2D(desk, portrayal, all, all));
  }

  private void nextFrame() {
    if (!isShowing()) {
      frames.stop();
      return;
    }
    canvas.repaint();
    if (!scene.isMoving(Clock.seconds())) {
      frames.stop();
    }
  }

  /** Paints the canvas anew, and again while anything on it moves. */
  void wake() {
    canvas.repaint();
    if (isShowing() && scene.snapshot() != null && scene.isMoving(Clock.seconds())) {
      frames.start();
    }
  }

  /** The state at a point of the canvas, or −1. */
  int stateAt(Point at) {
    return painter.stateAt(at.x, at.y, canvas.getWidth(), canvas.getHeight(), Clock.seconds());
  }

  /** The mouse points at something else, or (null) has left. */
  void pointAt(Point at) {
    mouse = at;
    scene.setHovered(at == null || scene.snapshot() == null ? -1 : stateAt(at));
    canvas.repaint();
  }

  /** Asks for the menu of what is at a point. */
  void menuAt(Point at) {
    if (listener != null && scene.snapshot() != null) {
      int state = stateAt(at);
      Link link =
          state >= 0
              ? null
              : painter.linkAt(at.x, at.y, canvas.getWidth(), canvas.getHeight(), Clock.seconds());
      listener.menu(this, at, state, link);
    }
  }

  /** The user chooses a state, or none for −1. */
  void choose(int state) {
    scene.setSelected(state);
    if (listener != null) {
      listener.chosen(state);
    }
    wake();
  }

  private void keys() {
    canvas.setFocusable(true);
    key("PLUS", () -> zoom(1.25));
    key("EQUALS", () -> zoom(1.25));
    key("ADD", () -> zoom(1.25));
    key("MINUS", () -> zoom(0.8));
    key("SUBTRACT", () -> zoom(0.8));
    key("0", this::resetView);
    key("RIGHT", () -> walk(1));
    key("LEFT", () -> walk(-1));
    key("ESCAPE", this::release);
    key("CONTEXT_MENU", this::menuOfSelected);
    key("shift F10", this::menuOfSelected);
  }

  private void key(String stroke, Runnable action) {
    Keys.bind(
        canvas,
        stroke,
        () -> {
          if (scene.snapshot() != null) {
            action.run();
          }
        });
  }

  private void release() {
    linkFrom(-1);
    choose(-1);
  }

  private void walk(int step) {
    int n = scene.roster().size();
    int from = scene.selected();
    choose(from < 0 ? (step > 0 ? 0 : n - 1) : Math.floorMod(from + step, n));
  }

  private void menuOfSelected() {
    if (listener != null && scene.selected() >= 0) {
      listener.menu(this, locationOf(scene.selected()), scene.selected(), null);
    }
  }

  private final class Canvas extends JComponent {
    private static final long serialVersionUID = 1L;

    Canvas() {
      setName("network");
      setOpaque(true);
      setDoubleBuffered(true);
    }

    @Override
    public javax.accessibility.AccessibleContext getAccessibleContext() {
      if (accessibleContext == null) {
        accessibleContext =
            new AccessibleJComponent() {
              private static final long serialVersionUID = 1L;
            };
      }
      return accessibleContext;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      Graphics2D g = (Graphics2D) graphics.create();
      draw(g, getWidth(), getHeight());
      if (scene.snapshot() != null) {
        if (linkingFrom >= 0 && mouse != null) {
          Point from = locationOf(linkingFrom);
          g.setColor(Palette.ACCENT);
          g.setStroke(new java.awt.BasicStroke(2f));
          g.drawLine(from.x, from.y, mouse.x, mouse.y);
        } else if (mouse != null) {
          card.paint(g, mouse, getWidth(), getHeight());
        }
      }
      if (isFocusOwner()) {
        g.setColor(Palette.faint(Palette.ACCENT, 120));
        g.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
      }
      g.dispose();
    }
  }
}
