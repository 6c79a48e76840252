package entente.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import org.junit.jupiter.api.Test;

/** Tiers of a programme: partners, customers and what they depend on. */
class IndustrialProgrammesTest {

  private static Given programme(String more, String... rest) {
    String[] members = new String[rest.length + 3];
    System.arraycopy(rest, 0, members, 3, rest.length);
    members[0] = Given.states("lead", "junior", "buyer", "x");
    members[1] = "'innovations':[" + Given.BARE_INNOVATION + "'id':'m'}]";
    members[2] =
        "'programmes':[{'id':'jet','product':'m','start':2000,'developmentTime':4,"
            + "'partners':[{'state':'lead','share':3},{'state':'junior','share':1}],"
            + "'customers':[{'state':'buyer'}]"
            + more
            + "}]";
    return Given.world(members);
  }

  private static double hazard(Given given, String state) {
    return given.raw(new IndustrialProgrammes(), state, "m");
  }

  @Test
  void nobodyTakesItBeforeItIsOperational() {
    Given given = programme("");
    given.steps(47);
    assertThat(hazard(given, "junior")).isZero();
    assertThat(given.world().support(given.state("junior"), 0)).isZero();
    given.steps(1);
    assertThat(hazard(given, "junior")).isEqualTo(1.5);
  }

  @Test
  void partnersTakeItBeforeCustomersAndOthersNever() {
    Given given = programme("").steps(48);
    assertThat(hazard(given, "lead")).isEqualTo(1.5);
    assertThat(hazard(given, "buyer")).isCloseTo(0.45, within(1e-15));
    assertThat(hazard(given, "x")).isZero();
  }

  @Test
  void exportControlHoldsCustomersBackButNotPartners() {
    Given given =
        programme(
                "",
                "'exportRegimes':[{'id':'r','targetStates':[{'state':'buyer'},{'state':'junior'}],"
                    + "'enforcement':0.9}]")
            .steps(48);
    assertThat(hazard(given, "buyer")).isCloseTo(0.045, within(1e-15));
    assertThat(hazard(given, "junior")).isEqualTo(1.5);
  }

  @Test
  void theLessAShareTheMoreDependence() {
    Given given = programme(",'dependence':0.6").steps(48);
    assertThat(given.world().support(given.state("lead"), 0)).isZero();
    assertThat(given.world().support(given.state("junior"), 0)).isCloseTo(0.4, within(1e-15));
    assertThat(given.world().support(given.state("buyer"), 0)).isCloseTo(0.6, within(1e-15));
  }

  @Test
  void sharesAreScaledAndAnExitScalesThemUp() {
    Given given =
        programme(
            "",
            "'events':[{'at':2001,'type':'PROGRAMME_EXIT','programme':'jet','state':'junior'}]");
    assertThat(given.world().programme(0).share(given.state("junior"))).isEqualTo(0.25);
    assertThat(given.world().programme(0).effectiveNumber()).isCloseTo(1.6, within(1e-15));
    given.steps(12);
    assertThat(given.world().programme(0).share(given.state("junior"))).isZero();
    assertThat(given.world().programme(0).share(given.state("lead"))).isEqualTo(1);
    assertThat(given.world().programme(0).effectiveNumber()).isEqualTo(1);
  }

  @Test
  void delayAndSlipMoveTheOperationalDate() {
    Given given =
        programme(
            ",'delay':0.5",
            "'events':[{'at':2001,'type':'PROGRAMME_DELAY','programme':'jet','value':2}]");
    assertThat(given.world().operational(0)).isEqualTo(2006);
    given.steps(12);
    assertThat(given.world().operational(0)).isEqualTo(2008);
  }

  @Test
  void theTimeLawLengthensDevelopmentByTheEffectiveNumber() {
    Given given = programme("", "'parameters':{'industry':{'timeExponent':0.5}}");
    assertThat(given.world().operational(0)).isCloseTo(2000 + 4 * Math.sqrt(1.6), within(1e-9));
  }

  @Test
  void theProductIsTakenWholeAndComesFromTheLead() {
    Given given = programme("").steps(48);
    IndustrialProgrammes industry = new IndustrialProgrammes();
    assertThat(industry.depth(given.world(), 0, 0, -1)).isEqualTo(1);
    assertThat(industry.source(given.world(), given.state("buyer"), 0, 0.5))
        .isEqualTo(given.state("lead"));
    assertThat(industry.source(given.world(), given.state("lead"), 0, 0.5)).isEqualTo(-1);
    assertThat(industry.ownership(given.world().parameters().adoption())).isEqualTo(0.5);
  }
}
