package entente.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import entente.value.ChannelName;
import org.junit.jupiter.api.Test;

/** Orders of a hub: who hears them, how strong they are, and whose will they override. */
class DirectiveTest {

  private static Given bloc(double governance, String states, String... more) {
    String[] members = new String[more.length + 3];
    System.arraycopy(more, 0, members, 3, more.length);
    members[0] = states;
    members[1] =
        "'blocs':[{'id':'pact','hub':'a','governance':"
            + governance
            + ",'directives':['m'],'members':[{'state':'a'},{'state':'b'},"
            + "{'state':'c','outsideCommand':[{'from':2000,'to':2005}]}]}]";
    members[2] =
        "'innovations':["
            + Given.BARE_INNOVATION
            + "'id':'m','origins':['a']},"
            + Given.BARE_INNOVATION
            + "'id':'other','origins':['a']}]";
    return Given.world(members);
  }

  private static double order(Given given, String state, String innovation) {
    return given.raw(new Directive(), state, innovation);
  }

  @Test
  void prestigeOfTheHubAgainstTheMembersWeighsTheOrder() {
    Given given = bloc(1, "'states':[{'id':'a','prestige':3},{'id':'b'},{'id':'c'},{'id':'d'}]");
    assertThat(order(given, "b", "m")).isCloseTo(0.8 * 3 / 4, within(1e-15));
  }

  @Test
  void ordersReachCommandedMembersOnly() {
    Given given =
        bloc(
            1,
            Given.states("a", "b", "c", "d"),
            "'parameters':{'emulation':{'rate':0},'standards':{'rate':0}}");
    assertThat(order(given, "a", "m")).isZero();
    assertThat(order(given, "c", "m")).as("outside the command").isZero();
    assertThat(order(given, "d", "m")).as("no member").isZero();
    given.steps(60);
    assertThat(order(given, "c", "m")).as("back in the command").isEqualTo(0.4);
  }

  @Test
  void whatIsNotListedOrNotPractisedByTheHubIsNotOrdered() {
    Given given = bloc(1, Given.states("a", "b", "c"));
    assertThat(order(given, "b", "other")).isZero();
    Given idle =
        Given.world(
            Given.states("a", "b"),
            "'blocs':[{'id':'pact','hub':'a','governance':1,'directives':['m'],"
                + "'members':[{'state':'a'},{'state':'b'}]}]",
            "'innovations':[{'id':'m','kind':'TACTIC','origins':['b']}]");
    assertThat(order(idle, "b", "m")).isZero();
  }

  @Test
  void liberalGovernanceOrdersNothing() {
    assertThat(order(bloc(0, Given.states("a", "b", "c")), "b", "m")).isZero();
  }

  private static final String UNWILLING =
      "'states':[{'id':'a'},{'id':'b','sovereignty':{'caveats':['m']}},"
          + "{'id':'c','integration':0.75,'sovereignty':{'preference':0.5,'autonomyFloor':0.5}}]";

  @Test
  void aCaveatHoldsUnlessGovernanceIsWhollyAuthoritarian() {
    assertThat(order(bloc(0.99, UNWILLING), "b", "m")).isZero();
    assertThat(order(bloc(1, UNWILLING), "b", "m")).isEqualTo(0.4);
  }

  @Test
  void sovereigntyBindsByOneMinusGovernance() {
    // c: a = 1 − 0.8 · 0.75 = 0.4, A* = 0.5: Sov = exp(−4 · 0.5 · 0.1 / 0.5) = e^{−0.4}.
    for (double g : new double[] {0.25, 0.5, 1}) {
      Given given =
          Given.world(
              UNWILLING.replace("'caveats':['m']", "'preference':0.5"),
              "'blocs':[{'id':'pact','hub':'a','governance':"
                  + g
                  + ",'directives':['m'],'members':[{'state':'a'},{'state':'c'}]}]",
              "'innovations':[" + Given.BARE_INNOVATION + "'id':'m','origins':['a']}]");
      assertThat(order(given, "c", "m"))
          .isCloseTo(g * 0.8 * 0.5 * Math.exp(-0.4 * (1 - g)), within(1e-15));
    }
  }

  @Test
  void valuationDoesNotWeighAnOrderButCapacityDoes() {
    Given given =
        Given.world(
            Given.states("a", "b"),
            "'blocs':[{'id':'pact','hub':'a','governance':1,'directives':['m'],"
                + "'members':[{'state':'a'},{'state':'b'}]}]",
            "'innovations':[{'id':'m','kind':'TECHNOLOGY','complexity':1,'financialIntensity':1,"
                + "'organizationalDemand':0,'relativeAdvantage':0,'origins':['a']}]");
    // hill(B = 1; f = 1) = ½.
    assertThat(given.gated(ChannelName.DIR, "b", "m")).isCloseTo(0.4 * 0.5, within(1e-15));
  }

  @Test
  void statesWithoutPrestigeOrderNobody() {
    assertThat(Directive.hazard(0.8, 1, 0, 0)).isZero();
    assertThat(Directive.hazard(0.8, 1, 0, 1)).isZero();
    assertThat(Directive.hazard(0.8, 1, 1, 0)).isEqualTo(0.8);
  }

  @Test
  void directivesAreAdoptedWholeAndOwnedLittle() {
    Given given = bloc(1, Given.states("a", "b", "c"));
    Directive directive = new Directive();
    assertThat(directive.depth(given.world(), 1, 0, 0)).isEqualTo(1);
    assertThat(directive.ownership(given.world().parameters().adoption())).isEqualTo(0.3);
    assertThat(directive.source(given.world(), given.state("b"), given.innovation("m"), 0.5))
        .isEqualTo(given.state("a"));
  }
}
