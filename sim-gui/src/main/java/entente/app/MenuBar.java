package entente.app;

import entente.control.Session;
import entente.lesson.LessonReader;
import entente.view.Layout;
import entente.view.Texts;
import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.ButtonGroup;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.KeyStroke;

/** The menus of the window; every main action has its key here. */
final class MenuBar {

  private final Desk desk;
  private final Session session;
  private final JMenuBar bar = new JMenuBar();

  MenuBar(Desk desk, Session session) {
    this.desk = desk;
    this.session = session;
    bar.add(file());
    bar.add(run());
    bar.add(view());
    bar.add(lessons());
    bar.add(language());
    mnemonics();
  }

  /** Alt and a letter opens a menu: the first letter of its name that no menu before it has. */
  private void mnemonics() {
    Set<Character> taken = new HashSet<>();
    for (int k = 0; k < bar.getMenuCount(); k++) {
      String name = bar.getMenu(k).getText().toUpperCase(Locale.ROOT);
      for (char letter : name.toCharArray()) {
        if (letter >= 'A' && letter <= 'Z' && taken.add(letter)) {
          bar.getMenu(k).setMnemonic(letter);
          break;
        }
      }
    }
  }

  JMenuBar bar() {
    return bar;
  }

  private static int control() {
    return java.awt.GraphicsEnvironment.isHeadless()
        ? KeyEvent.CTRL_DOWN_MASK
        : Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
  }

  private static KeyStroke withControl(int key) {
    return KeyStroke.getKeyStroke(key, control());
  }

  private static void item(JMenu menu, String key, KeyStroke stroke, Runnable action) {
    JMenuItem item =
        new JMenuItem(
            new AbstractAction(Texts.get("menu." + key)) {
              private static final long serialVersionUID = 1L;

              @Override
              public void actionPerformed(ActionEvent event) {
                action.run();
              }
            });
    item.setName("menu-" + key);
    item.setAccelerator(stroke);
    menu.add(item);
  }

  private static JMenu menu(String key) {
    JMenu menu = new JMenu(Texts.get("menu." + key));
    menu.setName("menu-" + key);
    return menu;
  }

  private JMenu file() {
    JMenu menu = menu("file");
    Exports exports = new Exports(desk, session);
    item(menu, "open", withControl(KeyEvent.VK_O), exports::openScenario);
    item(menu, "save", withControl(KeyEvent.VK_S), exports::saveScenario);
    item(menu, "saveExperiment", null, exports::saveExperiment);
    menu.addSeparator();
    item(menu, "exportNetwork", withControl(KeyEvent.VK_E), exports::exportNetwork);
    item(menu, "exportCharts", null, exports::exportCharts);
    item(menu, "exportFilm", null, exports::exportFilm);
    item(menu, "exportFrames", null, exports::exportFrames);
    item(menu, "exportResults", withControl(KeyEvent.VK_R), exports::exportResults);
    menu.addSeparator();
    item(menu, "batch", withControl(KeyEvent.VK_B), () -> new Batch(desk, session).ask());
    menu.addSeparator();
    item(menu, "close", withControl(KeyEvent.VK_Q), desk::close);
    return menu;
  }

  private JMenu run() {
    JMenu menu = menu("run");
    item(menu, "play", withControl(KeyEvent.VK_SPACE), () -> desk.window().transport().toggle());
    item(menu, "step", withControl(KeyEvent.VK_RIGHT), () -> desk.window().transport().step(1));
    item(menu, "back", withControl(KeyEvent.VK_LEFT), () -> desk.window().transport().step(-1));
    item(menu, "restart", withControl(KeyEvent.VK_HOME), () -> desk.window().transport().restart());
    item(menu, "end", withControl(KeyEvent.VK_END), () -> desk.window().transport().toEnd());
    menu.addSeparator();
    item(menu, "undo", withControl(KeyEvent.VK_Z), session::undo);
    item(menu, "redo", withControl(KeyEvent.VK_Y), session::redo);
    menu.addSeparator();
    item(menu, "liberal", withControl(KeyEvent.VK_1), () -> desk.throwSwitch("liberal", false));
    item(
        menu,
        "authoritarian",
        withControl(KeyEvent.VK_2),
        () -> desk.throwSwitch("authoritarian", false));
    item(
        menu,
        "historical",
        withControl(KeyEvent.VK_3),
        () -> desk.throwSwitch("historical", false));
    return menu;
  }

  private JMenu view() {
    JMenu menu = menu("view");
    int key = KeyEvent.VK_F5;
    for (Layout layout : Layout.values()) {
      JMenuItem item = new JMenuItem(layout.label());
      item.setAccelerator(KeyStroke.getKeyStroke(key++, 0));
      item.addActionListener(event -> desk.window().stage().chooseLayout(layout));
      menu.add(item);
    }
    menu.addSeparator();
    item(menu, "room", KeyStroke.getKeyStroke("F9"), () -> desk.window().toggleRoom());
    item(menu, "fullScreen", KeyStroke.getKeyStroke("F11"), () -> desk.window().toggleFullScreen());
    return menu;
  }

  private JMenu lessons() {
    JMenu menu = menu("lessons");
    for (String name : LessonReader.builtInNames()) {
      JMenuItem item = new JMenuItem(Texts.get("lesson." + name));
      item.setName("lesson-" + name);
      item.addActionListener(event -> desk.teach(() -> LessonReader.builtIn(name)));
      menu.add(item);
    }
    menu.addSeparator();
    Exports exports = new Exports(desk, session);
    item(menu, "openLesson", withControl(KeyEvent.VK_L), exports::openLesson);
    return menu;
  }

  private JMenu language() {
    JMenu menu = menu("language");
    ButtonGroup group = new ButtonGroup();
    for (Texts.Language language : Texts.Language.values()) {
      JRadioButtonMenuItem item =
          new JRadioButtonMenuItem(language.ownName(), Texts.language() == language);
      item.setName("language-" + language);
      item.addActionListener(event -> desk.use(language));
      group.add(item);
      menu.add(item);
    }
    return menu;
  }
}
