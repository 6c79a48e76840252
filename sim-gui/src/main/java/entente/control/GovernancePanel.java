package entente.control;

import entente.view.Palette;
import entente.view.Texts;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.ButtonGroup;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JToggleButton;

/**
 * The switch: authoritarian against liberal, or as the scenario has it; for the whole run or from
 * the moment shown on.
 */
public final class GovernancePanel extends JPanel {

  private static final long serialVersionUID = 1L;

  /** Hears of the switch. */
  public interface Listener {

    /**
     * The switch was thrown.
     *
     * @param value {@code liberal}, {@code authoritarian} or {@code historical}
     * @param fromNow whether from the moment shown on, else for the whole run
     */
    void thrown(String value, boolean fromNow);
  }

  private final Map<String, JToggleButton> buttons = new LinkedHashMap<>();
  private final ButtonGroup group = new ButtonGroup();
  private final JComboBox<String> reach =
      new JComboBox<>(
          new String[] {Texts.get("governance.whole"), Texts.get("governance.fromNow")});

  /** A switch. */
  public GovernancePanel(Listener listener) {
    super(new BorderLayout(0, 4));
    setOpaque(false);
    JPanel row = new JPanel();
    row.setLayout(new BoxLayout(row, BoxLayout.LINE_AXIS));
    row.setOpaque(false);
    button(row, "liberal", new Color(0x0072B2), listener);
    button(row, "historical", Palette.MUTED, listener);
    button(row, "authoritarian", new Color(0xB84C00), listener);
    reach.setName("governance-reach");
    reach.setToolTipText(Texts.get("governance.reach.help"));
    reach.addActionListener(event -> enableButtons());
    add(row, BorderLayout.CENTER);
    add(reach, BorderLayout.SOUTH);
  }

  private void button(JPanel row, String value, Color color, Listener listener) {
    JToggleButton button = new JToggleButton(Texts.get("governance." + value));
    button.setName("governance-" + value);
    button.setFont(Palette.font(Font.BOLD, 12));
    button.setMargin(new java.awt.Insets(2, 1, 2, 1));
    Dimension size = new Dimension(button.getPreferredSize().width, 54);
    button.setPreferredSize(size);
    button.setMaximumSize(new Dimension(Integer.MAX_VALUE, 54));
    button.setToolTipText(Texts.get("governance." + value + ".help"));
    button.putClientProperty(
        "FlatLaf.style",
        Map.of("selectedBackground", color, "selectedForeground", Color.WHITE, "arc", 12));
    button.addActionListener(event -> listener.thrown(value, isFromNow()));
    group.add(button);
    buttons.put(value, button);
    if (row.getComponentCount() > 0) {
      row.add(Box.createHorizontalStrut(4));
    }
    row.add(button);
  }

  private boolean isFromNow() {
    return reach.getSelectedIndex() == 1;
  }

  private void enableButtons() {
    buttons.get("historical").setEnabled(!isFromNow());
  }

  /** Shows how the run is governed: a value of the switch, or null for none of them. */
  public void show(String value) {
    JToggleButton button = buttons.get(value);
    if (button == null) {
      group.clearSelection();
    } else {
      button.setSelected(true);
    }
    setBorder(BorderFactory.createEmptyBorder());
  }
}
