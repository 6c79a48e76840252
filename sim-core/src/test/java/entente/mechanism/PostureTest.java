package entente.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import entente.scenario.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Autonomy and the integration a state wants, against a search of the stated objective. */
class PostureTest {

  private static final Parameters.Integration DEFAULTS =
      Given.scenario(Given.states("a"), "'innovations':[]").parameters().integration();

  /** θ (1 − e^{−ρI}) − ½ k_A S (max(0, A* − (1 − 0.8 I)) / A*)², written as in the description. */
  private static double objective(double level, double threat, double preference, double floor) {
    double missing = Math.max(0, floor - (1 - 0.8 * level)) / floor;
    return threat * (1 - Math.exp(-2 * level)) - 0.5 * 4 * preference * missing * missing;
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.5, 0.55",
    "0.1, 0.9, 0.75",
    "1, 0.2, 0.4",
    "1, 0.05, 0.6",
    "0.3, 1, 0.95",
    "0.7, 0.7, 0.1",
    "0.9, 0.001, 0.5"
  })
  void theClosedFormMaximisesTheObjective(double threat, double preference, double floor) {
    double best = 0;
    int grid = 200_000;
    for (int k = 1; k <= grid; k++) {
      double level = k / (double) grid;
      if (objective(level, threat, preference, floor)
          > objective(best, threat, preference, floor)) {
        best = level;
      }
    }
    // The grid's own step.
    assertThat(Posture.desired(DEFAULTS, threat, preference, floor))
        .isCloseTo(best, within(1.0 / grid));
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.5, 0.55", "0.1, 0.9, 0.75", "1, 0.2, 0.4"})
  void theClosedFormSolvesTheFirstOrderCondition(double threat, double preference, double floor) {
    double level = Posture.desired(DEFAULTS, threat, preference, floor);
    double gain = threat * 2 * Math.exp(-2 * level);
    double loss = 0.8 * 4 * preference * (floor - 1 + 0.8 * level) / (floor * floor);
    assertThat(gain).isCloseTo(loss, within(1e-14));
  }

  @Test
  void everyThreatenedStateIntegratesAtLeastToTheKink() {
    assertThat(Posture.desired(DEFAULTS, 1e-9, 1, 0.55))
        .isGreaterThanOrEqualTo(0.45 / 0.8)
        .isCloseTo(0.45 / 0.8, within(1e-8));
    assertThat(Posture.desired(DEFAULTS, 0, 1, 0.55)).isZero();
  }

  @Test
  void sovereigntyWithoutBoundKeepsTheFloorAndNoneKeepsNothing() {
    double kept = Posture.desired(DEFAULTS, 1, 1e12, 0.55);
    assertThat(Posture.autonomy(DEFAULTS, kept, 0)).isCloseTo(0.55, within(1e-12));
    assertThat(Posture.desired(DEFAULTS, 1, 0, 0.55)).isEqualTo(1);
    assertThat(Posture.desired(DEFAULTS, 1, 1e-300, 0.55)).isEqualTo(1);
    assertThat(Posture.desired(DEFAULTS, 1, 1, 0.01)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0", "1e-12", "0.3", "2.718281828459045", "50", "1e12", "1e300"})
  void lambertInvertsItsEquation(double x) {
    double w = Posture.lambert(x);
    // w e^w amplifies an error in w by (1 + w).
    assertThat(w * Math.exp(w)).isCloseTo(x, within(4e-15 * (1 + w) * x));
  }

  @Test
  void autonomyIsWhatIntegrationAndDependenceLeave() {
    assertThat(Posture.autonomy(DEFAULTS, 0, 0)).isEqualTo(1);
    assertThat(Posture.autonomy(DEFAULTS, 0.5, 0.5)).isCloseTo(0.5, within(1e-15));
    assertThat(Posture.autonomy(DEFAULTS, 1, 1)).isCloseTo(0, within(1e-15));
  }

  private static Given bloc(double governance) {
    return Given.world(
        "'states':[{'id':'hub','integration':0.2},{'id':'a','integration':0.2},"
            + "{'id':'out','integration':0.2}]",
        "'innovations':[]",
        "'blocs':[{'id':'pact','hub':'hub','governance':"
            + governance
            + ",'members':[{'state':'hub'},{'state':'a'},"
            + "{'state':'out','outsideCommand':[{'from':2000}]}]}]");
  }

  @Test
  void integrationRelaxesToWhatTheStateWantsOrTheHubSets() {
    double wanted = Posture.desired(DEFAULTS, 0.5, 0.5, 0.55);
    for (double g : new double[] {0, 0.25, 1}) {
      Given given = bloc(g).steps(12);
      double kept = Math.exp(-0.3);
      double target = g * 0.9 + (1 - g) * wanted;
      assertThat(given.world().integration(given.state("a")))
          .isCloseTo(target + (0.2 - target) * kept, within(1e-14));
      assertThat(given.world().integration(given.state("hub")))
          .isCloseTo(wanted + (0.2 - wanted) * kept, within(1e-14));
      double capped = Math.min(wanted, 0.5);
      assertThat(given.world().integration(given.state("out")))
          .isCloseTo(capped + (0.2 - capped) * kept, within(1e-14));
    }
  }

  @Test
  void anEventSetsIntegrationAtOnceAndItRelaxesFromThere() {
    Given given =
        Given.world(
            Given.states("a"),
            "'innovations':[]",
            "'events':[{'at':2001,'type':'INTEGRATION','state':'a','value':0.95}]");
    given.steps(12);
    assertThat(given.world().integration(0)).isEqualTo(0.95);
    given.steps(1);
    double wanted = Posture.desired(DEFAULTS, 0.5, 0.5, 0.55);
    assertThat(given.world().integration(0))
        .isCloseTo(wanted + (0.95 - wanted) * Math.exp(-0.3 / 12), within(1e-15));
  }
}
