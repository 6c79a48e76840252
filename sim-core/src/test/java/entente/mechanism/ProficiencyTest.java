package entente.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import org.junit.jupiter.api.Test;

/** Learning and forgetting: the exact step, its limit, and what speeds or slows it. */
class ProficiencyTest {

  @Test
  void theStepIsExactAndHasTheRightLimit() {
    double q = 0.1;
    double tiny = q;
    int pieces = 1_000_000;
    for (int k = 0; k < pieces; k++) {
      tiny += (0.3 * (1 - tiny) - 0.12 * tiny) * (2.0 / pieces);
    }
    // Euler's error is of the order of rate² years² / pieces.
    assertThat(Proficiency.step(q, 0.3, 0.12, 2)).isCloseTo(tiny, within(1e-6));
    assertThat(Proficiency.step(q, 0.3, 0.12, 1e6)).isCloseTo(0.3 / 0.42, within(1e-15));
    assertThat(Proficiency.step(q, 0, 0, 5)).isEqualTo(q);
    assertThat(Proficiency.step(q, 0, 0.5, 2)).isCloseTo(q * Math.exp(-1), within(1e-15));
    double twice = Proficiency.step(Proficiency.step(q, 0.3, 0.12, 1), 0.3, 0.12, 1);
    assertThat(twice).isCloseTo(Proficiency.step(q, 0.3, 0.12, 2), within(1e-15));
  }

  /** κ = 0.4, aR = 0.45, q = 0.5, d = 1. */
  private static Given learner(String statusMore, String... more) {
    String[] members = new String[more.length + 3];
    System.arraycopy(more, 0, members, 3, more.length);
    members[0] = Given.states("a", "b");
    members[1] = "'innovations':[{'id':'m','kind':'TACTIC','complexity':0.4,'sensitivity':0}]";
    members[2] =
        "'statuses':[{'state':'a','innovation':'m','stage':'FULL','depth':1,'proficiency':0.5"
            + statusMore
            + "},{'state':'b','innovation':'m','stage':'FULL','depth':1,'proficiency':0.4}]";
    return Given.world(members);
  }

  private static final double LEARNING = 0.6 * 0.45 * 0.8;
  private static final double DECAY = 0.15 * 0.7;

  private static void learnsAt(Given given, double learning) {
    given.steps(1);
    double rate = learning + DECAY;
    double limit = learning / rate;
    assertThat(given.world().proficiency(given.state("a"), 0))
        .isCloseTo(limit + (0.5 - limit) * Math.exp(-rate / 12), within(1e-15));
  }

  @Test
  void aLoneAdopterLearnsByDoing() {
    learnsAt(learner(""), LEARNING);
  }

  @Test
  void orderedPracticeIsLearnedMoreSlowly() {
    learnsAt(learner(",'channel':'DIR'"), 0.6 * LEARNING);
  }

  @Test
  void tempoMultipliesLearningButNotForgetting() {
    learnsAt(learner("", "'parameters':{'tempo':4}"), 4 * LEARNING);
  }

  @Test
  void exercisesWithPractitionersTeach() {
    learnsAt(
        learner("", "'partnerships':[{'type':'EXERCISE','between':['a','b'],'exerciseRate':2}]"),
        LEARNING * (1 + 0.5 * 2 * 0.4));
  }

  @Test
  void teachingTeachesAndSupportCrowdsOut() {
    // te = 0.4, I = 1, al = 0.5, tl = 1: teach 0.2, b = 0.95 · 0.6 = 0.57.
    learnsAt(
        learner(
            "",
            "'partnerships':[{'type':'SFA','source':'b','recipients':['a'],'teachingShare':0.4,"
                + "'alignment':0.5,'tailoring':1}]"),
        LEARNING * (1 + 3 * 0.2) * (1 - 0.5 * 0.57));
  }

  @Test
  void originatorsKeepTheirProficiency() {
    Given given =
        Given.world(
            Given.states("a"),
            "'innovations':[{'id':'m','kind':'TACTIC','origins':['a']}]",
            "'parameters':{'sustainment':{'learning':0,'decay':5}}");
    assertThat(given.world().proficiency(0, 0)).isEqualTo(0.9);
    assertThat(given.world().depth(0, 0)).isEqualTo(1);
    given.steps(120);
    assertThat(given.world().proficiency(0, 0)).isEqualTo(0.9);
  }

  @Test
  void aStateThatIntroducesWhatItWasOrderedToAdoptOwnsItWhole() {
    Given given =
        learner(
            ",'channel':'DIR','source':'b'",
            "'events':[{'at':2001,'type':'INTRODUCTION','state':'a','innovation':'m'}]");
    given.steps(24);
    int a = given.state("a");
    assertThat(given.world().channel(a, 0)).isNull();
    assertThat(given.world().depth(a, 0)).isEqualTo(1);
    assertThat(given.world().proficiency(a, 0)).isEqualTo(0.9);
  }

  @Test
  void readinessAddsSupportToProficiencyAndDependenceIsItsShare() {
    Given given =
        learner(
            "",
            "'partnerships':[{'type':'SFA','source':'b','recipients':['a'],'teachingShare':0.4}]");
    int a = given.state("a");
    assertThat(given.world().readiness(a, 0)).isCloseTo(0.5 + 0.5 * 0.57, within(1e-15));
    assertThat(given.world().dependence(a, 0)).isCloseTo(0.285 / 0.785, within(1e-15));
    assertThat(given.world().visible(a, 0)).isCloseTo(0.785, within(1e-15));
    assertThat(given.world().meanDependence(a)).isCloseTo(0.285 / 0.785, within(1e-15));
  }

  @Test
  void capacityGrowsWithTheShareOfRoutine() {
    Given given =
        Given.world(
            Given.states("a", "b"),
            "'innovations':[{'id':'m','kind':'TACTIC','origins':['a']},"
                + "{'id':'n','kind':'TACTIC'},{'id':'later','kind':'TACTIC','introduced':2009}]");
    given.steps(12);
    assertThat(given.world().potential(given.state("a")))
        .isCloseTo(1 - 0.4 * Math.exp(-0.02 * 0.5), within(1e-14));
    assertThat(given.world().potential(given.state("b"))).isEqualTo(0.6);
    assertThat(given.world().realised(given.state("a")))
        .isCloseTo(0.75 * given.world().potential(given.state("a")), within(1e-15));
  }
}
