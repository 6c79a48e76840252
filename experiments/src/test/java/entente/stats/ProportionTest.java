package entente.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProportionTest {

  /** Newcombe (1998, table I), 15 of 148: exact 0.0578 to 0.1617, Wilson 0.0624 to 0.1605. */
  @Test
  void intervalsAreThoseOfNewcombe() {
    Interval exact = Proportion.clopperPearson(15, 148, 0.95);
    assertThat(exact.low()).isCloseTo(0.0578, within(5e-5));
    assertThat(exact.high()).isCloseTo(0.1617, within(5e-5));
    Interval score = Proportion.wilson(15, 148, 0.95);
    assertThat(score.low()).isCloseTo(0.0624, within(5e-5));
    assertThat(score.high()).isCloseTo(0.1605, within(5e-5));
  }

  @Test
  void bothWaysToWilsonAgree() {
    Interval whole = Proportion.wilson(15, 148, 0.9);
    Interval share = Proportion.wilson(15 / 148.0, 148, 0.9);
    assertThat(share.low()).isCloseTo(whole.low(), within(1e-12));
    assertThat(share.high()).isCloseTo(whole.high(), within(1e-12));
  }

  @Test
  void noneAndAllKeepOneEnd() {
    assertThat(Proportion.wilson(0, 10, 0.95).low()).isZero();
    assertThat(Proportion.clopperPearson(10, 10, 0.95).high()).isEqualTo(1);
    assertThatThrownBy(() -> Proportion.wilson(3, 2, 0.95)).hasMessageContaining("3 of 2");
  }

  /** scipy.stats.ks_2samp: distance 0.297, exact p = 0.604328. */
  @Test
  void kolmogorovSmirnovIsThatOfScipy() {
    double[] x = {
      .61, .29, .06, .59, -1.73, -.74, .51, -.56, .39, 1.64, .05, -.06, .64, -.82, .37, 1.77, 1.09,
      -1.28, 2.36, 1.31, 1.05, -.32, -.4, 1.06, -2.47
    };
    double[] y = {-1.5, .2, .8, 1.4, 2.3, .1, .9};
    KolmogorovSmirnov test = KolmogorovSmirnov.of(x, y);
    assertThat(test.distance()).isCloseTo(0.29714285714, within(1e-10));
    assertThat(test.pValue()).isCloseTo(0.6043276955, within(1e-9));
    assertThat(KolmogorovSmirnov.of(x, new double[] {Double.NaN}).pValue()).isNaN();
  }

  @Test
  void frontierHoldsWhatNoPointBeats() {
    double[][] points = {{1, 5}, {2, 4}, {2, 6}, {3, 6}, {Double.NaN, 0}, {4, 1}, {2, 4}, {5, 5}};
    assertThat(Pareto.frontier(points, List.of(Direction.INCREASE, Direction.INCREASE)))
        .containsExactly(3, 7);
    assertThat(Pareto.frontier(points, List.of(Direction.DECREASE, Direction.DECREASE)))
        .containsExactly(0, 1, 5, 6);
    assertThat(Pareto.frontier(points, List.of(Direction.INCREASE, Direction.DECREASE)))
        .containsExactly(5, 7)
        .doesNotContain(4);
  }
}
