package entente.calibrate;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/** A multivariate normal of one covariance, moved from centre to centre. */
final class NormalKernel {

  /** Smallest standard deviation of a direction, as a share of the range. */
  private static final double LEAST_SPREAD = 1e-6;

  private final double[][] lower;

  private NormalKernel(double[][] lower) {
    this.lower = lower;
  }

  /**
   * The kernel of twice the weighted covariance of some points.
   *
   * @param weights that sum to 1
   */
  static NormalKernel twiceTheSpread(double[][] points, double[] weights) {
    double[][] covariance = Posterior.covariance(points, weights);
    double largest = 0;
    for (int k = 0; k < covariance.length; k++) {
      largest = Math.max(largest, covariance[k][k]);
    }
    double ridge = LEAST_SPREAD * LEAST_SPREAD + 1e-9 * largest;
    RealMatrix doubled = new Array2DRowRealMatrix(covariance.length, covariance.length);
    for (int i = 0; i < covariance.length; i++) {
      for (int j = 0; j < covariance.length; j++) {
        doubled.setEntry(i, j, 2 * covariance[i][j] + (i == j ? ridge : 0));
      }
    }
    return new NormalKernel(new CholeskyDecomposition(doubled, 1e-10, 0).getL().getData());
  }

  double[] draw(double[] centre, UniformRandomProvider random) {
    ZigguratSampler.NormalizedGaussian gaussian = ZigguratSampler.NormalizedGaussian.of(random);
    double[] z = new double[centre.length];
    for (int k = 0; k < z.length; k++) {
      z[k] = gaussian.sample();
    }
    double[] drawn = centre.clone();
    for (int i = 0; i < drawn.length; i++) {
      for (int j = 0; j <= i; j++) {
        drawn[i] += lower[i][j] * z[j];
      }
    }
    return drawn;
  }

  /** Density up to a factor that is the same for all centres. */
  double density(double[] centre, double[] point) {
    double squares = 0;
    double[] z = new double[centre.length];
    for (int i = 0; i < z.length; i++) {
      double rest = point[i] - centre[i];
      for (int j = 0; j < i; j++) {
        rest -= lower[i][j] * z[j];
      }
      z[i] = rest / lower[i][i];
      squares += z[i] * z[i];
    }
    return StrictMath.exp(-squares / 2);
  }
}
