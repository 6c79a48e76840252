package entente.report;

import entente.scenario.Scenario;
import entente.world.WorldPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The groups under which a summary shows states: the blocs, and the others. A state counts with the
 * first bloc of the file that it ever belongs to.
 */
final class Groups {

  /** The group of states that never belong to a bloc. */
  static final String OTHERS = "others";

  /**
   * A group.
   *
   * @param id id of the bloc, or {@link #OTHERS}
   * @param bloc its declaration; null for the others
   * @param states ids of its states, in the order of the file
   */
  record Group(String id, Scenario.Bloc bloc, List<String> states) {}

  private final List<Group> groups;
  private final Map<String, Integer> groupOf = new HashMap<>();

  private Groups(List<Group> groups) {
    this.groups = groups;
    for (int g = 0; g < groups.size(); g++) {
      for (String state : groups.get(g).states()) {
        groupOf.put(state, g);
      }
    }
  }

  /** The groups of a planned scenario; groups without states are left out. */
  static Groups of(WorldPlan plan) {
    Scenario scenario = plan.scenario();
    Map<String, List<String>> states = new LinkedHashMap<>();
    Map<String, Scenario.Bloc> blocs = new HashMap<>();
    Map<String, String> first = new HashMap<>();
    for (Scenario.Bloc bloc : scenario.blocs()) {
      states.put(bloc.id(), new ArrayList<>());
      blocs.put(bloc.id(), bloc);
      bloc.members().forEach(member -> first.putIfAbsent(member.state(), bloc.id()));
    }
    for (Scenario.Event event : scenario.events()) {
      if (event.type() == Scenario.EventType.JOIN) {
        first.putIfAbsent(event.state(), event.bloc());
      }
    }
    states.put(OTHERS, new ArrayList<>());
    Set<String> all = new LinkedHashSet<>();
    scenario.states().forEach(state -> all.add(state.id()));
    String generated = scenario.generator() == null ? null : scenario.generator().bloc();
    for (int i = 0; i < plan.size(); i++) {
      if (all.add(plan.state(i).id()) && generated != null) {
        first.putIfAbsent(plan.state(i).id(), generated);
      }
    }
    all.forEach(state -> states.get(first.getOrDefault(state, OTHERS)).add(state));
    List<Group> groups = new ArrayList<>();
    states.forEach(
        (id, members) -> {
          if (!members.isEmpty()) {
            groups.add(new Group(id, blocs.get(id), List.copyOf(members)));
          }
        });
    return new Groups(groups);
  }

  List<Group> list() {
    return groups;
  }

  int size() {
    return groups.size();
  }

  /** Index of the group of a state. */
  int of(String state) {
    return groupOf.get(state);
  }
}
