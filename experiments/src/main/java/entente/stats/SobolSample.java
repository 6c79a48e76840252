package entente.stats;

import java.util.List;

/**
 * Responses at the points of Saltelli's design (Saltelli et al. 2010): two independent samples A
 * and B of N rows and k factors; AB_i is A with its column i from B, BA_i is B with its column i
 * from A.
 *
 * @param factors names of the k factors
 * @param a f(A), N responses; a mean over replications where the model is stochastic
 * @param b f(B)
 * @param ab f(AB_i), k columns of N responses
 * @param ba f(BA_i) likewise, or of length 0 in a design without second order
 */
public record SobolSample(
    List<String> factors, double[] a, double[] b, double[][] ab, double[][] ba) {

  /**
   * Checks the shape.
   *
   * @throws IllegalArgumentException if a column is missing or of another length
   */
  public SobolSample {
    factors = List.copyOf(factors);
    Samples.requireSameLength(a, b, "A and B");
    requireColumns(ab, factors.size(), a.length, "AB");
    if (ba.length != 0) {
      requireColumns(ba, factors.size(), a.length, "BA");
    }
  }

  /** Rows of the base sample, N. */
  public int rows() {
    return a.length;
  }

  /** Whether pairs can be estimated. */
  public boolean hasSecondOrder() {
    return ba.length > 0;
  }

  /** The first rows of the same design. */
  public SobolSample firstRows(int rows) {
    return new SobolSample(factors, cut(a, rows), cut(b, rows), cut(ab, rows), cut(ba, rows));
  }

  /** The rows in which every response is finite. */
  SobolSample defined() {
    int[] kept = java.util.stream.IntStream.range(0, rows()).filter(this::isDefined).toArray();
    return kept.length == rows()
        ? this
        : new SobolSample(factors, pick(a, kept), pick(b, kept), pick(ab, kept), pick(ba, kept));
  }

  private boolean isDefined(int row) {
    boolean defined = Double.isFinite(a[row]) && Double.isFinite(b[row]);
    for (double[] column : ab) {
      defined &= Double.isFinite(column[row]);
    }
    for (double[] column : ba) {
      defined &= Double.isFinite(column[row]);
    }
    return defined;
  }

  private static void requireColumns(double[][] columns, int factors, int rows, String name) {
    if (columns.length != factors) {
      throw new IllegalArgumentException(
          name + " must have one column per factor, " + factors + ", but had " + columns.length);
    }
    for (double[] column : columns) {
      if (column.length != rows) {
        throw new IllegalArgumentException(
            name + " must have " + rows + " rows like A, but had " + column.length);
      }
    }
  }

  private static double[] cut(double[] column, int rows) {
    return java.util.Arrays.copyOf(column, rows);
  }

  private static double[][] cut(double[][] columns, int rows) {
    return java.util.Arrays.stream(columns).map(c -> cut(c, rows)).toArray(double[][]::new);
  }

  private static double[] pick(double[] column, int[] rows) {
    return java.util.Arrays.stream(rows).mapToDouble(row -> column[row]).toArray();
  }

  private static double[][] pick(double[][] columns, int[] rows) {
    return java.util.Arrays.stream(columns).map(c -> pick(c, rows)).toArray(double[][]::new);
  }
}
