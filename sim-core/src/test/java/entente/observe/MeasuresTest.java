package entente.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The observables, worked out by hand on worlds of three states. */
class MeasuresTest {

  /** Depths: a (1, 0.5), b (1, 0), c nothing; all proficiencies 0.5. */
  private static Given three(String... more) {
    String[] members = new String[more.length + 3];
    System.arraycopy(more, 0, members, 3, more.length);
    members[0] = Given.states("a", "b", "c");
    members[1] =
        "'innovations':[{'id':'m','kind':'TACTIC','relativeAdvantage':0.6,'interfaceShare':0.4},"
            + "{'id':'n','kind':'TACTIC','relativeAdvantage':0.2,'interfaceShare':0.2}]";
    members[2] =
        "'statuses':[{'state':'a','innovation':'m','stage':'FULL','depth':1,'proficiency':0.5},"
            + "{'state':'a','innovation':'n','stage':'PARTIAL','depth':0.5,'proficiency':0.5},"
            + "{'state':'b','innovation':'m','stage':'FULL','depth':1,'proficiency':0.5}]";
    return Given.world(members);
  }

  private static boolean[] all() {
    boolean[] group = new boolean[3];
    Arrays.fill(group, true);
    return group;
  }

  private static Pairs pairs(Given given) {
    return new Pairs(given.world().size(), given.world().innovations().size()).look(given.world());
  }

  @Test
  void sharesAndDepths() {
    Given given = three();
    assertThat(Measures.inService(given.world(), all(), 0)).isCloseTo(2.0 / 3, within(1e-15));
    assertThat(Measures.meanDepth(given.world(), all(), 1)).isEqualTo(0.5);
    assertThat(Measures.inService(given.world(), new boolean[3], 0)).isNaN();
  }

  @Test
  void homogeneityIsOneMinusTheMeanDistance() {
    // a-b: 0.5/1.5; a-c: 1.5/1.5; b-c: 1/1.
    Pairs pairs = pairs(three());
    double homogeneity = pairs.homogeneity(all());
    assertThat(homogeneity).isCloseTo(1 - (1.0 / 3 + 1 + 1) / 3, within(1e-15));
    assertThat(pairs.homogeneity(all(), new boolean[] {true, true})).isEqualTo(homogeneity);
    assertThat(pairs.homogeneity(all(), new boolean[] {false, false})).isNaN();
  }

  @Test
  void entropyIsOneWhereNonePartialAndFullAreEquallyCommon() {
    Given given =
        Given.world(
            Given.states("a", "b", "c"),
            "'innovations':[{'id':'m','kind':'TACTIC'}]",
            "'statuses':[{'state':'a','innovation':'m','stage':'FULL','proficiency':0.5},"
                + "{'state':'b','innovation':'m','stage':'PARTIAL','depth':0.3,'proficiency':0.5}]");
    assertThat(Measures.entropy(given.world(), all())).isCloseTo(1, within(1e-15));
    Given none =
        Given.world(Given.states("a", "b", "c"), "'innovations':[{'id':'m','kind':'TACTIC'}]");
    assertThat(Measures.entropy(none.world(), all())).isZero();
  }

  @Test
  void capabilityWeighsUseByAdvantageAndGiniIsItsInequality() {
    Given given = three();
    double a = (0.6 * 0.5 + 0.2 * 0.25) / 0.8;
    double b = 0.6 * 0.5 / 0.8;
    assertThat(Measures.capability(given.world(), 0)).isCloseTo(a, within(1e-15));
    assertThat(Measures.capability(given.world(), 1)).isCloseTo(b, within(1e-15));
    assertThat(Measures.capability(given.world(), all())).isCloseTo((a + b) / 3, within(1e-15));
    double gini = (Math.abs(a - b) + a + b) / (3 * (a + b));
    assertThat(Measures.gini(given.world(), all())).isCloseTo(gini, within(1e-15));
  }

  @Test
  void offeredEffectsCoverWithoutAdoption() {
    // E = 1 − (1 − 0.6 · 0.5 · T · v), T = 0.5, v = 0.5; usable 0.7 E of it.
    Given given =
        three(
            "'effects':[{'provider':'a','recipients':['c'],'share':0.5," + "'innovations':['m']}]");
    double covered = 0.6 * 0.5 * 0.5 * 0.5;
    int c = given.state("c");
    assertThat(Measures.coverage(given.world(), c, 0)).isCloseTo(covered, within(1e-15));
    assertThat(Measures.coverage(given.world(), c, 1)).isZero();
    assertThat(Measures.coverage(given.world(), given.state("b"), 0)).isZero();
    assertThat(Measures.capability(given.world(), c))
        .isCloseTo(0.6 * 0.7 * covered / 0.8, within(1e-15));
    assertThat(given.world().isAdopted(c, 0)).isFalse();
  }

  @Test
  void offersOfTwoProvidersLeaveTheProductUncovered() {
    Given given =
        three(
            "'effects':[{'provider':'a','recipients':['c'],'share':1},"
                + "{'provider':'b','recipients':['c'],'share':0.5}]");
    double left = (1 - 0.6 * 0.5 * 0.5) * (1 - 0.6 * 0.5 * 0.5 * 0.5);
    assertThat(Measures.coverage(given.world(), given.state("c"), 0))
        .isCloseTo(1 - left, within(1e-15));
  }

  @Test
  void interoperabilityIsTheRootOfCommonPracticeTimesCommonStandards() {
    Given given =
        three(
            "'dyads':[{'of':'a','toward':'b','oneWay':true,'practice':0.8},"
                + "{'of':'b','toward':'a','oneWay':true,'practice':0.4}]");
    // C = 0.4 · 1 / (0.4 · 1 + 0.2 · 0.5), Pr = 0.6.
    Pairs pairs = pairs(given);
    assertThat(pairs.interoperability(new boolean[] {true, true, false}))
        .isCloseTo(Math.sqrt(0.8 * 0.6), within(1e-15));
    assertThat(pairs.interoperability(new boolean[] {true, false, true})).isZero();
    assertThat(pairs.interoperability(new boolean[] {true, false, false})).isNaN();
    assertThat(pairs.practice(all())).isCloseTo(0.2, within(1e-15));
    assertThat(pairs.trust(all())).isCloseTo(0.5, within(1e-15));
  }

  @Test
  void autonomyLeavesOutTheHubs() {
    Given given =
        Given.world(
            "'states':[{'id':'a','integration':1},{'id':'b','integration':0.5},"
                + "{'id':'c','integration':0}]",
            "'innovations':[]",
            "'blocs':[{'id':'pact','hub':'a','members':[{'state':'a'},{'state':'b'}]}]");
    assertThat(Measures.autonomy(given.world(), all())).isCloseTo(0.8, within(1e-15));
    assertThat(Measures.integration(given.world(), new boolean[] {true, true, false}))
        .isEqualTo(0.5);
  }
}
