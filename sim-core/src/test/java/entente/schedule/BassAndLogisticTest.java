package entente.schedule;

import static entente.schedule.LimitCases.adoptedBy;
import static entente.schedule.LimitCases.estimate;
import static entente.schedule.LimitCases.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.observe.Observations;
import entente.scenario.Scenario;
import entente.schedule.LimitCases.Estimate;
import entente.world.WorldPlan;
import org.junit.jupiter.api.Test;

/**
 * Limit cases L1 and L2. The published numbers hold for infinitely many states and an infinitely
 * short step; what the engine must hit at its own step is the recursion in the mean, which tends to
 * them. Means over R runs may differ from it by 7 standard errors: with R = 16 (15 degrees of
 * freedom) a false alarm has a chance below 1e-5 by Student's t.
 */
class BassAndLogisticTest {

  private static final int RUNS = 16;
  private static final double ERRORS = 7;
  private static final double P = 0.03;
  private static final double Q = 0.38;

  private static double bass(double t) {
    double e = Math.exp(-(P + Q) * t);
    return (1 - e) / (1 + Q / P * e);
  }

  private static double timeOf(double share) {
    return Math.log((1 + share * Q / P) / (1 - share)) / (P + Q);
  }

  /** Time at which the recursion F += (1 − F)(1 − e^{−(p + q F) Δ}) reaches a share. */
  private static double recursion(double start, double p, double q, double step, double share) {
    double adopted = start;
    for (int k = 0; ; k++) {
      double rate = p + q * adopted;
      double next = 1 - (1 - adopted) * Math.exp(-rate * step);
      if (next >= share) {
        return k * step + Math.log((1 - adopted) / (1 - share)) / rate;
      }
      adopted = next;
    }
  }

  @Test
  void theClosedFormIsThePublishedOne() {
    assertThat(timeOf(0.1)).isCloseTo(2.2529, within(5e-5));
    assertThat(timeOf(0.5)).isCloseTo(6.5502, within(5e-5));
    assertThat(timeOf(0.9)).isCloseTo(11.7568, within(5e-5));
    double peak = Math.log(Q / P) / (P + Q);
    assertThat(peak).isCloseTo(6.1926, within(5e-5));
    assertThat(bass(peak)).isCloseTo(0.4605, within(5e-5));
    assertThat((1 - bass(peak)) * (P + Q * bass(peak))).isCloseTo(0.1106, within(5e-5));
    assertThat(bass(5)).isCloseTo(0.3312, within(5e-5));
    assertThat(bass(10)).isCloseTo(0.8128, within(5e-5));
    // The published 6.6330 joins the recursion's monthly values by straight lines; within the step
    // the adopters of a constant hazard follow an exponential, which is 0.0002 years earlier.
    assertThat(recursion(0, P, Q, 1.0 / 12, 0.5)).isCloseTo(6.6330, within(2.5e-4));
    for (double share : new double[] {0.1, 0.5, 0.9}) {
      assertThat(recursion(0, P, Q, 1e-5, share)).isCloseTo(timeOf(share), within(5e-5));
    }
  }

  private static void hits(Estimate estimate, double expected, double finest) {
    assertThat(estimate.error()).as("precise enough to tell").isLessThan(finest);
    assertThat(estimate.mean()).isCloseTo(expected, within(ERRORS * estimate.error()));
  }

  @Test
  void monthlyStepsFollowTheRecursionOfMonthlySteps() {
    Scenario monthly =
        scenario(
            "bass",
            "calendar.ticksPerYear=12",
            "calendar.observationsPerYear=12",
            "calendar.end=9");
    hits(estimate(monthly, RUNS, o -> o.responses().get("t50")), 6.6330, 0.02);
  }

  @Test
  void fineStepsFollowBass() {
    // The recursion at a hundredth of a year is late by less than two steps, and less than 0.002 in
    // share; expectations are the recursion's, not the closed form's.
    double step = 0.01;
    WorldPlan plan = new WorldPlan(scenario("bass", "calendar.end=14"));
    int runs = 8;
    double[][] sample = new double[5][runs];
    for (int r = 0; r < runs; r++) {
      Observations observed = Runs.observed(plan, r + 1);
      sample[0][r] = observed.responses().get("t10");
      sample[1][r] = observed.responses().get("t50");
      sample[2][r] = observed.responses().get("t90");
      sample[3][r] = adoptedBy(observed, 5);
      sample[4][r] = adoptedBy(observed, 10);
    }
    double[] share = {0.1, 0.5, 0.9};
    for (int k = 0; k < share.length; k++) {
      double expected = recursion(0, P, Q, step, share[k]);
      assertThat(expected).isCloseTo(timeOf(share[k]), within(2 * step));
      // Seven degrees of freedom: 10 errors for the same chance of a false alarm.
      Estimate estimate = estimate(sample[k]);
      assertThat(estimate.error()).isLessThan(0.05);
      assertThat(estimate.mean()).isCloseTo(expected, within(10 * estimate.error()));
    }
    assertThat(estimate(sample[3]).mean())
        .isCloseTo(0.3312, within(10 * estimate(sample[3]).error() + 0.002));
    assertThat(estimate(sample[4]).mean())
        .isCloseTo(0.8128, within(10 * estimate(sample[4]).error() + 0.002));
  }

  @Test
  void onePercentReachHalfAfterTheLogarithmOfNinetyNine() {
    double step = 0.01;
    double expected = recursion(0.01, 0, 1, step, 0.5);
    assertThat(Math.log(99)).isCloseTo(4.5951, within(5e-5));
    assertThat(recursion(0.01, 0, 1, 1e-5, 0.5)).isCloseTo(Math.log(99), within(1e-4));
    assertThat(expected).isCloseTo(Math.log(99), within(0.025));
    hits(
        estimate(scenario("logistic", "calendar.end=8"), RUNS, o -> o.responses().get("t50")),
        expected,
        0.03);
  }

  /**
   * Expected time until all of N have adopted at steps of Δ, exactly: with A adopters each of the
   * others fires within the step with chance 1 − e^{−AΔ/(N−1)}; the last to fire is the largest of
   * as many truncated exponentials.
   */
  private static double untilAll(int n, double step) {
    double[] left = new double[n + 1];
    for (int a = n - 1; a >= 1; a--) {
      double rate = a / (n - 1.0);
      int others = n - a;
      double fires = -Math.expm1(-rate * step);
      double sum = Math.pow(fires, others) * expectedLargest(others, rate, step);
      double binomial = Math.pow(1 - fires, others);
      double stays = binomial;
      for (int k = 1; k < others; k++) {
        binomial *= (others - k + 1.0) / k * fires / (1 - fires);
        sum += binomial * (step + left[a + k]);
      }
      left[a] = (sum + stays * step) / (1 - stays);
    }
    return left[1];
  }

  /** Mean of the largest of k exponentials, given that all are below the step (Simpson's rule). */
  private static double expectedLargest(int k, double rate, double step) {
    int pieces = 200;
    double sum = 0;
    for (int piece = 0; piece <= pieces; piece++) {
      double x = step * piece / pieces;
      double below = Math.pow(Math.expm1(-rate * x) / Math.expm1(-rate * step), k);
      double weight = piece == 0 || piece == pieces ? 1 : piece % 2 == 1 ? 4 : 2;
      sum += weight * (1 - below);
    }
    return sum * step / pieces / 3;
  }

  @Test
  void theLastOfThirtyAdoptsAtTheExactExpectedTime() {
    double harmonic = 0;
    for (int k = 1; k <= 29; k++) {
      harmonic += 1.0 / k;
    }
    assertThat(2 * harmonic * 29 / 30).isCloseTo(7.6592, within(5e-5));
    assertThat(untilAll(30, 1e-4)).isCloseTo(7.6592, within(5e-4));
    // 2,500 runs: 5 standard errors, a chance of 6e-7 of a false alarm.
    for (int ticks : new int[] {100, 12}) {
      Estimate estimate =
          estimate(
              scenario("logistic-small", "calendar.ticksPerYear=" + ticks), 5000, LimitCases::last);
      assertThat(estimate.error()).isLessThan(0.045);
      assertThat(estimate.mean())
          .isCloseTo(untilAll(30, 1.0 / ticks), within(5 * estimate.error()));
    }
  }
}
