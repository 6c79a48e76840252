package entente.stats;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The non-parametric bootstrap of one statistic (Efron and Tibshirani 1993). Limits are quantiles
 * of type 6 of the resampled statistics, the rule (R + 1)p of Davison and Hinkley (1997). Both
 * kinds of interval come from the same resamples.
 */
public final class Bootstrap {

  private static final Quantile TYPE_6 = Quantile.withDefaults().with(EstimationMethod.HF6);
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final double estimate;
  private final double[] replicates;
  private final double[] sample;
  private final Statistic statistic;
  private final Resampling resampling;

  private Bootstrap(
      double estimate,
      double[] replicates,
      double[] sample,
      Statistic statistic,
      Resampling resampling) {
    this.estimate = estimate;
    this.replicates = replicates;
    this.sample = sample;
    this.statistic = statistic;
    this.resampling = resampling;
  }

  /**
   * Resamples the finite values; more than 10,000 for a mean in {@link Blocks}.
   *
   * @param values one observation each; NaN and infinities are set aside
   */
  public static Bootstrap of(double[] values, Statistic statistic, Resampling resampling) {
    double[] sample = Samples.defined(values);
    double[] urn =
        statistic == Statistic.MEAN ? Blocks.of(new double[][] {sample}, resampling)[0] : sample;
    double[] drawn = new double[urn.length];
    double[] replicates =
        replicates(
            urn.length,
            resampling,
            rows -> {
              for (int k = 0; k < rows.length; k++) {
                drawn[k] = urn[rows[k]];
              }
              return statistic.of(drawn);
            });
    double estimate = sample.length == 0 ? Double.NaN : statistic.of(sample);
    return new Bootstrap(estimate, replicates, sample, statistic, resampling);
  }

  /**
   * Resamples rows of a table, for a statistic of several columns. It has no {@link #bca}.
   *
   * @param rows number of rows
   * @param statistic of the rows with the given indices, which may repeat
   */
  public static Bootstrap ofRows(
      int rows, ToDoubleFunction<int[]> statistic, Resampling resampling) {
    int[] all = new int[rows];
    Arrays.setAll(all, k -> k);
    double estimate = rows == 0 ? Double.NaN : statistic.applyAsDouble(all);
    return new Bootstrap(
        estimate, replicates(rows, resampling, statistic), new double[0], null, resampling);
  }

  private static double[] replicates(
      int rows, Resampling resampling, ToDoubleFunction<int[]> statistic) {
    if (rows < 2) {
      return new double[0];
    }
    UniformRandomProvider random = resampling.stream("bootstrap");
    double[] replicates = new double[resampling.resamples()];
    int[] drawn = new int[rows];
    for (int r = 0; r < replicates.length; r++) {
      for (int k = 0; k < rows; k++) {
        drawn[k] = random.nextInt(rows);
      }
      replicates[r] = statistic.applyAsDouble(drawn);
    }
    return Samples.defined(replicates);
  }

  /** The statistic of the sample itself; NaN of an empty one. */
  public double estimate() {
    return estimate;
  }

  /** Standard deviation of the resampled statistics. */
  public double standardError() {
    return Samples.standardDeviation(replicates);
  }

  /** The percentile interval; limits NaN below two observations. */
  public Interval percentile() {
    return limits(resampling.tail(), 1 - resampling.tail());
  }

  /**
   * The bias-corrected and accelerated interval (Efron 1987), its acceleration from the jackknife.
   * Where all resamples fall on one side of the estimate the correction has no value, and the
   * percentile interval is returned; limits NaN below two observations.
   *
   * @throws IllegalStateException if rows were resampled
   */
  public Interval bca() {
    if (statistic == null) {
      throw new IllegalStateException("the BCa interval is for samples of one column");
    }
    if (replicates.length == 0) {
      return Interval.point(estimate);
    }
    double bias = biasCorrection();
    if (!Double.isFinite(bias)) {
      return percentile();
    }
    double acceleration = acceleration();
    return limits(
        adjusted(resampling.tail(), bias, acceleration),
        adjusted(1 - resampling.tail(), bias, acceleration));
  }

  /** Normal quantile of the share of resamples below the estimate, ties counting half. */
  double biasCorrection() {
    double below = 0;
    for (double replicate : replicates) {
      below += replicate < estimate ? 1 : replicate == estimate ? 0.5 : 0;
    }
    return NORMAL.inverseCumulativeProbability(below / replicates.length);
  }

  /** Σ(θ̄ - θ_i)³ / 6(Σ(θ̄ - θ_i)²)^1.5 over the jackknifed statistics; 0 if they are equal. */
  double acceleration() {
    double[] without = statistic.leaveOneOut(sample);
    double mean = Samples.mean(without);
    double squares = 0;
    double cubes = 0;
    for (double value : without) {
      double d = mean - value;
      squares += d * d;
      cubes += d * d * d;
    }
    return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
  }

  private static double adjusted(double probability, double bias, double acceleration) {
    double z = bias + NORMAL.inverseCumulativeProbability(probability);
    return NORMAL.cumulativeProbability(bias + z / (1 - acceleration * z));
  }

  /** The percentile interval of replicates drawn elsewhere; undefined ones are set aside. */
  static Interval percentile(double estimate, double[] replicates, Resampling resampling) {
    return new Bootstrap(estimate, Samples.defined(replicates), new double[0], null, resampling)
        .percentile();
  }

  private Interval limits(double lower, double upper) {
    if (replicates.length == 0) {
      return Interval.point(estimate);
    }
    double[] ends = TYPE_6.evaluate(replicates, Math.min(lower, upper), Math.max(lower, upper));
    return new Interval(ends[0], estimate, ends[1]);
  }
}
