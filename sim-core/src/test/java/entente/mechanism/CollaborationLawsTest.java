package entente.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import entente.scenario.Parameters;
import org.junit.jupiter.api.Test;

/** The laws of collaboration: limit case L6 and the trilemma, exactly. */
class CollaborationLawsTest {

  private static final double EXACT = 1e-14;

  @Test
  void theEffectiveNumberOfEqualsIsTheirNumber() {
    for (int n = 1; n <= 9; n++) {
      double[] shares = new double[n];
      java.util.Arrays.fill(shares, 1.0 / n);
      assertThat(CollaborationLaws.effectiveNumber(shares)).isCloseTo(n, within(EXACT * n));
    }
    assertThat(CollaborationLaws.effectiveNumber(1, 0)).isEqualTo(1);
  }

  @Test
  void publishedProgrammesHaveThePublishedEffectiveNumbers() {
    double eurofighter = CollaborationLaws.effectiveNumber(.374, .290, .195, .140);
    assertThat(eurofighter).isCloseTo(3.55, within(0.02));
    assertThat(CollaborationLaws.cost(eurofighter, 0.5, 0.2, 0)).isCloseTo(1.88, within(0.005));
    double[] orders = {60, 50, 27, 25, 10, 7, 1};
    double total = java.util.Arrays.stream(orders).sum();
    double a400m =
        CollaborationLaws.effectiveNumber(
            java.util.Arrays.stream(orders).map(o -> o / total).toArray());
    assertThat(a400m).isCloseTo(4.26, within(0.005));
    assertThat(CollaborationLaws.cost(a400m, 0.5, 0.2, 0)).isCloseTo(2.06, within(0.005));
  }

  @Test
  void costGrowsWithTheRootOfTheNumberOfEquals() {
    double[] published = {1, 1.414, 1.732, 2};
    for (int n = 1; n <= 4; n++) {
      double cost = CollaborationLaws.cost(n, 0.5, 0.2, 0);
      assertThat(cost).isCloseTo(Math.sqrt(n), within(EXACT));
      assertThat(cost).isCloseTo(published[n - 1], within(0.0005));
      assertThat(cost / n).isCloseTo(1 / Math.sqrt(n), within(EXACT));
    }
    assertThat(CollaborationLaws.cost(7, 0, 0.2, 0)).isEqualTo(1);
    assertThat(CollaborationLaws.cost(1, 0.5, 0.2, 3)).isCloseTo(1.6, within(EXACT));
  }

  @Test
  void theOptimalClubOfTheWorkedExampleIsFour() {
    assertThat(CollaborationLaws.optimalClub(1.0 / 16)).isCloseTo(4, within(EXACT * 4));
    assertThat(CollaborationLaws.loss(4, 0.5, 1.0 / 16)).isCloseTo(0.6875, within(EXACT));
    assertThat(CollaborationLaws.optimalClub(1.0 / 128)).isCloseTo(16, within(EXACT * 16));
    double best = 1;
    for (int n = 1; n <= 100; n++) {
      best =
          CollaborationLaws.loss(n, 0.5, 1.0 / 16) < CollaborationLaws.loss(best, 0.5, 1.0 / 16)
              ? n
              : best;
    }
    assertThat(best).isEqualTo(4);
    assertThat(CollaborationLaws.loss(3.999, 0.5, 1.0 / 16)).isGreaterThan(0.6875);
    assertThat(CollaborationLaws.loss(4.001, 0.5, 1.0 / 16)).isGreaterThan(0.6875);
  }

  @Test
  void theDefaultCoordinationLossIsASixteenth() {
    Parameters.Industry p =
        Given.scenario(Given.states("a"), "'innovations':[]").parameters().industry();
    assertThat(CollaborationLaws.coordinationLoss(p, 0.5, 0)).isCloseTo(1.0 / 16, within(EXACT));
    assertThat(CollaborationLaws.coordinationLoss(p, 0, 0)).isEqualTo(0.0375);
    assertThat(CollaborationLaws.coordinationLoss(p, 0.5, 1)).isCloseTo(0.2625, within(EXACT));
  }

  @Test
  void noClubWinsAutonomySavingAndWork() {
    double best = 0;
    int at = 0;
    for (int n = 1; n <= 50; n++) {
      double[] three = CollaborationLaws.trilemma(n);
      assertThat(three[1] + three[2]).isCloseTo(1, within(EXACT));
      double least = Math.min(three[0], Math.min(three[1], three[2]));
      if (least > best) {
        best = least;
        at = n;
      }
    }
    assertThat(at).isEqualTo(3);
    assertThat(best).isCloseTo(1.0 / 3, within(EXACT));
    double golden = (3 + Math.sqrt(5)) / 2;
    double[] continuous = CollaborationLaws.trilemma(golden);
    assertThat(golden).isCloseTo(2.618, within(0.0005));
    assertThat(continuous[0]).isCloseTo(0.382, within(0.0005));
    assertThat(continuous[1]).isCloseTo(continuous[0], within(EXACT));
  }

  @Test
  void unitCostFallsByALearningCurve() {
    assertThat(CollaborationLaws.unitCost(1, 0.9)).isEqualTo(1);
    assertThat(CollaborationLaws.unitCost(2, 0.9)).isCloseTo(0.9, within(EXACT));
    assertThat(CollaborationLaws.unitCost(8, 0.9)).isCloseTo(0.729, within(EXACT));
  }

  @Test
  void aProgrammeOfTheWorldCostsWhatTheLawSays() {
    Given given =
        Given.world(
            Given.states("a", "b", "c", "d"),
            "'innovations':[{'id':'m','kind':'TECHNOLOGY'}]",
            "'programmes':[{'id':'p','product':'m','start':2000,'nationalCost':5,"
                + "'requirementDispersion':0.5,'partners':[{'state':'a','share':1},"
                + "{'state':'b','share':1},{'state':'c','share':1},{'state':'d','share':1}]}]");
    assertThat(CollaborationLaws.cost(given.world(), given.world().programme(0)))
        .isCloseTo(5 * 2 * 1.1, within(EXACT * 11));
  }
}
