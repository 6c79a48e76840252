package entente.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import org.junit.jupiter.api.Test;

/** Awareness and evaluation: observation, contact, civil supply and push. */
class NoticeTest {

  private static double awareness(Given given, String state) {
    return given.model().hazards().awareness(given.state(state), 0);
  }

  private static double evaluation(Given given, String state) {
    return given.model().hazards().evaluation(given.state(state), 0);
  }

  private static String innovation(String more) {
    return "'innovations':[{'id':'m','kind':'TACTIC','complexity':0.4,'observability':0.5"
        + more
        + "}]";
  }

  @Test
  void withoutContactOnlyObservationInforms() {
    Given given = Given.world(Given.states("a", "b"), innovation(""));
    assertThat(awareness(given, "a")).isCloseTo(0.6 * 0.4 * 0.5, within(1e-15));
    assertThat(evaluation(given, "a")).isCloseTo(1.5 * 0.6 * 0.8, within(1e-15));
  }

  @Test
  void contactInformsUpToFullExposure() {
    Given given =
        Given.world(
            Given.states("a", "b"),
            innovation(",'tacitness':0,'sensitivity':0,'origins':['b']")
                .replace("'observability':0.5", "'observability':1"),
            "'partnerships':[{'type':'EXERCISE','between':['a','b'],'exerciseRate':50}]",
            "'parameters':{'adoption':{'binary':true,'initialStage':'UNAWARE'}}");
    assertThat(given.world().exposure(0, 0)).isEqualTo(1);
    assertThat(given.world().exerciseExposure(0, 0)).isEqualTo(50);
    assertThat(awareness(given, "a")).isCloseTo(0.6 * (0.4 + 1.5), within(1e-15));
  }

  @Test
  void civilSupplyInformsWhereItCanBeUsed() {
    String civil = ",'civilOrigin':0.1";
    Given given = Given.world(Given.states("a", "b"), innovation(civil));
    assertThat(awareness(given, "a")).isCloseTo(0.6 * (0.2 + 1.5), within(1e-15));
    Given apart =
        Given.world("'states':[{'id':'a','civilMilitaryFusion':0},{'id':'b'}]", innovation(civil));
    assertThat(awareness(apart, "a")).isCloseTo(0.12, within(1e-15));
  }

  @Test
  void assistanceAndProgrammesPushByTwoEach() {
    Given given =
        Given.world(
            Given.states("a", "b", "c", "d"),
            innovation(""),
            "'partnerships':[{'type':'SFA','source':'d','recipients':['a'],'targets':['m']},"
                + "{'type':'SFA','source':'c','recipients':['a','b']}]",
            "'programmes':[{'id':'p','product':'m','start':2001,"
                + "'partners':[{'state':'c','share':1}],'customers':[{'state':'d'}]}]");
    assertThat(awareness(given, "a")).isCloseTo(2.12, within(1e-15));
    assertThat(evaluation(given, "a")).isCloseTo(2.72, within(1e-15));
    assertThat(awareness(given, "b"))
        .as("the donor does not practise it")
        .isCloseTo(0.12, within(1e-15));
    assertThat(awareness(given, "c")).isCloseTo(0.12, within(1e-15));
    given.steps(12);
    if (given.world().stage(given.state("c"), 0) == entente.value.Stage.UNAWARE) {
      assertThat(awareness(given, "c")).isCloseTo(2.12, within(1e-12));
    }
  }

  @Test
  void aDirectivePushesAsFarAsGovernanceIsAuthoritarian() {
    for (double g : new double[] {0, 0.25, 1}) {
      Given given =
          Given.world(
              Given.states("a", "b", "x"),
              innovation(""),
              "'blocs':[{'id':'pact','hub':'a','governance':"
                  + g
                  + ",'directives':['m'],'members':[{'state':'a'},{'state':'b'}]}]");
      assertThat(awareness(given, "b")).isCloseTo(0.12 + 2 * g, within(1e-15));
      assertThat(awareness(given, "a")).isCloseTo(0.12, within(1e-15));
      assertThat(awareness(given, "x")).isCloseTo(0.12, within(1e-15));
    }
  }

  @Test
  void tempoMultipliesBoth() {
    Given given = Given.world(Given.states("a", "b"), innovation(""), "'parameters':{'tempo':5}");
    assertThat(awareness(given, "a")).isCloseTo(0.6, within(1e-15));
    assertThat(evaluation(given, "a")).isCloseTo(3.6, within(1e-15));
  }

  @Test
  void whatIsNotIntroducedIsNotNoticed() {
    Given given = Given.world(Given.states("a", "b"), innovation(",'introduced':2005"));
    assertThat(awareness(given, "a")).isZero();
  }
}
