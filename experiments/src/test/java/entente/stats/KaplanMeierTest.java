package entente.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * The leukaemia data of Miller (1981), R's {@code survival::aml}, and what survfit says of them.
 */
class KaplanMeierTest {

  private static final double[] MAINTAINED = {9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161};
  private static final boolean[] SEEN = {
    true, true, false, true, true, false, true, true, false, true, false
  };
  private static final double[] NOT_MAINTAINED = {5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45};
  private static final boolean[] SEEN_TOO = {
    true, true, true, true, true, false, true, true, true, true, true, true
  };

  private static final KaplanMeier ONE = KaplanMeier.of(MAINTAINED, SEEN, 0.95);
  private static final KaplanMeier OTHER = KaplanMeier.of(NOT_MAINTAINED, SEEN_TOO, 0.95);

  /** summary(survfit): 0.909 (0.7541, 1), 0.818 (0.6192, 1), ... 0.184 (0.0359, 0.944). */
  @Test
  void survivalIsThatOfR() {
    assertThat(ONE.steps())
        .extracting(KaplanMeier.Step::time)
        .containsExactly(9.0, 13.0, 18.0, 23.0, 31.0, 34.0, 48.0);
    assertThat(ONE.steps())
        .extracting(KaplanMeier.Step::atRisk)
        .containsExactly(11, 10, 8, 7, 5, 4, 2);
    double[] survival = {0.909, 0.818, 0.716, 0.614, 0.491, 0.368, 0.184};
    double[] low = {0.7541, 0.6192, 0.4884, 0.3769, 0.2549, 0.1549, 0.0359};
    double[] high = {1, 1, 1, 0.999, 0.946, 0.875, 0.944};
    for (int k = 0; k < 7; k++) {
      Interval band = ONE.steps().get(k).survival();
      assertThat(band.estimate()).isCloseTo(survival[k], within(5e-4));
      assertThat(band.low()).isCloseTo(low[k], within(5e-5));
      assertThat(band.high()).isCloseTo(high[k], within(5e-4));
    }
  }

  /** print(survfit): medians 31 (18, NA) and 23 (8, NA); 7 and 11 events. */
  @Test
  void mediansAreThoseOfR() {
    assertThat(ONE.median()).isEqualTo(new Interval(18, 31, Double.POSITIVE_INFINITY));
    assertThat(OTHER.median()).isEqualTo(new Interval(8, 23, Double.POSITIVE_INFINITY));
    assertThat(ONE.events()).isEqualTo(7);
    assertThat(OTHER.events()).isEqualTo(11);
  }

  /** survdiff: chisq = 3.4 on 1 degree of freedom, p = 0.0653. */
  @Test
  void logRankTestIsThatOfR() {
    LogRank test = LogRank.of(MAINTAINED, SEEN, NOT_MAINTAINED, SEEN_TOO);
    assertThat(test.chiSquared()).isCloseTo(3.3963887, within(5e-8));
    assertThat(test.pValue()).isCloseTo(0.0653, within(5e-5));
    assertThat(test.observed()).isEqualTo(7);
    assertThat(test.expected()).isCloseTo(10.69, within(5e-3));
  }

  /** print(survfit, rmean) up to 161: 52.6 with standard error 19.83, and 22.7 with 4.18. */
  @Test
  void restrictedMeansAreThoseOfR() {
    double z = 1.959963985;
    Interval one = ONE.restrictedMean(0, 161, 0.95);
    assertThat(one.estimate()).isCloseTo(52.6, within(0.05));
    assertThat(one.halfWidth() / z).isCloseTo(19.83, within(5e-3));
    Interval other = OTHER.restrictedMean(0, 161, 0.95);
    assertThat(other.estimate()).isCloseTo(22.7, within(0.05));
    assertThat(other.halfWidth() / z).isCloseTo(4.18, within(5e-3));
  }

  @Test
  void timesOfUndefinedRunsAreCensoredAtTheHorizon() {
    double nan = Double.NaN;
    KaplanMeier most = KaplanMeier.censoredAt(new double[] {1950, 1960, 1970, nan}, 1991, 0.95);
    assertThat(most.events()).isEqualTo(3);
    assertThat(most.median().estimate()).isEqualTo(1965);
    KaplanMeier few = KaplanMeier.censoredAt(new double[] {1950, nan, nan, nan}, 1991, 0.95);
    assertThat(few.median().estimate()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThatThrownBy(() -> KaplanMeier.censoredAt(new double[] {2000}, 1991, 0.95))
        .hasMessageContaining("beyond the horizon 1991.0");
  }

  @Test
  void withoutCensoringTheMedianIsTheOrdinaryOne() {
    double[] times = {4, 1, 3, 2};
    KaplanMeier all = KaplanMeier.censoredAt(times, 10, 0.95);
    assertThat(all.median().estimate()).isEqualTo(Quantiles.median(times));
    assertThat(all.restrictedMean(0, 10, 0.95).estimate()).isCloseTo(2.5, within(1e-12));
  }

  @Test
  void nothingObservedHasNoMedian() {
    KaplanMeier none = KaplanMeier.of(new double[0], new boolean[0], 0.95);
    assertThat(none.steps()).isEmpty();
    assertThat(none.median().estimate()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(LogRank.of(new double[0], new boolean[0], MAINTAINED, SEEN).pValue()).isNaN();
  }
}
