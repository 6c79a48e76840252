package entente.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import entente.value.ChannelName;
import entente.value.Stage;
import entente.world.StageChange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Security force assistance: agency loss, tailoring, support, teaching and the donor's exit. */
class AssistanceTest {

  private static final String STATES =
      "'states':[{'id':'donor'},{'id':'pupil','similarity':"
          + "{'doctrinalTradition':0,'regime':0.2}},{'id':'x'}]";

  /** The pupil is at y = 0.1, the innovation at 0.7: fit 0.4. */
  private static final String INNOVATION =
      "'innovations':[{'id':'m','kind':'TECHNIQUE','sensitivity':0,'tradition':0.7,"
          + "'origins':['donor']},{'id':'other','kind':'TECHNIQUE','sensitivity':0,'tradition':0.7}]";

  private static Given assisted(String terms) {
    return Given.world(
        STATES,
        INNOVATION,
        "'partnerships':[{'id':'aid','type':'SFA','source':'donor','recipients':['pupil']"
            + terms
            + "}]");
  }

  private static double hazard(String terms) {
    return assisted(terms).raw(new Assistance(), "pupil", "m");
  }

  @Test
  void conditionalityWinsBackWhatMisalignmentLoses() {
    double whole = 0.8 * (0.5 + 0.5 * 0.4);
    assertThat(hazard(",'alignment':1")).isCloseTo(whole, within(1e-15));
    assertThat(hazard(",'alignment':0.1")).isCloseTo(0.1 * whole, within(1e-15));
    assertThat(hazard(",'alignment':0.1,'conditionality':0.8"))
        .isCloseTo((0.1 + 0.9 * 0.8) * whole, within(1e-15));
    assertThat(hazard(",'alignment':0,'conditionality':1")).isCloseTo(whole, within(1e-15));
  }

  @Test
  void tailoringReplacesFit() {
    assertThat(hazard(",'alignment':1,'tailoring':0")).isCloseTo(0.8 * 0.4, within(1e-15));
    assertThat(hazard(",'alignment':1,'tailoring':1")).isCloseTo(0.8, within(1e-15));
  }

  @Test
  void intensityScalesIt() {
    double one = hazard("");
    assertThat(hazard(",'intensity':2.5")).isCloseTo(2.5 * one, within(1e-15));
    assertThat(hazard(",'intensity':0")).isZero();
  }

  @Test
  void assistanceRunsOneWayAndOnlyForWhatTheDonorPractises() {
    Given given = assisted(",'targets':['m','other']");
    assertThat(given.raw(new Assistance(), "pupil", "m")).isPositive();
    assertThat(given.raw(new Assistance(), "pupil", "other")).isZero();
    assertThat(given.raw(new Assistance(), "x", "m")).isZero();
    assertThat(assisted(",'targets':['other']").raw(new Assistance(), "pupil", "m")).isZero();
  }

  @Test
  void twoDonorsAdd() {
    Given given =
        Given.world(
            STATES,
            INNOVATION.replace("'origins':['donor']", "'origins':['donor','x']"),
            "'partnerships':[{'type':'SFA','source':'donor','recipients':['pupil'],'alignment':1},"
                + "{'type':'SFA','source':'x','recipients':['pupil'],'alignment':1,'tailoring':1}]");
    assertThat(given.raw(new Assistance(), "pupil", "m")).isCloseTo(0.8 * 1.7, within(1e-15));
    Assistance assistance = new Assistance();
    int pupil = given.state("pupil");
    assertThat(assistance.source(given.world(), pupil, 0, 0.4)).isEqualTo(given.state("donor"));
    assertThat(assistance.source(given.world(), pupil, 0, 0.42)).isEqualTo(given.state("x"));
  }

  @Test
  void depthIsWhatTailoringMakesFit() {
    Given given = assisted(",'tailoring':0.5");
    Assistance assistance = new Assistance();
    int pupil = given.state("pupil");
    int donor = given.state("donor");
    assertThat(assistance.depth(given.world(), pupil, 0, donor)).isCloseTo(0.7, within(1e-15));
    assertThat(assistance.ownership(given.world().parameters().adoption())).isEqualTo(0.35);
  }

  @Test
  void substitutionSupportsAndTeachingTeaches() {
    Given given =
        assisted(",'intensity':0.8,'teachingShare':0.25,'alignment':0.5,'conditionality':0.2");
    int pupil = given.state("pupil");
    assertThat(given.world().support(pupil, 0)).isCloseTo(0.95 * 0.8 * 0.75, within(1e-15));
    assertThat(given.world().teaching(pupil, 0)).isCloseTo(0.25 * 0.8 * 0.6 * 0.7, within(1e-15));
    assertThat(assisted(",'teachingShare':1").world().support(pupil, 0)).isZero();
    assertThat(assisted(",'intensity':10,'teachingShare':0").world().support(pupil, 0))
        .isEqualTo(1);
  }

  @Test
  void supportEndsWithThePatron() {
    Given given = assisted(",'to':2001");
    int pupil = given.state("pupil");
    given.steps(11);
    assertThat(given.world().support(pupil, 0)).isPositive();
    given.steps(1);
    assertThat(given.world().support(pupil, 0)).isZero();
    assertThat(given.raw(new Assistance(), "pupil", "m")).isZero();
  }

  /**
   * The donor gives it up in the very step in which the pupil adopts; whose id is first is idle.
   */
  @Test
  void aDonorThatGivesUpInTheSameStepStillStandsBehindTheAdoption() {
    for (String donor : List.of("a-donor", "z-donor")) {
      Given given =
          Given.world(
              Given.states(donor, "pupil"),
              "'innovations':[{'id':'m','kind':'TECHNIQUE'}]",
              "'statuses':[{'state':'"
                  + donor
                  + "','innovation':'m','stage':'FULL','depth':1,'proficiency':0},"
                  + "{'state':'pupil','innovation':'m','stage':'EVALUATING'}]",
              "'partnerships':[{'type':'SFA','source':'" + donor + "','recipients':['pupil']}]",
              "'parameters':{'assistance':{'rate':1e9},'abandonment':{'unreadinessRate':1e9}}");
      given.steps(1);
      assertThat(given.world().stage(given.state(donor), 0)).isEqualTo(Stage.ABANDONED);
      StageChange adoption =
          given.changes().stream()
              .filter(c -> c.state() == given.state("pupil"))
              .findFirst()
              .orElseThrow();
      assertThat(adoption.channel()).isEqualTo(ChannelName.SFA);
      assertThat(adoption.source()).isEqualTo(given.state(donor));
      assertThat(adoption.depth()).isCloseTo(1, within(1e-15));
    }
  }
}
