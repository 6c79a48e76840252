package entente.design;

import static org.assertj.core.api.Assertions.assertThat;

import entente.random.Luck;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "3, 3",
    "-17, -17",
    "0.3, 0.3",
    "1949.5, 1949.5",
    "0.30000000000000004, 0.30000000000000004",
    "1e300, 1.0E300",
    "1.25e-7, 1.25E-7",
    "123456.125, 123456.125",
    "2e-3, 0.002",
    "4.9e-324, 4.9E-324",
    "2e23, 2.0E23"
  })
  void numbersAreWrittenAsAPersonWould(double value, String text) {
    assertThat(Numbers.text(value)).isEqualTo(text);
  }

  @Test
  void everyBitPatternReadsBackEqual() {
    UniformRandomProvider luck = Luck.world(7, "numbers");
    for (int k = 0; k < 200_000; k++) {
      double value = Double.longBitsToDouble(luck.nextLong());
      if (!Double.isNaN(value)) {
        assertThat(Double.doubleToLongBits(Double.parseDouble(Numbers.text(value))))
            .isEqualTo(Double.doubleToLongBits(value));
      }
    }
    assertThat(Numbers.text(-0.0)).isEqualTo("-0.0");
    assertThat(Numbers.text(Double.NaN)).isEmpty();
  }
}
