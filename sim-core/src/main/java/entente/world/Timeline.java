package entente.world;

import entente.scenario.Scenario;
import entente.value.Moment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Puts everything dated in a scenario into one order: spells become a beginning and an end. */
final class Timeline {

  private static final int ENDS = 0;
  private static final int GROUPS = 1;
  private static final int TIES = 2;
  private static final int THINGS = 3;
  private static final int EVENTS = 4;

  private final WorldPlan plan;
  private final double start;
  private final List<Occurrence> occurrences = new ArrayList<>();

  Timeline(WorldPlan plan) {
    this.plan = plan;
    start = plan.scenario().calendar().start().year();
    blocs();
    regimes();
    partnerships();
    rivalriesAndOffers();
    programmes();
    innovations();
    events();
    Collections.sort(occurrences);
  }

  List<Occurrence> occurrences() {
    return List.copyOf(occurrences);
  }

  private void add(double at, int rank, String key, Occurrence.Effect effect) {
    occurrences.add(new Occurrence(at, rank, key, effect));
  }

  /**
   * Adds a beginning and, where it is written, an end; a spell over before the run adds nothing.
   */
  private void spell(
      Moment from,
      Moment to,
      int rank,
      String key,
      Occurrence.Effect begin,
      Occurrence.Effect end) {
    double first = Math.max(start, WorldPlan.time(from, start));
    if (to != null && to.year() <= first) {
      return;
    }
    add(first, rank, key, begin);
    if (to != null) {
      add(to.year(), ENDS, key, end);
    }
  }

  private void blocs() {
    for (Scenario.Bloc bloc : plan.blocs()) {
      int b = plan.bloc(bloc.id());
      for (Scenario.Membership member : bloc.members()) {
        int i = plan.state(member.state());
        String key = bloc.id() + "/" + member.state();
        spell(
            member.from(),
            member.to(),
            GROUPS,
            key,
            w -> w.setMember(b, i, true),
            w -> w.setMember(b, i, false));
        for (Scenario.Spell outside : member.outsideCommand()) {
          spell(
              outside.from(),
              outside.to(),
              GROUPS,
              key + "/outside",
              w -> w.setOutsideCommand(b, i, true),
              w -> w.setOutsideCommand(b, i, false));
        }
      }
    }
  }

  private void regimes() {
    for (int r = 0; r < plan.regimes().size(); r++) {
      Scenario.ExportRegime regime = plan.regimes().get(r);
      int index = r;
      spell(
          regime.from(),
          regime.to(),
          GROUPS,
          regime.id(),
          w -> w.setRegimeRunning(index, true),
          w -> w.setRegimeRunning(index, false));
      for (Scenario.Membership member : regime.members()) {
        int i = plan.state(member.state());
        spell(
            member.from(),
            member.to(),
            GROUPS,
            regime.id() + "/member/" + member.state(),
            w -> w.setRegimeMember(index, i, true),
            w -> w.setRegimeMember(index, i, false));
      }
      for (Scenario.Membership target : regime.targetStates()) {
        int i = plan.state(target.state());
        spell(
            target.from(),
            target.to(),
            GROUPS,
            regime.id() + "/target/" + target.state(),
            w -> w.setRegimeTarget(index, i, true),
            w -> w.setRegimeTarget(index, i, false));
      }
    }
  }

  private void partnerships() {
    for (int p = 0; p < plan.partnerships().size(); p++) {
      Scenario.Partnership declared = plan.partnerships().get(p).declared();
      int index = p;
      spell(
          declared.from(),
          declared.to(),
          TIES,
          plan.partnerships().get(p).terms().id(),
          w -> w.startPartnership(index),
          w -> w.endPartnership(index, -1));
    }
  }

  private void rivalriesAndOffers() {
    List<Scenario.Rivalry> rivalries = plan.scenario().rivalries();
    for (int k = 0; k < rivalries.size(); k++) {
      int index = k;
      Scenario.Rivalry rivalry = rivalries.get(k);
      spell(
          rivalry.from(),
          rivalry.to(),
          THINGS,
          "rivalry/" + k,
          w -> w.setRivalry(index, true),
          w -> w.setRivalry(index, false));
    }
    List<Scenario.EffectsOffer> offers = plan.scenario().effects();
    for (int k = 0; k < offers.size(); k++) {
      int index = k;
      Scenario.EffectsOffer offer = offers.get(k);
      spell(
          offer.from(),
          offer.to(),
          THINGS,
          "offer/" + k,
          w -> w.setOffer(index, true),
          w -> w.setOffer(index, false));
    }
  }

  private void programmes() {
    for (int k = 0; k < plan.programmes().size(); k++) {
      Scenario.Programme programme = plan.programmes().get(k);
      int index = k;
      spell(
          programme.start(),
          programme.end(),
          TIES,
          programme.id(),
          w -> w.startProgramme(index),
          w -> w.endProgramme(index));
      for (Scenario.Partner partner : programme.partners()) {
        int i = plan.state(partner.state());
        spell(
            partner.from() == null ? programme.start() : partner.from(),
            partner.to(),
            GROUPS,
            programme.id() + "/" + partner.state(),
            w -> w.setProgrammeShare(index, i, partner.share()),
            w -> w.setProgrammeShare(index, i, 0));
      }
      for (Scenario.Membership customer : programme.customers()) {
        int i = plan.state(customer.state());
        spell(
            customer.from() == null ? programme.start() : customer.from(),
            customer.to(),
            GROUPS,
            programme.id() + "/customer/" + customer.state(),
            w -> w.setProgrammeCustomer(index, i, true),
            w -> w.setProgrammeCustomer(index, i, false));
      }
    }
  }

  private void innovations() {
    InnovationColumns columns = plan.innovations();
    for (int m = 0; m < columns.size(); m++) {
      int index = m;
      add(
          Math.max(start, columns.introduced(m)),
          THINGS,
          "innovation/" + columns.id(m),
          w -> w.introduce(index));
    }
  }

  private void events() {
    List<Scenario.Event> events = plan.scenario().events();
    for (int k = 0; k < events.size(); k++) {
      Scenario.Event event = events.get(k);
      add(event.at().year(), EVENTS, String.format(Locale.ROOT, "%09d", k), w -> w.happen(event));
    }
  }
}
