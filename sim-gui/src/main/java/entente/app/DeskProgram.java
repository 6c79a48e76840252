package entente.app;

import com.formdev.flatlaf.FlatLightLaf;
import entente.view.Palette;
import entente.view.Texts;
import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import javax.swing.ToolTipManager;
import javax.swing.UIManager;

/** Starts the desk. */
public final class DeskProgram {

  private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

  private DeskProgram() {}

  /**
   * Opens the desk's window.
   *
   * @param scenario a built-in name or a path; null for the last one
   */
  public static void open(String scenario) {
    prepare();
    SwingUtilities.invokeLater(() -> sayWhatNobodyCaught(create(scenario)));
  }

  /** An error of the desk itself is a sentence in a dialog too. */
  private static Desk sayWhatNobodyCaught(Desk desk) {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, error) -> SwingUtilities.invokeLater(() -> desk.failed(error)));
    return desk;
  }

  /**
   * Opens the desk's window and waits until it is closed.
   *
   * @param scenario a built-in name or a path; null for the last one
   * @throws InterruptedException when the waiting is interrupted
   */
  static void openAndWait(String scenario) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    prepare();
    SwingUtilities.invokeLater(
        () -> sayWhatNobodyCaught(create(scenario)).whenClosed(closed::countDown));
    closed.await();
  }

  /** Sets the locale of numbers; MASON's fields turn 0.15 into 15 in some others. */
  public static void prepare() {
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    System.setProperty("awt.useSystemAAFontSettings", "on");
    System.setProperty("swing.aatext", "true");
    PREFERENCES.setLevel(Level.OFF);
    // MASON's display keeps preferences of its own; they go where the desk's go.
    System.setProperty("java.util.prefs.userRoot", Settings.folder().toString());
  }

  /** Makes the desk and opens its window, on the event thread. */
  public static Desk create(String scenario) {
    Settings settings = Settings.read();
    Texts.use(settings.language());
    lookAndFeel();
    Desk desk = new Desk(settings);
    desk.start(scenario == null ? settings.scenario() : scenario);
    return desk;
  }

  private static void lookAndFeel() {
    try {
      // MASON's display sets a look and feel of its own when its class is loaded; ours comes after.
      Class.forName("sim.display.Display2D");
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("MASON's display is missing from the program", e);
    }
    UIManager.put("defaultFont", Palette.font(Font.PLAIN, 13));
    UIManager.put("Component.focusWidth", 1);
    UIManager.put("ScrollBar.width", 10);
    UIManager.put("Panel.background", new Color(0xF2F5F7));
    UIManager.put("TabbedPane.contentSeparatorHeight", 1);
    UIManager.put("Component.accentColor", Palette.ACCENT);
    FlatLightLaf.setup();
    ToolTipManager.sharedInstance().setDismissDelay(20_000);
    ToolTipManager.sharedInstance().setInitialDelay(450);
  }

  /** Opens the desk on the scenario of the first argument. */
  public static void main(String[] arguments) {
    open(arguments.length == 0 ? null : arguments[0]);
  }
}
