package entente.control;

import entente.scenario.ParameterCatalogue;
import entente.scenario.Scenario;
import entente.view.Palette;
import entente.view.Texts;
import java.awt.BorderLayout;
import java.awt.Font;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/**
 * The parameters of the mechanisms as sliders, switches and choices, in groups, with a search. At
 * first only those that a class will ask about; all of them on request.
 */
public final class ParameterPanel extends JPanel {

  private static final long serialVersionUID = 1L;

  private static final Set<String> FIRST =
      Set.of(
          "tempo",
          "emulation.rate",
          "directive.rate",
          "standards.rate",
          "assistance.rate",
          "exercises.rate",
          "industry.rate",
          "civil.rate",
          "competition.rate",
          "governance.lateralSuppression",
          "gates.sovereigntySlope",
          "sustainment.learning",
          "sustainment.decay");

  private final transient List<ParameterRow> rows = new ArrayList<>();
  private final transient Map<String, JLabel> headings = new LinkedHashMap<>();
  private final JTextField search = new JTextField();
  private final JCheckBox all = new JCheckBox(Texts.get("parameter.all"));
  private final JPanel list = new JPanel();

  /**
   * A panel.
   *
   * @param set told of a setting {@code PATH=VALUE} when the user makes one
   */
  public ParameterPanel(Consumer<String> set) {
    super(new BorderLayout(0, 4));
    setOpaque(false);
    list.setLayout(new BoxLayout(list, BoxLayout.Y_AXIS));
    list.setOpaque(false);
    search.setName("parameter-search");
    search.putClientProperty("JTextField.placeholderText", Texts.get("parameter.search"));
    search.putClientProperty("JTextField.showClearButton", true);
    search.getAccessibleContext().setAccessibleName(Texts.get("parameter.search"));
    all.setName("parameter-all");
    all.setOpaque(false);
    all.addActionListener(event -> filter());
    search
        .getDocument()
        .addDocumentListener(
            new DocumentListener() {
              @Override
              public void insertUpdate(DocumentEvent event) {
                filter();
              }

              @Override
              public void removeUpdate(DocumentEvent event) {
                filter();
              }

              @Override
              public void changedUpdate(DocumentEvent event) {
                filter();
              }
            });
    for (ParameterCatalogue.Entry entry : ParameterCatalogue.parameters()) {
      if (entry.type().equals("text") || entry.type().equals("moment")) {
        continue;
      }
      String group = group(entry);
      if (!headings.containsKey(group)) {
        JLabel heading = new JLabel(Texts.get("group." + group));
        heading.setFont(Palette.font(Font.BOLD, 12));
        heading.setForeground(Palette.ACCENT);
        heading.setBorder(BorderFactory.createEmptyBorder(7, 2, 0, 2));
        heading.setAlignmentX(LEFT_ALIGNMENT);
        headings.put(group, heading);
        list.add(heading);
      }
      ParameterRow row = new ParameterRow(entry, set);
      row.setAlignmentX(LEFT_ALIGNMENT);
      rows.add(row);
      list.add(row);
    }
    JPanel top = new JPanel(new BorderLayout());
    top.setOpaque(false);
    top.add(search, BorderLayout.CENTER);
    top.add(all, BorderLayout.SOUTH);
    add(top, BorderLayout.NORTH);
    add(list, BorderLayout.CENTER);
    filter();
  }

  private static String group(ParameterCatalogue.Entry entry) {
    int dot = entry.path().indexOf('.');
    return dot < 0 ? "general" : entry.path().substring(0, dot);
  }

  private void filter() {
    String words = search.getText().strip();
    Map<String, Boolean> used = new LinkedHashMap<>();
    for (ParameterRow row : rows) {
      boolean visible =
          words.isEmpty()
              ? all.isSelected() || FIRST.contains(row.entry().path())
              : row.matches(words);
      row.setVisible(visible);
      used.merge(group(row.entry()), visible, Boolean::logicalOr);
    }
    headings.forEach((group, heading) -> heading.setVisible(used.get(group)));
    revalidate();
    repaint();
  }

  /** Shows the values in force. */
  public void show(Scenario scenario) {
    for (ParameterRow row : rows) {
      row.show(ParameterCatalogue.value(row.entry(), scenario));
    }
  }
}
