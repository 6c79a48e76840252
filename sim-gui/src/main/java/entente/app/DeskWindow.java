package entente.app;

import entente.control.Session;
import entente.lesson.Lesson;
import entente.lesson.LessonPanel;
import entente.snapshot.Trace;
import entente.view.ChartsPanel;
import entente.view.Keys;
import entente.view.Layout;
import entente.view.Measure;
import entente.view.Palette;
import entente.view.StatePanel;
import entente.view.Strand;
import entente.view.Texts;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.WindowConstants;

/** The one window of the desk. */
public final class DeskWindow {

  private static final int RIGHT = 336;
  private static final int LOWEST_FOR_STRIP = 520;
  private static final Dimension SMALLEST = new Dimension(960, 600);

  private final Session session;
  private final Desk desk;
  private final Settings settings;
  private final JFrame frame = new JFrame("Entente");
  private final JTabbedPane right = new JTabbedPane();
  private SidePanel side;
  private StagePanel stage;
  private Transport transport;
  private ChartsPanel charts;
  private ChartsPanel strip;
  private StatePanel state;
  private NetworkMenus menus;
  private LessonPanel lesson;
  private boolean wide;
  private Rectangle boundsInFrame;

  DeskWindow(Session session, Desk desk, Settings settings) {
    this.session = session;
    this.desk = desk;
    this.settings = settings;
    frame.setName("desk");
    frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            desk.close();
          }
        });
    right.setName("right");
    right.addChangeListener(event -> showStrip());
    frame.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            showStrip();
          }
        });
    assemble();
    transport.setSpeed(settings.number("speed", transport.speed()));
  }

  /** Builds everything anew in the language now chosen; what is chosen stays chosen. */
  void rebuild() {
    int speed = transport.speed();
    int innovation = stage.innovation();
    int selected = stage.views().get(0).selected();
    Lesson given = lesson.lesson();
    int step = lesson.step();
    int tab = right.getSelectedIndex();
    Layout layout = stage.layoutChosen();
    List<Measure> measures = charts.measures();
    transport.stop();
    assemble();
    frame.validate(); // pages know their height only when they know their width
    transport.setSpeed(speed);
    stage.chooseLayout(layout);
    lesson.resume(given, step);
    setMeasures(measures);
    if (session.isReady()) {
      stage.showLanes();
      stage.chooseInnovation(innovation);
      stage.showMoment(false, 1);
      stage.chooseState(selected);
      innovationChosen(innovation);
    }
    right.setSelectedIndex(tab);
    frame.revalidate();
    frame.repaint();
  }

  private void assemble() {
    side = new SidePanel(session, desk);
    stage = new StagePanel(session, desk, this::innovationChosen);
    transport = new Transport(session);
    charts = new ChartsPanel();
    strip = ChartsPanel.strip();
    state = new StatePanel(this::stateAsksAbout);
    menus = new NetworkMenus(session, desk);
    lesson = new LessonPanel(new LessonHost(session, desk));
    right.removeAll();
    right.putClientProperty("JTabbedPane.tabWidthMode", "equal");
    right.addTab(Texts.get("tab.charts"), charts);
    right.addTab(Texts.get("tab.state"), state);
    right.addTab(Texts.get("tab.lesson"), lesson);
    right.setPreferredSize(new Dimension(RIGHT, 400));
    right.setMinimumSize(new Dimension(240, 100));
    right.setBorder(BorderFactory.createMatteBorder(0, 1, 0, 0, Palette.RULE));
    boolean mirrored = Texts.isRightToLeft();
    JSplitPane split = new JSplitPane();
    JPanel middle = new JPanel(new BorderLayout());
    middle.setMinimumSize(stage.getMinimumSize());
    middle.add(stage, BorderLayout.CENTER);
    middle.add(strip, BorderLayout.SOUTH);
    strip.setVisible(false);
    split.setLeftComponent(mirrored ? right : middle);
    split.setRightComponent(mirrored ? middle : right);
    split.setResizeWeight(mirrored ? 0 : 1);
    split.setContinuousLayout(true);
    split.setBorder(null);
    JPanel content = new JPanel(new BorderLayout());
    content.add(side, BorderLayout.LINE_START);
    content.add(split, BorderLayout.CENTER);
    content.add(transport, BorderLayout.SOUTH);
    frame.setContentPane(content);
    frame.setJMenuBar(new MenuBar(desk, session).bar());
    frame.applyComponentOrientation(Texts.orientation());
    Keys.free(content);
    frame.setMinimumSize(smallest());
    showMoreOfTheNetwork(wide);
  }

  /** The smallest size in which everything has room; less where the screen is smaller. */
  private static Dimension smallest() {
    Rectangle screen = screen();
    return new Dimension(
        Math.min(SMALLEST.width, screen.width), Math.min(SMALLEST.height, screen.height));
  }

  private static Rectangle screen() {
    return GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
  }

  private void showMoreOfTheNetwork(boolean more) {
    wide = more;
    side.setVisible(!more);
    stage.showLegend(!more);
    frame.validate();
  }

  /** Hides the left side and the legend, so that the network has their room, or shows them. */
  void toggleRoom() {
    showMoreOfTheNetwork(!wide);
    stage.views().get(0).canvas().requestFocusInWindow(); // its owner may just have been hidden
  }

  /** Fills the screen without a frame, for a projector, or goes back into the frame. */
  void toggleFullScreen() {
    boolean full = boundsInFrame == null;
    Rectangle bounds =
        full ? frame.getGraphicsConfiguration().getBounds() : new Rectangle(boundsInFrame);
    boundsInFrame = full ? frame.getBounds() : null;
    frame.dispose(); // only a frame without a peer changes its decoration
    frame.setUndecorated(full);
    frame.setBounds(bounds);
    frame.setVisible(true);
    stage.views().get(0).canvas().requestFocusInWindow();
  }

  /**
   * During a lesson its text takes the place of the charts, so two of them stand below the network;
   * not in a window so low that the network would have no room.
   */
  private void showStrip() {
    boolean wanted =
        right.getSelectedComponent() == lesson && frame.getHeight() >= LOWEST_FOR_STRIP;
    if (strip.isVisible() != wanted) {
      strip.setVisible(wanted);
      frame.validate();
    }
  }

  /** Shows one innovation in charts and evidence, or all for −1. */
  void innovationChosen(int m) {
    charts.setInnovation(m);
    strip.setInnovation(m);
    state.setInnovation(m);
  }

  /** Shows runs, futures left behind, and a moment, in all charts. */
  void showCurves(List<Strand> strands, List<Trace> ghosts, double time) {
    charts.show(strands, ghosts, time);
    strip.show(strands, ghosts, time);
  }

  /** What the charts show, from the first on. */
  void setMeasures(List<Measure> measures) {
    charts.setMeasures(measures);
    strip.setMeasures(measures);
  }

  private void stateAsksAbout(int m) {
    if (stage.innovation() >= 0) {
      stage.chooseInnovation(m);
      innovationChosen(m);
    }
  }

  /** Shows the window where it was last, or large. */
  void open() {
    Rectangle screen = screen();
    showMoreOfTheNetwork(screen.width < SMALLEST.width || screen.height < SMALLEST.height);
    Rectangle bounds = settings.bounds();
    Rectangle seen = bounds == null ? null : screen.intersection(bounds);
    if (seen == null || seen.width < smallest().width || seen.height < smallest().height) {
      bounds =
          new Rectangle(
              screen.x, screen.y, Math.min(1600, screen.width), Math.min(960, screen.height));
    }
    frame.setBounds(bounds.intersection(screen));
    frame.setVisible(true);
    stage.views().get(0).canvas().requestFocusInWindow();
  }

  void remember() {
    settings.setBounds(boundsInFrame == null ? frame.getBounds() : boundsInFrame);
    settings.setNumber("speed", transport.speed());
    settings.write();
  }

  void showTitle(String title) {
    frame.setTitle(title + " – Entente");
  }

  void showStateTab() {
    right.setSelectedComponent(state);
  }

  /** The frame. */
  public JFrame frame() {
    return frame;
  }

  SidePanel side() {
    return side;
  }

  StagePanel stage() {
    return stage;
  }

  Transport transport() {
    return transport;
  }

  ChartsPanel charts() {
    return charts;
  }

  StatePanel state() {
    return state;
  }

  LessonPanel lesson() {
    return lesson;
  }

  void showLessonTab() {
    right.setSelectedComponent(lesson);
  }

  NetworkMenus menus() {
    return menus;
  }
}
