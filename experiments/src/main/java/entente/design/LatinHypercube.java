package entente.design;

import entente.random.Luck;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Latin hypercube (McKay, Beckman and Conover 1979), spread by maximin. Each dimension is cut into
 * as many strata as there are points, and each stratum holds one point at a random place in it.
 *
 * <p>Points are spread by exchanges: two points swap their places in one dimension, which keeps the
 * hypercube Latin, and the swap stays when it lowers Morris and Mitchell's (1995) criterion
 *
 * <pre>
 *   φ_p = (Σ over pairs of d^−p)^(1/p),  p = 10,
 * </pre>
 *
 * whose limit for large p is the smallest distance between two points.
 */
final class LatinHypercube {

  private static final double SMALLEST_SQUARE = 1e-24;

  private final int n;
  private final int k;
  private final double[] units;

  private LatinHypercube(int n, int k) {
    this.n = n;
    this.k = k;
    units = new double[n * k];
  }

  /**
   * Places in [0, 1), row by row.
   *
   * @param n points
   * @param k dimensions
   * @param exchanges swaps tried; 0 for a random hypercube
   * @param seed the design's seed
   */
  static double[] units(int n, int k, int exchanges, long seed) {
    LatinHypercube hypercube = new LatinHypercube(n, k);
    hypercube.fill(seed);
    if (n > 2 && k > 1) {
      hypercube.spread(exchanges, Luck.world(seed, "latin-hypercube exchanges"));
    }
    return hypercube.units;
  }

  /** Exchanges where nothing is said: 10,000, but so few that they cost seconds, not minutes. */
  static int usualExchanges(int n, int k) {
    return (int) Math.min(10_000, 1_000_000_000L / ((long) n * k));
  }

  private void fill(long seed) {
    for (int d = 0; d < k; d++) {
      UniformRandomProvider luck = Luck.world(seed, "latin-hypercube dimension " + d);
      int[] strata = new int[n];
      for (int p = 0; p < n; p++) {
        int other = luck.nextInt(p + 1);
        strata[p] = strata[other];
        strata[other] = p;
      }
      for (int p = 0; p < n; p++) {
        units[p * k + d] = Math.min((strata[p] + luck.nextDouble()) / n, inStratum(strata[p]));
      }
    }
  }

  /** The largest double in a stratum, in case the division rounds up to the next one. */
  private double inStratum(int stratum) {
    return Math.nextDown((stratum + 1) / (double) n);
  }

  private void spread(int exchanges, UniformRandomProvider luck) {
    for (int attempt = 0; attempt < exchanges; attempt++) {
      int d = luck.nextInt(k);
      int a = luck.nextInt(n);
      int b = luck.nextInt(n - 1);
      b += b >= a ? 1 : 0;
      double before = crowding(a, b);
      swap(a, b, d);
      if (!(crowding(a, b) < before)) {
        swap(a, b, d);
      }
    }
  }

  private void swap(int a, int b, int d) {
    double kept = units[a * k + d];
    units[a * k + d] = units[b * k + d];
    units[b * k + d] = kept;
  }

  /** The terms of φ_p^p that a swap between two points can change. */
  private double crowding(int a, int b) {
    double sum = 0;
    for (int p = 0; p < n; p++) {
      if (p != a && p != b) {
        sum += term(square(units, k, p, a)) + term(square(units, k, p, b));
      }
    }
    return sum;
  }

  private static double term(double square) {
    double s = Math.max(square, SMALLEST_SQUARE);
    return 1 / (s * s * s * s * s);
  }

  /** Squared distance of two rows. */
  static double square(double[] rows, int k, int a, int b) {
    double sum = 0;
    for (int d = 0; d < k; d++) {
      double apart = rows[a * k + d] - rows[b * k + d];
      sum += apart * apart;
    }
    return sum;
  }
}
