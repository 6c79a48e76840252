package entente.view;

import entente.snapshot.Link;
import entente.snapshot.Roster;
import java.util.ArrayList;
import java.util.List;

/** Layouts of circles: blocs round their hubs, or every state round the hub it leans on. */
final class Circles {

  private static final int MOST_ON_ONE_RING = 16;
  private static final double MOST_STRETCH = 1.35;

  private Circles() {}

  /** Blocs side by side, larger ones larger; states of no bloc in rows beneath. */
  static double[][] byBloc(Roster roster, double aspect) {
    List<List<Integer>> groups = new ArrayList<>();
    List<Integer> centres = new ArrayList<>();
    for (int b = 0; b < roster.blocs().size(); b++) {
      groups.add(new ArrayList<>());
      centres.add(roster.blocs().get(b).hub());
    }
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < roster.size(); i++) {
      int home = roster.states().get(i).homeBloc();
      (home < 0 ? rest : groups.get(home)).add(i);
    }
    return arrange(roster.size(), groups, centres, rest, aspect);
  }

  /** Every state round the hub it leans on: of its bloc, else of its first partnership. */
  static double[][] round(Roster roster, List<Link> links, double aspect) {
    List<Integer> hubs = hubs(roster, links);
    List<List<Integer>> groups = new ArrayList<>();
    hubs.forEach(hub -> groups.add(new ArrayList<>()));
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < roster.size(); i++) {
      int k = hubs.indexOf(i) >= 0 ? hubs.indexOf(i) : patron(roster, links, hubs, i);
      k = k < 0 && roster.blocs().isEmpty() ? 0 : k; // a world round one state
      (k < 0 ? rest : groups.get(k)).add(i);
    }
    return arrange(roster.size(), groups, hubs, rest, aspect);
  }

  private static List<Integer> hubs(Roster roster, List<Link> links) {
    List<Integer> hubs = new ArrayList<>();
    for (Roster.Group bloc : roster.blocs()) {
      if (bloc.hub() >= 0 && !hubs.contains(bloc.hub())) {
        hubs.add(bloc.hub());
      }
    }
    if (hubs.isEmpty() && roster.size() > 0) {
      int[] degree = new int[roster.size()];
      for (Link link : links) {
        degree[link.source()]++;
        degree[link.recipient()]++;
      }
      int best = 0;
      for (int i = 1; i < degree.length; i++) {
        boolean richer = roster.states().get(i).budget() > roster.states().get(best).budget();
        best = degree[i] > degree[best] || degree[i] == degree[best] && richer ? i : best;
      }
      hubs.add(best);
    }
    return hubs;
  }

  private static int patron(Roster roster, List<Link> links, List<Integer> hubs, int i) {
    int home = roster.states().get(i).homeBloc();
    if (home >= 0 && hubs.contains(roster.blocs().get(home).hub())) {
      return hubs.indexOf(roster.blocs().get(home).hub());
    }
    for (Link link : links) {
      int other =
          link.source() == i ? link.recipient() : link.recipient() == i ? link.source() : -1;
      if (other >= 0 && hubs.contains(other)) {
        return hubs.indexOf(other);
      }
    }
    return -1;
  }

  private static double[][] arrange(
      int n, List<List<Integer>> all, List<Integer> allCentres, List<Integer> rest, double aspect) {
    double[][] place = new double[n][2];
    List<List<Integer>> groups = new ArrayList<>();
    List<Integer> centres = new ArrayList<>();
    for (int k = 0; k < all.size(); k++) {
      if (!all.get(k).isEmpty()) {
        groups.add(all.get(k));
        centres.add(allCentres.get(k));
      }
    }
    double floor = rest.isEmpty() || groups.isEmpty() ? 1 : rest.size() > 14 ? 0.76 : 0.86;
    if (groups.isEmpty()) {
      circle(place, rest, -1, aspect / 2, 0.5, 0.42 * aspect, 0.42 * Math.min(1, aspect));
      return place;
    }
    double weight = 0;
    for (List<Integer> group : groups) {
      weight += Math.sqrt(group.size() + 2.0);
    }
    double x = 0;
    for (int k = 0; k < groups.size(); k++) {
      double width = aspect * Math.sqrt(groups.get(k).size() + 2.0) / weight;
      double radius = 0.43 * Math.min(floor, width);
      double wide = Math.min(MOST_STRETCH, 0.43 * width / radius);
      double high = Math.min(MOST_STRETCH, 0.43 * floor / radius);
      circle(
          place,
          groups.get(k),
          centres.get(k),
          x + width / 2,
          floor / 2,
          radius * wide,
          radius * high);
      x += width;
    }
    rows(place, rest, floor, aspect);
    return place;
  }

  private static void rows(double[][] place, List<Integer> rest, double floor, double aspect) {
    int perRow = rest.size() > 14 ? (rest.size() + 1) / 2 : rest.size();
    int rowCount = rest.isEmpty() ? 0 : (rest.size() + perRow - 1) / perRow;
    for (int k = 0; k < rest.size(); k++) {
      int row = k / perRow;
      int inRow = Math.min(perRow, rest.size() - row * perRow);
      double stagger = row % 2 == 0 ? 0 : 0.5;
      place[rest.get(k)][0] = aspect * (k % perRow + 0.5 + stagger * 0.5) / (inRow + 0.25);
      place[rest.get(k)][1] = floor + (1 - floor) * (row + 0.5) / rowCount;
    }
  }

  private static void circle(
      double[][] place,
      List<Integer> members,
      int centre,
      double x,
      double y,
      double halfWidth,
      double halfHeight) {
    List<Integer> ring = new ArrayList<>(members);
    if (members.contains(centre)) {
      ring.remove(Integer.valueOf(centre));
      place[centre][0] = x;
      place[centre][1] = y;
    }
    int rings = Math.max(1, (ring.size() + MOST_ON_ONE_RING - 1) / MOST_ON_ONE_RING);
    int done = 0;
    for (int r = 0; r < rings; r++) {
      double share = rings == 1 ? 1 : 1 - 0.62 * r / rings;
      int left = ring.size() - done;
      int here = r == rings - 1 ? left : (int) Math.ceil(left / (double) (rings - r) * 1.15);
      for (int k = 0; k < here && done < ring.size(); k++, done++) {
        double angle = 2 * Math.PI * (k + 0.5 * (r % 2)) / here - Math.PI / 2;
        place[ring.get(done)][0] = x + halfWidth * share * Math.cos(angle);
        place[ring.get(done)][1] = y + halfHeight * share * Math.sin(angle);
      }
    }
  }
}
