package entente.app;

import entente.control.Lane;
import entente.control.Session;
import entente.scenario.Scenario;
import entente.snapshot.Roster;
import entente.value.PartnershipType;
import entente.view.Layout;
import entente.view.Legend;
import entente.view.Names;
import entente.view.NetworkView;
import entente.view.Palette;
import entente.view.Texts;
import entente.view.WrapRow;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The middle of the desk: one network or two, what they show, and what their colours mean. */
final class StagePanel extends JPanel {

  private static final long serialVersionUID = 1L;

  private final transient Session session;
  private final transient List<NetworkView> views = new ArrayList<>();
  private final transient List<JLabel> captions = new ArrayList<>();
  private final transient List<JPanel> lanes = new ArrayList<>();
  private final JPanel stage = new JPanel(new GridLayout(1, 0, 2, 0));
  private final JComboBox<String> innovations = new JComboBox<>();
  private final JComboBox<Layout> layouts = new JComboBox<>(Layout.values());
  private final JLabel hint = new JLabel(" ");
  private final Legend legend;
  private final transient IntConsumer innovationChosen;
  private transient Roster shownRoster;
  private boolean showing;

  StagePanel(Session session, NetworkView.Listener listener, IntConsumer innovationChosen) {
    super(new BorderLayout());
    this.session = session;
    this.innovationChosen = innovationChosen;
    legend = new Legend((type, hidden) -> views.forEach(view -> view.setHidden(type, hidden)));
    session
        .desks()
        .forEach(
            desk -> {
              NetworkView view = new NetworkView(desk);
              view.setListener(listener);
              views.add(view);
              lanes.add(lane(view));
            });
    for (int k = 0; k < views.size(); k++) {
      views.get(k).canvas().setName("network-" + k);
    }
    stage.setBackground(Palette.RULE);
    stage.add(lanes.get(0));
    add(bar(), BorderLayout.NORTH);
    add(stage, BorderLayout.CENTER);
    add(legend, BorderLayout.SOUTH);
    setMinimumSize(new Dimension(320, 200));
    setPreferredSize(new Dimension(400, 300));
  }

  /** A network, beneath the name of its arm. */
  private JPanel lane(NetworkView view) {
    JLabel caption = new JLabel();
    caption.setName("caption-" + captions.size());
    caption.setFont(Palette.font(Font.BOLD, 14));
    caption.setForeground(Palette.INK);
    caption.setBorder(BorderFactory.createEmptyBorder(4, 10, 2, 10));
    captions.add(caption);
    JPanel lane = new JPanel(new BorderLayout());
    lane.setBackground(Palette.GROUND);
    lane.add(caption, BorderLayout.NORTH);
    lane.add(view, BorderLayout.CENTER);
    return lane;
  }

  private JPanel bar() {
    JPanel bar = new WrapRow(6, 4);
    bar.setBackground(Color.WHITE);
    bar.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Palette.RULE));
    JLabel shows = new JLabel(Texts.get("stage.shows"));
    shows.setLabelFor(innovations);
    innovations.setName("innovations");
    innovations.setPrototypeDisplayValue("Combined-arms offensive");
    innovations.setToolTipText(Texts.get("stage.shows.help"));
    innovations.addActionListener(
        event -> {
          if (!showing) {
            chooseInnovation(innovations.getSelectedIndex() - 1);
            innovationChosen.accept(innovations.getSelectedIndex() - 1);
          }
        });
    layouts.setName("layouts");
    layouts.setToolTipText(Texts.get("stage.layout.help"));
    layouts.addActionListener(event -> applyLayout());
    bar.add(shows);
    bar.add(innovations);
    bar.add(layouts);
    bar.add(button("zoom-in", "+", () -> views.forEach(view -> view.zoom(1.25))));
    bar.add(button("zoom-out", "−", () -> views.forEach(view -> view.zoom(0.8))));
    bar.add(button("zoom-all", "⤢", () -> views.forEach(NetworkView::resetView)));
    hint.setForeground(Palette.ACCENT);
    bar.add(hint);
    return bar;
  }

  private static JButton button(String name, String sign, Runnable action) {
    JButton button = new JButton(sign);
    button.setName(name);
    button.setMargin(new java.awt.Insets(2, 9, 2, 9));
    button.setToolTipText(Texts.get("stage." + name + ".help"));
    button.getAccessibleContext().setAccessibleName(Texts.get("stage." + name + ".help"));
    button.addActionListener(event -> action.run());
    return button;
  }

  private void applyLayout() {
    views.forEach(view -> view.setNetworkLayout((Layout) layouts.getSelectedItem()));
  }

  /** Shows one innovation, or all for −1. */
  void chooseInnovation(int m) {
    showing = true;
    if (m + 1 < innovations.getItemCount()) {
      innovations.setSelectedIndex(m + 1);
    }
    showing = false;
    views.forEach(view -> view.setInnovation(m));
    legend.showStages(m >= 0);
  }

  int innovation() {
    return Math.max(-1, innovations.getSelectedIndex() - 1);
  }

  void chooseState(int state) {
    views.forEach(view -> view.setSelected(state));
  }

  void chooseLayout(Layout layout) {
    layouts.setSelectedItem(layout);
  }

  Layout layoutChosen() {
    return (Layout) layouts.getSelectedItem();
  }

  /** Words beside the choices; a blank for none. */
  void hint(String words) {
    hint.setText(words);
  }

  void showLegend(boolean shown) {
    legend.setVisible(shown);
  }

  List<NetworkView> views() {
    return views;
  }

  /** Other runs are on the desk. */
  void showLanes() {
    Roster roster = session.roster();
    List<Lane> runs = session.lanes();
    if (stage.getComponentCount() != runs.size()) {
      stage.removeAll();
      for (int k = 0; k < runs.size(); k++) {
        stage.add(lanes.get(k));
      }
      stage.revalidate();
    }
    boolean compared = runs.size() > 1;
    for (int k = 0; k < views.size(); k++) {
      String title = compared ? Names.of(runs.get(k).arm().title()) : "";
      captions.get(k).setText(title);
      captions.get(k).setToolTipText(compared ? title : null);
      captions.get(k).setVisible(compared);
      views.get(k).linkFrom(-1);
    }
    legend.show(forms(runs), roster.directives());
    hint(" ");
    boolean same = shownRoster != null && shownRoster.innovations().equals(roster.innovations());
    shownRoster = roster;
    if (!same) {
      showing = true;
      innovations.removeAllItems();
      innovations.addItem(Texts.get("stage.allInnovations"));
      roster.innovations().forEach(item -> innovations.addItem(Names.of(item.name())));
      showing = false;
      chooseInnovation(-1);
    }
  }

  /** The forms of partnership that may be seen. */
  private static Set<PartnershipType> forms(List<Lane> runs) {
    Set<PartnershipType> forms = EnumSet.noneOf(PartnershipType.class);
    for (Lane lane : runs) {
      Scenario scenario = lane.scenario();
      scenario.partnerships().forEach(p -> forms.add(p.type()));
      if (!scenario.programmes().isEmpty()) {
        forms.add(PartnershipType.INDUSTRIAL);
      }
      lane.film().get(0).links().forEach(link -> forms.add(link.type())); // generated ones
    }
    return forms;
  }

  /** Another moment is shown. */
  void showMoment(boolean moving, double pulseSeconds) {
    for (int k = 0; k < session.lanes().size(); k++) {
      views.get(k).setPulseSeconds(pulseSeconds);
      views.get(k).show(session.shown(k), moving);
    }
  }
}
