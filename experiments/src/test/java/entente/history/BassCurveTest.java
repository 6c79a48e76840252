package entente.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The curve through adopters that were placed along a known one. */
class BassCurveTest {

  /** Counts are whole numbers, so parameters come back as near as rounding by 1/2 of 120 allows. */
  @Test
  void aKnownCurveIsFoundAgain() {
    BassCurve known = new BassCurve(0.01, 0.2, 120);
    int[] adopted = new int[120];
    Arrays.fill(adopted, Chronicle.NEVER);
    for (int k = 0; k < adopted.length; k++) {
      for (int year = 2014; year >= 1970; year--) {
        if (known.at(year - 1970 + 1) >= k + 0.5) {
          adopted[k] = year;
        }
      }
    }
    BassCurve found = BassCurve.fit(adopted, 1970, 2014);
    assertThat(found.isIdentified()).isTrue();
    assertThat(found.q()).isCloseTo(0.2, within(0.01));
    assertThat(found.p()).isCloseTo(0.01, within(0.001));
    assertThat(found.m()).isCloseTo(120, within(1.0));
  }

  @Test
  void aConstantPaceIdentifiesNoImitation() {
    int[] adopted = java.util.stream.IntStream.range(1970, 2015).toArray();
    assertThat(BassCurve.fit(adopted, 1970, 2014).isIdentified()).isFalse();
  }
}
