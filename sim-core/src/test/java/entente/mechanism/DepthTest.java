package entente.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import entente.value.ChannelName;
import entente.value.Stage;
import entente.world.StageChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How deep a state adopts by each channel, what it can do at first, and the one upgrade. */
class DepthTest {

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0.1, 1",
    "1, 0.8, 1, 1",
    "0.5, 0, 0, 0.5",
    "0.5, 0.8, 0.5, 0.3",
    "0.1, 0.8, 0, 0.2"
  })
  void selectiveDepthIsWhatFitsAndCanBeAbsorbed(
      double fit, double complexity, double realised, double depth) {
    assertThat(Depth.selective(fit, complexity, realised, 0.2)).isCloseTo(depth, within(1e-15));
  }

  /** The state is at y = 0.1, the innovation at 0.7: fit 0.4; κ = 0.5, aR = 0.45: base 0.29. */
  private static Given adopting(String members, String innovation, String parameters) {
    return Given.world(
        "'states':[{'id':'a','similarity':{'doctrinalTradition':0,'regime':0.2}},{'id':'hub'}]",
        members
            + (members.isEmpty() ? "" : ",")
            + "'innovations':[{'id':'m','kind':'TACTIC','tradition':0.7,'complexity':0.5,"
            + "'financialIntensity':0,'organizationalDemand':0,'sensitivity':0,'civilOrigin':1,"
            + "'integrationDemand':0,'interfaceShare':0.25"
            + innovation
            + "}]",
        "'parameters':{'adoption':{'initialStage':'EVALUATING'},"
            + "'sustainment':{'learning':0,'decay':0}"
            + (parameters.contains("emulation") ? "" : ",'emulation':{'rate':0}")
            + (parameters.contains("civil") ? "" : ",'civil':{'rate':0}")
            + parameters
            + "}");
  }

  private static StageChange adoption(Given given) {
    given.steps(1);
    return given.changes().stream()
        .filter(c -> c.state() == given.state("a"))
        .findFirst()
        .orElseThrow();
  }

  private static void check(Given given, ChannelName channel, double depth, double ownership) {
    StageChange change = adoption(given);
    assertThat(change.channel()).isEqualTo(channel);
    assertThat(change.depth()).isCloseTo(depth, within(1e-15));
    assertThat(given.world().proficiency(given.state("a"), 0))
        .isCloseTo(0.45 * ownership, within(1e-15));
    assertThat(change.to()).isEqualTo(depth < 0.8 ? Stage.PARTIAL : Stage.FULL);
  }

  private static final double BASE = 0.4 * (1 - 0.5 * 0.55);

  @Test
  void inventionsAndCivilTechnologyAreSelective() {
    check(adopting("", ",'independentAdoptionRate':1e9", ""), ChannelName.INN, BASE, 0.6);
    check(adopting("", "", ",'civil':{'rate':1e9}"), ChannelName.CIV, BASE, 0.6);
  }

  @Test
  void emulationAndCompetitionAreSelective() {
    String origin = ",'origins':['hub']";
    check(adopting("", origin, ",'emulation':{'rate':1e12}"), ChannelName.EMU, BASE, 0.5);
    check(
        adopting("'rivalries':[{'between':['a','hub']}]", origin, ",'competition':{'rate':1e9}"),
        ChannelName.CMP,
        BASE,
        0.5);
  }

  @Test
  void exercisesAreSelectiveAndWellOwned() {
    check(
        adopting(
            "'partnerships':[{'type':'EXERCISE','between':['a','hub'],'exerciseRate':5}]",
            ",'origins':['hub']",
            ",'exercises':{'rate':1e9}"),
        ChannelName.EXE,
        BASE,
        0.7);
  }

  @Test
  void assistanceIsAsDeepAsItIsTailored() {
    check(
        adopting(
            "'partnerships':[{'type':'SFA','source':'hub','recipients':['a'],'tailoring':0.75}]",
            ",'origins':['hub']",
            ",'assistance':{'rate':1e9}"),
        ChannelName.SFA,
        0.85,
        0.35);
  }

  @Test
  void standardsReachTheInterface() {
    check(
        adopting(
            "'blocs':[{'id':'nato','standards':['m'],'members':[{'state':'a'},{'state':'hub'}]}]",
            ",'origins':['hub']",
            ",'standards':{'rate':1e9}"),
        ChannelName.STD,
        0.25,
        0.6);
  }

  @Test
  void ordersAndProgrammesAreTakenWhole() {
    check(
        adopting(
            "'blocs':[{'id':'pact','hub':'hub','governance':1,'directives':['m'],"
                + "'members':[{'state':'a'},{'state':'hub'}]}]",
            ",'origins':['hub']",
            ",'directive':{'rate':1e9},'abandonment':{'reversion':0}"),
        ChannelName.DIR,
        1,
        0.3);
    check(
        adopting(
            "'programmes':[{'id':'p','product':'m','start':2000,'developmentTime':0,"
                + "'partners':[{'state':'hub','share':1},{'state':'a','share':1}]}]",
            ",'origins':['hub']",
            ",'industry':{'rate':1e9}"),
        ChannelName.IND,
        1,
        0.5);
  }

  /** A partial adopter meets a directive; the upgrade is sure within a step. */
  @Test
  void aPartialAdopterUpgradesOnceAndKeepsItsFirstChannel() {
    Given given =
        Given.world(
            "'states':[{'id':'a','similarity':{'doctrinalTradition':0,'regime':0.2}},{'id':'hub'}]",
            "'innovations':[{'id':'m','kind':'TACTIC','tradition':0.7,'financialIntensity':0,"
                + "'organizationalDemand':0,'integrationDemand':0,'origins':['hub']}]",
            "'statuses':[{'state':'a','innovation':'m','stage':'PARTIAL','depth':0.3,"
                + "'proficiency':0.5,'channel':'EMU'}]",
            "'partnerships':[{'type':'SFA','source':'hub','recipients':['a'],'tailoring':0.75,"
                + "'teachingShare':1}]",
            "'parameters':{'assistance':{'rate':1e9},'emulation':{'rate':0}}");
    given.steps(1);
    int a = given.state("a");
    StageChange upgrade =
        given.changes().stream().filter(c -> c.state() == a).findFirst().orElseThrow();
    assertThat(upgrade.from()).isEqualTo(Stage.PARTIAL);
    assertThat(upgrade.to()).isEqualTo(Stage.FULL);
    assertThat(upgrade.channel()).isEqualTo(ChannelName.SFA);
    assertThat(upgrade.depth()).isCloseTo(0.85, within(1e-15));
    assertThat(given.world().channel(a, 0)).isEqualTo(ChannelName.EMU);
    assertThat(given.world().isReceptive(a, 0)).isFalse();
  }

  @Test
  void anUpgradeThatFindsNothingDeeperIsSpentInSilence() {
    Given given =
        Given.world(
            Given.states("a", "hub"),
            "'innovations':[{'id':'m','kind':'TACTIC','interfaceShare':0.3}]",
            "'statuses':[{'state':'a','innovation':'m','stage':'PARTIAL','depth':0.6,"
                + "'proficiency':0.5}]",
            "'blocs':[{'id':'n','standards':['m'],'members':[{'state':'a'},{'state':'hub'}]}]",
            "'parameters':{'standards':{'rate':1e9},'emulation':{'rate':0},"
                + "'sustainment':{'learning':0,'decay':0}}");
    assertThat(given.world().isReceptive(given.state("a"), 0)).isTrue();
    given.steps(1);
    assertThat(given.world().depth(given.state("a"), 0)).isEqualTo(0.6);
    assertThat(given.world().isReceptive(given.state("a"), 0)).isFalse();
    assertThat(given.changes()).noneMatch(c -> c.state() == given.state("a"));
  }

  @Test
  void upgradesRunAtAQuarterOfTheRate() {
    // The same clock keys: with the upgrade factor at 0 nobody ever deepens.
    Given never =
        Given.world(
            Given.states("a", "hub"),
            "'innovations':[{'id':'m','kind':'TACTIC','independentAdoptionRate':1e9}]",
            "'statuses':[{'state':'a','innovation':'m','stage':'PARTIAL','depth':0.3,"
                + "'proficiency':0.5}]",
            "'parameters':{'adoption':{'upgradeFactor':0}}");
    never.steps(12);
    assertThat(never.world().depth(never.state("a"), 0)).isEqualTo(0.3);
  }
}
