package entente.app;

import entente.control.Interventions;
import entente.control.Lane;
import entente.control.Recipe;
import entente.control.Session;
import entente.lesson.Lesson;
import entente.scenario.Reading;
import entente.scenario.Scenario;
import entente.scenario.ScenarioException;
import entente.scenario.ScenarioReader;
import entente.snapshot.Evidence;
import entente.snapshot.Link;
import entente.snapshot.Roster;
import entente.snapshot.Trace;
import entente.view.Names;
import entente.view.NetworkView;
import entente.view.Story;
import entente.view.Strand;
import entente.view.Texts;
import entente.view.Timeline;
import java.awt.Point;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/**
 * Wires the session to the window: what the user does goes to the one, what comes of it to the
 * other.
 */
public final class Desk implements Session.Listener, NetworkView.Listener {

  private static final int ASK_MILLIS = 220;

  private final Session session = new Session();
  private final Settings settings;
  private final Timer asking = new Timer(ASK_MILLIS, event -> ask());
  private DeskWindow window;
  private Runnable afterwards = () -> {};
  private final List<Runnable> waiting = new ArrayList<>();
  private Path folder = Path.of("").toAbsolutePath();
  private int chosenLane;

  /**
   * A desk without a window.
   *
   * @param settings what it remembers
   */
  public Desk(Settings settings) {
    this.settings = settings;
    asking.setRepeats(false);
  }

  /**
   * Opens the window on a scenario: a built-in name or a path. Where it cannot be run, says why and
   * takes the Cold War, so that no desk is empty.
   */
  public void start(String scenario) {
    build();
    window.open();
    open(
        scenario,
        reason -> {
          failed(reason);
          if (!session.isReady() && !scenario.equals(Settings.FIRST)) {
            open(Settings.FIRST);
          }
        });
  }

  /** Builds the window, or builds it anew in another language. */
  private void build() {
    Dialogs.translate();
    session.removeListeners();
    session.addListener(this);
    if (window == null) {
      window = new DeskWindow(session, this, settings);
    } else {
      window.rebuild();
    }
    if (session.isReady()) {
      replaced();
    }
  }

  /** Changes the language of the whole desk at once. */
  void use(Texts.Language language) {
    Texts.use(language);
    settings.setLanguage(language);
    build();
  }

  JFrame frame() {
    return window.frame();
  }

  /** The window, for tests. */
  public DeskWindow window() {
    return window;
  }

  /** The session, for tests. */
  public Session session() {
    return session;
  }

  /** The folder that file dialogs open on. */
  Path folder() {
    return folder;
  }

  void setFolder(Path chosen) {
    folder = chosen;
  }

  void hint(String words) {
    window.stage().hint(words);
  }

  /** Reads a scenario off the event thread and puts it on the desk. */
  void open(String scenario) {
    open(scenario, this::failed);
  }

  private void open(String scenario, Consumer<Throwable> otherwise) {
    window.transport().stop();
    Background.run(
        () -> ScenarioReader.find(scenario, List.of()),
        (Reading reading) -> {
          if (!reading.isSound()) {
            otherwise.accept(new ScenarioException(reading.faults()));
            return;
          }
          session.open(Recipe.of(scenario, reading.text(), 1));
        },
        otherwise);
  }

  /** A setting or an intervention of the user. */
  void set(String setting) {
    if (session.isReady()) {
      session.change(session.recipe().with(setting));
    }
  }

  /** Begins a lesson: a built-in name, or a file. */
  void teach(Callable<Lesson> source) {
    window.transport().stop();
    Background.run(
        source,
        (Lesson lesson) -> {
          window.showLessonTab();
          window.lesson().begin(lesson);
        },
        this::failed);
  }

  void throwSwitch(String value, boolean fromNow) {
    if (!session.isReady()) {
      return;
    }
    Recipe recipe = session.recipe();
    if (fromNow) {
      String label =
          Texts.year(session.time())
              + ": "
              + Texts.get("done.governAll", Texts.get("governance." + value));
      double g = value.equals("liberal") ? 0 : 1;
      session.change(recipe.with(Interventions.governance(session.time(), null, g, label)));
    } else if (value.equals("historical")) {
      session.change(recipe.without(Recipe.GOVERNANCE));
    } else {
      session.change(recipe.with(Recipe.GOVERNANCE + "=" + value));
    }
  }

  /** Does something once the runs that are being made are on the desk. */
  void whenReady(Runnable action) {
    if (session.isReady() && !session.isBusy()) {
      action.run();
    } else {
      waiting.add(action);
    }
  }

  // ---- what happens to the session

  @Override
  public void replaced() {
    settings.setScenario(session.recipe().asked());
    window.side().showRecipe();
    window.stage().showLanes();
    window.transport().showCalendar(marks());
    window.showTitle(Names.of(session.roster().title()));
    moved(false);
    List<Runnable> ready = List.copyOf(waiting);
    waiting.clear();
    ready.forEach(Runnable::run);
  }

  private List<Timeline.Mark> marks() {
    List<Timeline.Mark> marks = new ArrayList<>();
    Roster roster = session.roster();
    for (Scenario.Event event : session.lanes().get(0).scenario().events()) {
      String words = event.label() == null ? Texts.get("event." + event.type()) : event.label();
      boolean own =
          session.recipe().settings().stream()
              .anyMatch(setting -> words.equals(Interventions.labelOf(setting)));
      marks.add(new Timeline.Mark(roster.tickOf(event.at().year()), words, own));
    }
    for (Scenario.Partnership p : session.lanes().get(0).scenario().partnerships()) {
      if (p.id() != null && p.id().startsWith("desk-") && p.from() != null) {
        marks.add(new Timeline.Mark(roster.tickOf(p.from().year()), p.name(), true));
      }
    }
    return marks;
  }

  @Override
  public void moved(boolean forward) {
    window.stage().showMoment(forward, window.transport().pulseSeconds());
    window.transport().showProgress();
    List<Strand> strands = new ArrayList<>();
    List<Trace> ghosts = new ArrayList<>();
    for (Lane lane : session.lanes()) {
      strands.add(new Strand(Names.of(lane.arm().title()), lane.trace()));
      ghosts.addAll(lane.ghosts());
    }
    window.showCurves(strands, ghosts, session.time());
    window.lesson().moved();
    if (window.stage().views().get(0).selected() >= 0 && !asking.isRunning()) {
      asking.start();
    }
  }

  @Override
  public void busy(boolean isBusy) {
    window.transport().showBusy(isBusy);
  }

  @Override
  public void failed(Throwable reason) {
    window.transport().stop();
    if (session.isReady()) {
      window.side().showRecipe();
    }
    Dialogs.explain(window.frame(), reason);
  }

  @Override
  public void found(int lane, Evidence evidence) {
    if (evidence.state() == window.stage().views().get(0).selected()) {
      Lane from = session.lanes().get(lane);
      window
          .state()
          .show(
              evidence,
              session.shown(lane),
              Story.of(from.film(), session.position() + 1, evidence.state()));
    }
  }

  private void ask() {
    int state = window.stage().views().get(0).selected();
    if (state >= 0 && session.isReady()) {
      session.ask(Math.min(chosenLane, session.lanes().size() - 1), state);
    }
  }

  // ---- what the user does to the network

  @Override
  public void chosen(int state) {
    for (int k = 0; k < window.stage().views().size(); k++) {
      if (window.stage().views().get(k).selected() == state) {
        chosenLane = window.stage().views().get(k).canvas().hasFocus() ? k : chosenLane;
      }
      int from = window.stage().views().get(k).linkingFrom();
      if (from >= 0 && state >= 0 && state != from) {
        NetworkView view = window.stage().views().get(k);
        view.linkFrom(-1);
        hint(" ");
        Point at = view.locationOf(state);
        NetworkMenus.show(window.menus().forms(from, state), view, at);
      }
    }
    window.stage().chooseState(state);
    if (state >= 0) {
      if (window.lesson().lesson() == null || !window.lesson().isShowing()) {
        window.showStateTab();
      }
      ask();
    } else {
      window.state().clear();
    }
  }

  @Override
  public void menu(NetworkView view, Point at, int state, Link link) {
    NetworkMenus.show(window.menus().menu(view, state, link), view, at);
  }

  /** Closes the window and stops everything. */
  public void close() {
    window.remember();
    window.transport().stop();
    asking.stop();
    session.close();
    Background.stopAll();
    window.frame().dispose();
    afterwards.run();
  }

  /** Does something once the desk is closed. */
  void whenClosed(Runnable action) {
    afterwards = action;
  }

  /** Runs something on the event thread, now or as soon as it is free. */
  static void onEventThread(Runnable action) {
    if (SwingUtilities.isEventDispatchThread()) {
      action.run();
    } else {
      SwingUtilities.invokeLater(action);
    }
  }
}
