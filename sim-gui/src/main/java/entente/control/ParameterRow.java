package entente.control;

import entente.scenario.ParameterCatalogue.Entry;
import entente.value.Amount;
import entente.view.Palette;
import entente.view.Texts;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;

/**
 * One parameter: a slider with a number, a switch, or a choice, made from the model's own record of
 * it, with its meaning, symbol, unit, range and default.
 */
final class ParameterRow extends JPanel {

  private static final long serialVersionUID = 1L;
  private static final int NOTCHES = 200;
  private static final double ROOM = 4;

  private final transient Entry entry;
  private final transient Consumer<String> set;
  private final double low;
  private final double high;
  private JSlider slider;
  private JTextField field;
  private JCheckBox box;
  private JComboBox<String> choice;
  private boolean showing;
  private String value = "";

  /**
   * A row.
   *
   * @param entry the parameter
   * @param set told of a setting {@code PATH=VALUE} when the user makes one
   */
  ParameterRow(Entry entry, Consumer<String> set) {
    super(new BorderLayout(6, 0));
    this.entry = entry;
    this.set = set;
    double fallback = number(entry.fallback());
    low = Math.max(entry.min(), fallback < 0 ? ROOM * fallback : 0);
    high = entry.max() > 10 * ROOM * Math.max(0.1, fallback) ? top(fallback) : entry.max();
    setName("row:" + entry.path());
    setOpaque(false);
    setBorder(BorderFactory.createEmptyBorder(3, 2, 3, 2));
    JLabel label = new JLabel(label());
    label.setFont(Palette.font(Font.PLAIN, 12));
    add(label, BorderLayout.CENTER);
    JComponent control = control();
    control.setName("parameter:" + entry.path());
    label.setLabelFor(control);
    help(this, label, control, slider, field);
  }

  private static double top(double fallback) {
    return fallback > 0 ? ROOM * fallback : 1;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private String label() {
    String words =
        Texts.has("parameter." + entry.path())
            ? Texts.get("parameter." + entry.path())
            : entry.help();
    int end = words.indexOf(';');
    String brief = end > 0 ? words.substring(0, end) : words;
    String symbol =
        entry.symbol().isEmpty() ? "" : " <font color='#52606D'>" + entry.symbol() + "</font>";
    return "<html><body style='width: 120px'>" + brief + symbol + "</body></html>";
  }

  private void help(JComponent... parts) {
    StringBuilder help = new StringBuilder("<html><body style='width: 240px'><b>");
    help.append(entry.path()).append("</b><br>");
    help.append(
        Texts.has("parameter." + entry.path())
            ? Texts.get("parameter." + entry.path())
            : entry.help());
    if (slider != null) {
      help.append("<br>")
          .append(Texts.get("parameter.range", bound(entry.min()), bound(entry.max())));
    }
    if (!entry.unit().isEmpty()) {
      help.append("<br>").append(Texts.get("parameter.unit", entry.unit()));
    }
    if (!entry.fallback().isEmpty()) {
      help.append("<br>").append(Texts.get("parameter.default", entry.fallback()));
    }
    String text = help.append("</body></html>").toString();
    for (JComponent part : parts) {
      if (part != null) {
        part.setToolTipText(text);
      }
    }
  }

  private static String bound(double bound) {
    return Double.isInfinite(bound) ? "∞" : plain(bound);
  }

  private static String plain(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e7) {
      return Long.toString((long) number);
    }
    return String.format(Locale.ROOT, "%.4g", number).replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  private JComponent control() {
    if (entry.type().equals("true or false")) {
      box = new JCheckBox();
      box.setOpaque(false);
      box.addActionListener(event -> propose(Boolean.toString(box.isSelected())));
      add(box, BorderLayout.LINE_END);
      return box;
    } else if (!entry.choices().isEmpty()) {
      choice = new JComboBox<>(entry.choices().toArray(new String[0]));
      choice.addActionListener(event -> propose((String) choice.getSelectedItem()));
      add(choice, BorderLayout.LINE_END);
      return choice;
    }
    field = new JTextField(5);
    field.setHorizontalAlignment(JTextField.TRAILING);
    field.addActionListener(event -> propose(field.getText().strip()));
    field.addFocusListener(
        new java.awt.event.FocusAdapter() {
          @Override
          public void focusLost(java.awt.event.FocusEvent event) {
            propose(field.getText().strip());
          }
        });
    field.setName("number:" + entry.path());
    slider = new JSlider(0, NOTCHES);
    slider.setOpaque(false);
    slider.setPreferredSize(new Dimension(120, 20));
    slider.addChangeListener(
        event -> {
          if (!showing) {
            String text = plain(at(slider.getValue()));
            field.setText(text);
            if (!slider.getValueIsAdjusting()) {
              propose(text);
            }
          }
        });
    JPanel end = new JPanel(new BorderLayout());
    end.setOpaque(false);
    end.add(field, BorderLayout.NORTH);
    add(end, BorderLayout.LINE_END);
    add(slider, BorderLayout.SOUTH);
    return slider;
  }

  private double at(int notch) {
    double raw = low + (high - low) * notch / NOTCHES;
    return entry.type().equals("whole number") ? Math.rint(raw) : Double.parseDouble(plain(raw));
  }

  private void propose(String text) {
    if (!showing && !text.isEmpty() && !text.equals(value)) {
      value = text;
      set.accept(entry.path() + "=" + text);
    }
  }

  /** Shows the value in force. */
  void show(Object inForce) {
    showing = true;
    if (box != null) {
      box.setSelected(Boolean.TRUE.equals(inForce));
      value = String.valueOf(inForce);
    } else if (choice != null) {
      choice.setSelectedItem(String.valueOf(inForce));
      value = String.valueOf(inForce);
    } else {
      double number =
          inForce instanceof Amount.Constant constant
              ? constant.value()
              : inForce instanceof Number n ? n.doubleValue() : Double.NaN;
      boolean known = !Double.isNaN(number);
      value = known ? plain(number) : "";
      field.setText(value);
      slider.setEnabled(known);
      field.setEnabled(known);
      slider.setValue((int) Math.round((number - low) / Math.max(1e-12, high - low) * NOTCHES));
    }
    showing = false;
  }

  /** Whether a search finds it. */
  boolean matches(String search) {
    String all =
        (entry.path() + " " + entry.help() + " " + entry.symbol() + " " + label())
            .toLowerCase(Locale.ROOT);
    return all.contains(search.toLowerCase(Locale.ROOT));
  }

  Entry entry() {
    return entry;
  }
}
