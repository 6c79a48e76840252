package entente.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import org.junit.jupiter.api.Test;

/** Standards of a bloc: when a practice becomes one, and how it pulls. */
class SharedStandardsTest {

  private static String bloc(String more) {
    return "'blocs':[{'id':'nato','members':[{'state':'a'},{'state':'b'},{'state':'c'},"
        + "{'state':'d'},{'state':'e'},{'state':'f'},{'state':'g'},{'state':'h'}]"
        + more
        + "}]";
  }

  private static final String EIGHT = Given.states("a", "b", "c", "d", "e", "f", "g", "h", "x");
  private static final String STILL =
      "'parameters':{'emulation':{'rate':0},'awareness':{'observation':0,'contact':0},"
          + "'abandonment':{'unreadinessRate':0,'fiscalRate':0}}";

  private static String innovation(String origins) {
    return "'innovations':[{'id':'m','kind':'TECHNIQUE','interfaceShare':0.6,"
        + "'networkExternality':0.5,'origins':["
        + origins
        + "]}]";
  }

  private static boolean becomesStandard(String blocMore, String origins) {
    Given given = Given.world(EIGHT, bloc(blocMore), innovation(origins), STILL).steps(1);
    return given.world().isStandard(0, 0);
  }

  @Test
  void aQuarterOfTheMembersMakesAStandard() {
    assertThat(becomesStandard("", "'b'")).isFalse();
    assertThat(becomesStandard("", "'b','c'")).isTrue();
  }

  @Test
  void halfTheQuorumIsEnoughWhereTheHubLeads() {
    assertThat(becomesStandard(",'hub':'a'", "'a'")).isTrue();
    assertThat(becomesStandard(",'hub':'a'", "'b'")).isFalse();
  }

  @Test
  void adoptersOutsideTheBlocDoNotCount() {
    assertThat(becomesStandard("", "'b','x'")).isFalse();
  }

  @Test
  void aStandardStaysOneWhenItsUsersLeave() {
    Given given =
        Given.world(
            EIGHT,
            bloc(",'standards':[]").replace("{'state':'c'}", "{'state':'c','to':2001}"),
            innovation("'b','c'"),
            STILL);
    given.steps(24);
    assertThat(given.world().isStandard(0, 0)).isTrue();
    assertThat(given.raw(new SharedStandards(), "d", "m")).isPositive();
    assertThat(given.raw(new SharedStandards(), "c", "m")).isZero();
  }

  @Test
  void theHazardGrowsWithTheShareOfPartnersAndShrinksWithGovernance() {
    // b sees one adopter among seven partners: κ_S ι (ν0 + n/7).
    double expected = 0.5 * 0.6 * (0.3 + 0.5 / 7);
    for (double g : new double[] {0, 0.25, 1}) {
      Given given =
          Given.world(
              EIGHT,
              bloc(",'hub':'a','standards':['m'],'governance':" + g),
              innovation("'c'"),
              STILL);
      assertThat(given.raw(new SharedStandards(), "b", "m"))
          .isCloseTo((1 - g) * expected, within(1e-15));
      assertThat(given.raw(new SharedStandards(), "x", "m")).isZero();
    }
  }

  @Test
  void depthIsWhatTheStandardCovers() {
    Given given = Given.world(EIGHT, bloc(""), innovation("'b'"));
    SharedStandards standards = new SharedStandards();
    assertThat(standards.depth(given.world(), 0, 0, -1)).isEqualTo(0.6);
    Given narrow =
        Given.world(
            EIGHT,
            bloc(""),
            innovation("'b'").replace("'interfaceShare':0.6", "'interfaceShare':0.05"));
    assertThat(standards.depth(narrow.world(), 0, 0, -1)).isEqualTo(0.2);
    assertThat(standards.ownership(given.world().parameters().adoption())).isEqualTo(0.6);
  }
}
