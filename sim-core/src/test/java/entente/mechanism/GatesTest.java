package entente.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import entente.value.ChannelName;
import org.junit.jupiter.api.Test;

/** Capacity, valuation and sovereignty. */
class GatesTest {

  private static Given one(String state, String innovation, String... more) {
    String[] members = new String[more.length + 2];
    System.arraycopy(more, 0, members, 2, more.length);
    members[0] = "'states':[{'id':'a'" + state + "}]";
    members[1] = "'innovations':[{'id':'m','kind':'TECHNOLOGY'" + innovation + "}]";
    return Given.world(members);
  }

  @Test
  void hillIsAHalfWhereMeansMeetDemandAndOneWithoutDemand() {
    assertThat(Powers.hill(0.4, 0.4, 3)).isEqualTo(0.5);
    assertThat(Powers.hill(0.4, 0, 3)).isEqualTo(1);
    assertThat(Powers.hill(0, 0, 3)).isEqualTo(1);
    assertThat(Powers.hill(0, 0.4, 3)).isZero();
    assertThat(Powers.hill(2, 1, 3)).isCloseTo(8.0 / 9, within(1e-15));
  }

  @Test
  void zeroToThePowerOfZeroIsOne() {
    assertThat(Powers.of(0, 0)).isEqualTo(1);
    assertThat(Powers.of(0, 0.5)).isZero();
    assertThat(Powers.of(3, 4)).isEqualTo(81);
    assertThat(Powers.of(2, 0.5)).isCloseTo(Math.sqrt(2), within(1e-15));
  }

  @Test
  void capacityIsMoneyTimesOrganization() {
    // aR = 0.6 · 0.75 = 0.45.
    Given given = one(",'budget':2", ",'financialIntensity':1,'organizationalDemand':0.45");
    assertThat(Gates.capacity(given.world(), 0, 0)).isCloseTo(8.0 / 9 / 2, within(1e-15));
  }

  @Test
  void valuationIsOneWhereBenefitsMeetCostsOrNobodyWeighsThem() {
    String neutral =
        ",'relativeAdvantage':0,'complexity':0,'financialIntensity':0,'networkExternality':0";
    assertThat(Gates.valuation(one("", neutral).world(), 0, 0)).isEqualTo(1);
    Given blind = one("", "", "'parameters':{'gates':{'valuationSlope':0}}");
    assertThat(Gates.valuation(blind.world(), 0, 0)).isEqualTo(1);
  }

  @Test
  void valuationWeighsAdvantageThreatPartnersComplexityAndCost() {
    Given given =
        Given.world(
            "'states':[{'id':'a','threat':0.7,'budget':3},{'id':'b'},{'id':'c'}]",
            "'blocs':[{'id':'nato','members':[{'state':'a'},{'state':'b'},{'state':'c'}]}]",
            "'innovations':[{'id':'m','kind':'TECHNOLOGY','relativeAdvantage':0.6,"
                + "'networkExternality':0.4,'complexity':0.8,'financialIntensity':1,"
                + "'origins':['b']}]");
    double utility = 0.6 * 1.2 + 0.4 * 0.5 - 0.5 * 0.8 * (1 - 0.45) - 0.5 * 0.25;
    assertThat(Gates.valuation(given.world(), 0, 0))
        .isCloseTo(2 / (1 + Math.exp(-2 * utility)), within(1e-15));
  }

  @Test
  void sovereigntyDoesNotBindWhileTheFloorIsSafe() {
    // a = 1 − 0.8 · 0.2 = 0.84; demand 0.5 L; floor 0.55: safe until L = 0.58.
    assertThat(Gates.sovereignty(one("", ",'integrationDemand':0.57").world(), 0, 0)).isEqualTo(1);
    assertThat(Gates.sovereignty(one("", ",'integrationDemand':0.59").world(), 0, 0)).isLessThan(1);
  }

  @Test
  void sovereigntyFallsWithWhatIsMissingBelowTheFloor() {
    // missing 0.55 − (0.84 − 0.45) = 0.16.
    Given given = one(",'sovereignty':{'preference':0.9}", ",'integrationDemand':0.9");
    assertThat(Gates.sovereignty(given.world(), 0, 0))
        .isCloseTo(Math.exp(-4 * 0.9 * 0.16 / 0.55), within(1e-15));
    Given careless = one(",'sovereignty':{'preference':0}", ",'integrationDemand':0.9");
    assertThat(Gates.sovereignty(careless.world(), 0, 0)).isEqualTo(1);
  }

  @Test
  void aCaveatRefusesOutright() {
    Given given =
        one(
            ",'sovereignty':{'caveats':['m']}",
            ",'organizationalDemand':0,'independentAdoptionRate':5");
    assertThat(given.raw(new IndependentAdoption(), "a", "m")).isEqualTo(5);
    assertThat(given.gated(ChannelName.INN, "a", "m")).isZero();
    assertThat(given.model().hazards().total(0, 0)).isZero();
  }

  @Test
  void theTotalIsTheGatedSumTimesTempo() {
    String innovation =
        ",'financialIntensity':1,'organizationalDemand':0,'civilOrigin':1,'independentAdoptionRate':0.2";
    Given given = one("", innovation);
    double wanted =
        Gates.capacity(given.world(), 0, 0)
            * Gates.valuation(given.world(), 0, 0)
            * Gates.sovereignty(given.world(), 0, 0);
    double raw = 0.2 + 0.5 * 0.3 * 0.3;
    assertThat(given.model().hazards().total(0, 0)).isCloseTo(wanted * raw, within(1e-15));
    Given fast = one("", innovation, "'parameters':{'tempo':5}");
    assertThat(fast.model().hazards().total(0, 0)).isCloseTo(5 * wanted * raw, within(1e-15));
  }
}
