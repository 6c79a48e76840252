package entente.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import entente.scenario.Parameters;
import entente.value.Stage;
import org.junit.jupiter.api.Test;

/** Giving up for want of readiness or money, retention by a hub, and falling back. */
class AbandonmentTest {

  private static Given user(String state, String innovation, double proficiency, String... more) {
    String[] members = new String[more.length + 3];
    System.arraycopy(more, 0, members, 3, more.length);
    members[0] = "'states':[{'id':'a'" + state + "},{'id':'hub','budget':1000}]";
    members[1] =
        "'innovations':[{'id':'m','kind':'TACTIC','financialIntensity':0,'origins':['hub']"
            + innovation
            + "}]";
    members[2] =
        "'statuses':[{'state':'a','innovation':'m','stage':'FULL','depth':1,'channel':'DIR',"
            + "'proficiency':"
            + proficiency
            + "}]";
    return Given.world(members);
  }

  private static double hazard(Given given) {
    return given.model().hazards().abandonment(given.state("a"), 0);
  }

  @Test
  void whatIsReadyIsNeverGivenUp() {
    assertThat(hazard(user("", "", 0.45))).isZero();
    assertThat(hazard(user("", "", 0.9))).isZero();
  }

  @Test
  void unreadinessEndangersBySquares() {
    assertThat(hazard(user("", "", 0))).isEqualTo(2);
    assertThat(hazard(user("", "", 0.225))).isCloseTo(0.5, within(1e-15));
  }

  @Test
  void costBeyondTheBudgetEndangersCostlyPractice() {
    // upkeep 0.25 · 8 = 2 against a budget of 0.5: fiscal 3, hazard ½ · 3 · 8.
    Given given =
        Given.world(
            "'states':[{'id':'a','budget':0.5}]",
            "'innovations':[{'id':'m','kind':'TACTIC','financialIntensity':8}]",
            "'statuses':[{'state':'a','innovation':'m','stage':'FULL','proficiency':0.9}]");
    assertThat(hazard(given)).isCloseTo(12, within(1e-12));
    assertThat(Abandonment.upkeep(given.world(), 0)).isEqualTo(2);
  }

  @Test
  void aBudgetOfZeroGivesAFiniteHazard() {
    Given given =
        Given.world(
            "'states':[{'id':'a','budget':0}]",
            "'innovations':[{'id':'m','kind':'TECHNOLOGY'}]",
            "'statuses':[{'state':'a','innovation':'m','stage':'FULL','proficiency':0.9}]");
    assertThat(hazard(given)).isFinite().isPositive();
  }

  private static String bloc(double governance) {
    return "'blocs':[{'id':'pact','hub':'hub','governance':"
        + governance
        + ",'directives':['m'],'members':[{'state':'a'},{'state':'hub'}]}]";
  }

  @Test
  void aHubHoldsItsMembersToWhatItOrders() {
    assertThat(hazard(user("", "", 0, bloc(1)))).isCloseTo(0.2, within(1e-15));
    assertThat(hazard(user("", "", 0, bloc(0.5)))).isCloseTo(1.1, within(1e-15));
    assertThat(hazard(user("", "", 0, bloc(0)))).isEqualTo(2);
  }

  @Test
  void aHubThatGaveItUpHoldsNobody() {
    Given given =
        Given.world(
            Given.states("a", "hub"),
            "'innovations':[{'id':'m','kind':'TACTIC','financialIntensity':0}]",
            "'statuses':[{'state':'a','innovation':'m','stage':'FULL','proficiency':0}]",
            bloc(1));
    assertThat(hazard(given)).isEqualTo(2);
  }

  @Test
  void whatWasOrderedBeyondWhatFitsFallsBackUnlessHeld() {
    // fit 1, κ = 0.8, aR = 0.45: base 0.56.
    String complex = ",'complexity':0.8";
    double base = 1 - 0.8 * 0.55;
    int steps = 12;
    for (double g : new double[] {0, 1}) {
      Given given =
          user(
              "",
              complex,
              0.9,
              bloc(g),
              "'parameters':{'emulation':{'rate':0},"
                  + "'directive':{'rate':0},'standards':{'rate':0},'sustainment':{'capacityGrowth':0}}");
      given.steps(steps);
      double retention = 1 - 0.9 * g;
      assertThat(given.world().depth(given.state("a"), 0))
          .isCloseTo(base + (1 - base) * Math.exp(-0.6 * retention), within(1e-14));
    }
    assertThat(OverAdoption.step(1, 0.56, 0, 5)).isEqualTo(1);
  }

  @Test
  void theStageFollowsTheDepthInTheSameStepWhateverMovesFirst() {
    Given given =
        user(
            "",
            ",'complexity':1",
            0.5,
            "'parameters':{'abandonment':{'reversion':12},'emulation':{'rate':0},"
                + "'sustainment':{'learning':0,'decay':0}}");
    // base 0.45; after one step the depth is 0.45 + 0.55/e = 0.652: partial at once.
    given.steps(1);
    assertThat(given.world().depth(given.state("a"), 0)).isLessThan(0.8);
    assertThat(given.world().stage(given.state("a"), 0)).isEqualTo(Stage.PARTIAL);
  }

  @Test
  void abandonmentIsForGoodUnlessTheScenarioSaysOtherwise() {
    String fast = "'abandonment':{'unreadinessRate':1e9,'reversible':%s},'emulation':{'rate':0}";
    String still = ",'awareness':{'evaluation':0},'competition':{'rate':0}";
    Given gone =
        user("", "", 0, "'parameters':{" + fast.formatted("false") + still + "}").steps(24);
    int a = gone.state("a");
    assertThat(gone.world().stage(a, 0)).isEqualTo(Stage.ABANDONED);
    assertThat(gone.world().depth(a, 0)).isZero();
    assertThat(gone.world().isReceptive(a, 0)).isFalse();
    Given back = user("", "", 0, "'parameters':{" + fast.formatted("true") + still + "}").steps(1);
    assertThat(back.world().stage(a, 0)).isEqualTo(Stage.EVALUATING);
    assertThat(back.world().isReceptive(a, 0)).isTrue();
  }

  @Test
  void theHazardIsZeroWhereNothingIsMissing() {
    Parameters.Abandonment p =
        Given.world(Given.states("a"), "'innovations':[]").world().parameters().abandonment();
    assertThat(Abandonment.hazard(p, 1, 0, 1)).isZero();
    assertThat(Abandonment.hazard(p, 0, 0, 1)).isEqualTo(2);
    assertThat(Abandonment.hazard(p, 1, 2, 0.5)).isEqualTo(0.5);
  }
}
