package entente.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Canonical;
import entente.Given;
import entente.mechanism.JointExercises;
import entente.world.WorldPlan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The governance switch changes the terms G1 to G7 and nothing else. With the constants of all of
 * them at zero, a world is the same to the bit under both governances; with any one of them back at
 * its default, it is not.
 */
class GovernanceTest {

  private static final List<String> ALL_OFF =
      List.of(
          "parameters.directive.rate=0",
          "parameters.awareness.push=0",
          "parameters.standards.rate=0",
          "parameters.governance.lateralSuppression=0",
          "parameters.integration.relaxation=0",
          "parameters.governance.retention=0",
          "parameters.governance.trustErosion=0");

  private static List<String> lines(List<String> settings, String governance) {
    List<String> all = new ArrayList<>(settings);
    all.add("governance=" + governance);
    WorldPlan plan =
        new WorldPlan(
            Given.scenario(
                all,
                "'calendar':{'start':2000,'end':2020}",
                Given.states("hub", "a", "b", "c", "d", "e", "x", "y"),
                "'blocs':[{'id':'pact','hub':'hub','directives':['hub-born','old'],'members':["
                    + "{'state':'hub'},{'state':'a'},{'state':'b'},{'state':'c'},{'state':'d'},"
                    + "{'state':'e','from':2005}]}]",
                "'innovations':[{'id':'hub-born','kind':'TACTIC','origins':['hub']},"
                    + "{'id':'old','kind':'TECHNIQUE','origins':['hub']},"
                    + "{'id':'peer-born','kind':'TECHNIQUE','origins':['c']},"
                    + "{'id':'foreign','kind':'TECHNOLOGY','origins':['x']}]",
                "'statuses':[{'state':'a','innovation':'old','stage':'FULL','proficiency':0.1},"
                    + "{'state':'b','innovation':'old','stage':'FULL','proficiency':0.1}]",
                "'partnerships':[{'type':'ALLIANCE','bloc':'pact','exerciseRate':0.5},"
                    + "{'type':'EXERCISE','between':['a','x','y'],'exerciseRate':1}]"));
    return Canonical.lines(plan, Runs.observed(plan, 3));
  }

  private static List<String> differences(List<String> settings) {
    return differences(settings, "authoritarian", settings, "liberal");
  }

  private static List<String> differences(
      List<String> settings, String governance, List<String> otherSettings, String other) {
    List<String> different = lines(settings, governance);
    different.removeAll(lines(otherSettings, other));
    return different;
  }

  @Test
  void withoutItsSevenTermsGovernanceDoesNotChangeABit() {
    assertThat(differences(ALL_OFF)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "directive.rate",
        "awareness.push",
        "standards.rate",
        "governance.lateralSuppression",
        "integration.relaxation",
        "governance.retention"
      })
  void eachTermAloneMatters(String term) {
    List<String> one = ALL_OFF.stream().filter(s -> !s.contains(term)).toList();
    assertThat(one).hasSize(ALL_OFF.size() - 1);
    assertThat(differences(one)).isNotEmpty();
  }

  /** Trust erodes only beyond what a member wants, so it needs the integration that a hub sets. */
  @Test
  void trustErosionMattersWhereAHubIntegratesAgainstAMembersWill() {
    List<String> with =
        ALL_OFF.stream().filter(s -> !s.contains("relaxation") && !s.contains("Erosion")).toList();
    List<String> without = ALL_OFF.stream().filter(s -> !s.contains("relaxation")).toList();
    assertThat(differences(with, "authoritarian", without, "authoritarian")).isNotEmpty();
    assertThat(differences(with, "liberal", without, "liberal")).isEmpty();
  }

  private static Given bloc(double governance) {
    return Given.world(
        Given.states("hub", "a", "b", "x"),
        "'blocs':[{'id':'pact','hub':'hub','governance':"
            + governance
            + ",'members':[{'state':'hub'},{'state':'a'},{'state':'b'}]}]",
        "'innovations':["
            + Given.BARE_INNOVATION
            + "'id':'h','origins':['hub']},"
            + Given.BARE_INNOVATION
            + "'id':'p','origins':['b']},"
            + Given.BARE_INNOVATION
            + "'id':'q','origins':['x']}]",
        "'partnerships':[{'type':'EXERCISE','between':['hub','a','b','x'],'exerciseRate':1}]",
        "'parameters':{'emulation':{'backgroundWeight':1,'contagion':'LINEAR'},"
            + "'adoption':{'binary':true}}");
  }

  @Test
  void peersAreHeardLessUnderAHubAndTheHubAndOutsidersAreNot() {
    for (double g : new double[] {0, 0.5, 1}) {
      Given given = bloc(g);
      double lateral = 1 - 0.7 * g;
      int a = given.state("a");
      assertThat(given.world().exposure(a, given.innovation("h")))
          .isCloseTo(1.0 / 3, within(1e-15));
      assertThat(given.world().exposure(a, given.innovation("p")))
          .isCloseTo(lateral / 3, within(1e-15));
      assertThat(given.world().exposure(a, given.innovation("q")))
          .isCloseTo(1.0 / 3, within(1e-15));
      assertThat(given.world().exposure(given.state("x"), given.innovation("p")))
          .isCloseTo(1.0 / 3, within(1e-15));
      assertThat(given.world().exposure(given.state("hub"), given.innovation("p")))
          .as("the hub hears its periphery as little")
          .isCloseTo(lateral / 3, within(1e-15));
      assertThat(given.raw(new JointExercises(), "a", "p"))
          .isCloseTo(0.2 * (1 - Math.exp(-lateral)), within(1e-15));
    }
  }

  @Test
  void anEventSwitchesGovernanceOnTheWay() {
    Given given =
        Given.world(
            Given.states("hub", "a"),
            "'blocs':[{'id':'pact','hub':'hub','governance':1,'directives':['m'],"
                + "'members':[{'state':'hub'},{'state':'a'}]}]",
            "'innovations':["
                + Given.BARE_INNOVATION
                + "'id':'m','origins':['hub']},"
                + Given.BARE_INNOVATION
                + "'id':'n'}]",
            "'events':[{'at':2001,'type':'GOVERNANCE','bloc':'pact','value':0.25},"
                + "{'at':2002,'type':'DIRECTIVE','bloc':'pact','innovation':'n'}]");
    assertThat(given.world().governance(0)).isEqualTo(1);
    given.steps(12);
    assertThat(given.world().governance(0)).isEqualTo(0.25);
    assertThat(given.world().isDirected(0, given.innovation("n"))).isFalse();
    given.steps(12);
    assertThat(given.world().isDirected(0, given.innovation("n"))).isTrue();
  }
}
