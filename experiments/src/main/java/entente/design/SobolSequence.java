package entente.design;

import entente.random.Luck;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Sobol' sequence in base 2 with the direction numbers of Joe and Kuo (2008), from Commons Math:
 * points that fill [0, 1)^k evenly. Its first point is the origin. On request it is moved by a
 * digital shift (Owen 1998; L'Ecuyer and Lemieux 2002): the binary digits of each dimension are
 * combined by exclusive or with those of one random number, which keeps the balance of every
 * elementary interval and takes the origin away.
 */
final class SobolSequence {

  /** Dimensions for which there are direction numbers. */
  static final int MOST_DIMENSIONS = 1000;

  private static final double DIGITS = 0x1.0p52;

  private SobolSequence() {}

  /**
   * Places in [0, 1), row by row.
   *
   * @param n points
   * @param k dimensions, at most 1000
   * @param skip points of the sequence left out at its start
   * @param scramble whether it is moved by a digital shift
   * @param seed the design's seed
   */
  static double[] units(int n, int k, int skip, boolean scramble, long seed) {
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(k);
    long[] shift = new long[k];
    if (scramble) {
      UniformRandomProvider luck = Luck.world(seed, "sobol digital shift");
      for (int d = 0; d < k; d++) {
        shift[d] = luck.nextLong() >>> 12;
      }
    }
    double[] units = new double[n * k];
    for (int p = 0; p < n; p++) {
      double[] point = p == 0 && skip > 0 ? sequence.skipTo(skip) : sequence.nextVector();
      for (int d = 0; d < k; d++) {
        units[p * k + d] = ((long) (point[d] * DIGITS) ^ shift[d]) / DIGITS;
      }
    }
    return units;
  }
}
