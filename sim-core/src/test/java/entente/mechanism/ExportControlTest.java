package entente.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import org.junit.jupiter.api.Test;

/** Export control: who applies it, to whom, and how it leaks. */
class ExportControlTest {

  private static final String INNOVATIONS =
      "'innovations':["
          + Given.BARE_INNOVATION
          + "'id':'m','origins':['w1','w2']},"
          + Given.BARE_INNOVATION
          + "'id':'free','origins':['w1','w2']}]";

  private static Given cocom(String... more) {
    String[] members = new String[more.length + 3];
    System.arraycopy(more, 0, members, 3, more.length);
    members[0] =
        "'states':[{'id':'w1'},{'id':'w2','compliance':0.5},{'id':'n'},{'id':'e1'},{'id':'e2'}]";
    members[1] = INNOVATIONS;
    members[2] =
        "'blocs':[{'id':'east','members':[{'state':'e1'},{'state':'e2','to':2005}]}],"
            + "'exportRegimes':[{'id':'cocom','members':[{'state':'w1'},{'state':'w2'}],"
            + "'targetBlocs':['east'],'innovations':['m'],'enforcement':0.8}]";
    return Given.world(members);
  }

  private static double factor(Given given, String from, String to, String innovation) {
    return given
        .world()
        .exportFactor(given.state(from), given.state(to), given.innovation(innovation));
  }

  @Test
  void membersWithholdWhatIsListedFromTargetsAsFarAsTheyComply() {
    Given given = cocom();
    assertThat(factor(given, "w1", "e1", "m")).isCloseTo(0.2, within(1e-15));
    assertThat(factor(given, "w2", "e1", "m")).isCloseTo(0.6, within(1e-15));
    assertThat(factor(given, "w1", "e1", "free")).isEqualTo(1);
    assertThat(factor(given, "w1", "w2", "m")).isEqualTo(1);
    assertThat(factor(given, "w1", "n", "m")).isEqualTo(1);
    assertThat(factor(given, "n", "e1", "m")).isEqualTo(1);
  }

  @Test
  void aFirstLeakSpreadsInsideTheTargetGroup() {
    Given given = cocom();
    assertThat(factor(given, "e1", "e2", "m")).isEqualTo(1);
    assertThat(factor(given, "e2", "e1", "m")).isEqualTo(1);
  }

  @Test
  void aTargetThatIsAlsoAMemberDoesNotComply() {
    Given given =
        Given.world(
            Given.states("a", "b"),
            "'innovations':[" + Given.BARE_INNOVATION + "'id':'m'}]",
            "'exportRegimes':[{'id':'r','targetStates':[{'state':'b'}],'enforcement':1}]");
    assertThat(factor(given, "a", "b", "m")).isZero();
    assertThat(factor(given, "b", "a", "m")).isEqualTo(1);
  }

  @Test
  void targetsFollowMembershipOfTheirBloc() {
    Given given = cocom().steps(60);
    assertThat(factor(given, "w1", "e2", "m")).isEqualTo(1);
    assertThat(factor(given, "w1", "e1", "m")).isCloseTo(0.2, within(1e-15));
  }

  @Test
  void eventsChangeEnforcementAndCompliance() {
    Given given =
        cocom(
            "'events':[{'at':2001,'type':'ENFORCEMENT','regime':'cocom','value':0.5},"
                + "{'at':2002,'type':'COMPLIANCE','state':'w1','value':0}]");
    given.steps(12);
    assertThat(factor(given, "w1", "e1", "m")).isEqualTo(0.5);
    given.steps(12);
    assertThat(factor(given, "w1", "e1", "m")).isEqualTo(1);
  }

  @Test
  void theStrictestOfSeveralRegimesCounts() {
    Given given =
        Given.world(
            Given.states("a", "b"),
            "'innovations':[" + Given.BARE_INNOVATION + "'id':'m'}]",
            "'exportRegimes':[{'id':'r','targetStates':[{'state':'b'}],'enforcement':0.3},"
                + "{'id':'s','targetStates':[{'state':'b'}],'enforcement':0.7,'to':2005}]");
    assertThat(factor(given, "a", "b", "m")).isCloseTo(0.3, within(1e-15));
    given.steps(60);
    assertThat(factor(given, "a", "b", "m")).isCloseTo(0.7, within(1e-15));
  }

  @Test
  void exportControlThinsExposureExercisesAndAssistanceAlike() {
    String open =
        Given.states("w1", "e1")
            + ",'innovations':["
            + Given.BARE_INNOVATION
            + "'id':'m','origins':['w1']}],'partnerships':[{'type':'SFA','source':'w1',"
            + "'recipients':['e1']},{'type':'EXERCISE','between':['w1','e1'],'exerciseRate':1}]";
    Given free = Given.world(open);
    Given held =
        Given.world(
            open,
            "'exportRegimes':[{'id':'r','targetStates':[{'state':'e1'}],'enforcement':0.75}]");
    int e = free.state("e1");
    assertThat(held.world().exposure(e, 0))
        .isCloseTo(free.world().exposure(e, 0) / 4, within(1e-15));
    assertThat(held.world().exerciseExposure(e, 0))
        .isCloseTo(free.world().exerciseExposure(e, 0) / 4, within(1e-15));
    assertThat(held.raw(new Assistance(), "e1", "m"))
        .isCloseTo(free.raw(new Assistance(), "e1", "m") / 4, within(1e-15));
  }
}
