package entente.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import entente.random.Luck;
import entente.random.Luck.Purpose;
import entente.scenario.Scenario;
import entente.value.Stage;
import entente.world.StageChange;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The clocks: exact in the step, monotone along a path, and kept by their keys. */
class ClocksTest {

  private static final int STATES = 60;

  /** A pipeline with rates 1, 2 and ½ at any step. */
  private static Scenario pipeline(int ticksPerYear) {
    StringBuilder states = new StringBuilder("'states':[");
    for (int k = 0; k < STATES; k++) {
      states
          .append(k == 0 ? "" : ",")
          .append("{'id':'s" + k + "','absorptiveCapacity':{'potential':1}}");
    }
    return Given.scenario(
        "'calendar':{'start':0,'end':60,'ticksPerYear':" + ticksPerYear + "}",
        states + "]",
        "'innovations':[" + Given.BARE_INNOVATION + "'id':'m','independentAdoptionRate':0.5}]",
        "'parameters':{'awareness':{'observation':1,'contact':0,'evaluation':2},'emulation':"
            + "{'rate':0},"
            + Given.BARE_PARAMETERS.replace("EVALUATING", "UNAWARE")
            + "}");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 12, 97})
  void theWaitsOfAPipelineAddUpExactlyAtAnyStep(int ticksPerYear) {
    Luck luck = Luck.of(11);
    Given given = Given.run(pipeline(ticksPerYear), 11);
    given.steps(60 * ticksPerYear);
    int adopted = 0;
    for (StageChange change : given.changes()) {
      if (!change.to().isAdopted()) {
        continue;
      }
      adopted++;
      long key = Luck.key(given.world().plan().state(change.state()).id());
      long m = Luck.key("m");
      double exact =
          luck.resistance(Purpose.AWARENESS, key, m, 0)
              + luck.resistance(Purpose.EVALUATION, key, m, 0) / 2
              + luck.resistance(Purpose.ADOPTION, key, m, 0) / 0.5;
      // Rounding of hazards added step by step: fewer than 6,000 additions of numbers below 60.
      assertThat(change.time()).isCloseTo(exact, within(6000 * Math.ulp(60.0)));
    }
    assertThat(adopted).isEqualTo(STATES);
  }

  /** A random directed network of 40 states, all-or-nothing, one innovation. */
  private static Scenario network(long graph, String emulation, int seeds) {
    Random random = new Random(graph);
    int n = 40;
    StringBuilder ties = new StringBuilder("'partnerships':[");
    for (int k = 0; k < 120; k++) {
      int i = random.nextInt(n);
      int j = (i + 1 + random.nextInt(n - 1)) % n;
      ties.append(k == 0 ? "" : ",")
          .append("{'id':'t" + k + "','type':'ALLIANCE','source':'s" + j + "','recipients':['s" + i)
          .append("'],'symmetric':false,'weight':" + (1 + random.nextInt(3)) + "}");
    }
    String[] ids = new String[n];
    StringBuilder origins = new StringBuilder();
    for (int k = 0; k < n; k++) {
      ids[k] = "s" + k;
      origins.append(k >= seeds ? "" : (k == 0 ? "" : ",") + "'s" + k + "'");
    }
    return Given.scenario(
        "'calendar':{'start':1990,'end':2000}",
        Given.states(ids),
        "'innovations':["
            + Given.BARE_INNOVATION
            + "'id':'m','independentAdoptionRate':0.01,'origins':["
            + origins
            + "]}]",
        ties + "]",
        "'parameters':{'emulation':{'backgroundWeight':0,"
            + emulation
            + "},"
            + Given.BARE_PARAMETERS
            + "}");
  }

  private static Map<Integer, Double> adoptionTimes(Scenario scenario, long seed) {
    Map<Integer, Double> times = new HashMap<>();
    Given given = Given.run(scenario, seed);
    given.steps(120);
    for (StageChange change : given.changes()) {
      if (change.to().isAdopted()) {
        times.put(change.state(), change.time());
      }
    }
    return times;
  }

  private static void nobodyIsLost(Map<Integer, Double> weak, Map<Integer, Double> strong) {
    weak.forEach(
        (state, time) ->
            assertThat(strong.getOrDefault(state, Double.NaN)).isLessThanOrEqualTo(time));
    assertThat(strong.size()).isGreaterThanOrEqualTo(weak.size());
  }

  @ParameterizedTest
  @CsvSource({"LINEAR,SHARE", "HILL,SHARE", "THRESHOLD,SHARE", "LINEAR,SUM"})
  void aHigherRateNeverLosesAnAdopterNorDelaysOne(String contagion, String exposure) {
    String form = ",'contagion':'" + contagion + "','exposure':'" + exposure + "'";
    for (long seed = 1; seed <= 10; seed++) {
      nobodyIsLost(
          adoptionTimes(network(seed, "'rate':0.2" + form, 2), seed),
          adoptionTimes(network(seed, "'rate':0.6" + form, 2), seed));
    }
  }

  @Test
  void moreSeedsAndALowerThresholdNeverLoseAnAdopter() {
    String form = "'rate':0.5,'contagion':'THRESHOLD','halfPoint':";
    for (long seed = 1; seed <= 10; seed++) {
      Map<Integer, Double> base = adoptionTimes(network(seed, form + "0.4", 2), seed);
      nobodyIsLost(base, adoptionTimes(network(seed, form + "0.4", 5), seed));
      nobodyIsLost(base, adoptionTimes(network(seed, form + "0.2", 2), seed));
    }
  }

  @Test
  void twoTransitionsMayFireInOneStep() {
    Given given = Given.run(pipeline(1), 11);
    given.steps(60);
    Map<Integer, Double> aware = new HashMap<>();
    boolean both = false;
    for (StageChange change : given.changes()) {
      if (change.to() == Stage.AWARE) {
        aware.put(change.state(), change.time());
      } else if (change.to() == Stage.EVALUATING) {
        double from = aware.get(change.state());
        assertThat(change.time()).isGreaterThan(from);
        both |= Math.floor(from) == Math.floor(change.time());
      }
    }
    assertThat(both).isTrue();
  }

  @Test
  void aChannelIsDrawnByItsShareAndSharesAreExpectedExactly() {
    Scenario scenario =
        Given.scenario(
            "'states':[{'id':'a','civilTechnology':1,'civilMilitaryFusion':1,'threat':0.5}]",
            "'innovations':["
                + Given.BARE_INNOVATION
                + "'id':'m','civilOrigin':1,'independentAdoptionRate':20}]",
            "'parameters':{'emulation':{'rate':0},"
                + Given.BARE_PARAMETERS.replace("'civil':{'rate':0}", "'civil':{'rate':30}")
                + "}");
    var responses = Given.observed(scenario, 1).responses();
    assertThat(responses.get("expectedShare:INN")).isCloseTo(0.4, within(1e-15));
    assertThat(responses.get("expectedShare:CIV")).isCloseTo(0.6, within(1e-15));
  }
}
