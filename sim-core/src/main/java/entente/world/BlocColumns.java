package entente.world;

import entente.scenario.Scenario;
import java.util.List;
import java.util.function.ToIntFunction;

/** Membership, governance, directives and standards of the blocs, in the order of their ids. */
final class BlocColumns {

  final String[] ids;
  final String[] names;
  final int[] hub;
  final double[] governance;
  final boolean[][] member;
  final boolean[][] outsideCommand;
  final boolean[][] directive;
  final boolean[][] standard;

  BlocColumns(
      List<Scenario.Bloc> sorted,
      int states,
      int innovations,
      ToIntFunction<String> stateIndex,
      ToIntFunction<String> innovationIndex) {
    int count = sorted.size();
    ids = sorted.stream().map(Scenario.Bloc::id).toArray(String[]::new);
    names = sorted.stream().map(b -> b.name() == null ? b.id() : b.name()).toArray(String[]::new);
    hub =
        sorted.stream()
            .mapToInt(b -> b.hub() == null ? -1 : stateIndex.applyAsInt(b.hub()))
            .toArray();
    governance = sorted.stream().mapToDouble(Scenario.Bloc::governance).toArray();
    member = new boolean[count][states];
    outsideCommand = new boolean[count][states];
    directive = new boolean[count][innovations];
    standard = new boolean[count][innovations];
    for (int b = 0; b < count; b++) {
      for (String id : sorted.get(b).directives()) {
        directive[b][innovationIndex.applyAsInt(id)] = true;
      }
      for (String id : sorted.get(b).standards()) {
        standard[b][innovationIndex.applyAsInt(id)] = true;
      }
    }
  }

  int size() {
    return ids.length;
  }

  /** Whether the bloc's hub commands this state: a member, not the hub, inside the command. */
  boolean commands(int b, int i) {
    return member[b][i] && i != hub[b] && hub[b] >= 0 && !outsideCommand[b][i];
  }
}
