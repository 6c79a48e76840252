package entente.chart;

import entente.scenario.Scenario;
import entente.value.PartnershipType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pairs of states that a scenario joins at any time of a run, and by what. */
final class Ties {

  /**
   * A pair of states.
   *
   * @param first index of one state
   * @param second index of the other; larger than {@code first}
   * @param types the instruments between them, at any time
   */
  record Pair(int first, int second, Set<PartnershipType> types) {}

  private final Cast cast;
  private final Map<Long, Pair> pairs = new LinkedHashMap<>();

  private Ties(Cast cast) {
    this.cast = cast;
  }

  /** All pairs, in the order of the file. */
  static List<Pair> of(Cast cast) {
    Ties ties = new Ties(cast);
    for (Scenario.Partnership partnership : cast.scenario().partnerships()) {
      ties.add(partnership);
    }
    for (Scenario.Programme programme : cast.scenario().programmes()) {
      List<String> partners = programme.partners().stream().map(Scenario.Partner::state).toList();
      ties.addAll(partners, PartnershipType.INDUSTRIAL);
    }
    return List.copyOf(ties.pairs.values());
  }

  private void add(Scenario.Partnership partnership) {
    if (Cast.year(partnership.to(), cast.end()) <= cast.start()
        || Cast.year(partnership.from(), cast.start()) >= cast.end()) {
      return;
    }
    for (String recipient : partnership.recipients()) {
      add(partnership.source(), recipient, partnership.type());
    }
    addAll(partnership.between(), partnership.type());
    if (partnership.bloc() != null) {
      addBloc(partnership);
    }
  }

  private void addAll(List<String> states, PartnershipType type) {
    for (int a = 0; a < states.size(); a++) {
      for (int b = a + 1; b < states.size(); b++) {
        add(states.get(a), states.get(b), type);
      }
    }
  }

  /** Joins all who were members at the same time. */
  private void addBloc(Scenario.Partnership partnership) {
    List<String> ids = cast.scenario().blocs().stream().map(Scenario.Bloc::id).toList();
    int bloc = ids.indexOf(partnership.bloc());
    List<Cast.Actor> members = new ArrayList<>();
    List<List<double[]>> spells = new ArrayList<>();
    for (Cast.Actor state : cast.states()) {
      List<double[]> spell = cast.spells(bloc, state.id());
      if (!spell.isEmpty()) {
        members.add(state);
        spells.add(spell);
      }
    }
    for (int a = 0; a < members.size(); a++) {
      for (int b = a + 1; b < members.size(); b++) {
        if (overlap(spells.get(a), spells.get(b))) {
          add(members.get(a).id(), members.get(b).id(), partnership.type());
        }
      }
    }
  }

  private static boolean overlap(List<double[]> some, List<double[]> others) {
    for (double[] one : some) {
      for (double[] other : others) {
        if (Math.max(one[0], other[0]) < Math.min(one[1], other[1])) {
          return true;
        }
      }
    }
    return false;
  }

  private void add(String one, String other, PartnershipType type) {
    int a = cast.state(one);
    int b = cast.state(other);
    if (a != b) {
      long key = (long) Math.min(a, b) << 32 | Math.max(a, b);
      pairs
          .computeIfAbsent(
              key,
              k -> new Pair(Math.min(a, b), Math.max(a, b), EnumSet.noneOf(PartnershipType.class)))
          .types()
          .add(type);
    }
  }
}
