package entente.design;

import static org.assertj.core.api.Assertions.assertThat;

import entente.design.Experiment.Factor;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScalingTest {

  @Test
  void levelsAreEvenlySpacedFromEndToEndAndTidy() {
    Factor factor = Factors.levels("x", 0.1, 0.5, 5);
    assertThat(levels(factor)).containsExactly(0.1, 0.2, 0.3, 0.4, 0.5);
  }

  @Test
  void levelsOnALogScaleHaveEqualRatios() {
    assertThat(levels(Factors.log("x", 0.01, 100, 5))).containsExactly(0.01, 0.1, 1, 10, 100);
  }

  @Test
  void theMiddleOfALogScaleIsTheGeometricMean() {
    assertThat(Scaling.at(Factors.log("x", 1, 4, null), 0.5)).isEqualTo(2.0);
    assertThat(Scaling.at(Factors.range("x", 1, 4), 0.5)).isEqualTo(2.5);
  }

  @Test
  void wholeNumbersHaveEqualSharesOfTheUnitInterval() {
    Factor factor = Factors.whole("x", 1, 4, null);
    int[] count = new int[5];
    IntStream.range(0, 1000).forEach(k -> count[(int) Scaling.at(factor, k / 1000.0)]++);
    assertThat(count).containsExactly(0, 250, 250, 250, 250);
    assertThat(Scaling.at(factor, 1)).isEqualTo(4);
  }

  @Test
  void wordsHaveEqualSharesAndAreTheirOwnLevels() {
    Factor factor = Factors.words("form", "LINEAR", "THRESHOLD", "HILL");
    int[] count = new int[3];
    IntStream.range(0, 999).forEach(k -> count[(int) Scaling.at(factor, (k + 0.5) / 999)]++);
    assertThat(count).containsExactly(333, 333, 333);
    assertThat(Scaling.levels(factor)).isEqualTo(3);
  }

  @Test
  void listedValuesAreTakenAsTheyAre() {
    assertThat(levels(Factors.values("x", 3.0, 1.0, 10.0))).containsExactly(3, 1, 10);
  }

  private static double[] levels(Factor factor) {
    double[] levels = new double[Scaling.levels(factor)];
    Arrays.setAll(levels, l -> Scaling.level(factor, l));
    return levels;
  }
}
