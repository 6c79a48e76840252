package entente.scenario;

import entente.scenario.Scenario.Partnership;
import entente.value.PartnershipType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks what stands between pairs of states: partnerships, dyads, rivalries and offers. */
final class TieChecks {

  private final Scenario scenario;
  private final Faults faults;

  TieChecks(Scenario scenario, Faults faults) {
    this.scenario = scenario;
    this.faults = faults;
  }

  void check() {
    for (int k = 0; k < scenario.partnerships().size(); k++) {
      if (scenario.partnerships().get(k) != null) {
        partnership(scenario.partnerships().get(k), Place.ROOT.key("partnerships").element(k));
      }
    }
    dyads();
    for (int k = 0; k < scenario.rivalries().size(); k++) {
      if (scenario.rivalries().get(k) != null) {
        rivalry(scenario.rivalries().get(k), Place.ROOT.key("rivalries").element(k));
      }
    }
    for (int k = 0; k < scenario.effects().size(); k++) {
      Scenario.EffectsOffer offer = scenario.effects().get(k);
      if (offer != null) {
        notAmong(
            offer.provider(),
            offer.recipients(),
            Place.ROOT.key("effects").element(k).key("recipients"),
            "the provider");
      }
    }
  }

  private void partnership(Partnership tie, Place place) {
    boolean pair = tie.source() != null || !tie.recipients().isEmpty();
    boolean between = !tie.between().isEmpty();
    boolean bloc = tie.bloc() != null;
    boolean echo =
        faults.knows(place.key("source"))
            || faults.knows(place.key("recipients"))
            || faults.knows(place.key("between"))
            || faults.knows(place.key("bloc"));
    int ways = (pair ? 1 : 0) + (between ? 1 : 0) + (bloc ? 1 : 0);
    if (ways != 1 && !echo) {
      faults.addOnce(
          place,
          (ways == 0 ? "names no states" : "names its states in more than one way")
              + "; allowed is either 'source' with 'recipients', or 'between', or 'bloc'");
    }
    if (tie.source() != null && tie.recipients().isEmpty()) {
      faults.addOnce(place.key("recipients"), "missing; a 'source' needs 'recipients'");
    } else if (tie.source() == null
        && (!tie.recipients().isEmpty() || tie.type() != null && tie.type().runsOneWay())) {
      faults.addOnce(
          place.key("source"),
          tie.type() != null && tie.type().runsOneWay()
              ? "missing; " + tie.type() + " goes from a 'source' to 'recipients'"
              : "missing; 'recipients' need a 'source'");
    }
    if (tie.type() == PartnershipType.COALITION && tie.threat() == null) {
      faults.addOnce(place.key("threat"), "missing; a COALITION stands against a 'threat'");
    }
    if (tie.id() != null && tie.id().equals(tie.linkedTo())) {
      faults.addOnce(place.key("linkedTo"), "a partnership cannot be linked to itself");
    }
    notAmong(tie.source(), tie.recipients(), place.key("recipients"), "the source");
    atLeastTwo(tie.between(), place.key("between"), "states");
  }

  private void notAmong(String one, List<String> others, Place place, String role) {
    Set<String> seen = new HashSet<>();
    for (int k = 0; k < others.size(); k++) {
      String other = others.get(k);
      if (other != null && other.equals(one)) {
        faults.addOnce(
            place.element(k), "'" + Words.clip(one) + "' is " + role + " and cannot receive too");
      } else if (other != null && !seen.add(other)) {
        faults.addOnce(place.element(k), "'" + Words.clip(other) + "' is named twice");
      }
    }
  }

  private void atLeastTwo(List<String> names, Place place, String what) {
    if (names.isEmpty()) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (int k = 0; k < names.size(); k++) {
      if (names.get(k) != null && !seen.add(names.get(k))) {
        faults.addOnce(place.element(k), "'" + Words.clip(names.get(k)) + "' is named twice");
      }
    }
    if (names.size() < 2) {
      faults.addOnce(place, "found one; allowed are at least two " + what);
    }
  }

  private void dyads() {
    Set<List<String>> seen = new HashSet<>();
    Place all = Place.ROOT.key("dyads");
    for (int k = 0; k < scenario.dyads().size(); k++) {
      Scenario.Dyad dyad = scenario.dyads().get(k);
      if (dyad == null || dyad.of() == null || dyad.toward() == null) {
        continue;
      }
      boolean fresh = seen.add(List.of(dyad.of(), dyad.toward()));
      if (!dyad.oneWay()) {
        fresh &= dyad.of().equals(dyad.toward()) || seen.add(List.of(dyad.toward(), dyad.of()));
      }
      if (dyad.of().equals(dyad.toward())) {
        faults.addOnce(all.element(k).key("toward"), "a dyad needs two different states");
      } else if (!fresh) {
        faults.addOnce(
            all.element(k),
            "the dyad of '"
                + Words.clip(dyad.of())
                + "' and '"
                + Words.clip(dyad.toward())
                + "' is declared twice");
      }
    }
  }

  private void rivalry(Scenario.Rivalry rivalry, Place place) {
    boolean echo = faults.knows(place.key("between")) || faults.knows(place.key("blocs"));
    if (rivalry.between().isEmpty() && rivalry.blocs().isEmpty() && !echo) {
      faults.addOnce(place, "names no rivals; allowed is 'between' (states) or 'blocs'");
    }
    atLeastTwo(rivalry.between(), place.key("between"), "states");
    atLeastTwo(rivalry.blocs(), place.key("blocs"), "blocs");
  }
}
