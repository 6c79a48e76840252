package entente.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import entente.random.Luck;
import entente.random.Luck.Purpose;
import entente.world.ProgrammeColumns;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Red lines of programme partners: cheap when told early, dear and slow when told late. */
class RedLinesTest {

  private static Given programme(boolean early, String redLines, long seed) {
    StringBuilder states = new StringBuilder("'states':[");
    StringBuilder partners = new StringBuilder();
    for (int k = 0; k < 4; k++) {
      states
          .append(k == 0 ? "" : ",")
          .append("{'id':'p" + k + "','sovereignty':{'earlyCommunication':" + early + "}}");
      partners.append(k == 0 ? "" : ",").append("{'state':'p" + k + "','share':1}");
    }
    return Given.run(
        Given.scenario(
            "'calendar':{'start':2000,'end':2020}",
            states + "]",
            "'innovations':[{'id':'m','kind':'TECHNOLOGY'}]",
            "'programmes':[{'id':'jet','product':'m','start':2000,'developmentTime':10,"
                + "'nationalCost':2,'partners':["
                + partners
                + "]}]",
            "'parameters':{'redLines':{" + redLines + "}}"),
        seed);
  }

  @Test
  void withoutConflictNothingHappens() {
    Given given = programme(false, "'conflictProbability':0", 1).steps(240);
    assertThat(given.world().programme(0).extraCost()).isZero();
    assertThat(given.world().programme(0).slip()).isZero();
    assertThat(given.world().programme(0).effectiveNumber()).isEqualTo(4);
  }

  @Test
  void toldEarlyTheDesignAllowsForIt() {
    Given given = programme(true, "'conflictProbability':1", 1).steps(240);
    assertThat(given.world().programme(0).extraCost()).isCloseTo(4 * 0.02 * 2, within(1e-15));
    assertThat(given.world().programme(0).slip()).isZero();
    assertThat(given.world().programme(0).effectiveNumber()).isEqualTo(4);
  }

  @Test
  void toldLateEachCostsReworkAndDelayByTheShareOfDevelopmentGone() {
    Given given = programme(false, "'conflictProbability':1,'exitProbability':0", 7);
    double gone = 0;
    List<Double> moments = new ArrayList<>();
    for (int k = 0; k < 4; k++) {
      double u = Luck.of(7).uniform(Purpose.RED_LINE_MOMENT, Luck.key("p" + k), Luck.key("jet"), 0);
      gone += u;
      moments.add(u);
    }
    ProgrammeColumns jet = given.world().programme(0);
    assertThat(jet.extraCost()).isZero();
    given.steps(121);
    assertThat(jet.extraCost()).isCloseTo(0.3 * 2 * gone, within(1e-14));
    assertThat(jet.slip()).isCloseTo(0.25 * 10 * gone, within(1e-14));
    assertThat(given.world().operational(0)).isCloseTo(2010 + 2.5 * gone, within(1e-10));
    assertThat(moments).allMatch(u -> u > 0 && u < 1);
  }

  /** How many states still have a tie of the programme. */
  private static long tied(Given given) {
    return java.util.stream.IntStream.range(0, 4)
        .filter(
            i ->
                given.world().dyads().tie(i, (i + 1) % 4)
                        + given.world().dyads().tie(i, (i + 2) % 4)
                        + given.world().dyads().tie(i, (i + 3) % 4)
                    > 0)
        .count();
  }

  @Test
  void aPartnerToldLateMayLeaveAndTheSharesOfTheOthersGrow() {
    Given given = programme(false, "'conflictProbability':1,'exitProbability':1", 3);
    double first = 1;
    for (int k = 0; k < 4; k++) {
      first =
          Math.min(
              first,
              Luck.of(3).uniform(Purpose.RED_LINE_MOMENT, Luck.key("p" + k), Luck.key("jet"), 0));
    }
    int before = (int) Math.ceil(first * 120);
    given.steps(before - 1);
    assertThat(given.world().programme(0).effectiveNumber()).isEqualTo(4);
    assertThat(tied(given)).isEqualTo(4);
    given.steps(1);
    assertThat(given.world().programme(0).effectiveNumber()).isLessThanOrEqualTo(3);
    assertThat(tied(given)).as("its ties go at once").isLessThanOrEqualTo(3);
    assertThat(given.world().programme(0).largestShare()).isGreaterThanOrEqualTo(1.0 / 3);
    given.steps(121);
    assertThat(given.world().programme(0).effectiveNumber()).isZero();
    assertThat(given.world().programme(0).lead()).isEqualTo(-1);
  }
}
