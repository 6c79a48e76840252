package entente.scenario;

import entente.scenario.Scenario.Membership;
import entente.value.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks blocs and the spells of membership in blocs, regimes and programmes. */
final class MembershipChecks {

  private final Scenario scenario;
  private final KnownIds ids;
  private final Faults faults;

  MembershipChecks(Scenario scenario, KnownIds ids, Faults faults) {
    this.scenario = scenario;
    this.ids = ids;
    this.faults = faults;
  }

  /** A stretch of time of one state in one list. */
  record Stay(String state, double from, double to, int index) {

    static Stay of(String state, Moment from, Moment to, int index) {
      return new Stay(
          state,
          from == null ? Double.NEGATIVE_INFINITY : from.year(),
          to == null ? Double.POSITIVE_INFINITY : to.year(),
          index);
    }
  }

  void check() {
    for (int k = 0; k < scenario.blocs().size(); k++) {
      Scenario.Bloc bloc = scenario.blocs().get(k);
      if (bloc != null) {
        Place place = Place.ROOT.key("blocs").element(k);
        members(bloc.members(), place.key("members"));
        hub(bloc, place);
      }
    }
    for (int k = 0; k < scenario.exportRegimes().size(); k++) {
      Scenario.ExportRegime regime = scenario.exportRegimes().get(k);
      if (regime != null) {
        Place place = Place.ROOT.key("exportRegimes").element(k);
        members(regime.members(), place.key("members"));
        members(regime.targetStates(), place.key("targetStates"));
      }
    }
    for (int k = 0; k < scenario.programmes().size(); k++) {
      Scenario.Programme programme = scenario.programmes().get(k);
      if (programme != null) {
        Place place = Place.ROOT.key("programmes").element(k);
        partners(programme, place);
        members(programme.customers(), place.key("customers"));
      }
    }
  }

  private void hub(Scenario.Bloc bloc, Place place) {
    boolean generated = scenario.generator() != null && isId(bloc, scenario.generator().bloc());
    if (bloc.hub() == null) {
      if (!bloc.directives().isEmpty() && !generated) {
        faults.addOnce(
            place.key("directives"), "a bloc without a 'hub' has nobody who could order them");
      }
      return;
    }
    boolean member =
        (generated && ids.isGenerated(bloc.hub()))
            || bloc.members().stream().anyMatch(m -> m != null && bloc.hub().equals(m.state()))
            || scenario.events().stream()
                .anyMatch(
                    event ->
                        event != null
                            && event.type() == Scenario.EventType.JOIN
                            && isId(bloc, event.bloc())
                            && bloc.hub().equals(event.state()));
    if (!member && ids.knows("state", bloc.hub())) {
      faults.addOnce(
          place.key("hub"),
          "'" + Words.clip(bloc.hub()) + "' is not among the members of this bloc");
    }
  }

  private static boolean isId(Scenario.Bloc bloc, String id) {
    return bloc.id() != null && bloc.id().equals(id);
  }

  private void members(List<Membership> members, Place place) {
    List<Stay> stays = new ArrayList<>();
    for (int k = 0; k < members.size(); k++) {
      Membership member = members.get(k);
      if (member != null && member.state() != null) {
        Stay stay = Stay.of(member.state(), member.from(), member.to(), k);
        stays.add(stay);
        outsideCommand(member, stay, place.element(k).key("outsideCommand"));
      }
    }
    overlaps(stays, place);
  }

  private void outsideCommand(Membership member, Stay stay, Place place) {
    for (int k = 0; k < member.outsideCommand().size(); k++) {
      Scenario.Spell spell = member.outsideCommand().get(k);
      if (spell == null) {
        continue;
      }
      if (spell.from() != null && spell.from().year() < stay.from()) {
        faults.addOnce(
            place.element(k).key("from"),
            "found "
                + Words.moment(spell.from().year())
                + ", which is before the membership began on "
                + Words.moment(stay.from()));
      }
      if (spell.to() != null && spell.to().year() > stay.to()) {
        faults.addOnce(
            place.element(k).key("to"),
            "found "
                + Words.moment(spell.to().year())
                + ", which is after the membership ended on "
                + Words.moment(stay.to()));
      }
    }
  }

  private void partners(Scenario.Programme programme, Place place) {
    List<Stay> stays = new ArrayList<>();
    double sum = 0;
    List<Scenario.Partner> partners = programme.partners();
    for (int k = 0; k < partners.size(); k++) {
      Scenario.Partner partner = partners.get(k);
      if (partner == null) {
        sum = Double.NaN;
      } else {
        sum += partner.share();
        if (partner.state() != null) {
          stays.add(Stay.of(partner.state(), partner.from(), partner.to(), k));
        }
      }
    }
    if (partners.isEmpty()) {
      faults.addOnce(place.key("partners"), "a programme needs at least one partner");
    } else if (sum == 0) {
      faults.addOnce(
          place.key("partners"), "all shares are 0; at least one partner needs a share above 0");
    }
    overlaps(stays, place.key("partners"));
  }

  private void overlaps(List<Stay> stays, Place place) {
    List<Stay> ordered = new ArrayList<>(stays);
    ordered.sort(Comparator.comparingDouble(Stay::from));
    Map<String, Stay> last = new HashMap<>();
    for (Stay stay : ordered) {
      Stay before = last.get(stay.state());
      if (before != null && stay.from() < before.to()) {
        int later = Math.max(stay.index(), before.index());
        int earlier = Math.min(stay.index(), before.index());
        faults.addOnce(
            place.element(later),
            "the spell of '"
                + Words.clip(stay.state())
                + "' overlaps the one in "
                + place.element(earlier));
      }
      if (before == null || stay.to() > before.to()) {
        last.put(stay.state(), stay);
      }
    }
  }
}
