package entente.schedule;

import static entente.schedule.LimitCases.estimate;
import static entente.schedule.LimitCases.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.scenario.Records;
import entente.scenario.Scenario;
import entente.schedule.LimitCases.Estimate;
import entente.world.WorldPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Limit case L5: each adopter has one chance to win each neighbour. */
class IndependentCascadeTest {

  /** 5,000 runs and 5 standard errors, known exactly: a chance of 6e-7 of a false alarm. */
  private static void hits(Scenario scenario, double mean, double deviation) {
    int runs = 5000;
    Estimate estimate = estimate(scenario, runs, LimitCases::adopters);
    assertThat(estimate.mean()).isCloseTo(mean, within(5 * deviation / Math.sqrt(runs)));
  }

  @Test
  void aPathOfTenYieldsTwoAlmost() {
    double mean = 0;
    double second = 0;
    for (int k = 1; k <= 10; k++) {
      double chance = Math.pow(0.5, k - 1) * (k < 10 ? 0.5 : 1);
      mean += k * chance;
      second += k * k * chance;
    }
    assertThat(mean).isCloseTo(1.9980, within(5e-5));
    hits(scenario("cascade-path"), mean, Math.sqrt(second - mean * mean));
  }

  @Test
  void theHubOfAStarReachesSeven() {
    hits(scenario("cascade-star"), 7, Math.sqrt(20 * 0.3 * 0.7));
  }

  @Test
  void aLeafOfAStarReachesThree() {
    Scenario star = scenario("cascade-star");
    Scenario fromLeaf =
        Records.with(
            star,
            Map.of(
                "generator",
                Records.with(star.generator(), Map.of("seedAdopters", 0)),
                "innovations",
                List.of(
                    Records.with(star.innovations().get(0), Map.of("origins", List.of("s05"))))));
    // 1, or with chance 0.3 the hub and a binomial number of the other 19.
    double mean = 1 + 0.3 * (1 + 19 * 0.3);
    double second = 0.7 + 0.3 * (Math.pow(2 + 5.7, 2) + 19 * 0.21);
    assertThat(mean).isCloseTo(3.01, within(1e-12));
    hits(fromLeaf, mean, Math.sqrt(second - mean * mean));
  }

  @Test
  void aCascadeThatTakesOffOnARandomNetworkReachesTheGiantShare() {
    double share = 0.5;
    for (int k = 0; k < 200; k++) {
      share = 1 - Math.exp(-2 * share);
    }
    assertThat(share).isCloseTo(0.7968, within(5e-5));
    WorldPlan plan = new WorldPlan(scenario("cascade-random"));
    List<Double> large = new ArrayList<>();
    for (int seed = 1; seed <= 40; seed++) {
      double reached = LimitCases.adopters(Runs.observed(plan, seed)) / 10_000;
      if (reached > 0.1) {
        large.add(reached);
      } else {
        assertThat(reached).as("either small or giant").isLessThan(0.02);
      }
    }
    Estimate estimate = estimate(large.stream().mapToDouble(x -> x).toArray());
    // One graph: its own giant share deviates by the order of 1/√N = 0.01 around the limit.
    assertThat(large.size()).isBetween(20, 40);
    assertThat(estimate.mean()).isCloseTo(share, within(5 * estimate.error() + 0.01));
  }
}
