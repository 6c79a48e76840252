package entente.app;

import entente.control.Interventions;
import entente.control.Recipe;
import entente.control.Session;
import entente.scenario.Scenario.EventType;
import entente.snapshot.Link;
import entente.snapshot.Roster;
import entente.snapshot.Snapshot;
import entente.value.PartnershipType;
import entente.view.Names;
import entente.view.NetworkView;
import entente.view.Texts;
import java.awt.Point;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.JPopupMenu;
import javax.swing.JSlider;

/** The menus of the network: what an instructor may do to a state or a partnership from now on. */
final class NetworkMenus {

  private final Session session;
  private final Desk desk;

  NetworkMenus(Session session, Desk desk) {
    this.session = session;
    this.desk = desk;
  }

  /** The menu of a state (else −1) or a partnership (else null); null where there is nothing. */
  JPopupMenu menu(NetworkView view, int state, Link link) {
    JPopupMenu menu = new JPopupMenu();
    if (state >= 0) {
      ofState(menu, view, state);
    } else if (link != null) {
      ofLink(menu, link);
    } else {
      ofWorld(menu);
    }
    menu.applyComponentOrientation(Texts.orientation());
    return menu;
  }

  private Roster roster() {
    return session.roster();
  }

  private String id(int state) {
    return roster().states().get(state).id();
  }

  private String name(int state) {
    return Names.of(roster().states().get(state).name());
  }

  private double now() {
    return session.time();
  }

  private String dated(String key, Object... values) {
    return Texts.year(now()) + ": " + Texts.get(key, values);
  }

  private static void item(JMenu menu, String words, Runnable action) {
    JMenuItem item = new JMenuItem(words);
    item.addActionListener(event -> action.run());
    menu.add(item);
  }

  private static void item(JPopupMenu menu, String name, String words, Runnable action) {
    JMenuItem item = new JMenuItem(words);
    item.setName(name);
    item.addActionListener(event -> action.run());
    menu.add(item);
  }

  private void ofState(JPopupMenu menu, NetworkView view, int i) {
    Snapshot snapshot = session.shown(0);
    item(
        menu,
        "link-from",
        Texts.get("act.linkFrom", name(i)),
        () -> {
          view.linkFrom(i);
          desk.hint(Texts.get("act.linkFrom.hint", name(i)));
        });
    int b = snapshot.bloc()[i];
    if (b >= 0) {
      String bloc = Names.of(roster().blocs().get(b).name());
      item(
          menu,
          "leave",
          Texts.get("act.leave", name(i), bloc),
          () ->
              desk.set(
                  Interventions.membership(
                      now(),
                      id(i),
                      roster().blocs().get(b).id(),
                      false,
                      dated("done.leave", name(i), bloc))));
    }
    JMenu join = new JMenu(Texts.get("act.join"));
    for (int k = 0; k < roster().blocs().size(); k++) {
      Roster.Group bloc = roster().blocs().get(k);
      if (k != b) {
        item(
            join,
            Names.of(bloc.name()),
            () ->
                desk.set(
                    Interventions.membership(
                        now(),
                        id(i),
                        bloc.id(),
                        true,
                        dated("done.join", name(i), Names.of(bloc.name())))));
      }
    }
    if (join.getItemCount() > 0) {
      menu.add(join);
    }
    cutMenu(menu, snapshot, i);
    menu.addSeparator();
    item(
        menu,
        "embargo",
        Texts.get("act.embargo", name(i)),
        () -> {
          String label = dated("done.embargo", name(i));
          desk.set(Interventions.embargo(now(), id(i), made("/exportRegimes/-"), label));
        });
    introduceMenu(menu, i);
    JMenu values = new JMenu(Texts.get("act.value"));
    for (EventType type :
        new EventType[] {
          EventType.SOVEREIGNTY, EventType.SECRECY, EventType.COMPLIANCE, EventType.THREAT
        }) {
      item(values, Texts.get("value." + type), () -> askValue(type, i));
    }
    menu.add(values);
  }

  private void cutMenu(JPopupMenu menu, Snapshot snapshot, int i) {
    Map<String, Link> own = new LinkedHashMap<>();
    for (Link link : snapshot.links()) {
      if (link.touches(i) && roster().partnerships().containsKey(link.partnership())) {
        own.putIfAbsent(link.partnership(), link);
      }
    }
    JMenu cut = new JMenu(Texts.get("act.cut"));
    own.forEach(
        (partnership, link) -> {
          String words = roster().partnerships().get(partnership);
          item(
              cut,
              Texts.get("form." + link.type()) + ": " + words,
              () ->
                  desk.set(
                      Interventions.end(
                          now(), partnership, id(i), dated("done.cut", words, name(i)))));
        });
    if (cut.getItemCount() > 0) {
      menu.add(cut);
    }
  }

  private void introduceMenu(JPopupMenu menu, int i) {
    JMenu introduce = new JMenu(Texts.get("act.introduce"));
    Snapshot snapshot = session.shown(0);
    for (int m = 0; m < roster().innovations().size(); m++) {
      Roster.Item innovation = roster().innovations().get(m);
      if (!snapshot.stage(i, m).isAdopted()) {
        item(
            introduce,
            Names.of(innovation.name()),
            () ->
                desk.set(
                    Interventions.introduce(
                        now(),
                        innovation.id(),
                        id(i),
                        dated("done.introduce", name(i), Names.of(innovation.name())))));
      }
    }
    if (introduce.getItemCount() > 0) {
      menu.add(introduce);
    }
  }

  private int made(String path) {
    return (int) session.recipe().settings().stream().filter(s -> s.startsWith(path + "=")).count();
  }

  private void ofLink(JPopupMenu menu, Link link) {
    String words = roster().partnerships().getOrDefault(link.partnership(), link.partnership());
    String pair = name(link.source()) + " – " + name(link.recipient());
    JMenuItem title = new JMenuItem(Texts.get("form." + link.type()) + ": " + words);
    title.setEnabled(false);
    menu.add(title);
    JMenuItem ends = new JMenuItem(pair);
    ends.setEnabled(false);
    menu.add(ends);
    menu.addSeparator();
    if (!roster().partnerships().containsKey(link.partnership())) {
      JMenuItem none = new JMenuItem(Texts.get("act.noId"));
      none.setEnabled(false);
      menu.add(none);
      return;
    }
    if (!link.partnership().startsWith("programme:")) {
      item(
          menu,
          "end-link",
          Texts.get("act.end", words),
          () ->
              desk.set(
                  Interventions.end(now(), link.partnership(), null, dated("done.end", words))));
    }
    for (int end : new int[] {link.source(), link.recipient()}) {
      item(
          menu,
          "end-link-" + id(end),
          Texts.get("act.endFor", words, name(end)),
          () ->
              desk.set(
                  Interventions.end(
                      now(), link.partnership(), id(end), dated("done.cut", words, name(end)))));
    }
  }

  private void ofWorld(JPopupMenu menu) {
    for (int k = 0; k < roster().blocs().size(); k++) {
      Roster.Group bloc = roster().blocs().get(k);
      for (String value : new String[] {"authoritarian", "liberal"}) {
        item(
            menu,
            "govern-" + bloc.id() + "-" + value,
            Texts.get("act.govern", Names.of(bloc.name()), Texts.get("governance." + value)),
            () ->
                desk.set(
                    Interventions.governance(
                        now(),
                        bloc.id(),
                        value.equals("liberal") ? 0 : 1,
                        dated(
                            "done.govern",
                            Names.of(bloc.name()),
                            Texts.get("governance." + value)))));
      }
      if (bloc.hub() >= 0) {
        JMenu order = new JMenu(Texts.get("act.directive", Names.of(bloc.name())));
        for (Roster.Item innovation : roster().innovations()) {
          item(
              order,
              Names.of(innovation.name()),
              () ->
                  desk.set(
                      Interventions.directive(
                          now(),
                          bloc.id(),
                          innovation.id(),
                          dated(
                              "done.directive",
                              Names.of(bloc.name()),
                              Names.of(innovation.name())))));
        }
        menu.add(order);
      }
    }
  }

  private void askValue(EventType type, int i) {
    JSlider slider = new JSlider(0, 100, 50);
    slider.setMajorTickSpacing(25);
    slider.setPaintTicks(true);
    slider.setPaintLabels(true);
    int answer =
        JOptionPane.showConfirmDialog(
            desk.frame(),
            slider,
            Texts.get("act.value.title", Texts.get("value." + type), name(i)),
            JOptionPane.OK_CANCEL_OPTION,
            JOptionPane.PLAIN_MESSAGE);
    if (answer == JOptionPane.OK_OPTION) {
      double value = slider.getValue() / 100.0;
      String label = dated("done.value", Texts.get("value." + type), name(i), value);
      desk.set(Interventions.value(now(), type, id(i), value, label));
    }
  }

  /** The menu of forms that a new partnership between two states may take. */
  JPopupMenu forms(int source, int recipient) {
    JPopupMenu menu = new JPopupMenu();
    for (PartnershipType type :
        new PartnershipType[] {
          PartnershipType.ALLIANCE,
          PartnershipType.SECCOOP,
          PartnershipType.SFA,
          PartnershipType.EXERCISE
        }) {
      item(
          menu,
          "new-" + type,
          Texts.get("act.new." + type, name(source), name(recipient)),
          () -> {
            String label =
                dated("done.new", Texts.get("form." + type), name(source), name(recipient));
            Recipe recipe = session.recipe();
            desk.set(
                Interventions.begin(
                    now(), type, id(source), id(recipient), made("/partnerships/-"), label));
            if (recipe.equals(session.recipe())) {
              desk.hint(" ");
            }
          });
    }
    menu.applyComponentOrientation(Texts.orientation());
    return menu;
  }

  /** Shows a menu over a network. */
  static void show(JPopupMenu menu, NetworkView view, Point at) {
    if (menu.getComponentCount() > 0) {
      menu.show(view.canvas(), at.x, at.y);
    }
  }
}
