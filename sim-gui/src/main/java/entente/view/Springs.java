package entente.view;

import entente.snapshot.Link;
import entente.snapshot.Roster;
import java.util.List;

/**
 * The force-directed layout after Fruchterman and Reingold (1991): partners attract, all repel. It
 * starts from the circles of the blocs, and afterwards from where the states stand, with small
 * steps, so that a change of one partnership moves the picture little. Nothing is drawn by lot.
 */
final class Springs {

  private static final int FIRST_ROUNDS = 160;
  private static final int LATER_ROUNDS = 30;

  private Springs() {}

  static double[][] place(Roster roster, List<Link> links, double aspect, double[][] before) {
    int n = roster.size();
    boolean warm = before != null && before.length == n;
    double[][] place = new double[n][2];
    double[][] start = warm ? before : Circles.byBloc(roster, aspect);
    for (int i = 0; i < n; i++) {
      place[i][0] = start[i][0] + 1e-4 * Math.cos(i);
      place[i][1] = start[i][1] + 1e-4 * Math.sin(i);
    }
    int rounds = warm ? LATER_ROUNDS : FIRST_ROUNDS;
    double k = 0.8 * Math.sqrt(aspect / Math.max(1, n));
    double[][] force = new double[n][2];
    for (int round = 0; round < rounds; round++) {
      double step = (warm ? 0.012 : 0.06) * (1 - round / (double) rounds);
      forces(place, links, force, k, aspect);
      for (int i = 0; i < n; i++) {
        double size = Math.hypot(force[i][0], force[i][1]);
        if (size > 1e-12) {
          double move = Math.min(step, size);
          place[i][0] += force[i][0] / size * move;
          place[i][1] += force[i][1] / size * move;
        }
        place[i][0] = Math.max(0.04 * aspect, Math.min(0.96 * aspect, place[i][0]));
        place[i][1] = Math.max(0.05, Math.min(0.95, place[i][1]));
      }
    }
    Atlas.pushApart(place, aspect, 0.5 * Math.sqrt(aspect / Math.max(1, n)));
    return place;
  }

  private static void forces(
      double[][] place, List<Link> links, double[][] force, double k, double aspect) {
    int n = place.length;
    for (int i = 0; i < n; i++) {
      force[i][0] = 0.6 * k * (aspect / 2 - place[i][0]);
      force[i][1] = 0.6 * k * (0.5 - place[i][1]);
    }
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        double dx = place[j][0] - place[i][0];
        double dy = place[j][1] - place[i][1];
        double d2 = Math.max(1e-6, dx * dx + dy * dy);
        double push = k * k / d2 * 0.35;
        force[i][0] -= push * dx;
        force[i][1] -= push * dy;
        force[j][0] += push * dx;
        force[j][1] += push * dy;
      }
    }
    for (Link link : links) {
      double dx = place[link.recipient()][0] - place[link.source()][0];
      double dy = place[link.recipient()][1] - place[link.source()][1];
      double pull = 0.09 * Math.hypot(dx, dy) / k;
      force[link.source()][0] += pull * dx;
      force[link.source()][1] += pull * dy;
      force[link.recipient()][0] -= pull * dx;
      force[link.recipient()][1] -= pull * dy;
    }
  }
}
