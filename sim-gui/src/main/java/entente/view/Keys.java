package entente.view;

import java.awt.Component;
import java.awt.Container;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;

/** Keeps the keys of the menus free: some parts of a window would take them for themselves. */
public final class Keys {

  private static final String[] OF_THE_MENUS = {
    "F5",
    "F6",
    "F7",
    "F8",
    "F9",
    "F11",
    "ctrl HOME",
    "ctrl END",
    "ctrl LEFT",
    "ctrl RIGHT",
    "ctrl SPACE"
  };

  private Keys() {}

  /** Frees the keys of the menus in all scroll panes, split panes and tables inside. */
  public static void free(Container root) {
    for (Component part : root.getComponents()) {
      if (part instanceof JScrollPane || part instanceof JSplitPane || part instanceof JTable) {
        free((JComponent) part, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
      }
      if (part instanceof Container inner) {
        free(inner);
      }
    }
  }

  private static void free(JComponent part, int condition) {
    InputMap keys = part.getInputMap(condition);
    for (String stroke : OF_THE_MENUS) {
      keys.put(KeyStroke.getKeyStroke(stroke), "none");
    }
  }
}
