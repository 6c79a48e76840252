package entente.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ReplicationPlanTest {

  private static final SeedList LIST =
      SeedList.parse(
          "short", "# comment\n7\n18446744073709551615 # the largest\n\n9\n", "short.txt");

  @Test
  void aListIsReadInItsOrderAsUnsignedNumbers() {
    ReplicationPlan plan = ReplicationPlan.ofList(3, null, LIST, 1, true);
    assertThat(plan.seed(0, 0)).isEqualTo(7);
    assertThat(Long.toUnsignedString(plan.seed(0, 1))).isEqualTo("18446744073709551615");
    assertThat(plan.seed(98, 2)).isEqualTo(9);
  }

  @Test
  void aPlanMayBeginFurtherDownTheList() {
    assertThat(ReplicationPlan.ofList(2, null, LIST, 2, true).seed(0, 1)).isEqualTo(9);
    assertThatThrownBy(() -> ReplicationPlan.ofList(3, null, LIST, 2, true))
        .hasMessage("the list of seeds 'short' has 3 seeds; 3 replications from seed 2 need 4");
  }

  @Test
  void seedsFollowEachOtherPastTheLargest() {
    ReplicationPlan plan = ReplicationPlan.ofSeed(3, null, -1, true);
    assertThat(plan.seed(0, 0)).isEqualTo(-1);
    assertThat(plan.seed(0, 1)).isZero();
  }

  @Test
  void pointsShareTheirLuckUnlessIndependentStreamsAreAskedFor() {
    ReplicationPlan common = ReplicationPlan.ofSeed(50, null, 1, true);
    ReplicationPlan independent = ReplicationPlan.ofSeed(50, null, 1, false);
    Set<Long> seeds = new HashSet<>();
    for (int point = 0; point < 40; point++) {
      for (int r = 0; r < 50; r++) {
        assertThat(common.seed(point, r)).isEqualTo(common.seed(0, r));
        seeds.add(independent.seed(point, r));
      }
    }
    assertThat(seeds).hasSize(40 * 50);
    assertThat(independent.seed(3, 4))
        .isEqualTo(ReplicationPlan.ofSeed(5, null, 1, false).seed(3, 4));
  }

  @Test
  void aListThatIsNoneIsRefusedWithItsLine() {
    assertThatThrownBy(() -> SeedList.parse("x", "1\n-2\n", "x.txt"))
        .hasMessage(
            "x.txt line 2: expected is a whole number from 0 to 18446744073709551615, but found"
                + " '-2'");
    assertThatThrownBy(() -> SeedList.parse("x", "1\n18446744073709551616\n", "x.txt"))
        .hasMessageContaining("x.txt line 2");
    assertThatThrownBy(() -> SeedList.parse("x", "5\n6\n5\n", "x.txt"))
        .hasMessage("x.txt line 3: the seed 5 stands there twice");
    assertThatThrownBy(() -> SeedList.parse("x", "# none\n", "x.txt"))
        .hasMessage("x.txt holds no seed");
    assertThatThrownBy(() -> SeedList.find("none-such", null))
        .hasMessageContaining("there is no list of seeds 'none-such'");
  }

  @Test
  void theDefaultListShipsWithTheProgram() {
    SeedList list = SeedList.find("default-1000", null);
    assertThat(list.size()).isEqualTo(1000);
    assertThat(Long.toUnsignedString(list.seed(1))).isEqualTo("17727331160694411845");
  }

  @Test
  void halfWidthIsStudents() {
    // n = 5, mean 3, s² = 2.5, t(4; 0.975) = 2.7764451052 (tables): 2.7764451052 √(2.5 / 5)
    double[] values = {1, 2, 3, 4, 5};
    assertThat(StoppingRule.halfWidth(values, 5, 0.95))
        .isCloseTo(1.96324316148, Offset.offset(1e-9));
    double[] gaps = {1, Double.NaN, 2, 3, Double.NaN, 4, 5};
    assertThat(StoppingRule.halfWidth(gaps, 7, 0.95))
        .isEqualTo(StoppingRule.halfWidth(values, 5, 0.95));
    assertThat(StoppingRule.halfWidth(gaps, 2, 0.95)).isInfinite();
  }

  @Test
  void replicatingStopsAtTheFirstCountThatIsNarrowEnoughInEveryArm() {
    StoppingRule rule = new StoppingRule(3, 8, "y", 1.0, 0.95);
    double[] steady = {1, 1.1, 0.9, 1, 1, 1, 1, 1};
    double[] restless = {0, 3, 1, 2, 1, 2, 1, 2};
    int alone = rule.needed(new double[][] {steady});
    int both = rule.needed(new double[][] {steady, restless});
    assertThat(alone).isEqualTo(3);
    assertThat(both).isGreaterThan(3).isLessThan(8);
    for (int count = 3; count < both; count++) {
      assertThat(StoppingRule.halfWidth(restless, count, 0.95)).isGreaterThan(1.0);
    }
    assertThat(StoppingRule.halfWidth(restless, both, 0.95)).isLessThanOrEqualTo(1.0);
  }

  @Test
  void replicatingEndsAtTheLargestNumberAndAsksForMoreBefore() {
    StoppingRule rule = new StoppingRule(2, 4, "y", 0.0, 0.95);
    assertThat(rule.needed(new double[][] {{1, 2, 3}})).isEqualTo(-1);
    assertThat(rule.needed(new double[][] {{1, 2, 3, 4}})).isEqualTo(4);
    assertThat(rule.needed(new double[][] {{5, 5}})).isEqualTo(2);
    assertThat(rule.needed(new double[][] {{Double.NaN, Double.NaN, Double.NaN, Double.NaN}}))
        .isEqualTo(4);
  }
}
