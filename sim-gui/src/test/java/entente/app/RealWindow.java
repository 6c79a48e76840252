package entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.core.MouseButton.RIGHT_BUTTON;
import static org.assertj.swing.edt.GuiActionRunner.execute;
import static org.assertj.swing.finder.WindowFinder.findDialog;
import static org.assertj.swing.timing.Pause.pause;
import static org.assertj.swing.timing.Timeout.timeout;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import entente.control.Lane;
import entente.control.Recipe;
import entente.view.Texts;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JTextArea;
import javax.swing.RepaintManager;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.GenericTypeMatcher;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.finder.JFileChooserFinder;
import org.assertj.swing.finder.JOptionPaneFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JFileChooserFixture;
import org.assertj.swing.fixture.JOptionPaneFixture;
import org.assertj.swing.fixture.JPopupMenuFixture;
import org.assertj.swing.timing.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A desk in a real window, moved by mouse and keys as a user would. Every paint or change of a
 * component off the event thread fails the test. Skipped where there is no screen, unless {@code
 * -Dgui.required=true}.
 */
abstract class RealWindow {

  /** Long enough for the slowest machine; a test waits only until what it waits for is so. */
  private static final long PATIENCE = 120_000;

  @TempDir Path folder;

  Robot robot;
  FrameFixture window;
  Desk desk;

  @BeforeAll
  static void needsAScreen() {
    if (Boolean.getBoolean("gui.required")) {
      assertThat(GraphicsEnvironment.isHeadless()).as("no screen, but one is required").isFalse();
    }
    assumeFalse(GraphicsEnvironment.isHeadless(), "no screen");
    DeskProgram.prepare();
    FailOnThreadViolationRepaintManager.install();
  }

  @BeforeEach
  void hands() throws IOException {
    System.setProperty(Settings.FOLDER, folder.resolve("settings").toString());
    robot = BasicRobot.robotWithNewAwtHierarchy();
    robot.settings().delayBetweenEvents(8);
    robot.settings().eventPostingDelay(20);
    robot.settings().idleTimeout(3_000);
  }

  @AfterEach
  void closeEverything() {
    if (robot != null) {
      if (desk != null && !desk.session().isClosed()) {
        execute(() -> desk.close());
      }
      robot.cleanUp();
    }
    Texts.use(Texts.Language.ENGLISH);
    assertThat(RepaintManager.currentManager(null))
        .isInstanceOf(FailOnThreadViolationRepaintManager.class);
  }

  /** Opens the desk, and waits until its first run is on it. */
  void open(String scenario) {
    desk = execute(() -> DeskProgram.create(scenario));
    window = new FrameFixture(robot, desk.frame());
    await("the first run", () -> desk.session().isReady() && !desk.session().isBusy());
    robot.waitForIdle();
  }

  /** Opens the desk in a window of a size. */
  void open(String scenario, int width, int height) {
    open(scenario);
    execute(() -> desk.frame().setBounds(new Rectangle(0, 0, width, height)));
    robot.waitForIdle();
  }

  /** Waits until something is so on the event thread. */
  void await(String what, BooleanSupplier so) {
    pause(
        new Condition(what) {
          @Override
          public boolean test() {
            return onEventThread(so::getAsBoolean);
          }
        },
        timeout(PATIENCE));
  }

  /** Does something that puts other runs on the desk, and waits until they are there. */
  void changing(Runnable action) {
    List<Lane> before = onEventThread(() -> desk.session().lanes());
    action.run();
    await("other runs", () -> desk.session().lanes() != before && !desk.session().isBusy());
    robot.waitForIdle();
  }

  /** Waits until the run on the desk follows from what was last asked. */
  void awaitRun() {
    robot.waitForIdle();
    await("the run", () -> !desk.session().isBusy());
    robot.waitForIdle();
  }

  static <T> T onEventThread(Callable<T> question) {
    return execute(question);
  }

  /** The step shown. */
  int position() {
    return onEventThread(() -> desk.session().position());
  }

  /** Goes to a decimal year without the mouse, as the start of what a test is about. */
  void goTo(double year) {
    int tick = onEventThread(() -> desk.session().roster().tickOf(year));
    execute(() -> desk.session().goTo(tick));
    await("the year " + year, () -> desk.session().position() == tick);
    robot.waitForIdle();
  }

  /** Where a state is in a network, seen from its canvas. */
  Point placeOf(int lane, String state) {
    await("a picture at rest", () -> true);
    robot.waitForIdle();
    return onEventThread(
        () ->
            desk.window()
                .stage()
                .views()
                .get(lane)
                .locationOf(desk.session().roster().state(state)));
  }

  JComponent network(int lane) {
    return onEventThread(() -> desk.window().stage().views().get(lane).canvas());
  }

  /** Chooses from a list; on a busy machine a list may close before it was clicked, so again. */
  void choose(String list, int item) {
    for (int tries = 0; tries < 3; tries++) {
      window.comboBox(list).selectItem(item);
      robot.waitForIdle();
      if (onEventThread(() -> window.comboBox(list).target().getSelectedIndex()) == item) {
        return;
      }
    }
    throw new AssertionError(list + " does not take item " + item);
  }

  /** Chooses an item of the menu bar by its name. */
  void menu(String name) {
    window
        .menuItem(
            new GenericTypeMatcher<>(javax.swing.JMenuItem.class, false) {
              @Override
              protected boolean isMatching(javax.swing.JMenuItem item) {
                return name.equals(item.getName());
              }
            })
        .click();
    robot.waitForIdle();
  }

  /** What the run on the desk follows from. */
  Recipe recipe() {
    return onEventThread(() -> desk.session().recipe());
  }

  /** Chooses an item of the menu of a state, with the right button. */
  void pick(String state, String item) {
    robot.click(network(0), placeOf(0, state), RIGHT_BUTTON, 1);
    new JPopupMenuFixture(robot, robot.findActivePopupMenu()).menuItem(item).click();
    robot.waitForIdle();
  }

  /** Intervenes by the menu of a state. */
  void ask(String state, String item) {
    changing(() -> pick(state, item));
  }

  /** Answers a file dialog. */
  void file(Path path) {
    JFileChooserFixture files =
        JFileChooserFinder.findFileChooser().withTimeout(PATIENCE).using(robot);
    JFileChooser chooser = files.target();
    execute(
        () -> {
          chooser.setCurrentDirectory(path.toAbsolutePath().getParent().toFile());
          chooser.setSelectedFile(path.toFile());
        });
    files.approve();
  }

  /** Reads the words of the message that is shown, and puts it away. */
  String message() {
    JOptionPaneFixture pane = asked();
    Object body = onEventThread(() -> pane.target().getMessage());
    String words =
        body instanceof String text
            ? text
            : onEventThread(
                () -> robot.finder().findByType(pane.target(), JTextArea.class).getText());
    pane.buttonWithText(
            onEventThread(() -> javax.swing.UIManager.getString("OptionPane.okButtonText")))
        .click();
    robot.waitForIdle();
    return words;
  }

  /** The question that is asked. */
  JOptionPaneFixture asked() {
    return JOptionPaneFinder.findOptionPane().withTimeout(PATIENCE).using(robot);
  }

  DialogFixture dialog(String name) {
    return findDialog(name).withTimeout(PATIENCE).using(robot);
  }

  /** Takes a picture of the window where {@code -Dgui.pictures} names a folder for them. */
  void picture(String name) {
    String pictures = System.getProperty("gui.pictures");
    if (pictures != null) {
      robot.waitForIdle();
      try {
        Path to = Files.createDirectories(Path.of(pictures)).resolve(name + ".png");
        java.awt.Robot eye = new java.awt.Robot();
        Dimension screen = java.awt.Toolkit.getDefaultToolkit().getScreenSize();
        java.awt.image.MultiResolutionImage seen =
            eye.createMultiResolutionScreenCapture(new Rectangle(screen));
        java.util.List<java.awt.Image> sizes = seen.getResolutionVariants();
        javax.imageio.ImageIO.write(
            (java.awt.image.RenderedImage) sizes.get(sizes.size() - 1), "png", to.toFile());
      } catch (IOException | java.awt.AWTException e) {
        throw new AssertionError(e);
      }
    }
  }
}
