package entente.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.random.Luck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class PopulationSamplerTest {

  /** A normal mean with a standard normal prior, cut where it has no mass left. */
  private static final Calibration MEAN =
      new Calibration(List.of(new Parameter("mean", -6, 6, Scale.LINEAR, new Prior.Normal(0, 1))));

  /** Standard error of the data's mean: 16 observations of standard deviation 2. */
  private static final double ERROR = 0.5;

  private static double normal(long seed, String part) {
    return ZigguratSampler.NormalizedGaussian.of(Luck.world(seed, part)).sample();
  }

  private static Evaluator distanceOfMeans(double observed) {
    return Evaluator.sequential(
        trial -> Math.abs(trial.values()[0] + ERROR * normal(trial.seed(), "mean") - observed));
  }

  private static double[] band(double probability, int trials) {
    BinomialDistribution binomial = BinomialDistribution.of(trials, probability);
    return new double[] {
      (double) binomial.inverseCumulativeProbability(5e-7) / trials,
      (double) binomial.inverseSurvivalProbability(5e-7) / trials
    };
  }

  /**
   * Exact posterior of the mean given 1.2: precision 1 + 4 = 5, mean 0.96, deviation 0.447; an even
   * tolerance ε adds ε²/3 to the variance of the datum, under 1e-3 of it here. 30 runs of 300
   * particles; the mean over runs within five of its standard errors, plus that widening.
   */
  @Test
  void posteriorOfANormalMeanIsTheExactOne() {
    int runs = 30;
    double[] means = new double[runs];
    double[] deviations = new double[runs];
    for (int r = 0; r < runs; r++) {
      Posterior posterior =
          PopulationSampler.sample(
              MEAN,
              distanceOfMeans(1.2),
              EvaluationLog.empty(),
              new SamplerSettings(300, 0.5, 0, 0.02, 100_000, r));
      assertThat(posterior.tolerance()).isLessThanOrEqualTo(0.02);
      PosteriorSummary summary = posterior.summaries(0.9).get(0);
      means[r] = summary.mean();
      deviations[r] = summary.standardDeviation();
    }
    assertCentred(means, 0.96, 1e-3);
    assertCentred(deviations, Math.sqrt(0.2), 1e-3);
  }

  private static void assertCentred(double[] estimates, double exact, double bias) {
    double mean = Arrays.stream(estimates).average().orElseThrow();
    double squares = Arrays.stream(estimates).map(x -> (x - mean) * (x - mean)).sum();
    double error = Math.sqrt(squares / (estimates.length - 1) / estimates.length);
    assertThat(mean).isCloseTo(exact, within(5 * error + bias));
  }

  /**
   * Recovery: 400 times a truth is drawn from the prior, data from the truth, and the posterior's
   * 90% interval is asked for the truth. Exact posteriors cover 90%; the tolerance of 0.05 widens
   * the datum's variance by 0.3%, and 200 particles scatter a limit by about a sixth of a
   * deviation, which costs 0.5%. Band of the binomial around everything from 89 to 90%.
   */
  @Test
  void truthsLieInTheIntervalsAsOftenAsTheyShould() {
    int truths = 400;
    int covered = 0;
    int below = 0;
    for (int t = 0; t < truths; t++) {
      double truth = MEAN.values(MEAN.draw(Luck.world(t, "truth")))[0];
      double observed = truth + ERROR * normal(t, "data");
      Posterior posterior =
          PopulationSampler.sample(
              MEAN,
              distanceOfMeans(observed),
              EvaluationLog.empty(),
              new SamplerSettings(200, 0.5, 0, 0.05, 100_000, 1_000 + t));
      covered += posterior.summaries(0.9).get(0).credible().contains(truth) ? 1 : 0;
      below += posterior.probabilityBelow(0, truth) < 0.5 ? 1 : 0;
    }
    assertThat((double) covered / truths).isBetween(band(0.89, truths)[0], band(0.9, truths)[1]);
    assertThat((double) below / truths).isBetween(band(0.5, truths)[0], band(0.5, truths)[1]);
  }

  /**
   * Two parameters of a normal sample of 20 by its mean and the logarithm of its deviation, whose
   * standard errors are s/√20 and 1/√38: 200 truths, 90% intervals. The distance is in those
   * errors. A tolerance of 0.5 adds a disc's variance, 0.5²/4, to the 1 of each, so intervals are
   * 3% too wide and cover 91%; with the scatter of limits, the band is around everything from 89 to
   * 91.2%.
   */
  @Test
  void truthsOfTwoParametersOnTwoScalesAreRecovered() {
    Calibration two =
        new Calibration(
            List.of(
                Parameter.of("mean", -3, 3, Scale.LINEAR),
                Parameter.of("deviation", 0.3, 3, Scale.LOGARITHMIC)));
    int truths = 200;
    int[] covered = new int[2];
    for (int t = 0; t < truths; t++) {
      double[] truth = two.values(two.draw(Luck.world(t, "two truths")));
      double[] observed = sample(truth, t);
      double error = Math.exp(observed[1]) / Math.sqrt(20);
      Posterior posterior =
          PopulationSampler.sample(
              two,
              Evaluator.sequential(
                  trial -> {
                    double[] said = sample(trial.values(), trial.seed());
                    return Math.hypot(
                        (said[0] - observed[0]) / error, (said[1] - observed[1]) * Math.sqrt(38));
                  }),
              EvaluationLog.empty(),
              new SamplerSettings(200, 0.5, 0, 0.5, 20_000, t));
      for (int k = 0; k < 2; k++) {
        covered[k] += posterior.summaries(0.9).get(k).credible().contains(truth[k]) ? 1 : 0;
      }
    }
    double low = band(0.89, truths)[0];
    double high = band(0.912, truths)[1];
    assertThat((double) covered[0] / truths).isBetween(low, high);
    assertThat((double) covered[1] / truths).isBetween(low, high);
  }

  private static double[] sample(double[] values, long seed) {
    UniformRandomProvider random = Luck.world(seed, "sample");
    ZigguratSampler.NormalizedGaussian gaussian = ZigguratSampler.NormalizedGaussian.of(random);
    double sum = 0;
    double squares = 0;
    for (int k = 0; k < 20; k++) {
      double x = gaussian.sample();
      sum += x;
      squares += x * x;
    }
    double deviation = Math.sqrt((squares - sum * sum / 20) / 19);
    return new double[] {values[0] + values[1] * sum / 20, Math.log(values[1] * deviation)};
  }

  @Test
  void anInterruptedSamplerEndsWhereItWouldHaveEnded() {
    SamplerSettings settings = new SamplerSettings(20, 0.5, 0, 0, 120, 9);
    EvaluationLog whole = EvaluationLog.empty();
    Posterior expected = PopulationSampler.sample(MEAN, distanceOfMeans(1), whole, settings);
    assertThat(whole.evaluations()).hasSize(120);
    for (int kept : new int[] {1, 39, 40, 41, 77, 119, 120}) {
      List<Evaluation> stored = new ArrayList<>(whole.evaluations().subList(0, kept));
      Collections.reverse(stored);
      int[] asked = {0};
      Evaluator counting =
          (trials, judgements) -> {
            asked[0] += trials.size();
            distanceOfMeans(1).evaluate(trials, judgements);
          };
      Posterior resumed =
          PopulationSampler.sample(MEAN, counting, new EvaluationLog(stored, e -> {}), settings);
      assertThat(asked[0]).isEqualTo(120 - kept);
      assertThat(resumed.weights()).containsExactly(expected.weights());
      assertThat(resumed.places()).isDeepEqualTo(expected.places());
      assertThat(resumed.path()).isEqualTo(expected.path());
    }
  }

  @Test
  void tolerancesFallAndTrialsAreCounted() {
    Posterior posterior =
        PopulationSampler.sample(
            MEAN,
            distanceOfMeans(1),
            EvaluationLog.empty(),
            new SamplerSettings(50, 0.5, 0.2, 0, 5_000, 3));
    List<Generation> path = posterior.path();
    assertThat(path.size()).isGreaterThan(2);
    for (int g = 1; g < path.size(); g++) {
      assertThat(path.get(g).tolerance()).isLessThanOrEqualTo(path.get(g - 1).tolerance());
      assertThat(path.get(g).simulations()).isEqualTo(100 + 50 * g);
    }
    assertThat(path.get(path.size() - 1).acceptance()).isLessThan(0.2);
    assertThat(posterior.effectiveSize()).isBetween(10.0, 50.0);
    assertThat(Arrays.stream(posterior.weights()).sum()).isCloseTo(1, within(1e-12));
  }

  /** A distance that only knows 0 and 1 comes to rest at once and keeps every particle at 0. */
  @Test
  void distancesInStepsComeToRest() {
    Posterior posterior =
        PopulationSampler.sample(
            MEAN,
            Evaluator.sequential(trial -> trial.values()[0] > 0 ? 0 : 1),
            EvaluationLog.empty(),
            new SamplerSettings(40, 0.5, 0, 0, 10_000, 3));
    assertThat(posterior.tolerance()).isIn(0.0, 1.0);
    assertThat(posterior.path().size()).isLessThan(6);
  }

  @Test
  void tooFewPointsWithADistanceAreTold() {
    assertThatThrownBy(
            () ->
                PopulationSampler.sample(
                    MEAN,
                    Evaluator.sequential(trial -> Double.NaN),
                    EvaluationLog.empty(),
                    SamplerSettings.STANDARD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("only 0 of 1000 draws from the prior have a distance");
  }

  private static Posterior sampled(ToDoubleFunction<double[]> distance) {
    Calibration two =
        new Calibration(
            List.of(Parameter.of("x", 0, 1, Scale.LINEAR), Parameter.of("y", 0, 1, Scale.LINEAR)));
    return PopulationSampler.sample(
        two,
        Evaluator.sequential(trial -> distance.applyAsDouble(trial.values())),
        EvaluationLog.empty(),
        new SamplerSettings(300, 0.5, 0.05, 0, 20_000, 1));
  }

  @Test
  void aParameterWithoutTraceInTheDataIsReported() {
    Posterior posterior = sampled(v -> Math.abs(v[0] - 0.4));
    assertThat(posterior.summaries(0.95).get(0).widthRatio()).isLessThan(0.3);
    assertThat(posterior.summaries(0.95).get(1).widthRatio()).isCloseTo(1, within(0.15));
    assertThat(Identifiability.of(posterior))
        .filteredOn(warning -> warning.kind() == Warning.Kind.UNINFORMED)
        .singleElement()
        .satisfies(warning -> assertThat(warning.parameters()).containsExactly("y"));
  }

  @Test
  void parametersThatStandInForEachOtherAreReported() {
    assertThat(Identifiability.of(sampled(v -> Math.abs(v[0] + v[1] - 1))))
        .filteredOn(warning -> warning.kind() == Warning.Kind.CORRELATED)
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.parameters()).containsExactly("x", "y");
              assertThat(warning.measure()).isLessThan(-0.95);
              assertThat(warning.text())
                  .startsWith("'x' and 'y' can stand in for each other: correlation -");
            });
  }

  @Test
  void aPosteriorAtTheEndOfARangeIsReported() {
    assertThat(Identifiability.of(sampled(v -> Math.hypot(v[0] - 1.5, v[1] - 0.5))))
        .extracting(Warning::kind)
        .contains(Warning.Kind.AT_BOUND);
  }

  @Test
  void drawsFollowTheWeights() {
    Posterior posterior =
        Posterior.of(
            MEAN, new double[][] {{0.25}, {0.75}}, new double[] {1, 3}, new double[2], List.of());
    double[][] draws = posterior.draw(10_000, 1);
    long high = Arrays.stream(draws).filter(d -> d[0] == 3).count();
    double[] band = band(0.75, 10_000);
    assertThat(high / 10_000.0).isBetween(band[0], band[1]);
    assertThat(posterior.summaries(0.5).get(0).mean()).isCloseTo(1.5, within(1e-12));
    assertThat(posterior.effectiveSize()).isCloseTo(1.6, within(1e-12));
  }
}
