package entente.scenario;

import entente.scenario.Scenario.Event;
import entente.scenario.Scenario.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Checks that events have the keys of their type and happen when they can. */
final class EventChecks {

  private static final Shape EVENT = Shape.of(Event.class);

  private final Scenario scenario;
  private final KnownIds ids;
  private final Faults faults;
  private final Map<List<String>, List<MembershipChecks.Stay>> stays = new HashMap<>();

  EventChecks(Scenario scenario, KnownIds ids, Faults faults) {
    this.scenario = scenario;
    this.ids = ids;
    this.faults = faults;
  }

  /**
   * Checks all events.
   *
   * @param first earliest moment allowed
   * @param last latest moment allowed
   */
  void check(double first, double last) {
    List<Integer> order = new ArrayList<>();
    for (int k = 0; k < scenario.events().size(); k++) {
      Event event = scenario.events().get(k);
      if (event != null) {
        keys(event, place(k));
        if (event.at() != null) {
          calendar(event, place(k), first, last);
          order.add(k);
        }
      }
    }
    order.sort(Comparator.comparingDouble(k -> scenario.events().get(k).at().year()));
    membersOfBlocs();
    for (int k : order) {
      Event event = scenario.events().get(k);
      if (event.type() == EventType.JOIN || event.type() == EventType.LEAVE) {
        membership(event, place(k));
      } else if (event.type() == EventType.PARTNERSHIP_END) {
        partnershipEnd(event, place(k));
      } else if (event.type() == EventType.PROGRAMME_EXIT) {
        programmeExit(event, place(k));
      }
    }
  }

  private static Place place(int index) {
    return Place.ROOT.key("events").element(index);
  }

  private void keys(Event event, Place place) {
    if (event.type() == null) {
      return;
    }
    EventRules rules = EventRules.of(event.type());
    int alternatives = 0;
    for (String key : EventRules.KEYS) {
      boolean written = EVENT.slot(key).of(event) != null;
      alternatives += written && rules.either().contains(key) ? 1 : 0;
      if (written && !rules.uses(key)) {
        faults.addOnce(
            place.key(key), "the event " + event.type() + " uses " + rules.inWords() + " only");
      } else if (!written && rules.needed().contains(key)) {
        faults.addOnce(
            place.key(key), "missing; the event " + event.type() + " needs " + rules.inWords());
      }
    }
    boolean echo = rules.either().stream().anyMatch(key -> faults.knows(place.key(key)));
    if (!rules.either().isEmpty() && alternatives != 1 && !echo) {
      faults.addOnce(
          place,
          "the event "
              + event.type()
              + " needs exactly one of "
              + String.join(" and ", rules.either()));
    }
    if (event.value() != null
        && rules.uses("value")
        && (event.value() < rules.low() || event.value() > rules.high())) {
      faults.addOnce(
          place.key("value"),
          "found "
              + Words.number(event.value())
              + "; allowed is a number in ["
              + Words.number(rules.low())
              + ", "
              + Words.number(rules.high())
              + "]"
              + (event.type() == EventType.PROGRAMME_DELAY ? " (unit year)" : ""));
    }
  }

  private void calendar(Event event, Place place, double first, double last) {
    if (event.at().year() < first || event.at().year() > last) {
      faults.addOnce(
          place.key("at"),
          "found "
              + Words.moment(event.at().year())
              + "; allowed is the calendar of the scenario, "
              + Words.moment(first)
              + " to "
              + Words.moment(last));
    }
  }

  private void membersOfBlocs() {
    for (Scenario.Bloc bloc : scenario.blocs()) {
      if (bloc == null || bloc.id() == null) {
        continue;
      }
      for (Scenario.Membership member : bloc.members()) {
        if (member != null && member.state() != null) {
          stays(bloc.id(), member.state())
              .add(MembershipChecks.Stay.of(member.state(), member.from(), member.to(), -1));
        }
      }
    }
  }

  private List<MembershipChecks.Stay> stays(String bloc, String state) {
    return stays.computeIfAbsent(
        List.of(bloc, state),
        key -> {
          List<MembershipChecks.Stay> known = new ArrayList<>();
          boolean generated =
              scenario.generator() != null
                  && bloc.equals(scenario.generator().bloc())
                  && ids.isGenerated(state);
          if (generated) {
            known.add(MembershipChecks.Stay.of(state, null, null, -1));
          }
          return known;
        });
  }

  private void membership(Event event, Place place) {
    if (event.state() == null
        || event.bloc() == null
        || !ids.knows("state", event.state())
        || !ids.knows("bloc", event.bloc())) {
      return;
    }
    double at = event.at().year();
    List<MembershipChecks.Stay> known = stays(event.bloc(), event.state());
    MembershipChecks.Stay now =
        known.stream()
            .filter(stay -> stay.from() <= at && at <= stay.to())
            .findFirst()
            .orElse(null);
    String who = "'" + Words.clip(event.state()) + "'";
    String bloc = "'" + Words.clip(event.bloc()) + "'";
    if (event.type() == EventType.JOIN) {
      if (now != null && at < now.to()) {
        faults.addOnce(
            place.key("at"), who + " is a member of " + bloc + " already on " + Words.moment(at));
      } else {
        known.add(new MembershipChecks.Stay(event.state(), at, Double.POSITIVE_INFINITY, -1));
      }
    } else if (now != null) {
      known.remove(now);
      known.add(new MembershipChecks.Stay(event.state(), now.from(), at, -1));
    } else {
      String why =
          known.stream()
              .filter(stay -> stay.from() > at)
              .findFirst()
              .map(
                  stay ->
                      "found "
                          + Words.moment(at)
                          + ", which is before the membership of "
                          + who
                          + " in "
                          + bloc
                          + " began on "
                          + Words.moment(stay.from()))
              .orElse(who + " is no member of " + bloc + " on " + Words.moment(at));
      faults.addOnce(place.key("at"), why);
    }
  }

  private void partnershipEnd(Event event, Place place) {
    Integer index =
        event.partnership() == null ? null : ids.indexOf("partnership", event.partnership());
    Scenario.Partnership tie = index == null ? null : scenario.partnerships().get(index);
    if (tie == null) {
      return;
    }
    if (tie.from() != null && event.at().year() < tie.from().year()) {
      faults.addOnce(
          place.key("at"),
          "found "
              + Words.moment(event.at().year())
              + ", which is before the partnership began on "
              + Words.moment(tie.from().year()));
    }
    boolean stranger =
        event.state() != null
            && tie.bloc() == null
            && !event.state().equals(tie.source())
            && !tie.recipients().contains(event.state())
            && !tie.between().contains(event.state());
    if (stranger && ids.knows("state", event.state())) {
      faults.addOnce(
          place.key("state"),
          "'" + Words.clip(event.state()) + "' has no part in this partnership");
    }
  }

  private void programmeExit(Event event, Place place) {
    Integer index = event.programme() == null ? null : ids.indexOf("programme", event.programme());
    Scenario.Programme programme = index == null ? null : scenario.programmes().get(index);
    if (programme == null || event.state() == null || !ids.knows("state", event.state())) {
      return;
    }
    List<Scenario.Partner> own =
        programme.partners().stream()
            .filter(Objects::nonNull)
            .filter(partner -> event.state().equals(partner.state()))
            .toList();
    if (own.isEmpty()) {
      faults.addOnce(
          place.key("state"),
          "'" + Words.clip(event.state()) + "' is no partner of this programme");
    } else {
      double began =
          programme.start() == null ? Double.NEGATIVE_INFINITY : programme.start().year();
      Scenario.Partner partner = own.get(0);
      double joined = partner.from() == null ? began : Math.max(began, partner.from().year());
      if (event.at().year() < joined) {
        faults.addOnce(
            place.key("at"),
            "found "
                + Words.moment(event.at().year())
                + ", which is before its membership in the programme began on "
                + Words.moment(joined));
      }
    }
  }
}
