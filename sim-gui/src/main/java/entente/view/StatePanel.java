package entente.view;

import entente.snapshot.Evidence;
import entente.snapshot.Roster;
import entente.snapshot.Snapshot;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;

/**
 * A state inspected: why it adopts a chosen innovation or does not, its stage for each, its
 * capacities, its story so far.
 */
public final class StatePanel extends JPanel {

  private static final long serialVersionUID = 1L;

  private final JLabel name = new JLabel();
  private final JLabel place = new JLabel();
  private final JEditorPane why = Html.pane("why");
  private final HazardBars bars = new HazardBars();
  private final JEditorPane capacities = Html.pane("capacities");
  private final JEditorPane story = Html.pane("story");
  private final StageTable stages = new StageTable();
  private final JTable table = new JTable(stages);
  private final Column body = new Column();
  private final JScrollPane scroll = new JScrollPane(body);
  private transient Evidence evidence;
  private transient Roster roster;
  private int innovation = -1;
  private int shownState = -2;
  private boolean updating;

  /**
   * A panel without a state.
   *
   * @param chosenInnovation told of the innovation that is asked about
   */
  public StatePanel(IntConsumer chosenInnovation) {
    super(new BorderLayout());
    name.setFont(Palette.font(Font.BOLD, 18));
    name.setName("state-name");
    place.setForeground(Palette.MUTED);
    body.setBackground(Color.WHITE);
    body.setBorder(BorderFactory.createEmptyBorder(8, 10, 10, 10));
    table.setName("stages");
    table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    table.setRowHeight(22);
    table.setShowGrid(false);
    table.setDefaultRenderer(Object.class, new StageTable.Cells());
    table.getTableHeader().setReorderingAllowed(false);
    table.setToolTipText(Texts.get("state.table.help"));
    table
        .getSelectionModel()
        .addListSelectionListener(
            event -> {
              int row = table.getSelectedRow();
              if (!event.getValueIsAdjusting() && !updating && row >= 0) {
                innovation = stages.innovation(row);
                explain();
                chosenInnovation.accept(innovation);
                toTop();
              }
            });
    scroll.setBorder(null);
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    table.getColumnModel().getColumn(0).setPreferredWidth(164);
    table.getColumnModel().getColumn(1).setPreferredWidth(78);
    table.getColumnModel().getColumn(2).setPreferredWidth(74);
    scroll.getVerticalScrollBar().setUnitIncrement(16);
    add(scroll, BorderLayout.CENTER);
    add(name);
    add(place);
    heading(null, why, bars);
    body.add(strut(8));
    body.add(title("state.stages"));
    JPanel holder = new JPanel(new BorderLayout());
    holder.setAlignmentX(LEFT_ALIGNMENT);
    holder.add(table.getTableHeader(), BorderLayout.NORTH);
    holder.add(table, BorderLayout.CENTER);
    body.add(holder);
    heading("state.capacities", capacities);
    heading("state.story", story);
    clear();
  }

  private void add(JLabel label) {
    body.add(wide(label));
  }

  private void heading(String key, JComponent... parts) {
    body.add(strut(8));
    if (key != null) {
      body.add(title(key));
    }
    for (JComponent part : parts) {
      part.setAlignmentX(LEFT_ALIGNMENT);
      body.add(part);
    }
  }

  private static Component strut(int height) {
    return Box.createRigidArea(new Dimension(0, height));
  }

  private static JLabel title(String key) {
    JLabel label = new JLabel(Texts.get(key));
    label.setFont(Palette.font(Font.BOLD, 13));
    label.setForeground(Palette.ACCENT);
    label.setMinimumSize(new Dimension(20, label.getPreferredSize().height));
    return wide(label);
  }

  /** Lets a label fill its line, so that its words begin where the language begins. */
  private static JLabel wide(JLabel label) {
    label.setAlignmentX(LEFT_ALIGNMENT);
    label.setHorizontalAlignment(JLabel.LEADING);
    label.setMaximumSize(new Dimension(Integer.MAX_VALUE, 40));
    return label;
  }

  /** Shows that no state is chosen. */
  public void clear() {
    evidence = null;
    shownState = -1;
    name.setText(Texts.get("state.none"));
    place.setText(" ");
    Html.set(why, "<p>" + Texts.get("state.none.help") + "</p>");
    Html.set(capacities, "");
    Html.set(story, "");
    bars.show(new double[0]);
    stages.clear();
  }

  /** Chooses the innovation that is asked about; −1 leaves it. */
  public void setInnovation(int m) {
    if (m >= 0 && m != innovation) {
      innovation = m;
      explain();
      select();
    }
  }

  /** The words of the panel, for tests. */
  public String words() {
    return name.getText() + "\n" + Html.words(why) + "\n" + Html.words(story);
  }

  /**
   * Shows a state at a moment.
   *
   * @param found the evidence on it
   * @param snapshot the moment
   * @param sentences its story, the latest first
   */
  public void show(Evidence found, Snapshot snapshot, List<String> sentences) {
    evidence = found;
    roster = snapshot.roster();
    int i = found.state();
    if (innovation >= roster.innovations().size()) {
      innovation = -1;
    }
    if (innovation < 0) {
      innovation = mostTelling(found);
    }
    name.setText(Names.of(roster.states().get(i).name()));
    int b = snapshot.bloc()[i];
    place.setText(
        (b < 0 ? Texts.get("card.noBloc") : Names.brief(roster.blocs().get(b)))
            + " · "
            + Texts.month(snapshot.time()));
    updating = true;
    stages.show(found, roster);
    select();
    updating = false;
    explain();
    Html.set(capacities, Html.capacities(found.profile()));
    Html.set(story, Html.list(sentences.isEmpty() ? List.of(Texts.get("story.none")) : sentences));
    if (shownState != i) {
      shownState = i;
      toTop();
    }
  }

  private void toTop() {
    SwingUtilities.invokeLater(() -> scroll.getVerticalScrollBar().setValue(0));
  }

  private static int mostTelling(Evidence found) {
    int best = 0;
    for (int m = 0; m < found.cells().size(); m++) {
      if (found.cells().get(m).total() > found.cells().get(best).total()) {
        best = m;
      }
    }
    return best;
  }

  private void select() {
    boolean was = updating;
    updating = true;
    int row = stages.rowOf(innovation);
    if (row >= 0) {
      table.getSelectionModel().setSelectionInterval(row, row);
    }
    updating = was;
  }

  private void explain() {
    if (evidence == null || innovation < 0) {
      return;
    }
    List<Reasons.Reason> reasons = Reasons.of(roster, evidence, innovation);
    boolean adopted = evidence.cells().get(innovation).stage().isAdopted();
    Html.set(
        why,
        "<b>"
            + Html.escape(
                Texts.get(
                    adopted ? "why.title.adopted" : "why.title",
                    Names.of(roster.states().get(evidence.state()).name()),
                    Names.of(roster.innovations().get(innovation).name())))
            + "</b>"
            + Html.reasons(reasons));
    bars.show(evidence.cells().get(innovation).hazard());
  }
}
