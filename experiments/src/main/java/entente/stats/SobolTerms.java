package entente.stats;

/**
 * The summands of every Sobol' estimator, row by row, so that a bootstrap resample is a weighted
 * sum over rows instead of a new walk through the design.
 */
final class SobolTerms {

  private final int rows;
  private final int factors;
  private final boolean pairs;
  private final double centre;
  private final double[][] terms;

  SobolTerms(SobolSample sample) {
    rows = sample.rows();
    factors = sample.factors().size();
    pairs = sample.hasSecondOrder();
    centre = rows == 0 ? Double.NaN : (Samples.mean(sample.a()) + Samples.mean(sample.b())) / 2;
    double[] a = centred(sample.a());
    double[] b = centred(sample.b());
    double[][] ab = centred(sample.ab());
    double[][] ba = centred(sample.ba());
    int all = 2 * factors + (pairs ? factors * (factors - 1) / 2 : 0);
    terms = new double[all + 2][rows];
    for (int r = 0; r < rows; r++) {
      terms[all][r] = (a[r] + b[r]) / 2;
      terms[all + 1][r] = (a[r] * a[r] + b[r] * b[r]) / 2;
    }
    for (int i = 0; i < factors; i++) {
      for (int r = 0; r < rows; r++) {
        double first = b[r] * (ab[i][r] - a[r]);
        double total = square(a[r] - ab[i][r]) / 2;
        if (pairs) {
          first = (first + a[r] * (ba[i][r] - b[r])) / 2;
          total = (total + square(b[r] - ba[i][r]) / 2) / 2;
        }
        terms[firstOrder(i)][r] = first;
        terms[total(i)][r] = total;
      }
      for (int j = i + 1; pairs && j < factors; j++) {
        double[] term = terms[secondOrder(i, j)];
        for (int r = 0; r < rows; r++) {
          term[r] = (ba[i][r] * ab[j][r] + ab[i][r] * ba[j][r]) / 2 - a[r] * b[r];
        }
      }
    }
  }

  private SobolTerms(SobolTerms whole, double[][] terms) {
    this.terms = terms;
    rows = terms[0].length;
    factors = whole.factors;
    pairs = whole.pairs;
    centre = whole.centre;
  }

  /** The same terms in blocks where there are many, for the bootstrap. */
  SobolTerms blocks(Resampling resampling) {
    return new SobolTerms(this, Blocks.of(terms, resampling));
  }

  /** Rows, or blocks of them. */
  int rows() {
    return rows;
  }

  int firstOrder(int factor) {
    return factor;
  }

  int total(int factor) {
    return factors + factor;
  }

  int secondOrder(int first, int second) {
    return 2 * factors + first * (2 * factors - first - 1) / 2 + second - first - 1;
  }

  double mean() {
    return centre;
  }

  double variance() {
    return variance(null);
  }

  private double variance(int[] weights) {
    double mean = weighted(terms[terms.length - 2], weights);
    return weighted(terms[terms.length - 1], weights) - mean * mean;
  }

  /** All indices, under weights per row that sum to the rows, or under equal ones. */
  double[] indices(int[] weights) {
    double variance = variance(weights);
    double[] indices = new double[terms.length - 2];
    for (int t = 0; t < indices.length; t++) {
      indices[t] = variance > 0 ? weighted(terms[t], weights) / variance : Double.NaN;
    }
    for (int i = 0; pairs && i < factors; i++) {
      for (int j = i + 1; j < factors; j++) {
        indices[secondOrder(i, j)] -= indices[firstOrder(i)] + indices[firstOrder(j)];
      }
    }
    return indices;
  }

  private double weighted(double[] column, int[] weights) {
    double sum = 0;
    for (int r = 0; r < rows; r++) {
      sum += weights == null ? column[r] : weights[r] * column[r];
    }
    return sum / rows;
  }

  private double[] centred(double[] column) {
    double[] centred = new double[column.length];
    for (int r = 0; r < column.length; r++) {
      centred[r] = column[r] - centre;
    }
    return centred;
  }

  private double[][] centred(double[][] columns) {
    double[][] centred = new double[columns.length][];
    for (int c = 0; c < columns.length; c++) {
      centred[c] = centred(columns[c]);
    }
    return centred;
  }

  private static double square(double value) {
    return value * value;
  }
}
