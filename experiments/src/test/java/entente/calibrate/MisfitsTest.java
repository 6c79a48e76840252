package entente.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MisfitsTest {

  private static final double NAN = Double.NaN;

  @Test
  void curvesDifferByRootMeanSquareOverWhatWasObserved() {
    double[] observed = {0.1, NAN, 0.5};
    assertThat(Misfits.curve(observed, new double[] {0.1, 9, 0.5}, 0.1)).isZero();
    assertThat(Misfits.curve(observed, new double[] {0.4, 9, 0.9}, 0.1))
        .isCloseTo(Math.sqrt((9 + 16) / 2.0), within(1e-12));
    assertThat(Misfits.normal(observed, new double[] {0.4, 9, 0.9}, 0.1))
        .isCloseTo((9 + 16) / 2.0, within(1e-12));
    assertThat(Misfits.curve(new double[] {NAN}, new double[] {1}, 1)).isNaN();
    assertThat(Misfits.curve(observed, new double[] {0.1, 9, NAN}, 0.1)).isNaN();
    assertThatThrownBy(() -> Misfits.curve(observed, new double[2], 1))
        .hasMessageContaining("but there were 2 and 3");
  }

  /** 3 of 10 against 0.5: 10 (0.3 ln 0.6 + 0.7 ln 1.4) = 0.8228. */
  @Test
  void sharesDifferByHalfTheDeviance() {
    assertThat(Misfits.share(3, 10, 0.3, 100)).isCloseTo(0, within(1e-12));
    assertThat(Misfits.share(3, 10, 0.5, 100)).isCloseTo(0.82283, within(5e-6));
    assertThat(Misfits.share(0, 10, 0, 100)).isCloseTo(0, within(0.1));
    assertThat(Misfits.share(3, 10, 0, 4)).isFinite();
  }

  @Test
  void timesBeyondTheHorizonAreCutThere() {
    double[] observed = {1950, NAN, 1980};
    assertThat(Misfits.times(observed, observed, 1991)).isZero();
    assertThat(Misfits.times(observed, new double[] {1953, NAN, NAN}, 1991))
        .isCloseTo((3 + 0 + 11) / 3.0, within(1e-12));
    assertThat(Misfits.times(observed, new double[] {1950, 1985, 1980}, 1991))
        .isCloseTo(2, within(1e-12));
  }

  /** Without censoring the area is the distance between the sorted times. */
  @Test
  void areaBetweenSurvivalCurves() {
    double[] observed = {1, 3};
    assertThat(Misfits.survival(observed, observed, 0, 10)).isZero();
    assertThat(Misfits.survival(observed, new double[] {2, 5}, 0, 10))
        .isCloseTo(1.5, within(1e-12));
    assertThat(Misfits.survival(observed, new double[] {1, 3, 1, 3}, 0, 10)).isZero();
    assertThat(Misfits.survival(observed, new double[] {1, NAN}, 0, 10))
        .isCloseTo(3.5, within(1e-12));
    assertThat(Misfits.survival(new double[] {NAN}, new double[] {NAN}, 0, 10)).isZero();
  }
}
