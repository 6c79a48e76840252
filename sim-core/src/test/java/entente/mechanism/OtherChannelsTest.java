package entente.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import org.junit.jupiter.api.Test;

/** The channels without a partner: invention, civil technology and competition with rivals. */
class OtherChannelsTest {

  @Test
  void inventionHasTheRateOfTheInnovation() {
    Given given =
        Given.world(
            Given.states("a", "b"),
            "'innovations':[{'id':'m','kind':'TACTIC','independentAdoptionRate':0.3},"
                + "{'id':'n','kind':'TACTIC'},"
                + "{'id':'o','kind':'TACTIC','independentAdoptionRate':0.3,'introduced':2005}]");
    assertThat(given.raw(new IndependentAdoption(), "a", "m")).isEqualTo(0.3);
    assertThat(given.raw(new IndependentAdoption(), "a", "n")).isZero();
    assertThat(given.raw(new IndependentAdoption(), "a", "o")).as("not yet introduced").isZero();
  }

  private static Given civil(String state, String innovation) {
    return Given.world(
        "'states':[{'id':'a'" + state + "},{'id':'rich','civilTechnology':0.9}]",
        "'innovations':[{'id':'m','kind':'TECHNOLOGY'" + innovation + "}]");
  }

  @Test
  void civilTechnologyNeedsCivilOriginFusionAndReach() {
    String fused = ",'civilMilitaryFusion':0.8,'civilTechnology':0.4,'threat':0.7";
    assertThat(civil(fused, ",'civilOrigin':0.5").raw(new CivilSpillIn(), "a", "m"))
        .isCloseTo(0.5 * 0.5 * 0.8 * 0.4 * 1.2, within(1e-15));
    assertThat(civil(fused, "").raw(new CivilSpillIn(), "a", "m")).isZero();
    assertThat(
            civil(",'civilMilitaryFusion':0", ",'civilOrigin':1").raw(new CivilSpillIn(), "a", "m"))
        .isZero();
  }

  @Test
  void opennessReachesTheMostAdvancedCivilBase() {
    Given open = civil(",'civilTechnology':0.4,'commercialOpenness':1", ",'civilOrigin':1");
    assertThat(open.world().civilReach(open.state("a"))).isCloseTo(0.9, within(1e-15));
    Given half = civil(",'civilTechnology':0.4,'commercialOpenness':0.5", ",'civilOrigin':1");
    assertThat(half.world().civilReach(half.state("a"))).isCloseTo(0.65, within(1e-15));
  }

  @Test
  void civilSupplyBeginsOnItsDate() {
    Given given = civil("", ",'civilOrigin':1,'civilSupply':2001");
    given.steps(11);
    assertThat(given.raw(new CivilSpillIn(), "a", "m")).isZero();
    given.steps(1);
    assertThat(given.raw(new CivilSpillIn(), "a", "m")).isPositive();
  }

  @Test
  void aThreatenedStateMatchesItsRivals() {
    Given given =
        Given.world(
            "'states':[{'id':'a','threat':0.8},{'id':'r'},{'id':'s'},{'id':'friend'}]",
            "'innovations':[{'id':'m','kind':'TACTIC','relativeAdvantage':0.5,"
                + "'observability':0.4,'origins':['r','friend']}]",
            "'rivalries':[{'between':['a','r'],'weight':3},{'between':['a','s'],'weight':1}]",
            "'parameters':{'adoption':{'binary':true}}");
    assertThat(given.raw(new RivalCompetition(), "a", "m"))
        .isCloseTo(0.25 * 0.8 * 0.5 * 0.4 * 0.75, within(1e-15));
    assertThat(given.raw(new RivalCompetition(), "s", "m")).as("its rival lacks it").isZero();
    assertThat(new RivalCompetition().source(given.world(), given.state("a"), 0, 0.5))
        .isEqualTo(given.state("r"));
  }

  @Test
  void blocsCompeteAcrossTheirMembersWhileTheyAreMembers() {
    Given given =
        Given.world(
            Given.states("a", "b", "c"),
            "'blocs':[{'id':'east','members':[{'state':'a'}]},"
                + "{'id':'west','members':[{'state':'b','to':2001},{'state':'c'}]}]",
            "'innovations':[{'id':'m','kind':'TACTIC','origins':['b']}]",
            "'rivalries':[{'blocs':['east','west']}]");
    int a = given.state("a");
    assertThat(given.world().rivalry(a, given.state("b"))).isEqualTo(1);
    assertThat(given.world().rivalry(given.state("c"), given.state("b"))).isZero();
    given.steps(12);
    assertThat(given.world().rivalry(a, given.state("b"))).isZero();
    assertThat(given.world().rivalry(a, given.state("c"))).isEqualTo(1);
  }

  @Test
  void exercisesOfRivalsProvokeOnlyWhereAsked() {
    String world =
        Given.states("a", "r", "friend", "ally")
            + ",'innovations':[{'id':'m','kind':'TACTIC'}],'rivalries':[{'between':['a','r']}],"
            + "'partnerships':[{'type':'EXERCISE','between':['r','friend'],'exerciseRate':0.5},"
            + "{'type':'ALLIANCE','between':['r','ally'],'exerciseRate':3}]";
    Given calm = Given.world(world);
    assertThat(calm.world().threat(calm.state("a"))).isEqualTo(0.5);
    Given provoked = Given.world(world, "'parameters':{'exercises':{'provocation':0.4}}");
    assertThat(provoked.world().threat(provoked.state("a"))).isCloseTo(0.7, within(1e-15));
    assertThat(provoked.world().threat(provoked.state("friend"))).isEqualTo(0.5);
  }
}
