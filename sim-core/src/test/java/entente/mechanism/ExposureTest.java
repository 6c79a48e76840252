package entente.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import org.junit.jupiter.api.Test;

/** Worlds of three or four states in which exposure can be worked out by hand. */
class ExposureTest {

  private static final String FOUR = Given.states("a", "b", "c", "d");

  private static String parameters(String emulation) {
    return "'parameters':{'emulation':{" + emulation + "}," + Given.BARE_PARAMETERS + "}";
  }

  private static String innovation(String origins) {
    return "'innovations':[" + Given.BARE_INNOVATION + "'id':'m','origins':[" + origins + "]}]";
  }

  private static String ties(String... weightedPairs) {
    StringBuilder text = new StringBuilder("'partnerships':[");
    for (String pair : weightedPairs) {
      String[] part = pair.split(" ");
      text.append(text.charAt(text.length() - 1) == '[' ? "" : ",")
          .append("{'type':'ALLIANCE','source':'" + part[1] + "','recipients':['" + part[0] + "']")
          .append(",'symmetric':false,'weight':" + part[2] + "}");
    }
    return text.append("]").toString();
  }

  private static double exposure(Given given, String state) {
    return given.world().exposure(given.state(state), given.innovation("m"));
  }

  @Test
  void isolatedStateIsNeverExposed() {
    Given given =
        Given.world(
            FOUR,
            innovation("'a'"),
            ties("b a 1"),
            parameters("'backgroundWeight':0,'contagion':'LINEAR'"));
    assertThat(exposure(given, "d")).isZero();
    assertThat(given.world().totalAttention(given.state("d"))).isZero();
    assertThat(given.raw(new Emulation(), "d", "m")).isZero();
  }

  @Test
  void exposureIsHalfWhenHalfTheWeightHasAdopted() {
    Given given =
        Given.world(
            FOUR,
            innovation("'a'"),
            ties("d a 2", "d b 1.5", "d c 0.5"),
            parameters("'backgroundWeight':0,'contagion':'LINEAR'"));
    assertThat(exposure(given, "d")).isEqualTo(0.5);
  }

  @Test
  void backgroundWeightMakesEveryoneAContactAndTheStateItselfNone() {
    Given given =
        Given.world(
            FOUR, innovation("'a','b'"), parameters("'backgroundWeight':1,'contagion':'LINEAR'"));
    assertThat(exposure(given, "d")).isEqualTo(2.0 / 3);
    assertThat(given.world().attention(given.state("d"), given.state("d"))).isZero();
  }

  @Test
  void severalInstrumentsOfOneDyadAddTheirWeights() {
    Given given =
        Given.world(
            FOUR,
            innovation("'a'"),
            ties("d a 1", "d a 2", "d b 1"),
            parameters("'backgroundWeight':0,'contagion':'LINEAR'"));
    assertThat(exposure(given, "d")).isEqualTo(0.75);
  }

  @Test
  void sumCountsContactsInsteadOfAveragingThem() {
    Given given =
        Given.world(
            FOUR,
            innovation("'a','b','c'"),
            ties("d a 1", "d b 1", "d c 1"),
            parameters("'backgroundWeight':0,'exposure':'SUM','contagion':'LINEAR'"));
    assertThat(exposure(given, "d")).isEqualTo(3);
  }

  @Test
  void attentionGrowsWithTheRootOfPrestigeAndFallsWithDistance() {
    Given given =
        Given.world(
            "'states':[{'id':'a','prestige':4},{'id':'b','prestige':1,'similarity':"
                + "{'doctrinalTradition':1,'regime':0.5}},{'id':'d'}]",
            innovation("'a'"),
            parameters("'backgroundWeight':1"));
    int d = given.state("d");
    assertThat(given.world().attention(d, given.state("a"))).isEqualTo(2);
    assertThat(given.world().attention(d, given.state("b")))
        .isCloseTo(Math.exp(-0.25), within(1e-15));
  }

  @Test
  void contactOpensWhatIsHiddenAndWhatIsTacit() {
    // K = (ω + (1−ω) ct)((1−τ) + τ ct), with ω = 0.4, τ = 0.8, ct = 0.35: 0.61 · 0.48.
    String innovation =
        "'innovations':[{'id':'m','kind':'TACTIC','tacitness':0.8,'observability':0.4,"
            + "'sensitivity':0,'origins':['a']}]";
    Given allied =
        Given.world(
            Given.states("a", "d"),
            innovation,
            ties("d a 1"),
            parameters("'backgroundWeight':0,'contagion':'LINEAR'"));
    assertThat(exposure(allied, "d")).isCloseTo(0.61 * 0.48, within(1e-15));
    Given strangers =
        Given.world(
            Given.states("a", "d"),
            innovation,
            parameters("'backgroundWeight':1,'contagion':'LINEAR'"));
    assertThat(exposure(strangers, "d")).isCloseTo(0.412 * 0.216, within(1e-15));
  }

  @Test
  void secrecyHidesSensitiveKnowledgeUnlessTrustIsFull() {
    String world =
        "'states':[{'id':'a','secrecy':0.6},{'id':'d'}],'innovations':[{'id':'m','kind':"
            + "'TECHNOLOGY','sensitivity':0.5,'tacitness':0,'observability':1,'origins':['a']}],";
    Given distrust =
        Given.world(
            world + "'dyads':[{'of':'d','toward':'a','trust':0}]",
            parameters("'backgroundWeight':1,'contagion':'LINEAR'"));
    assertThat(exposure(distrust, "d")).isCloseTo(0.7 * 0.7 * 0.7, within(1e-15));
    Given trust =
        Given.world(
            world + "'dyads':[{'of':'d','toward':'a','trust':1}]",
            parameters("'backgroundWeight':1,'contagion':'LINEAR'"));
    assertThat(exposure(trust, "d")).isEqualTo(1);
  }

  @Test
  void disclosureAsksTheTrustOfTheRecipientInTheSource() {
    Given given =
        Given.world(
            "'states':[{'id':'a','secrecy':1},{'id':'d'}],'innovations':[{'id':'m','kind':"
                + "'TECHNOLOGY','sensitivity':1,'origins':['a']}],'dyads':[{'of':'d','toward':'a',"
                + "'oneWay':true,'trust':0.5},{'of':'a','toward':'d','oneWay':true,'trust':0.9}]");
    int a = given.state("a");
    int d = given.state("d");
    assertThat(given.world().disclosure(a, d, 0)).isEqualTo(0.125);
  }

  @Test
  void partialUseIsSeenByDepthAndReadiness() {
    // v = d (q + (1−q) b) with d = 0.5, q = 0.4, b = 0.
    Given given =
        Given.world(
            Given.states("a", "d"),
            "'innovations':[" + Given.BARE_INNOVATION + "'id':'m'}]",
            "'statuses':[{'state':'a','innovation':'m','stage':'PARTIAL','depth':0.5,"
                + "'proficiency':0.4}]",
            "'parameters':{'emulation':{'backgroundWeight':1}}");
    assertThat(exposure(given, "d")).isCloseTo(0.2, within(1e-16));
  }

  @Test
  void anAdopterMayBeCopiedForOneStepOnly() {
    Given given =
        Given.world(
            FOUR,
            innovation("'a'"),
            "'events':[{'at':2000.5,'type':'INTRODUCTION','state':'b','innovation':'m'}]",
            parameters("'rate':0,'backgroundWeight':1,'exposure':'SUM','infectiousTicks':1"));
    double[] seen = new double[9];
    for (int k = 0; k < seen.length; k++) {
      seen[k] = exposure(given, "d");
      given.steps(1);
    }
    assertThat(seen).containsExactly(1, 0, 0, 0, 0, 0, 1, 0, 0);
  }

  @Test
  void anAdopterOfTheRunIsSeenForExactlyTheStepsAsked() {
    // Everyone adopts at once in the first step, so is in service from step 1.
    Given given =
        Given.world(
            Given.states("a", "b"),
            "'innovations':[" + Given.BARE_INNOVATION + "'id':'m','independentAdoptionRate':1e9}]",
            parameters("'infectiousTicks':3"));
    double[] visible = new double[6];
    for (int k = 0; k < visible.length; k++) {
      visible[k] = given.world().visible(0, 0);
      given.steps(1);
    }
    assertThat(visible).containsExactly(0, 1, 1, 1, 0, 0);
  }
}
