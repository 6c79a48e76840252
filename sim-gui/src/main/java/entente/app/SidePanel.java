package entente.app;

import entente.control.GovernancePanel;
import entente.control.Interventions;
import entente.control.ParameterPanel;
import entente.control.Recipe;
import entente.control.Session;
import entente.scenario.ScenarioReader;
import entente.view.Column;
import entente.view.Html;
import entente.view.Names;
import entente.view.Palette;
import entente.view.Texts;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JEditorPane;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/** The left side of the desk: scenario, the switch, side by side, what was changed, parameters. */
final class SidePanel extends JPanel {

  private static final long serialVersionUID = 1L;
  private static final int WIDTH = 292;

  private final transient Session session;
  private final transient Desk desk;
  private final JComboBox<String> scenarios = new JComboBox<>();
  private final JEditorPane question = Html.pane("question");
  private final GovernancePanel governance;
  private final JCheckBox compare = new JCheckBox(Texts.get("compare.on"));
  private final JComboBox<Recipe.Arm> first = new JComboBox<>();
  private final JComboBox<Recipe.Arm> second = new JComboBox<>();
  private final JPanel armChoices = new JPanel(new GridLayout(0, 1, 0, 3));
  private final JEditorPane changes = Html.pane("changes");
  private final JButton undo = new JButton(Texts.get("menu.undo"));
  private final JButton redo = new JButton(Texts.get("menu.redo"));
  private final Card changesCard;
  private final Card switchCard;
  private final ParameterPanel parameters;
  private boolean showing;

  SidePanel(Session session, Desk desk) {
    super(new BorderLayout());
    this.session = session;
    this.desk = desk;
    governance = new GovernancePanel(desk::throwSwitch);
    parameters = new ParameterPanel(desk::set);
    Column stack = new Column();
    stack.add(new Card("side.scenario", scenarioBody()));
    switchCard = new Card("side.governance", governance);
    stack.add(switchCard);
    stack.add(new Card("side.compare", compareBody()));
    changesCard = new Card("side.changes", changesBody());
    stack.add(changesCard);
    stack.add(new Card("side.parameters", parameters));
    JScrollPane scroll = new JScrollPane(stack);
    scroll.setBorder(BorderFactory.createMatteBorder(0, 0, 0, 1, Palette.RULE));
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    add(scroll, BorderLayout.CENTER);
    setPreferredSize(new Dimension(WIDTH, 400));
    setMinimumSize(new Dimension(WIDTH - 40, 100));
  }

  private JPanel scenarioBody() {
    offered().forEach(scenarios::addItem);
    scenarios.setName("scenarios");
    scenarios.setToolTipText(Texts.get("side.scenario.help"));
    scenarios.addActionListener(
        event -> {
          if (!showing && scenarios.getSelectedItem() != null) {
            desk.open((String) scenarios.getSelectedItem());
          }
        });
    JPanel body = new JPanel(new BorderLayout(0, 3));
    body.setOpaque(false);
    body.add(scenarios, BorderLayout.NORTH);
    body.add(question, BorderLayout.CENTER);
    return body;
  }

  /** The built-in scenarios; limit cases, made to test the model, come last. */
  private static List<String> offered() {
    List<String> names = new ArrayList<>(ScenarioReader.builtInNames());
    List<String> limits = names.stream().filter(name -> name.startsWith("limit-")).toList();
    names.removeAll(limits);
    names.addAll(limits);
    return names;
  }

  private JPanel compareBody() {
    compare.setName("compare");
    compare.setOpaque(false);
    compare.setToolTipText(Texts.get("compare.help"));
    compare.addActionListener(event -> compareOrNot());
    first.setName("arm-1");
    second.setName("arm-2");
    for (JComboBox<Recipe.Arm> choice : List.of(first, second)) {
      choice.setRenderer(
          new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean chosen, boolean focused) {
              Object words = value instanceof Recipe.Arm arm ? Names.of(arm.title()) : value;
              return super.getListCellRendererComponent(list, words, index, chosen, focused);
            }
          });
      choice.setToolTipText(Texts.get("compare.arm.help"));
      choice.addActionListener(
          event -> {
            if (!showing && compare.isSelected()) {
              compareOrNot();
            }
          });
      armChoices.add(choice);
    }
    armChoices.setOpaque(false);
    JPanel body = new JPanel(new BorderLayout(0, 3));
    body.setOpaque(false);
    body.add(compare, BorderLayout.NORTH);
    body.add(armChoices, BorderLayout.CENTER);
    return body;
  }

  private void compareOrNot() {
    if (showing || !session.isReady()) {
      return;
    }
    List<Recipe.Arm> arms = new ArrayList<>();
    if (compare.isSelected()) {
      arms.add((Recipe.Arm) first.getSelectedItem());
      arms.add((Recipe.Arm) second.getSelectedItem());
    } else {
      arms.add(Recipe.Arm.PLAIN);
    }
    session.change(session.recipe().withArms(arms));
  }

  private JPanel changesBody() {
    undo.setName("undo");
    redo.setName("redo");
    undo.setEnabled(false);
    redo.setEnabled(false);
    undo.addActionListener(event -> session.undo());
    redo.addActionListener(event -> session.redo());
    JPanel buttons = new JPanel(new GridLayout(1, 2, 4, 0));
    buttons.setOpaque(false);
    buttons.add(undo);
    buttons.add(redo);
    JPanel body = new JPanel(new BorderLayout(0, 3));
    body.setOpaque(false);
    body.add(changes, BorderLayout.CENTER);
    body.add(buttons, BorderLayout.SOUTH);
    return body;
  }

  /** Shows the recipe on the desk. */
  void showRecipe() {
    showing = true;
    Recipe recipe = session.recipe();
    showScenario(recipe);
    governance.show(governanceOf(recipe));
    switchCard.setVisible(!recipe.isCompared() && !session.roster().blocs().isEmpty());
    showArms(recipe);
    StringBuilder html = new StringBuilder();
    for (String setting : recipe.settings()) {
      String label = labelOf(setting);
      html.append("<p style='margin-top:1px'>• ").append(Html.escape(label)).append("</p>");
    }
    Html.set(changes, html.length() == 0 ? Texts.get("changes.none") : html.toString());
    undo.setEnabled(session.canUndo());
    redo.setEnabled(session.canRedo());
    parameters.show(session.lanes().get(0).scenario());
    showing = false;
    changesCard.revalidate();
  }

  /** What a setting does, in words where there are some. */
  private static String labelOf(String setting) {
    for (String value : new String[] {"liberal", "authoritarian"}) {
      if (setting.equals(Recipe.GOVERNANCE + "=" + value)) {
        return Texts.get("menu." + value);
      }
    }
    String label = Interventions.labelOf(setting);
    return label == null ? setting : label;
  }

  private static String governanceOf(Recipe recipe) {
    String value = recipe.setting(Recipe.GOVERNANCE);
    return value == null ? "historical" : value;
  }

  private void showScenario(Recipe recipe) {
    DefaultComboBoxModel<String> model = (DefaultComboBoxModel<String>) scenarios.getModel();
    if (model.getIndexOf(recipe.asked()) < 0) {
      model.addElement(recipe.asked());
    }
    scenarios.setSelectedItem(recipe.asked());
    Html.set(
        question,
        "<b>"
            + Html.escape(Names.of(session.roster().title()))
            + "</b><br><font color='#52606D'>"
            + Html.escape(Names.of(session.roster().question()))
            + "</font>");
  }

  private void showArms(Recipe recipe) {
    List<Recipe.Arm> offered = Arms.of(session.lanes().get(0).scenario());
    fill(first, offered, recipe.isCompared() ? recipe.arms().get(0) : offered.get(0));
    fill(
        second,
        offered,
        recipe.isCompared() ? recipe.arms().get(1) : offered.get(Math.min(1, offered.size() - 1)));
    compare.setSelected(recipe.isCompared());
    armChoices.setVisible(recipe.isCompared());
  }

  private static void fill(
      JComboBox<Recipe.Arm> choice, List<Recipe.Arm> offered, Recipe.Arm chosen) {
    choice.setModel(new DefaultComboBoxModel<>(offered.toArray(new Recipe.Arm[0])));
    if (!offered.contains(chosen)) {
      choice.addItem(chosen);
    }
    choice.setSelectedItem(chosen);
    choice.setFont(Palette.font(Font.PLAIN, 12));
  }
}
