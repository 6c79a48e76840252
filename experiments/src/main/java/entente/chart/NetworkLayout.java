package entente.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places the nodes of a network so that none covers another. Where most states have coordinates,
 * east lies right and north up; crowded regions are given more room than empty ones (by mixing
 * place and rank), because a true map would put half of the states into one corner. Otherwise each
 * group gets a disc of its own. The same input always gives the same picture.
 */
final class NetworkLayout {

  private static final double RANK = 0.82;
  private static final int ROUNDS = 400;
  private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));

  private NetworkLayout() {}

  /**
   * Places nodes in a rectangle.
   *
   * @param longitudes degrees; NaN where unknown
   * @param latitudes degrees; NaN where unknown
   * @param groups group of each node, from 0
   * @param radii room that each node needs
   * @param width width of the rectangle
   * @param height height of the rectangle
   * @return x and y of each node, from the rectangle's upper left corner
   */
  static double[][] place(
      double[] longitudes,
      double[] latitudes,
      int[] groups,
      double[] radii,
      double width,
      double height) {
    double[][] at =
        isMap(longitudes)
            ? byPlace(longitudes, latitudes, width, height)
            : byGroup(groups, radii, width, height);
    part(at, radii, width, height);
    return at;
  }

  /** Whether enough places are known to draw a map. */
  static boolean isMap(double[] longitudes) {
    long known = Arrays.stream(longitudes).filter(v -> !Double.isNaN(v)).count();
    return known >= 0.8 * longitudes.length && known > 2;
  }

  private static double[][] byPlace(double[] lon, double[] lat, double width, double height) {
    double[] x = spread(lon);
    double[] y = spread(lat);
    for (int i = 0; i < x.length; i++) {
      x[i] = 0.04 * width + 0.92 * width * x[i];
      y[i] = 0.04 * height + 0.92 * height * (1 - y[i]);
    }
    return new double[][] {x, y};
  }

  /** Values mixed with their ranks, in [0, 1]; unknown ones in the middle. */
  private static double[] spread(double[] values) {
    double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    double low = sorted[0];
    double span = Math.max(1e-9, sorted[sorted.length - 1] - low);
    double[] spread = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      if (Double.isNaN(values[i])) {
        spread[i] = 0.5;
      } else {
        int below = 0;
        int same = 0;
        for (double other : sorted) {
          below += other < values[i] ? 1 : 0;
          same += other == values[i] ? 1 : 0;
        }
        double rank = (below + 0.5 * (same - 1)) / Math.max(1, sorted.length - 1);
        spread[i] = RANK * rank + (1 - RANK) * (values[i] - low) / span;
      }
    }
    return spread;
  }

  /** Each group a disc filled like the head of a sunflower; the discs on an ellipse. */
  private static double[][] byGroup(int[] groups, double[] radii, double width, double height) {
    int count = Arrays.stream(groups).max().orElse(0) + 1;
    List<List<Integer>> members = new ArrayList<>();
    for (int g = 0; g < count; g++) {
      members.add(new ArrayList<>());
    }
    for (int i = 0; i < groups.length; i++) {
      members.get(groups[i]).add(i);
    }
    members.removeIf(List::isEmpty);
    double[][] at = new double[2][groups.length];
    for (int g = 0; g < members.size(); g++) {
      boolean alone = members.size() == 1;
      double angle = 2 * Math.PI * g / members.size() + Math.PI;
      double cx = width * (0.5 + (alone ? 0 : 0.27 * Math.cos(angle)));
      double cy = height * (0.5 + (alone ? 0 : 0.25 * Math.sin(angle)));
      double room = Math.min(width, height) * (alone ? 0.46 : 0.23);
      int size = members.get(g).size();
      for (int k = 0; k < size; k++) {
        int i = members.get(g).get(k);
        double distance = size == 1 ? 0 : room * Math.sqrt((k + 0.5) / size);
        at[0][i] = cx + distance * Math.cos(k * GOLDEN) * width / Math.max(height, 1) * 0.8;
        at[1][i] = cy + distance * Math.sin(k * GOLDEN);
      }
    }
    return at;
  }

  /** Pushes nodes apart until none touches another, and keeps them inside. */
  private static void part(double[][] at, double[] radii, double width, double height) {
    int n = radii.length;
    for (int round = 0; round < ROUNDS; round++) {
      boolean moved = false;
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          moved |= pushApart(at, i, j, radii[i] + radii[j]);
        }
      }
      for (int i = 0; i < n; i++) {
        at[0][i] = Math.max(radii[i], Math.min(width - radii[i], at[0][i]));
        at[1][i] = Math.max(radii[i], Math.min(height - radii[i], at[1][i]));
      }
      if (!moved) {
        return;
      }
    }
  }

  private static boolean pushApart(double[][] at, int i, int j, double needed) {
    double dx = at[0][j] - at[0][i];
    double dy = at[1][j] - at[1][i];
    double distance = Math.hypot(dx, dy);
    if (distance >= needed - 1e-6) {
      return false;
    }
    if (distance < 1e-9) {
      double angle = GOLDEN * (i + j);
      dx = Math.cos(angle);
      dy = Math.sin(angle);
      distance = 1;
    }
    double push = 0.5 * (needed - Math.min(distance, needed)) + 0.05;
    at[0][i] -= push * dx / distance;
    at[1][i] -= push * dy / distance;
    at[0][j] += push * dx / distance;
    at[1][j] += push * dy / distance;
    return true;
  }
}
