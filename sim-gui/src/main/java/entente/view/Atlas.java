package entente.view;

import entente.snapshot.Roster;
import java.util.Arrays;

/**
 * The geographic layout: east and west, north and south stay what they are, but crowded regions get
 * more room: half of each coordinate is the place, half the rank among all places, and what still
 * overlaps is pushed apart.
 */
final class Atlas {

  private static final double BY_RANK = 0.55;
  private static final int PUSHES = 120;

  private Atlas() {}

  static double[][] place(Roster roster, double aspect) {
    int n = roster.size();
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = roster.states().get(i).longitude();
      y[i] = -roster.states().get(i).latitude();
    }
    double[] sx = spread(x);
    double[] sy = spread(y);
    double[][] place = new double[n][2];
    int lost = 0;
    for (int i = 0; i < n; i++) {
      boolean known = !Double.isNaN(x[i]) && !Double.isNaN(y[i]);
      place[i][0] = aspect * (known ? 0.04 + 0.92 * sx[i] : 0.03 + 0.06 * (lost % 16));
      place[i][1] = known ? 0.05 + 0.86 * sy[i] : 0.97;
      lost += known ? 0 : 1;
    }
    pushApart(place, aspect, 0.62 * Math.sqrt(aspect / Math.max(1, n)));
    return place;
  }

  private static double[] spread(double[] values) {
    double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    double[] spread = new double[values.length];
    if (sorted.length < 2) {
      Arrays.fill(spread, 0.5);
      return spread;
    }
    double low = sorted[0];
    double range = Math.max(1e-9, sorted[sorted.length - 1] - low);
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        double rank = Arrays.binarySearch(sorted, values[i]) / (double) (sorted.length - 1);
        spread[i] = (1 - BY_RANK) * (values[i] - low) / range + BY_RANK * Math.max(0, rank);
      }
    }
    return spread;
  }

  /** Pushes places apart until none is nearer to another than a distance, as far as that goes. */
  static void pushApart(double[][] place, double aspect, double distance) {
    for (int round = 0; round < PUSHES; round++) {
      for (int i = 0; i < place.length; i++) {
        for (int j = i + 1; j < place.length; j++) {
          double dx = place[j][0] - place[i][0];
          double dy = place[j][1] - place[i][1];
          double d = Math.hypot(dx, dy);
          if (d < distance) {
            double push = 0.5 * (distance - d) * 0.5;
            double ux = d > 1e-9 ? dx / d : Math.cos(i + 2.0 * j);
            double uy = d > 1e-9 ? dy / d : Math.sin(i + 2.0 * j);
            place[i][0] -= push * ux;
            place[i][1] -= push * uy;
            place[j][0] += push * ux;
            place[j][1] += push * uy;
          }
        }
      }
      for (double[] p : place) {
        p[0] = Math.max(0.03 * aspect, Math.min(0.97 * aspect, p[0]));
        p[1] = Math.max(0.04, Math.min(0.96, p[1]));
      }
    }
  }
}
