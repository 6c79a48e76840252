package entente.design;

import entente.design.Experiment.Factor;
import entente.random.Luck;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Morris's (1991) design for elementary effects. A trajectory has k + 1 points on a lattice of p
 * levels; each step moves one dimension by Δ = p / (2 (p − 1)), up or down, and each dimension
 * moves once. Of many random trajectories those are kept that lie far apart (Campolongo, Cariboni
 * and Saltelli 2007): the distance of two is the sum over all pairs of their points, and the set is
 * to have a large sum of squared distances. The set is grown one by one from the two farthest
 * (Ruano, Ribes, Seco and Ferrer 2012) and then improved by exchanging one trajectory at a time,
 * until no exchange helps.
 *
 * <p>Points of a trajectory follow each other: step s of trajectory t is point t (k + 1) + s, all
 * from 0.
 *
 * @param trajectories r
 * @param dimensions k
 * @param levels p, even
 */
public record Morris(int trajectories, int dimensions, int levels) {

  /** Step of a move on the unit interval. */
  public double delta() {
    return levels / (2.0 * (levels - 1));
  }

  /** All points. */
  public long size() {
    return (long) trajectories * (dimensions + 1);
  }

  /** Number of the point after {@code step} moves of a trajectory, all from 0. */
  public int point(int trajectory, int step) {
    return trajectory * (dimensions + 1) + step;
  }

  /** Random trajectories where nothing is said: ten for every one kept, at most 500. */
  int usualCandidates() {
    return Math.max(trajectories, Math.min(10 * trajectories, 500));
  }

  /**
   * Lattice levels from 0 to p - 1, row by row.
   *
   * @param candidates random trajectories to choose from
   * @param seed the design's seed
   */
  int[] lattice(int candidates, long seed) {
    UniformRandomProvider luck = Luck.world(seed, "morris trajectories");
    int rows = dimensions + 1;
    int[][] all = new int[Math.max(candidates, trajectories)][];
    Arrays.setAll(all, t -> trajectory(luck));
    int[] kept = chosen(all);
    int[] lattice = new int[trajectories * rows * dimensions];
    for (int t = 0; t < trajectories; t++) {
      System.arraycopy(all[kept[t]], 0, lattice, t * rows * dimensions, rows * dimensions);
    }
    return lattice;
  }

  DesignTable table(Dimensions dims, int candidates, long seed) {
    int[] lattice = lattice(candidates, seed);
    List<Factor> factors = dims.factors();
    int size = Math.toIntExact(size());
    double[] values = new double[size * factors.size()];
    for (int p = 0; p < size; p++) {
      for (int f = 0; f < factors.size(); f++) {
        int level = lattice[p * dimensions + dims.of(f)];
        values[p * factors.size() + f] = Scaling.step(factors.get(f), level, levels);
      }
    }
    return new DesignTable(factors, size, values);
  }

  private int[] trajectory(UniformRandomProvider luck) {
    int k = dimensions;
    int jump = levels / 2;
    int[] points = new int[(k + 1) * k];
    int[] order = new int[k];
    boolean[] down = new boolean[k];
    for (int d = 0; d < k; d++) {
      int low = luck.nextInt(jump);
      down[d] = luck.nextBoolean();
      points[d] = down[d] ? low + jump : low;
      int other = luck.nextInt(d + 1);
      order[d] = order[other];
      order[other] = d;
    }
    for (int step = 0; step < k; step++) {
      System.arraycopy(points, step * k, points, (step + 1) * k, k);
      points[(step + 1) * k + order[step]] += down[order[step]] ? -jump : jump;
    }
    return points;
  }

  /** Indices of the trajectories kept, in ascending order. */
  private int[] chosen(int[][] all) {
    int m = all.length;
    int[] kept = new int[trajectories];
    if (m == trajectories) {
      Arrays.setAll(kept, t -> t);
      return kept;
    }
    double[][] square = squares(all);
    boolean[] in = new boolean[m];
    double[] gain = new double[m];
    int[] pair = farthest(square);
    add(pair[0], in, gain, square);
    add(pair[1], in, gain, square);
    for (int count = 2; count < trajectories; count++) {
      add(best(in, gain), in, gain, square);
    }
    while (exchange(in, gain, square)) {
      continue;
    }
    int next = 0;
    for (int t = 0; t < m; t++) {
      if (in[t]) {
        kept[next++] = t;
      }
    }
    return kept;
  }

  private static void add(int t, boolean[] in, double[] gain, double[][] square) {
    in[t] = true;
    for (int other = 0; other < gain.length; other++) {
      gain[other] += square[t][other];
    }
  }

  private static int best(boolean[] in, double[] gain) {
    int best = -1;
    for (int t = 0; t < gain.length; t++) {
      if (!in[t] && (best < 0 || gain[t] > gain[best])) {
        best = t;
      }
    }
    return best;
  }

  /** Makes the exchange that helps most, if one does. */
  private static boolean exchange(boolean[] in, double[] gain, double[][] square) {
    int leaving = -1;
    int coming = -1;
    double most = 1e-9;
    for (int t = 0; t < gain.length; t++) {
      for (int other = 0; in[t] && other < gain.length; other++) {
        double better = gain[other] - square[t][other] - gain[t];
        if (!in[other] && better > most * (1 + gain[t])) {
          most = better / (1 + gain[t]);
          leaving = t;
          coming = other;
        }
      }
    }
    if (leaving < 0) {
      return false;
    }
    in[leaving] = false;
    for (int other = 0; other < gain.length; other++) {
      gain[other] -= square[leaving][other];
    }
    add(coming, in, gain, square);
    return true;
  }

  private static int[] farthest(double[][] square) {
    int[] pair = {0, 1};
    for (int a = 0; a < square.length; a++) {
      for (int b = a + 1; b < square.length; b++) {
        if (square[a][b] > square[pair[0]][pair[1]]) {
          pair = new int[] {a, b};
        }
      }
    }
    return pair;
  }

  private double[][] squares(int[][] all) {
    double[][] square = new double[all.length][all.length];
    for (int a = 0; a < all.length; a++) {
      for (int b = 0; b < a; b++) {
        double distance = distance(all[a], all[b]);
        square[a][b] = distance * distance;
        square[b][a] = square[a][b];
      }
    }
    return square;
  }

  /** Distance of two trajectories: the sum of the distances between all pairs of their points. */
  double distance(int[] one, int[] other) {
    int k = dimensions;
    double sum = 0;
    for (int p = 0; p <= k; p++) {
      for (int q = 0; q <= k; q++) {
        int squares = 0;
        for (int d = 0; d < k; d++) {
          int apart = one[p * k + d] - other[q * k + d];
          squares += apart * apart;
        }
        sum += Math.sqrt(squares);
      }
    }
    return sum / (levels - 1);
  }
}
