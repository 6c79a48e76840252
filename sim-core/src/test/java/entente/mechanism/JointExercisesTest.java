package entente.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import org.junit.jupiter.api.Test;

/** Exercises: saturation, tacitness, and the gain from a dialogue beside them. */
class JointExercisesTest {

  private static final String INNOVATION =
      "'innovations':["
          + Given.BARE_INNOVATION.replace("'tacitness':0", "'tacitness':0.95")
          + "'id':'m','tradition':0.75,'origins':['a']}]";

  private static Given exercising(String... partnerships) {
    return Given.world(
        Given.states("a", "b", "c"),
        INNOVATION,
        "'partnerships':[" + String.join(",", partnerships) + "]",
        "'parameters':{'adoption':{'binary':true}}");
  }

  private static String exercise(double rate, String more) {
    return "{'type':'EXERCISE','source':'a','recipients':['b'],'exerciseRate':" + rate + more + "}";
  }

  private static double hazard(Given given, String state) {
    return given.raw(new JointExercises(), state, "m");
  }

  @Test
  void whoDoesNotExerciseIsNotReached() {
    Given given = exercising(exercise(1, ""));
    assertThat(hazard(given, "c")).isZero();
    assertThat(hazard(exercising(exercise(0, "")), "b")).isZero();
  }

  @Test
  void theHazardSaturatesWithExercisesAndIsNotDiscountedByTacitness() {
    for (double rate : new double[] {0.1, 1, 10}) {
      assertThat(hazard(exercising(exercise(rate, "")), "b"))
          .isCloseTo(0.2 * (1 - Math.exp(-rate)) * 0.75, within(1e-15));
    }
    assertThat(hazard(exercising(exercise(1000, "")), "b")).isCloseTo(0.15, within(1e-15));
  }

  private static final String DIALOGUE =
      "{'type':'SECCOOP','source':'a','recipients':['b'],'weight':2}";

  @Test
  void aDialogueBesideAnUnlinkedExerciseMakesItCountForMore() {
    Given given = exercising(exercise(1, ""), DIALOGUE);
    assertThat(given.world().dyads().exercises(given.state("b"), given.state("a")))
        .isCloseTo(1 + 0.15 * 2, within(1e-15));
    Given linked = exercising(exercise(1, ",'institutionalLink':true"), DIALOGUE);
    assertThat(linked.world().dyads().exercises(given.state("b"), given.state("a"))).isEqualTo(1);
  }

  @Test
  void exercisesOfAllInstrumentsAdd() {
    Given given =
        exercising(exercise(1, ""), "{'type':'ALLIANCE','between':['a','b'],'exerciseRate':0.5}");
    assertThat(given.world().exerciseExposure(given.state("b"), 0)).isEqualTo(1.5);
  }

  @Test
  void theSourceIsAnExercisePartnerThatPractisesIt() {
    Given given = exercising(exercise(1, ""));
    assertThat(new JointExercises().source(given.world(), given.state("b"), 0, 0.99))
        .isEqualTo(given.state("a"));
    assertThat(new JointExercises().source(given.world(), given.state("c"), 0, 0.5)).isEqualTo(-1);
    assertThat(new JointExercises().ownership(given.world().parameters().adoption()))
        .isEqualTo(0.7);
  }
}
