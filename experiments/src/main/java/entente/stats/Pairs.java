package entente.stats;

/**
 * Two columns of the same replications.
 *
 * @param first one column
 * @param second the other, as long
 */
record Pairs(double[] first, double[] second) {

  /** The pairs whose both members are finite. */
  static Pairs defined(double[] first, double[] second) {
    double[] a = new double[first.length];
    double[] b = new double[first.length];
    int kept = 0;
    for (int k = 0; k < first.length; k++) {
      if (Double.isFinite(first[k]) && Double.isFinite(second[k])) {
        a[kept] = first[k];
        b[kept++] = second[k];
      }
    }
    return new Pairs(java.util.Arrays.copyOf(a, kept), java.util.Arrays.copyOf(b, kept));
  }

  /** Second minus first. */
  double[] differences() {
    double[] differences = new double[first.length];
    for (int k = 0; k < differences.length; k++) {
      differences[k] = second[k] - first[k];
    }
    return differences;
  }
}
