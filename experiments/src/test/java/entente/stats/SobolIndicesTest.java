package entente.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SobolIndicesTest {

  private static final Resampling QUICK = new Resampling(0.95, 100, 1);

  /**
   * Published in the SALib documentation and in Saltelli et al. (2008): 0.3139, 0.4424, 0, 0.2437.
   */
  @Test
  void exactIndicesAreThePublishedOnes() {
    assertThat(KnownFunctions.ISHIGAMI.firstOrder())
        .containsExactly(new double[] {0.3139, 0.4424, 0}, within(5e-5));
    assertThat(KnownFunctions.ISHIGAMI.total())
        .containsExactly(new double[] {0.5576, 0.4424, 0.2437}, within(5e-5));
    assertThat(KnownFunctions.SOBOL_G.firstOrder())
        .startsWith(new double[] {0.716, 0.179, 0.024, 0.007}, within(5e-4));
    assertThat(KnownFunctions.SOBOL_G.total())
        .startsWith(new double[] {0.787, 0.242, 0.034, 0.0105}, within(5e-4));
  }

  /**
   * 100 independent designs of 1,000 random rows. The mean of the estimates must lie within five of
   * its own standard errors of the exact index (false alarm under one in a million each), plus 4/N
   * for the bias of a ratio of means, which is of order 1/N with a factor of the size of the
   * response's kurtosis.
   */
  @ParameterizedTest
  @EnumSource
  void estimatesCentreOnTheExactIndices(KnownFunctions function) {
    int designs = 100;
    int rows = 1_000;
    boolean pairs = function != KnownFunctions.SOBOL_G;
    int k = function.factors;
    double[][] first = new double[k][designs];
    double[][] total = new double[k][designs];
    double[][] second = new double[pairs ? 3 : 0][designs];
    Draws draws = new Draws(20 + function.ordinal());
    for (int d = 0; d < designs; d++) {
      SobolTerms terms = new SobolTerms(function.sample(rows, pairs, 0, draws));
      double[] indices = terms.indices(null);
      for (int i = 0; i < k; i++) {
        first[i][d] = indices[terms.firstOrder(i)];
        total[i][d] = indices[terms.total(i)];
      }
      for (int pair = 0; pair < second.length; pair++) {
        second[pair][d] = indices[terms.secondOrder(pair == 2 ? 1 : 0, pair == 0 ? 1 : 2)];
      }
    }
    assertCentred(first, function.firstOrder(), designs, rows);
    assertCentred(total, function.total(), designs, rows);
    if (pairs) {
      assertCentred(second, function.secondOrder(), designs, rows);
    }
  }

  private static void assertCentred(double[][] estimates, double[] exact, int designs, int rows) {
    for (int i = 0; i < estimates.length; i++) {
      double error = Samples.standardDeviation(estimates[i]) / Math.sqrt(designs);
      assertThat(Samples.mean(estimates[i]))
          .as("index %d", i)
          .isCloseTo(exact[i], within(5 * error + 4.0 / rows));
    }
  }

  /**
   * 400 designs of 256 random rows of x·y + z, 200 resamples. Nominal 95%; the percentile bootstrap
   * of a ratio at this size and the scatter of limits from 200 resamples may each cost about a
   * percent, so the coverage is compared with the binomial band around everything from 93 to 95%.
   */
  @Test
  void bootstrapIntervalsCoverTheExactIndices() {
    int trials = 400;
    KnownFunctions function = KnownFunctions.PRODUCT_AND_SUM;
    int first = 0;
    int total = 0;
    int second = 0;
    Draws draws = new Draws(30);
    for (int t = 0; t < trials; t++) {
      SobolIndices indices =
          SobolIndices.of(function.sample(256, true, 0, draws), new Resampling(0.95, 200, 100 + t));
      first += indices.factors().get(0).firstOrder().contains(3 / 19.0) ? 1 : 0;
      total += indices.factors().get(2).total().contains(12 / 19.0) ? 1 : 0;
      second += indices.interactions().get(0).secondOrder().contains(1 / 19.0) ? 1 : 0;
    }
    double low = Draws.band(0.93, trials)[0];
    double high = Draws.band(0.95, trials)[1];
    assertThat((double) first / trials).isBetween(low, high);
    assertThat((double) total / trials).isBetween(low, high);
    assertThat((double) second / trials).isBetween(low, high);
  }

  /**
   * f = x + 2y on two rows, by hand. A = (0,0), (1,1); B = (1,0), (0,1), so f(A) = 0, 3; f(B) = 1,
   * 2; AB_1 = (1,0), (0,1): 1, 2; AB_2 = (0,0), (1,1): 0, 3. Mean 1.5, V = 1.25. S_1 = ½(-0.5·1 +
   * 0.5·(-1))/V = -0.4; S_2 = 0; T_1 = ¼(1 + 1)/V = 0.4; T_2 = 0.
   */
  @Test
  void theFormulaeByHand() {
    SobolSample sample =
        new SobolSample(
            List.of("x", "y"),
            new double[] {0, 3},
            new double[] {1, 2},
            new double[][] {{1, 2}, {0, 3}},
            new double[0][]);
    SobolIndices indices = SobolIndices.of(sample, QUICK);
    assertThat(indices.mean()).isEqualTo(1.5);
    assertThat(indices.variance()).isEqualTo(1.25);
    assertThat(indices.factors().get(0).firstOrder().estimate()).isCloseTo(-0.4, within(1e-15));
    assertThat(indices.factors().get(1).firstOrder().estimate()).isZero();
    assertThat(indices.factors().get(0).total().estimate()).isCloseTo(0.4, within(1e-15));
    assertThat(indices.factors().get(1).total().estimate()).isZero();
    assertThat(indices.interactions()).isEmpty();
  }

  @Test
  void rowsWithAnUndefinedResponseAreSetAsideAndCounted() {
    SobolSample whole = KnownFunctions.LINEAR.sample(64, true, 0, new Draws(31));
    double[] a = java.util.Arrays.copyOf(whole.a(), 64);
    a[63] = Double.NaN;
    SobolSample holed = new SobolSample(whole.factors(), a, whole.b(), whole.ab(), whole.ba());
    SobolIndices indices = SobolIndices.of(holed, QUICK);
    assertThat(indices.undefined()).isEqualTo(1);
    assertThat(indices.factors()).isEqualTo(SobolIndices.of(whole.firstRows(63), QUICK).factors());
  }

  @Test
  void aResponseThatNeverVariesHasNoIndices() {
    double[] flat = {2, 2, 2};
    SobolIndices indices =
        SobolIndices.of(
            new SobolSample(List.of("x"), flat, flat, new double[][] {flat}, new double[0][]),
            QUICK);
    assertThat(indices.variance()).isZero();
    assertThat(indices.factors().get(0).firstOrder().estimate()).isNaN();
    assertThat(indices.factors().get(0).total().isDefined()).isFalse();
  }

  /**
   * Means over R = 4 replications with independent luck of variance 1/9: ν = 1/36 beside V =
   * 19/144. 50 designs of 1,000 rows; mean within five standard errors plus 8/N.
   */
  @Test
  void luckLeftInMeansIsTakenOutOfTheIndices() {
    int designs = 50;
    int rows = 1_000;
    double[][] total = new double[1][designs];
    double[][] first = new double[1][designs];
    Draws draws = new Draws(32);
    for (int d = 0; d < designs; d++) {
      SobolIndices indices =
          SobolIndices.of(KnownFunctions.PRODUCT_AND_SUM.sample(rows, false, 1 / 6.0, draws), QUICK)
              .withoutLuck(1 / 36.0);
      first[0][d] = indices.factors().get(2).firstOrder().estimate();
      total[0][d] = indices.factors().get(0).total().estimate();
    }
    assertCentred(first, new double[] {12 / 19.0}, designs, rows / 2);
    assertCentred(total, new double[] {4 / 19.0}, designs, rows / 2);
  }

  /** Four times the rows halve the width: 16 times give a quarter, within a factor of 1.5. */
  @Test
  void intervalsShrinkAsRowsGrow() {
    SobolSample sample = KnownFunctions.ISHIGAMI.sample(4_096, false, 0, new Draws(33));
    List<SobolIndices> path =
        SobolIndices.convergence(sample, new int[] {256, 4_096}, Resampling.STANDARD);
    double ratio =
        path.get(0).factors().get(1).total().width() / path.get(1).factors().get(1).total().width();
    assertThat(ratio).isBetween(4 / 1.5, 4 * 1.5);
    assertThat(path.get(1)).isEqualTo(SobolIndices.of(sample, Resampling.STANDARD));
  }

  @Test
  void designsOfTheWrongShapeAreRefused() {
    double[] two = new double[2];
    assertThatThrownBy(
            () ->
                new SobolSample(List.of("x", "y"), two, two, new double[][] {two}, new double[0][]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("AB must have one column per factor, 2, but had 1");
    assertThatThrownBy(
            () ->
                new SobolSample(
                    List.of("x"), two, two, new double[][] {new double[3]}, new double[0][]))
        .hasMessage("AB must have 2 rows like A, but had 3");
  }

  /** Luck in a point's mean: rows {1, 3} and {2, NaN, 6}: variances 2 and 8 over 2 runs each. */
  @Test
  void pointMeansCountWhatIsUndefined() {
    PointMeans means = PointMeans.of(new double[][] {{1, 3}, {2, Double.NaN, 6}, {Double.NaN}});
    assertThat(means.means()).containsExactly(2, 4, Double.NaN);
    assertThat(means.undefined()).isEqualTo(2);
    assertThat(means.luckVariance()).isEqualTo((1 + 4) / 2.0);
  }
}
