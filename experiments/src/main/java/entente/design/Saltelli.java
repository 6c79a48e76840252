package entente.design;

/**
 * Saltelli's scheme for variance-based indices (Saltelli et al. 2010, radial design). Two samples A
 * and B of N rows are the two halves of one Sobol' sequence of 2k dimensions. For every row j the
 * points are, in this order: row j of A; then, for each dimension i, A with its i-th place from B;
 * then, for second-order indices, B with its i-th place from A; last, row j of B. That makes N(k +
 * 2) points, or N(2k + 2).
 *
 * @param samples rows N of the base sample
 * @param dimensions k
 * @param secondOrder whether interactions of pairs are estimated
 */
public record Saltelli(int samples, int dimensions, boolean secondOrder) {

  /** Points for one row of the base sample. */
  public int block() {
    return secondOrder ? 2 * dimensions + 2 : dimensions + 2;
  }

  /** All points. */
  public long size() {
    return (long) samples * block();
  }

  /** Number of the point that is row j of A, both from 0. */
  public int a(int row) {
    return row * block();
  }

  /** Number of the point that is row j of A with dimension i from B. */
  public int ab(int row, int dimension) {
    return a(row) + 1 + dimension;
  }

  /** Number of the point that is row j of B with dimension i from A; second order only. */
  public int ba(int row, int dimension) {
    if (!secondOrder) {
      throw new IllegalArgumentException("the design has no points for second-order indices");
    }
    return ab(row, dimensions) + dimension;
  }

  /** Number of the point that is row j of B. */
  public int b(int row) {
    return a(row) + block() - 1;
  }

  /** Points of the sequence left out where nothing is said: as many as samples, at least 16. */
  int usualSkip() {
    return Math.max(16, samples);
  }

  double[] units(int skip, boolean scramble, long seed) {
    int k = dimensions;
    double[] base = SobolSequence.units(samples, 2 * k, skip, scramble, seed);
    double[] units = new double[Math.toIntExact(size() * k)];
    for (int row = 0; row < samples; row++) {
      int a = row * 2 * k;
      int b = a + k;
      System.arraycopy(base, a, units, a(row) * k, k);
      System.arraycopy(base, b, units, b(row) * k, k);
      for (int d = 0; d < k; d++) {
        mix(base, a, b, d, units, ab(row, d) * k);
        if (secondOrder) {
          mix(base, b, a, d, units, ba(row, d) * k);
        }
      }
    }
    return units;
  }

  private void mix(double[] base, int from, int other, int d, double[] units, int to) {
    System.arraycopy(base, from, units, to, dimensions);
    units[to + d] = base[other + d];
  }
}
