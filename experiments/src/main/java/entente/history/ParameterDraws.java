package entente.history;

import entente.random.Luck;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Parameters drawn around a fit: from the normal law with the covariance of the fit, or from the
 * posterior itself by a chain that takes that law as its reference (preconditioned Crank–Nicolson,
 * Cotter, Roberts, Stuart and White 2013). The normal law says of a rate the data cannot tell from
 * 0 that it may as well be large, which the likelihood forbids; the chain obeys the likelihood.
 */
final class ParameterDraws {

  private static final double STEP = 0.45;
  private static final int APART = 5;
  private static final int BURNT = 20;

  private final Scoring.Fit fit;
  private final ToDoubleFunction<double[]> posterior;
  private final RealMatrix root;
  private final UniformRandomProvider random;
  private final ContinuousDistribution.Sampler normal;
  private double[] place;
  private double level;
  private int tried;
  private int taken;

  /**
   * Draws from the normal law, from a stream of their own.
   *
   * @param part what the draws are for
   */
  static ParameterDraws normal(Scoring.Fit fit, long seed, String part) {
    return new ParameterDraws(fit, null, seed, part);
  }

  /**
   * Draws from the posterior, {@value #APART} steps of the chain apart.
   *
   * @param part what the draws are for
   */
  static ParameterDraws posterior(Scoring.Fit fit, long seed, String part) {
    ParameterDraws draws = new ParameterDraws(fit, fit.posterior(), seed, part);
    for (int k = 0; k < BURNT; k++) {
      draws.next();
    }
    return draws;
  }

  private ParameterDraws(
      Scoring.Fit fit, ToDoubleFunction<double[]> posterior, long seed, String part) {
    this.fit = fit;
    this.posterior = posterior;
    root =
        new CholeskyDecomposition(new Array2DRowRealMatrix(fit.covariance()), 1e-6, 1e-14).getL();
    random = Luck.world(seed, part);
    normal = NormalDistribution.of(0, 1).createSampler(random);
    place = new double[fit.parameters().length];
    level = posterior == null ? 0 : level(place);
  }

  /** Draws from the posterior, as many as runs need. */
  static List<double[]> list(Scoring.Fit fit, int count, long seed) {
    ParameterDraws draws = posterior(fit, seed, "forward:parameters");
    return Stream.generate(draws::next).limit(count).toList();
  }

  /** The next draw. */
  double[] next() {
    if (posterior == null) {
      place = standard();
    } else {
      for (int k = 0; k < APART; k++) {
        step();
      }
    }
    return at(place);
  }

  /** Share of the chain's steps that were taken. */
  double acceptance() {
    return taken / (double) Math.max(1, tried);
  }

  private void step() {
    double[] fresh = standard();
    double[] kept = place;
    Arrays.setAll(fresh, k -> Math.sqrt(1 - STEP * STEP) * kept[k] + STEP * fresh[k]);
    double reached = level(fresh);
    tried++;
    if (StrictMath.log(random.nextDouble()) < reached - level) {
      place = fresh;
      level = reached;
      taken++;
    }
  }

  /** Log posterior over the reference law. */
  private double level(double[] standard) {
    return posterior.applyAsDouble(at(standard))
        + 0.5 * Arrays.stream(standard).map(z -> z * z).sum();
  }

  private double[] standard() {
    double[] z = new double[fit.parameters().length];
    Arrays.setAll(z, k -> normal.sample());
    return z;
  }

  private double[] at(double[] standard) {
    double[] at = root.operate(standard);
    Arrays.setAll(at, k -> at[k] + fit.parameters()[k]);
    return at;
  }
}
