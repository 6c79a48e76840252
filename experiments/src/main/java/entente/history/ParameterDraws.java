package entente.history;

import entente.random.Luck;
import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Parameters drawn from the normal law around a fit, with the covariance of the fit. */
final class ParameterDraws {

  private final Scoring.Fit fit;
  private final RealMatrix root;
  private final ContinuousDistribution.Sampler random;

  /**
   * Draws from a stream of their own.
   *
   * @param part what the draws are for
   */
  ParameterDraws(Scoring.Fit fit, long seed, String part) {
    this.fit = fit;
    root =
        new CholeskyDecomposition(new Array2DRowRealMatrix(fit.covariance()), 1e-6, 1e-14).getL();
    random = NormalDistribution.of(0, 1).createSampler(Luck.world(seed, part));
  }

  /** The next draw. */
  double[] next() {
    double[] normal = new double[root.getColumnDimension()];
    Arrays.setAll(normal, k -> random.sample());
    double[] at = root.operate(normal);
    Arrays.setAll(at, k -> at[k] + fit.parameters()[k]);
    return at;
  }
}
