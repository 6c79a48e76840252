package entente.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorrisTest {

  @ParameterizedTest
  @CsvSource({"4, 3, 4, 4", "10, 6, 4, 60", "5, 2, 8, 20", "3, 1, 2, 3"})
  void everyStepMovesOneDimensionByDeltaAndEachMovesOnce(int r, int k, int p, int candidates) {
    Morris layout = new Morris(r, k, p);
    DesignTable table = layout.table(Factors.units(k), candidates, 11);
    assertThat(table.size()).isEqualTo(r * (k + 1));
    for (int t = 0; t < r; t++) {
      Set<Integer> moved = new HashSet<>();
      for (int step = 1; step <= k; step++) {
        int before = layout.point(t, step - 1);
        int after = layout.point(t, step);
        for (int f = 0; f < k; f++) {
          double move = table.value(after, f) - table.value(before, f);
          if (move != 0) {
            assertThat(Math.abs(move)).isCloseTo(layout.delta(), within());
            assertThat(moved.add(f)).isTrue();
          }
        }
        assertThat(moved).hasSize(step);
      }
    }
    for (int f = 0; f < k; f++) {
      assertThat(Arrays.stream(table.column(f)).allMatch(v -> v >= 0 && v <= 1)).isTrue();
    }
  }

  /** Levels are rounded to 12 digits. */
  private static Offset<Double> within() {
    return Offset.offset(1e-11);
  }

  @Test
  void chosenTrajectoriesLieFartherApartThanTheFirst() {
    Morris layout = new Morris(6, 4, 4);
    for (long seed = 1; seed <= 5; seed++) {
      double first = spread(layout, layout.lattice(6, seed));
      double chosen = spread(layout, layout.lattice(60, seed));
      assertThat(chosen).isGreaterThan(first);
    }
  }

  @Test
  void chosenTrajectoriesOfASmallSetAreTheBestOfAll() {
    Morris layout = new Morris(2, 3, 4);
    int size = 4 * 3;
    int[] all = new Morris(12, 3, 4).lattice(12, 8);
    double best = 0;
    for (int a = 0; a < 12; a++) {
      for (int b = 0; b < a; b++) {
        best =
            Math.max(
                best,
                layout.distance(
                    Arrays.copyOfRange(all, a * size, (a + 1) * size),
                    Arrays.copyOfRange(all, b * size, (b + 1) * size)));
      }
    }
    int[] chosen = layout.lattice(12, 8);
    assertThat(
            layout.distance(
                Arrays.copyOfRange(chosen, 0, size), Arrays.copyOfRange(chosen, size, 2 * size)))
        .isEqualTo(best);
  }

  private static double spread(Morris layout, int[] lattice) {
    int size = (layout.dimensions() + 1) * layout.dimensions();
    double sum = 0;
    for (int a = 0; a < layout.trajectories(); a++) {
      for (int b = 0; b < a; b++) {
        double distance =
            layout.distance(
                Arrays.copyOfRange(lattice, a * size, (a + 1) * size),
                Arrays.copyOfRange(lattice, b * size, (b + 1) * size));
        sum += distance * distance;
      }
    }
    return sum;
  }
}
