package entente.stats;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Variance-based sensitivity of one response.
 *
 * <pre>
 *   V    = mean of f² - (mean of f)² over A and B together
 *   S_i  = 1/N Σ f(B) (f(AB_i) - f(A)) / V             Saltelli et al. 2010, table 2 (b)
 *   S_Ti = 1/2N Σ (f(A) - f(AB_i))² / V                Jansen 1999, table 2 (f)
 *   S_ij = 1/N Σ (f(BA_i) f(AB_j) - f(A) f(B)) / V - S_i - S_j     Saltelli 2002
 * </pre>
 *
 * f is centred first, which changes no expectation and cuts the variance of S_i. With BA the roles
 * of A and B can be exchanged, and each estimate is the mean of both ways, which SALib does not do.
 * Intervals are bootstrap percentiles over rows; rows of a Sobol' sequence are more even than
 * random ones, which makes the intervals too wide rather than too narrow. Above 10,000 rows they
 * come from {@link Blocks}.
 *
 * @param rows rows used
 * @param undefined rows set aside because one of their responses is undefined
 * @param mean of the response
 * @param variance of the response over the factors' ranges, V
 * @param factors one per factor, in their order
 * @param interactions one per pair i &lt; j; empty without BA
 */
public record SobolIndices(
    int rows,
    int undefined,
    double mean,
    double variance,
    List<SensitivityIndex> factors,
    List<InteractionIndex> interactions) {

  /** Copies the lists. */
  public SobolIndices {
    factors = List.copyOf(factors);
    interactions = List.copyOf(interactions);
  }

  /**
   * Estimates the indices.
   *
   * @return indices NaN if nothing varies, limits NaN below two rows
   */
  public static SobolIndices of(SobolSample sample, Resampling resampling) {
    SobolSample defined = sample.defined();
    SobolTerms terms = new SobolTerms(defined);
    int rows = defined.rows();
    double[] estimates = terms.indices(null);
    double[][] replicates =
        rows < 2 ? new double[0][] : replicates(terms.blocks(resampling), resampling);
    List<SensitivityIndex> factors = new ArrayList<>();
    int k = defined.factors().size();
    for (int i = 0; i < k; i++) {
      factors.add(
          new SensitivityIndex(
              defined.factors().get(i),
              interval(estimates, replicates, terms.firstOrder(i), resampling),
              interval(estimates, replicates, terms.total(i), resampling)));
    }
    List<InteractionIndex> interactions = new ArrayList<>();
    for (int i = 0; defined.hasSecondOrder() && i < k; i++) {
      for (int j = i + 1; j < k; j++) {
        interactions.add(
            new InteractionIndex(
                defined.factors().get(i),
                defined.factors().get(j),
                interval(estimates, replicates, terms.secondOrder(i, j), resampling)));
      }
    }
    return new SobolIndices(
        rows, sample.rows() - rows, terms.mean(), terms.variance(), factors, interactions);
  }

  /**
   * The indices from growing numbers of rows, to see whether they have settled. The first rows of a
   * Sobol' sequence are a design of their own, best at powers of two.
   *
   * @param sizes numbers of rows, each from 1 to the sample's
   */
  public static List<SobolIndices> convergence(
      SobolSample sample, int[] sizes, Resampling resampling) {
    List<SobolIndices> settled = new ArrayList<>();
    for (int size : sizes) {
      if (size < 1 || size > sample.rows()) {
        throw new IllegalArgumentException(
            "sizes must lie between 1 and the rows, " + sample.rows() + ", but one was " + size);
      }
      settled.add(of(sample.firstRows(size), resampling));
    }
    return settled;
  }

  /**
   * The indices of the mean response, where each response is itself a mean over a few replications
   * with luck of its own. What is left of luck adds ν to V and to V S_Ti, and nothing to V S_i:
   *
   * <pre>  S_i := S_i V / (V - ν),   S_Ti := (S_Ti V - ν) / (V - ν)</pre>
   *
   * Not to be used with common random numbers, under which a mean over the same seeds is a function
   * of the factors alone.
   *
   * @param luckVariance ν, variance of a point's mean over its replications ({@link
   *     PointMeans#luckVariance})
   * @return the same if {@code luckVariance} is 0; indices NaN if it is not below the variance
   */
  public SobolIndices withoutLuck(double luckVariance) {
    double rest = variance - luckVariance;
    double share = rest > 0 ? variance / rest : Double.NaN;
    double luck = rest > 0 ? luckVariance / rest : Double.NaN;
    return new SobolIndices(
        rows,
        undefined,
        mean,
        rest,
        factors.stream()
            .map(
                index ->
                    new SensitivityIndex(
                        index.factor(),
                        index.firstOrder().scaled(share),
                        shifted(index.total().scaled(share), -luck)))
            .toList(),
        interactions.stream()
            .map(
                index ->
                    new InteractionIndex(
                        index.first(), index.second(), index.secondOrder().scaled(share)))
            .toList());
  }

  private static Interval shifted(Interval interval, double by) {
    return new Interval(interval.low() + by, interval.estimate() + by, interval.high() + by);
  }

  private static double[][] replicates(SobolTerms terms, Resampling resampling) {
    int rows = terms.rows();
    UniformRandomProvider random = resampling.stream("sobol");
    double[][] replicates = new double[resampling.resamples()][];
    int[] weights = new int[rows];
    for (int r = 0; r < replicates.length; r++) {
      java.util.Arrays.fill(weights, 0);
      for (int k = 0; k < rows; k++) {
        weights[random.nextInt(rows)]++;
      }
      replicates[r] = terms.indices(weights);
    }
    return replicates;
  }

  private static Interval interval(
      double[] estimates, double[][] replicates, int index, Resampling resampling) {
    double[] column = new double[replicates.length];
    for (int r = 0; r < column.length; r++) {
      column[r] = replicates[r][index];
    }
    return Bootstrap.percentile(estimates[index], column, resampling);
  }
}
