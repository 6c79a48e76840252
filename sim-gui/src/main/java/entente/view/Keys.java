package entente.view;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;

/**
 * The keys of parts of the window; and keeps those of the menus free, which some parts would take
 * for themselves.
 */
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

  /** Lets a key do something while a part has the keys. */
  static void bind(JComponent part, String stroke, Runnable action) {
    part.getInputMap().put(KeyStroke.getKeyStroke(stroke), stroke);
    part.getActionMap()
        .put(
            stroke,
            new AbstractAction() {
              private static final long serialVersionUID = 1L;

              @Override
              public void actionPerformed(ActionEvent event) {
                action.run();
              }
            });
  }

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
