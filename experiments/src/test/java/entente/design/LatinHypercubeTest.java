package entente.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinHypercubeTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 3", "7, 2", "49, 5", "100, 3", "1000, 2"})
  void everyStratumOfEveryDimensionHoldsOnePoint(int n, int k) {
    double[] units = LatinHypercube.units(n, k, 1000, 42);
    for (int d = 0; d < k; d++) {
      int[] count = new int[n];
      for (int p = 0; p < n; p++) {
        count[(int) Math.floor(units[p * k + d] * n)]++;
      }
      assertThat(count).containsOnly(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"10, 2", "30, 3", "50, 6"})
  void exchangesWidenTheSmallestDistance(int n, int k) {
    for (long seed = 1; seed <= 5; seed++) {
      double random = smallestDistance(LatinHypercube.units(n, k, 0, seed), n, k);
      double spread = smallestDistance(LatinHypercube.units(n, k, 10_000, seed), n, k);
      assertThat(spread).isGreaterThan(1.2 * random);
    }
  }

  @Test
  void theSameSeedMakesTheSamePointsAndAnotherMakesOthers() {
    double[] once = LatinHypercube.units(20, 3, 500, 5);
    assertThat(LatinHypercube.units(20, 3, 500, 5)).containsExactly(once);
    assertThat(Arrays.equals(LatinHypercube.units(20, 3, 500, 6), once)).isFalse();
  }

  private static double smallestDistance(double[] units, int n, int k) {
    double smallest = Double.POSITIVE_INFINITY;
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < a; b++) {
        smallest = Math.min(smallest, LatinHypercube.square(units, k, a, b));
      }
    }
    return Math.sqrt(smallest);
  }
}
