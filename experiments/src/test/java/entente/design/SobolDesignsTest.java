package entente.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SobolDesignsTest {

  @Test
  void theSequenceBeginsAsJoeAndKuoPublishIt() {
    assertThat(SobolSequence.units(5, 3, 0, false, 1))
        .containsExactly(
            0, 0, 0, 0.5, 0.5, 0.5, 0.75, 0.25, 0.25, 0.25, 0.75, 0.75, 0.375, 0.375, 0.625);
  }

  @Test
  void skippingLeavesOutTheFirstPoints() {
    double[] all = SobolSequence.units(40, 4, 0, false, 1);
    assertThat(SobolSequence.units(8, 4, 32, false, 1))
        .containsExactly(Arrays.copyOfRange(all, 32 * 4, 160));
  }

  @Test
  void aShiftMovesTheOriginAndKeepsEveryElementaryIntervalBalanced() {
    double[] units = SobolSequence.units(16, 2, 0, true, 3);
    assertThat(units[0]).isNotEqualTo(0.0);
    for (int digits = 0; digits <= 4; digits++) {
      Set<Integer> boxes = new HashSet<>();
      int columns = 1 << digits;
      int rows = 16 / columns;
      for (int p = 0; p < 16; p++) {
        boxes.add((int) (units[2 * p] * columns) * rows + (int) (units[2 * p + 1] * rows));
      }
      assertThat(boxes).hasSize(16);
    }
    assertThat(SobolSequence.units(16, 2, 0, true, 4)).isNotEqualTo(units);
  }

  @Test
  void saltelliMixesTheTwoHalvesOfTheSequence() {
    Saltelli layout = new Saltelli(8, 3, true);
    double[] base = SobolSequence.units(8, 6, 16, false, 1);
    double[] units = layout.units(16, false, 1);
    assertThat(layout.size()).isEqualTo(8 * 8);
    assertThat(units).hasSize(64 * 3);
    for (int row = 0; row < 8; row++) {
      double[] a = Arrays.copyOfRange(base, row * 6, row * 6 + 3);
      double[] b = Arrays.copyOfRange(base, row * 6 + 3, row * 6 + 6);
      assertThat(point(units, layout.a(row))).containsExactly(a);
      assertThat(point(units, layout.b(row))).containsExactly(b);
      for (int d = 0; d < 3; d++) {
        double[] ab = a.clone();
        ab[d] = b[d];
        double[] ba = b.clone();
        ba[d] = a[d];
        assertThat(point(units, layout.ab(row, d))).containsExactly(ab);
        assertThat(point(units, layout.ba(row, d))).containsExactly(ba);
      }
    }
  }

  @Test
  void saltelliWithoutSecondOrderHasTwoPointsMoreThanDimensionsInABlock() {
    Saltelli layout = new Saltelli(4, 5, false);
    assertThat(layout.size()).isEqualTo(4 * 7);
    assertThat(layout.a(1)).isEqualTo(7);
    assertThat(layout.b(0)).isEqualTo(6);
    assertThat(layout.ab(0, 4)).isEqualTo(5);
  }

  private static double[] point(double[] units, int number) {
    return Arrays.copyOfRange(units, number * 3, (number + 1) * 3);
  }
}
