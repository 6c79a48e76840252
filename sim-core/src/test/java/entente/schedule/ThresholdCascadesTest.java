package entente.schedule;

import static entente.schedule.LimitCases.adopters;
import static entente.schedule.LimitCases.estimate;
import static entente.schedule.LimitCases.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.scenario.Scenario;
import entente.schedule.LimitCases.Estimate;
import entente.world.WorldGenerator;
import entente.world.WorldPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limit cases L3 (Watts' cascades on random networks) and L4 (Granovetter's crowds). */
class ThresholdCascadesTest {

  private static final double THRESHOLD = 0.18;
  private static final int MOST = 40;

  // ---- L3

  /** The final share from a seed share (Gleeson and Cahalane 2007) on Poisson degrees of mean z. */
  private static double finalShare(double z, double seed) {
    PoissonDistribution degrees = new PoissonDistribution(z);
    double q = seed;
    for (int k = 0; k < 500; k++) {
      // One step from the end of a tie: a Poisson excess degree, so degree one higher.
      double next = seed + (1 - seed) * response(degrees, q, 1);
      if (Math.abs(next - q) < 1e-14) {
        break;
      }
      q = next;
    }
    return seed + (1 - seed) * response(degrees, q, 0);
  }

  private static double response(PoissonDistribution degrees, double q, int excess) {
    double sum = 0;
    for (int k = 0; k < MOST; k++) {
      int degree = k + excess;
      double adopts = 0;
      for (int j = 1; j <= k; j++) {
        if (j / (double) degree >= THRESHOLD) {
          adopts += new BinomialDistribution(null, k, q).probability(j);
        }
      }
      sum += degrees.probability(k) * adopts;
    }
    return sum;
  }

  /** Chance that a single seed sets off a global cascade: it touches the vulnerable cluster. */
  private static double frequency(double z) {
    PoissonDistribution degrees = new PoissonDistribution(z);
    double u = 0;
    double vulnerable = 0;
    for (int k = 0; k <= 4; k++) {
      vulnerable += degrees.probability(k);
    }
    for (int step = 0; step < 2_000; step++) {
      double sum = 1 - vulnerable;
      for (int k = 0; k <= 4; k++) {
        sum += degrees.probability(k) * Math.pow(u, k);
      }
      u = sum;
    }
    return 1 - Math.exp(-z * (1 - u));
  }

  private static double root(double low, double high, DoublePredicate below) {
    double a = low;
    double b = high;
    for (int k = 0; k < 30; k++) {
      double middle = (a + b) / 2;
      if (below.test(middle)) {
        a = middle;
      } else {
        b = middle;
      }
    }
    return a;
  }

  @Test
  void theWindowAndTheSizesAreThePublishedOnes() {
    DoublePredicate open = z -> z * new PoissonDistribution(z).cumulativeProbability(3) > 1;
    assertThat(root(0.5, 2, z -> !open.test(z))).isCloseTo(1.0207, within(5e-5));
    assertThat(root(3, 8, open)).isCloseTo(5.7647, within(5e-5));
    assertThat(finalShare(4, 0.01)).isCloseTo(0.9804, within(5e-5));
    assertThat(frequency(0.8)).isCloseTo(0, within(1e-6));
    assertThat(frequency(7)).isCloseTo(0, within(1e-6));
  }

  /** The least set that contains the seeds and everyone whose threshold it meets. */
  private static int closure(Scenario world) {
    Map<String, List<String>> contacts = new HashMap<>();
    for (Scenario.Partnership tie : world.partnerships()) {
      for (String other : tie.recipients()) {
        contacts.computeIfAbsent(tie.source(), key -> new ArrayList<>()).add(other);
        contacts.computeIfAbsent(other, key -> new ArrayList<>()).add(tie.source());
      }
    }
    Map<String, Boolean> adopted = new HashMap<>();
    world.innovations().get(0).origins().forEach(id -> adopted.put(id, true));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Scenario.StateProfile state : world.states()) {
        List<String> known = contacts.getOrDefault(state.id(), List.of());
        long seen = known.stream().filter(adopted::containsKey).count();
        if (!adopted.containsKey(state.id())
            && !known.isEmpty()
            && seen / (double) known.size() >= THRESHOLD) {
          adopted.put(state.id(), true);
          changed = true;
        }
      }
    }
    return adopted.size();
  }

  @ParameterizedTest
  @CsvSource({"1,1000,2000,10", "2,1000,2000,3", "3,600,300,30", "4,600,1800,2", "5,400,2000,4"})
  void theFinalSizeOnAGivenGraphIsExact(int seed, int states, int ties, int adopters) {
    Scenario generated =
        scenario(
            "watts",
            "generator.states=" + states,
            "generator.ties=" + ties,
            "generator.seedAdopters=" + adopters,
            "generator.seed=" + seed);
    int expected = closure(WorldGenerator.expand(generated));
    assertThat(adopters(Runs.observed(new WorldPlan(generated), 1))).isEqualTo(expected);
  }

  @Test
  void theShareFromASeedOfOnePercentIsThePublishedOne() {
    int graphs = 12;
    double[] shares = new double[graphs];
    for (int g = 0; g < graphs; g++) {
      Scenario world = scenario("watts", "generator.seed=" + (g + 1));
      shares[g] = adopters(Runs.observed(new WorldPlan(world), 1)) / 10_000;
    }
    // 11 degrees of freedom: 6 standard errors leave a chance of 1e-4 of a false alarm.
    Estimate estimate = estimate(shares);
    assertThat(estimate.error()).isLessThan(0.001);
    assertThat(estimate.mean()).isCloseTo(0.9804, within(6 * estimate.error()));
  }

  /**
   * Global cascades (more than a fifth of all) from single seeds on 40 graphs of 2,000. Inside the
   * window their number is binomial; a finite graph moves its chance by less than 0.03 at z = 4.
   */
  @Test
  void singleSeedsSetOffGlobalCascadesInsideTheWindowOnly() {
    assertThat(globalCascades(0.8)).isZero();
    assertThat(globalCascades(7)).isZero();
    double expected = frequency(4);
    assertThat(expected).isCloseTo(0.86, within(0.03));
    double error = Math.sqrt(expected * (1 - expected) / 40);
    assertThat(globalCascades(4) / 40.0).isCloseTo(expected, within(4 * error + 0.03));
  }

  private static int globalCascades(double z) {
    int states = 2000;
    int global = 0;
    for (int g = 0; g < 40; g++) {
      Scenario world =
          scenario(
              "watts",
              "generator.states=" + states,
              "generator.ties=" + Math.round(states * z / 2),
              "generator.seedAdopters=1",
              "generator.drawSeedAdopters=false",
              "generator.seed=" + (g + 1));
      global += adopters(Runs.observed(new WorldPlan(world), 1)) > 0.2 * states ? 1 : 0;
    }
    return global;
  }

  // ---- L4

  @Test
  void aCrowdOfEveryThresholdJoinsToTheLast() {
    assertThat(adopters(Runs.observed(new WorldPlan(scenario("granovetter")), 1))).isEqualTo(100);
  }

  @Test
  void oneMissingLinkLeavesTheInstigatorAlone() {
    assertThat(adopters(Runs.observed(new WorldPlan(scenario("granovetter-broken")), 1)))
        .isEqualTo(1);
  }

  @Test
  void theCriticalDispersionIsThePublishedOne() {
    double critical = root(5, 20, sd -> equilibrium(sd) < 0.5);
    assertThat(critical).isCloseTo(12.222, within(0.0005));
    // The lower equilibrium rises as a root towards the jump; 0.057 is its value 0.01 before it.
    assertThat(equilibrium(12.21)).isCloseTo(0.057, within(5e-4));
    assertThat(equilibrium(critical + 0.001)).isGreaterThan(0.99);
  }

  /** The least r with r = Φ((100 r − 25)/sd), reached from nobody. */
  private static double equilibrium(double sd) {
    NormalDistribution normal = new NormalDistribution(25, sd);
    double r = 0;
    for (int k = 0; k < 8_000; k++) {
      double next = normal.cumulativeProbability(100 * r);
      if (next - r < 1e-13) {
        break;
      }
      r = next;
    }
    return r;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.09, 0.115, 0.13})
  void aDrawnCrowdStopsWhereItsOwnThresholdsSay(double sd) {
    Scenario crowd =
        scenario(
            "granovetter-normal",
            "generator.template.emulationThreshold={\"normal\":[0.25," + sd + "]}");
    double[] thresholds =
        WorldGenerator.expand(crowd).states().stream()
            .mapToDouble(s -> s.emulationThreshold().at(0))
            .sorted()
            .toArray();
    int joined = 0;
    while (joined < thresholds.length && joined / (thresholds.length - 1.0) >= thresholds[joined]) {
      joined++;
    }
    double all = adopters(Runs.observed(new WorldPlan(crowd), 1));
    assertThat(all).isEqualTo(joined);
    assertThat(all / 10_000 > 0.5).isEqualTo(sd > 0.12222);
  }
}
