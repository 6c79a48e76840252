package entente.schedule;

import static entente.schedule.LimitCases.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import entente.mechanism.CollaborationLaws;
import entente.observe.Observations;
import entente.random.Luck;
import entente.random.Luck.Purpose;
import entente.world.StageChange;
import entente.world.WorldPlan;
import java.util.Arrays;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limit cases L6 to L11, most of them exact. */
class ExactLimitCasesTest {

  @Test
  void programmesOfEqualsCostTheRootOfTheirNumber() {
    Given given = Given.run(scenario("square-root"), 1);
    for (int k = 0; k < 4; k++) {
      assertThat(given.world().programme(k).declared().id()).isEqualTo("programme-" + (k + 1));
      assertThat(CollaborationLaws.cost(given.world(), given.world().programme(k)))
          .isCloseTo(Math.sqrt(k + 1), within(1e-14));
    }
  }

  /** Mean 3.5 and variance 5.25 at any step, from 2,000 waits each. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aPipelineOfThreeWaitsHasThePublishedMoments(int ticksPerYear) {
    int runs = 5;
    double[] waits = new double[400 * runs];
    int count = 0;
    WorldPlan plan = new WorldPlan(scenario("pipeline", "calendar.ticksPerYear=" + ticksPerYear));
    for (int seed = 1; seed <= runs; seed++) {
      for (StageChange change : Runs.observed(plan, seed).changes()) {
        waits[count++] = change.time();
      }
    }
    assertThat(count).isEqualTo(waits.length);
    double mean = Arrays.stream(waits).average().orElseThrow();
    double variance =
        Arrays.stream(waits).map(t -> (t - mean) * (t - mean)).sum() / (waits.length - 1);
    // Cumulants of a sum of exponentials: variance Σ 1/λ² = 5.25, fourth 6 Σ 1/λ⁴ = 102.375. Five
    // standard errors of each: chances of a false alarm near 1e-6.
    double n = waits.length;
    assertThat(mean).isCloseTo(3.5, within(5 * Math.sqrt(5.25 / n)));
    assertThat(variance).isCloseTo(5.25, within(5 * Math.sqrt((102.375 + 2 * 5.25 * 5.25) / n)));
  }

  @Test
  void competingChannelsShareAdoptionsByTheirRates() {
    double byInvention = 0;
    double all = 0;
    WorldPlan plan = new WorldPlan(scenario("competing"));
    for (int seed = 1; seed <= 5; seed++) {
      Observations observed = Runs.observed(plan, seed);
      assertThat(observed.responses().get("expectedShare:INN")).isCloseTo(0.4, within(1e-12));
      assertThat(observed.responses().get("expectedShare:CIV")).isCloseTo(0.6, within(1e-12));
      byInvention += observed.responses().get("share:INN") * observed.responses().get("adoptions");
      all += observed.responses().get("adoptions");
    }
    assertThat(all).isEqualTo(2000);
    // Binomial: five standard deviations.
    assertThat(byInvention / all).isCloseTo(0.4, within(5 * Math.sqrt(0.24 / all)));
  }

  @Test
  void proficiencyApproachesItsLimitExponentially() {
    Given given = Given.run(scenario("proficiency"), 1);
    double limit = 0.27 / 0.345;
    assertThat(limit).isCloseTo(0.7826, within(5e-5));
    for (int tick = 0; tick <= 480; tick++) {
      assertThat(given.world().proficiency(0, 0))
          .isCloseTo(limit * (1 - Math.exp(-0.345 * tick / 12)), within(1e-13));
      if (tick < 480) {
        given.steps(1);
      }
    }
  }

  @Test
  void autonomyGoesToItsFloorOrIntegrationToOne() {
    Given given = Given.run(scenario("autonomy"), 1).steps(720);
    double relaxed = Math.exp(-0.3 * 60);
    int proud = given.state("proud");
    // Above the kink by at most θ ρ e^{−ρ I_k}/c with c = 0.64 · 10⁶ / A*², and still relaxing.
    double above = 2 * Math.exp(-2 * 0.45 / 0.8) * 0.55 * 0.55 / 0.64e6;
    assertThat(given.world().autonomy(proud)).isCloseTo(0.55, within(0.8 * (above + relaxed)));
    assertThat(given.world().integration(given.state("careless")))
        .isCloseTo(1 - 0.8 * relaxed, within(1e-12));
  }

  private static TreeMap<String, Double> adoptionTimes(double enforcement, long seed) {
    WorldPlan plan =
        new WorldPlan(
            scenario(
                "embargo",
                "exportRegimes.embargo.enforcement=" + enforcement,
                "calendar.ticksPerYear=1"));
    TreeMap<String, Double> times = new TreeMap<>();
    for (StageChange change : Runs.observed(plan, seed).changes()) {
      if (change.channel() != null) {
        times.put(plan.state(change.state()).id(), change.time());
      }
    }
    return times;
  }

  @ParameterizedTest
  @CsvSource({"0, 1.386", "0.5, 2.773", "0.9, 13.863"})
  void anEmbargoStretchesEveryWaitExactly(double enforcement, double published) {
    double rate = 0.5 * (1 - enforcement);
    assertThat(Math.log(2) / rate).isCloseTo(published, within(5e-4));
    Luck luck = Luck.of(1);
    TreeMap<String, Double> times = adoptionTimes(enforcement, 1);
    assertThat(times).hasSizeGreaterThan(250);
    times.forEach(
        (state, time) -> {
          double resistance =
              luck.resistance(Purpose.ADOPTION, Luck.key(state), Luck.key("innovation"), 0);
          assertThat(time).isCloseTo(resistance / rate, within(1e-9));
        });
  }

  @Test
  void halfHaveItAfterThePublishedTimes() {
    // The median of n exponentials has a standard error of 1/(λ √n): relative to it 1/(ln 2 √n).
    int runs = 4;
    double[] all = new double[300 * runs];
    int count = 0;
    for (int seed = 1; seed <= runs; seed++) {
      for (double time : adoptionTimes(0, seed).values()) {
        all[count++] = time;
      }
    }
    Arrays.sort(all, 0, count);
    assertThat(count).isEqualTo(all.length);
    double error = 1 / (Math.log(2) * Math.sqrt(count));
    assertThat(all[count / 2]).isCloseTo(1.386, within(1.386 * 4.5 * error));
  }
}
