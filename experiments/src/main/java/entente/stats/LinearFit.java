package entente.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.statistics.ranking.NaturalRanking;

/**
 * Least squares of a standardised response on standardised factors, from their correlations alone:
 * with R the factors' correlations and r theirs with the response, β = R⁻¹ r and the coefficient of
 * determination is r·β.
 */
final class LinearFit {

  private static final double SINGULAR = 1e-10;

  /**
   * A standardised coefficient below this is rounding: where the fit is exact, it must not count.
   */
  private static final double ROUNDING = 1e-12;

  final int rows;
  final int undefined;
  final int used;
  final double determination;
  private final int[] placeOf;
  private final double[] beta;
  private final double[] inverseDiagonal;

  private LinearFit(
      int rows,
      int undefined,
      int[] placeOf,
      double[] beta,
      double[] inverse,
      double determination) {
    this.rows = rows;
    this.undefined = undefined;
    this.placeOf = placeOf;
    this.beta = beta;
    this.inverseDiagonal = inverse;
    this.used = beta.length;
    this.determination = determination;
  }

  /**
   * Fits the rows with a finite response and finite factors.
   *
   * @param names of the factors
   * @param points one row per design point, one column per factor
   * @param responses one per point
   * @param ranked whether ranks take the place of values, ties sharing their mean rank
   */
  static LinearFit of(List<String> names, double[][] points, double[] responses, boolean ranked) {
    if (points.length != responses.length) {
      throw new IllegalArgumentException(
          "there must be one response per point, but there were "
              + points.length
              + " points and "
              + responses.length
              + " responses");
    }
    int[] kept = definedRows(names.size(), points, responses);
    double[] y = standardized(column(kept, row -> responses[row]), ranked);
    List<double[]> columns = new ArrayList<>();
    List<String> varying = new ArrayList<>();
    int[] placeOf = new int[names.size()];
    for (int f = 0; f < placeOf.length; f++) {
      int factor = f;
      double[] x = standardized(column(kept, row -> points[row][factor]), ranked);
      placeOf[f] = x.length == 0 ? -1 : columns.size();
      if (x.length > 0) {
        columns.add(x);
        varying.add(names.get(f));
      }
    }
    int k = columns.size();
    if (y.length == 0 || k == 0 || kept.length < k + 2) {
      Arrays.fill(placeOf, -1);
      return new LinearFit(
          kept.length, points.length - kept.length, placeOf, new double[0], null, Double.NaN);
    }
    double[][] correlations = new double[k][k];
    double[] withResponse = new double[k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        correlations[i][j] = correlations[j][i] = product(columns.get(i), columns.get(j));
      }
      withResponse[i] = product(columns.get(i), y);
    }
    RealMatrix inverse = inverse(correlations, varying);
    double[] beta = inverse.operate(withResponse);
    double determination = 0;
    double[] diagonal = new double[k];
    for (int i = 0; i < k; i++) {
      determination += beta[i] * withResponse[i];
      diagonal[i] = inverse.getEntry(i, i);
    }
    return new LinearFit(
        kept.length,
        points.length - kept.length,
        placeOf,
        beta,
        diagonal,
        Math.min(1, determination));
  }

  boolean has(int factor) {
    return placeOf[factor] >= 0;
  }

  /** Residual degrees of freedom. */
  int degreesOfFreedom() {
    return rows - used - 1;
  }

  double coefficient(int factor) {
    return beta[placeOf[factor]];
  }

  double standardError(int factor) {
    return Math.sqrt((1 - determination) * inverseDiagonal[placeOf[factor]] / degreesOfFreedom());
  }

  /** Correlation with the response when the other factors are partialled out of both. */
  double partialCorrelation(int factor) {
    double b = coefficient(factor);
    double rest = (1 - determination) * inverseDiagonal[placeOf[factor]];
    return Math.abs(b) < ROUNDING ? 0 : b / Math.sqrt(b * b + rest);
  }

  private static int[] definedRows(int factors, double[][] points, double[] responses) {
    int[] kept = new int[points.length];
    int count = 0;
    for (int row = 0; row < points.length; row++) {
      if (points[row].length != factors) {
        throw new IllegalArgumentException(
            "a point must have one value per factor, "
                + factors
                + ", but row "
                + row
                + " had "
                + points[row].length);
      }
      boolean defined = Double.isFinite(responses[row]);
      for (double value : points[row]) {
        defined &= Double.isFinite(value);
      }
      if (defined) {
        kept[count++] = row;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private static double[] column(int[] rows, java.util.function.IntToDoubleFunction value) {
    return Arrays.stream(rows).mapToDouble(value).toArray();
  }

  /** Centred and scaled to a sum of squares of 1; of length 0 if nothing varies. */
  private static double[] standardized(double[] values, boolean ranked) {
    if (values.length < 2) {
      return new double[0];
    }
    double[] x = ranked ? new NaturalRanking().apply(values) : values;
    double mean = Samples.mean(x);
    double norm = Math.sqrt(Samples.variance(x) * (x.length - 1));
    if (norm <= 1e-14 * Math.abs(mean) * Math.sqrt(x.length)) {
      return new double[0];
    }
    double[] standardized = new double[x.length];
    for (int k = 0; k < x.length; k++) {
      standardized[k] = (x[k] - mean) / norm;
    }
    return standardized;
  }

  private static double product(double[] first, double[] second) {
    double sum = 0;
    for (int k = 0; k < first.length; k++) {
      sum += first[k] * second[k];
    }
    return sum;
  }

  private static RealMatrix inverse(double[][] correlations, List<String> names) {
    for (int leading = 1; leading < correlations.length; leading++) {
      if (!solver(correlations, leading + 1).isNonSingular()) {
        throw new IllegalArgumentException(
            "factors must vary independently, but '"
                + names.get(leading)
                + "' is a combination of "
                + names.subList(0, leading));
      }
    }
    return solver(correlations, correlations.length).getInverse();
  }

  private static DecompositionSolver solver(double[][] matrix, int size) {
    return new LUDecomposition(
            new Array2DRowRealMatrix(matrix).getSubMatrix(0, size - 1, 0, size - 1), SINGULAR)
        .getSolver();
  }
}
