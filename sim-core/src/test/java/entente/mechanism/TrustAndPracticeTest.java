package entente.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import entente.scenario.Parameters;
import entente.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trust and practice of dyads, coalitions that expire, and procedures that effects build. */
class TrustAndPracticeTest {

  private static final Parameters.Trust DEFAULTS =
      Given.scenario(Given.states("a"), "'innovations':[]").parameters().trust();

  @Test
  void bothStepsAgreeWithTinyEulerSteps() {
    double trust = 0.7;
    double practice = 0.2;
    int pieces = 1_000_000;
    double h = 3.0 / pieces;
    for (int k = 0; k < pieces; k++) {
      trust += h * (0.15 * (1 - Math.exp(-0.8)) * (1 - trust) - 0.03 * (trust - 0.4) - 0.1 * trust);
      practice += h * (0.6 * 0.8 * (1 - practice) - 0.25 * 0.5 * practice);
    }
    assertThat(TrustAndPractice.trust(DEFAULTS, 0.7, 0.4, 0.8, 0.1, 3))
        .isCloseTo(trust, within(1e-6));
    assertThat(TrustAndPractice.practice(DEFAULTS, 0.2, 0.8, true, 3))
        .isCloseTo(practice, within(1e-6));
  }

  @Test
  void withoutExercisesTrustReturnsToItsBaselineAndPracticeFades() {
    assertThat(TrustAndPractice.trust(DEFAULTS, 0.9, 0.4, 0, 0, 1e6)).isCloseTo(0.4, within(1e-15));
    assertThat(TrustAndPractice.trust(DEFAULTS, 0.4, 0.4, 0, 0, 1)).isCloseTo(0.4, within(1e-15));
    assertThat(TrustAndPractice.practice(DEFAULTS, 0.8, 0, false, 2))
        .isCloseTo(0.8 * Math.exp(-0.5), within(1e-15));
    assertThat(TrustAndPractice.practice(DEFAULTS, 0.8, 0, true, 2))
        .isCloseTo(0.8 * Math.exp(-0.25), within(1e-15));
  }

  @Test
  void practiceNeverOvershootsHoweverOftenTheyMeet() {
    assertThat(TrustAndPractice.practice(DEFAULTS, 0, 1000, false, 1.0 / 12))
        .isLessThan(1)
        .isCloseTo(600 / 600.25, within(1e-12));
  }

  private static final String PLAIN = "'innovations':[{'id':'m','kind':'TACTIC','origins':['p']}]";

  @Test
  void baselinesComeFromTheDyadTheKindOfTieOrBothStates() {
    Given given =
        Given.world(
            "'states':[{'id':'a','trust':0.2},{'id':'b','trust':0.6},{'id':'p'},{'id':'q'}]",
            PLAIN,
            "'partnerships':[{'type':'ALLIANCE','between':['p','q']}]",
            "'dyads':[{'of':'a','toward':'p','baselineTrust':0.9,'trust':0.3}]",
            "'parameters':{'trust':{'alliedBaseline':0.55}}");
    int a = given.state("a");
    int b = given.state("b");
    int p = given.state("p");
    int q = given.state("q");
    assertThat(given.world().trust(a, b)).isCloseTo(0.4, within(1e-15));
    assertThat(given.world().trust(p, q)).isEqualTo(0.55);
    assertThat(given.world().trust(a, p)).isEqualTo(0.3);
    assertThat(given.world().trust(p, a)).isEqualTo(0.3);
    given.steps(12);
    assertThat(given.world().trust(a, p)).isCloseTo(0.9 - 0.6 * Math.exp(-0.03), within(1e-14));
    assertThat(given.world().trust(a, b)).isCloseTo(0.4, within(1e-15));
  }

  @Test
  void exercisesBuildTrustAndPracticeBothWays() {
    Given given =
        Given.world(
            Given.states("p", "q"),
            PLAIN,
            "'partnerships':[{'type':'EXERCISE','between':['p','q'],'exerciseRate':0.8}]");
    given.steps(12);
    double growth = 0.15 * (1 - Math.exp(-0.8));
    double limit = (growth + 0.03 * 0.5) / (growth + 0.03);
    assertThat(given.world().trust(0, 1))
        .isCloseTo(limit + (0.5 - limit) * Math.exp(-growth - 0.03), within(1e-14));
    assertThat(given.world().practice(0, 1))
        .isCloseTo(0.48 / 0.73 * (1 - Math.exp(-0.73)), within(1e-14));
    assertThat(given.world().practice(1, 0)).isEqualTo(given.world().practice(0, 1));
  }

  @Test
  void aHubThatIntegratesBeyondWhatAMemberWantsLosesItsTrust() {
    String states =
        "'states':[{'id':'p'},{'id':'q','integration':0.9,'sovereignty':{'preference':0.8}}]";
    for (double g : new double[] {0, 1}) {
      Given given =
          Given.world(
              states,
              PLAIN,
              "'blocs':[{'id':'pact','hub':'p','governance':"
                  + g
                  + ",'members':[{'state':'p'},{'state':'q'}]}]");
      double excess = 0.9 - given.world().desiredIntegration(1);
      double erosion = 0.6 * g * 0.8 * excess;
      double limit = 0.03 * 0.5 / (0.03 + erosion);
      given.steps(1);
      assertThat(excess).isPositive();
      assertThat(given.world().trust(1, 0))
          .isCloseTo(limit + (0.5 - limit) * Math.exp(-(0.03 + erosion) / 12), within(1e-15));
      assertThat(given.world().trust(0, 1)).as("the hub's own trust").isEqualTo(0.5);
    }
  }

  private static Given coalition(String more) {
    return Given.world(
        Given.states("p", "q"),
        PLAIN,
        "'threats':[{'id':'foe','level':{'2000':0.9,'2002':0.1}}]",
        "'partnerships':[{'type':'COALITION','between':['p','q'],'threat':'foe','exerciseRate':1"
            + more
            + "}]");
  }

  @Test
  void aCoalitionEndsWithItsThreat() {
    Given given = coalition("");
    assertThat(given.world().dyads().tie(1, 0)).isEqualTo(1);
    assertThat(given.world().dyads().contact(1, 0)).isEqualTo(0.8);
    assertThat(given.world().dyads().isAllied(1, 0)).isTrue();
    given.steps(24);
    assertThat(given.world().dyads().tie(1, 0)).isZero();
    assertThat(given.world().dyads().contact(1, 0)).isEqualTo(0.02);
    assertThat(given.world().dyads().exercises(1, 0)).isZero();
    assertThat(given.world().dyads().isAllied(1, 0)).isFalse();
  }

  @Test
  void onlyAnInstitutionalLinkKeepsThePracticeOfACoalitionThatEnded() {
    Given bare = coalition("").steps(24);
    double atEnd = bare.world().practice(1, 0);
    assertThat(atEnd).isPositive();
    bare.steps(60);
    assertThat(bare.world().practice(1, 0)).isCloseTo(atEnd * Math.exp(-1.25), within(1e-14));
    Given linked = coalition(",'institutionalLink':true").steps(24);
    double kept = linked.world().practice(1, 0);
    linked.steps(60);
    assertThat(linked.world().practice(1, 0)).isCloseTo(kept * Math.exp(-0.625), within(1e-14));
  }

  @Test
  void aThreatEventEndsACoalitionToo() {
    Given given =
        Given.world(
            Given.states("p", "q"),
            PLAIN,
            "'threats':[{'id':'foe','level':0.9}]",
            "'partnerships':[{'type':'COALITION','between':['p','q'],'threat':'foe'}]",
            "'events':[{'at':2000.5,'type':'THREAT','threat':'foe','value':0.19}]");
    given.steps(5);
    assertThat(given.world().dyads().tie(1, 0)).isEqualTo(1);
    given.steps(1);
    assertThat(given.world().dyads().tie(1, 0)).isZero();
  }

  @Test
  void offersOfEffectsBuildProcedures() {
    Given given =
        Given.world(
            Given.states("p", "q"),
            PLAIN,
            "'effects':[{'provider':'p','recipients':['q'],'share':0.5}]");
    given.steps(1);
    double practice = 0.6 * 0.5 * 0.6 * 0.5;
    assertThat(given.world().practice(1, 0))
        .isCloseTo(
            practice / (practice + 0.25) * (1 - Math.exp(-(practice + 0.25) / 12)), within(1e-15));
    double growth = 0.15 * (1 - Math.exp(-0.25 * 0.6 * 0.5));
    double limit = (growth + 0.015) / (growth + 0.03);
    assertThat(given.world().trust(1, 0))
        .isCloseTo(limit + (0.5 - limit) * Math.exp(-(growth + 0.03) / 12), within(1e-15));
  }

  @Test
  void aDyadAtRestIsLeftOutUntilSomethingMovesIt() {
    Given given =
        Given.world(
            Given.states("a", "b", "c"),
            "'innovations':[{'id':'m','kind':'TACTIC'}]",
            "'partnerships':[{'type':'EXERCISE','between':['a','b'],'exerciseRate':2}]");
    World world = given.world();
    assertThat(world.movingDyads()).isEqualTo(2);
    assertThat(List.of(world.movingDyad(0), world.movingDyad(1))).containsExactly(1, 3);
    int a = given.state("a");
    int c = given.state("c");
    world.stocksOf().setTrust(c, a, 0.9);
    assertThat(world.movingDyads()).isEqualTo(3);
    assertThat(given.steps(12).world().trust(c, a)).isLessThan(0.9).isGreaterThan(0.5);
    assertThat(world.trust(a, c)).isEqualTo(0.5);
    assertThat(world.practice(a, given.state("b"))).isPositive();
  }
}
