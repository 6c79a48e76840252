package entente.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;

class SummaryTest {

  private static final double NAN = Double.NaN;

  @Test
  void undefinedRunsAreCountedAndLeftOutOfEveryNumber() {
    Summary summary =
        Summary.of(new double[] {3, NAN, 1, Double.POSITIVE_INFINITY, 2}, Resampling.STANDARD);
    assertThat(summary.count()).isEqualTo(3);
    assertThat(summary.undefined()).isEqualTo(2);
    assertThat(summary.mean()).isEqualTo(2);
    assertThat(summary.standardDeviation()).isEqualTo(1);
    assertThat(summary.minimum()).isEqualTo(1);
    assertThat(summary.maximum()).isEqualTo(3);
    assertThat(summary.median()).isEqualTo(2);
  }

  @Test
  void nothingDefinedGivesNothing() {
    Summary summary = Summary.of(new double[] {NAN, NAN}, Resampling.STANDARD);
    assertThat(summary.count()).isZero();
    assertThat(summary.undefined()).isEqualTo(2);
    assertThat(summary.mean()).isNaN();
    assertThat(summary.median()).isNaN();
    assertThat(summary.t().isDefined()).isFalse();
    assertThat(summary.bca().isDefined()).isFalse();
  }

  @Test
  void oneRunHasAMeanButNoInterval() {
    Summary summary = Summary.of(new double[] {4}, Resampling.STANDARD);
    assertThat(summary.mean()).isEqualTo(4);
    assertThat(summary.standardDeviation()).isNaN();
    assertThat(summary.t()).isEqualTo(Interval.point(4));
    assertThat(summary.percentile()).isEqualTo(Interval.point(4));
  }

  @Test
  void equalRunsHaveIntervalsOfNoWidth() {
    Summary summary = Summary.of(new double[] {4, 4, 4}, Resampling.STANDARD);
    assertThat(summary.t()).isEqualTo(new Interval(4, 4, 4));
    assertThat(summary.bca()).isEqualTo(new Interval(4, 4, 4));
  }

  /** R: quantile(c(1, 2, 4, 8, 16), c(.1, .25, .5, .9)) gives 1.4 2.0 4.0 12.8. */
  @Test
  void quantilesAreThoseOfR() {
    double[] sample = {16, 2, 8, 1, 4};
    assertThat(Quantiles.of(sample, 0.1, 0.25, 0.5, 0.9))
        .containsExactly(new double[] {1.4, 2, 4, 12.8}, within(1e-12));
    assertThat(sample).containsExactly(16, 2, 8, 1, 4);
  }

  /** Student's sleep data; R's t.test(extra ~ group, paired): 0.7001142 to 2.4598858. */
  @Test
  void intervalOfStudentsSleepDataIsThatOfR() {
    Interval interval =
        StudentT.interval(new double[] {1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4}, 0.95);
    assertThat(interval.low()).isCloseTo(0.7001142, within(5e-8));
    assertThat(interval.high()).isCloseTo(2.4598858, within(5e-8));
  }

  /**
   * 20,000 normal samples of 10: exact coverage 95%, band for a false alarm of one in a million.
   */
  @Test
  void studentsIntervalCoversAsOftenAsItSays() {
    int trials = 20_000;
    Draws draws = new Draws(1);
    int covered = 0;
    for (int k = 0; k < trials; k++) {
      covered += StudentT.interval(draws.normals(10), 0.95).contains(0) ? 1 : 0;
    }
    double[] band = Draws.band(0.95, trials);
    assertThat((double) covered / trials).isBetween(band[0], band[1]);
  }

  /**
   * 2,000 normal samples of 50 with 1,000 resamples. The percentile interval of a normal mean is
   * about mean ± z s√((n-1)/n)/√n, so it covers with P(|T₄₉| ≤ 1.96 √(49/50)) = 0.942. Limits from
   * 1,000 resamples scatter by 0.085 standard errors, which costs under 0.001; 0.003 is allowed for
   * that and the next order, added to the binomial band.
   */
  @Test
  void bootstrapIntervalsCoverAsOftenAsTheoryPredicts() {
    int trials = 2_000;
    int n = 50;
    Draws draws = new Draws(2);
    Resampling resampling = new Resampling(0.95, 1_000, 5);
    int percentile = 0;
    int bca = 0;
    for (int k = 0; k < trials; k++) {
      Bootstrap bootstrap = Bootstrap.of(draws.normals(n), Statistic.MEAN, resampling.withSeed(k));
      percentile += bootstrap.percentile().contains(0) ? 1 : 0;
      bca += bootstrap.bca().contains(0) ? 1 : 0;
    }
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025);
    double predicted =
        1 - 2 * TDistribution.of(n - 1).survivalProbability(z * Math.sqrt((n - 1.0) / n));
    double[] band = Draws.band(predicted, trials);
    assertThat((double) percentile / trials).isBetween(band[0] - 0.003, band[1] + 0.003);
    assertThat((double) bca / trials).isBetween(band[0] - 0.003, band[1] + 0.003);
  }

  /**
   * The spatial test data of Efron and Tibshirani (1993, table 14.1), plug-in variance: estimate
   * 171.5, acceleration 0.061, and 90% intervals from their 2,000 resamples of (100.8, 233.9)
   * percentile and (115.8, 259.6) BCa. Limits of 20,000 resamples lie within 2 of those of 2
   * million (97.8, 235.6; 115.4, 260.9); the published ones scatter by about 2.5 at 2,000.
   */
  @Test
  void intervalsOfEfronsSpatialDataAreThosePublished() {
    double[] sample = {
      48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26,
      30, 41
    };
    Statistic plugIn = x -> Samples.variance(x) * (x.length - 1) / x.length;
    Bootstrap bootstrap = Bootstrap.of(sample, plugIn, new Resampling(0.9, 20_000, 1));
    assertThat(bootstrap.estimate()).isCloseTo(171.5, within(0.05));
    assertThat(bootstrap.acceleration()).isCloseTo(0.061, within(5e-4));
    assertThat(bootstrap.percentile().low()).isCloseTo(97.8, within(2.0));
    assertThat(bootstrap.percentile().high()).isCloseTo(235.6, within(2.0));
    assertThat(bootstrap.bca().low()).isCloseTo(115.4, within(2.0));
    assertThat(bootstrap.bca().high()).isCloseTo(260.9, within(2.0));
  }

  /**
   * n = 6 at 95%: from the smallest to the largest, covering 1 - 2/64; five runs do not suffice.
   */
  @Test
  void theMediansIntervalLiesBetweenOrderStatistics() {
    double[] six = {5, 3, 9, 1, 7, 8};
    assertThat(Summary.of(six, Resampling.STANDARD).medianInterval())
        .isEqualTo(new Interval(1, 6, 9));
    assertThat(Summary.of(new double[] {1, 2, 3, 4, 5}, Resampling.STANDARD).medianInterval())
        .isEqualTo(Interval.point(3));
    double[] hundred = new double[100];
    java.util.Arrays.setAll(hundred, k -> k + 1.0);
    assertThat(Summary.of(hundred, Resampling.STANDARD).medianInterval())
        .isEqualTo(new Interval(40, 50.5, 61));
  }

  /**
   * 100,000 skewed values in falling order: the bootstrap by blocks keeps the standard error σ/√n,
   * to 0.7% for the 10,000 blocks and 1.6% for the 2,000 resamples; the band is five of both.
   */
  @Test
  void manyRunsAreResampledInBlocksOfTheSameWidth() {
    double[] sample = new double[100_000];
    for (int k = 0; k < sample.length; k++) {
      sample[k] = -Math.log((k + 0.5) / sample.length);
    }
    Bootstrap bootstrap = Bootstrap.of(sample, Statistic.MEAN, Resampling.STANDARD);
    double expected = Samples.standardDeviation(sample) / Math.sqrt(sample.length);
    assertThat(bootstrap.standardError() / expected)
        .isCloseTo(1, within(5 * Math.hypot(0.007, 0.016)));
    assertThat(bootstrap.percentile().contains(Samples.mean(sample))).isTrue();
  }

  @Test
  void theSameSeedGivesTheSameIntervalAndAnotherDoesNot() {
    double[] sample = new Draws(3).normals(20);
    Interval first = Bootstrap.of(sample, Statistic.MEAN, Resampling.STANDARD).bca();
    assertThat(Bootstrap.of(sample, Statistic.MEAN, Resampling.STANDARD).bca()).isEqualTo(first);
    assertThat(Bootstrap.of(sample, Statistic.MEAN, Resampling.STANDARD.withSeed(2)).bca())
        .isNotEqualTo(first);
  }

  @Test
  void theJackknifeOfTheMeanIsThatOfTheLongWay() {
    double[] sample = new Draws(4).normals(12);
    Statistic slow = Samples::mean;
    assertThat(Statistic.MEAN.leaveOneOut(sample))
        .containsExactly(slow.leaveOneOut(sample), within(1e-14));
  }

  @Test
  void impossibleSettingsAreRefused() {
    assertThatThrownBy(() -> new Resampling(95, 2_000, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("confidence must lie in (0, 1), but was 95.0");
    assertThatThrownBy(() -> new Resampling(0.95, 10, 1)).hasMessageContaining("at least 100");
    assertThatThrownBy(() -> new Interval(2, 1, 0)).hasMessageContaining("must not exceed");
  }
}
