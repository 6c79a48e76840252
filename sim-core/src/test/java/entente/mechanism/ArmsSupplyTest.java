package entente.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import entente.observe.Observations;
import entente.scenario.ScenarioException;
import entente.value.ChannelName;
import org.junit.jupiter.api.Test;

/** Supply ties: the supplier's own practice, export control, credit, dependence, and silence. */
class ArmsSupplyTest {

  private static final String STATES =
      "'states':[{'id':'seller'},{'id':'buyer','budget':0.5},{'id':'other'}]";
  private static final String INNOVATIONS =
      "'innovations':[{'id':'m','kind':'TECHNOLOGY','sensitivity':0,'financialIntensity':0.5,"
          + "'organizationalDemand':0,'origins':['seller']},"
          + "{'id':'later','kind':'TECHNOLOGY','sensitivity':0}]";

  private static String tie(String more) {
    return "'partnerships':[{'type':'SUPPLY','source':'seller','recipients':['buyer']"
        + more
        + "}]";
  }

  private static String rate(String more) {
    return "'parameters':{'supply':{'rate':0.5" + more + "}}";
  }

  private static double hazard(String terms, String parameters, String more) {
    return Given.world(STATES, INNOVATIONS, tie(terms), rate(parameters), more)
        .raw(new ArmsSupply(), "buyer", "m");
  }

  private static final String NOTHING = "'threats':[]";

  @Test
  void theHazardSaturatesWithIntensity() {
    for (double z : new double[] {0.1, 1, 8}) {
      assertThat(hazard(",'intensity':" + z, "", NOTHING))
          .isCloseTo(0.5 * (1 - Math.exp(-z)), within(1e-15));
    }
    assertThat(hazard(",'intensity':0", "", NOTHING)).isZero();
  }

  @Test
  void aSupplierSellsOnlyWhatItPractisesAndOnlyToItsCustomers() {
    Given given = Given.world(STATES, INNOVATIONS, tie(""), rate(""));
    assertThat(given.raw(new ArmsSupply(), "buyer", "later")).isZero();
    assertThat(given.raw(new ArmsSupply(), "other", "m")).isZero();
    assertThat(given.raw(new ArmsSupply(), "seller", "m")).isZero();
    ArmsSupply supply = new ArmsSupply();
    assertThat(supply.source(given.world(), given.state("buyer"), given.innovation("m"), 0.5))
        .isEqualTo(given.state("seller"));
    assertThat(supply.source(given.world(), given.state("other"), given.innovation("m"), 0.5))
        .isEqualTo(-1);
  }

  @Test
  void exportControlStopsASale() {
    String embargo =
        "'exportRegimes':[{'id':'e','enforcement':1,'members':[{'state':'seller'}],"
            + "'targetStates':[{'state':'buyer'}]}]";
    assertThat(hazard("", "", embargo)).isZero();
    assertThat(hazard("", "", embargo.replace("'enforcement':1", "'enforcement':0.5")))
        .isCloseTo(0.5 * (1 - Math.exp(-0.5)), within(1e-15));
  }

  @Test
  void creditOpensTheBudgetGateAsIfThePriceWereLower() {
    double plain = hazard("", "", NOTHING);
    double gate = 0.5;
    double cheaper = 0.125 / (0.125 + 0.25 * 0.25 * 0.25);
    assertThat(hazard("", ",'finance':0.5", NOTHING))
        .isCloseTo(plain * cheaper / gate, within(1e-15));
    assertThat(hazard("", ",'finance':1", NOTHING)).isCloseTo(plain / gate, within(1e-15));
  }

  @Test
  void whatWasBoughtLeansOnTheSupplierWhileTheTieStands() {
    Given given =
        Given.world(STATES, INNOVATIONS, tie(",'intensity':0.5,'to':2005"), rate("")).steps(12);
    int buyer = given.state("buyer");
    int m = given.innovation("m");
    assertThat(given.world().support(buyer, m)).isCloseTo(0.2, within(1e-15));
    assertThat(given.world().teaching(buyer, m)).isZero();
    assertThat(given.steps(60).world().support(buyer, m)).isZero();
  }

  @Test
  void withoutARateATieChangesNothingButTheListOfChannels() {
    Observations without = Given.observed(Given.scenario(STATES, INNOVATIONS), 3);
    Observations silent = Given.observed(Given.scenario(STATES, INNOVATIONS, tie("")), 3);
    assertThat(silent.changes()).isEqualTo(without.changes());
    assertThat(without.responses()).doesNotContainKey("share:SUP").containsKey("share:CMP");
    assertThat(silent.responses())
        .containsKey("share:SUP")
        .containsAllEntriesOf(without.responses());
  }

  @Test
  void adoptionsBySupplyAreToldAsSuch() {
    Given given =
        Given.world(
            STATES,
            INNOVATIONS,
            tie(""),
            "'parameters':{'supply':{'rate':50},'emulation':{'rate':0},"
                + "'adoption':{'initialStage':'EVALUATING'}}");
    given.steps(24);
    assertThat(given.changes())
        .filteredOn(c -> c.channel() != null)
        .allMatch(c -> c.channel() == ChannelName.SUP && c.source() == given.state("seller"))
        .isNotEmpty();
  }

  @Test
  void aSupplyTieNeedsASupplier() {
    assertThatThrownBy(
            () ->
                Given.scenario(
                    STATES,
                    INNOVATIONS,
                    "'partnerships':[{'type':'SUPPLY','recipients':['buyer']}]"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("SUPPLY goes from a 'source' to 'recipients'");
  }
}
