package entente.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.observe.Observations;
import entente.random.Luck;
import entente.scenario.ScenarioReader;
import entente.schedule.Runs;
import entente.value.Stage;
import entente.world.StageChange;
import entente.world.WorldPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/**
 * Recovery on a small world of the model itself: thirty like states, everyone in contact with
 * everyone, that adopt on their own at one rate and from each other at another (Bass 1969). Worlds
 * are run with known rates and the rates are asked back from the adoption times alone.
 */
class WorldRecoveryTest {

  private static final int STATES = 30;
  private static final int TICKS_PER_YEAR = 4;
  private static final double START = 2000;
  private static final double HORIZON = 2020;

  private static final Calibration RATES =
      new Calibration(
          List.of(
              Parameter.of("independent", 0.01, 0.1, Scale.LOGARITHMIC),
              Parameter.of("emulation", 0.1, 1.5, Scale.LOGARITHMIC)));

  private static WorldPlan world(double[] rates) {
    String text =
        """
        {"name": "bass", "title": "Bass",
         "calendar": {"start": 2000, "end": 2020, "ticksPerYear": 4, "observationsPerYear": 1},
         "generator": {"states": 30, "graph": "COMPLETE", "seedAdopters": 0},
         "innovations": [{"id": "m", "kind": "TACTIC", "financialIntensity": 0,
           "organizationalDemand": 0, "tacitness": 0, "sensitivity": 0, "observability": 1,
           "independentAdoptionRate": %s}],
         "parameters": {"gates": {"valuationSlope": 0, "sovereigntySlope": 0},
           "adoption": {"binary": true, "initialStage": "EVALUATING"},
           "emulation": {"backgroundWeight": 1, "contagion": "LINEAR", "rate": %s}}}
        """
            .formatted(Double.toString(rates[0]), Double.toString(rates[1]));
    return new WorldPlan(ScenarioReader.read(text, "bass").orThrow());
  }

  /** Adoption times in order, the horizon for those that did not adopt. */
  private static double[] times(double[] rates, long seed) {
    Observations run = Runs.observed(world(rates), seed);
    double[] times = new double[STATES];
    Arrays.fill(times, HORIZON);
    for (StageChange change : run.changes()) {
      if (change.from() == Stage.EVALUATING && change.to().isAdopted()) {
        times[change.state()] = change.time();
      }
    }
    Arrays.sort(times);
    return times;
  }

  /**
   * Minus the log likelihood of adoption times. Within a tick everyone who has not adopted has the
   * hazard p + q k/(n - 1), k counting the adopters when it began.
   */
  private static double likelihood(double[] rates, double[] times) {
    double minus = 0;
    int adopted = 0;
    int ticks = (int) Math.round((HORIZON - START) * TICKS_PER_YEAR);
    for (int tick = 0; tick < ticks; tick++) {
      double from = START + (double) tick / TICKS_PER_YEAR;
      double to = START + (tick + 1.0) / TICKS_PER_YEAR;
      double hazard = rates[0] + rates[1] * adopted / (STATES - 1);
      int before = adopted;
      for (int k = before; k < STATES; k++) {
        boolean fires = times[k] < to && times[k] < HORIZON;
        minus += hazard * (Math.min(times[k], to) - from);
        if (fires) {
          minus -= Math.log(hazard);
          adopted++;
        }
      }
    }
    return minus;
  }

  private static double[] band(double probability, int trials) {
    BinomialDistribution binomial = BinomialDistribution.of(trials, probability);
    return new double[] {
      (double) binomial.inverseCumulativeProbability(5e-7) / trials,
      (double) binomial.inverseSurvivalProbability(5e-7) / trials
    };
  }

  /**
   * 200 worlds, each with rates drawn from the prior. By Wilks (1938) twice the drop of the log
   * likelihood from its best to the truth is χ² with two degrees of freedom, so the truth lies
   * within a drop of 2.996 in 95% of them, and within 0.693 in half. With thirty adopters the error
   * of the χ² is of order 1/30 of its tail; 1% is allowed for it. A range that cuts off the optimum
   * lowers the drop, so the search is given a wider one than the prior.
   */
  @Test
  void likelihoodRegionsHoldTheTruthAsOftenAsTheyShould() {
    Calibration wide =
        new Calibration(
            List.of(
                Parameter.of("independent", 1e-4, 1, Scale.LOGARITHMIC),
                Parameter.of("emulation", 1e-3, 10, Scale.LOGARITHMIC)));
    int worlds = 200;
    int within95 = 0;
    int within50 = 0;
    for (int w = 0; w < worlds; w++) {
      double[] truth = RATES.values(RATES.draw(Luck.world(w, "rates")));
      double[] times = times(truth, w);
      Optimum best =
          EvolutionSearch.minimize(
                  wide,
                  Evaluator.sequential(trial -> likelihood(trial.values(), times)),
                  EvaluationLog.empty(),
                  new SearchSettings(1, 8, 100, 0.2, 1e-3, w))
              .get(0);
      double drop = likelihood(truth, times) - best.misfit();
      assertThat(drop).isGreaterThan(-1e-2);
      within95 += drop <= -Math.log(0.05) ? 1 : 0;
      within50 += drop <= -Math.log(0.5) ? 1 : 0;
    }
    double[] band95 = band(0.95, worlds);
    double[] band50 = band(0.5, worlds);
    assertThat((double) within95 / worlds).isBetween(band95[0] - 0.01, band95[1] + 0.01);
    assertThat((double) within50 / worlds).isBetween(band50[0] - 0.01, band50[1] + 0.01);
  }

  /**
   * 60 worlds by simulation alone: 350 runs of the model each, distance of the sorted times. 90%
   * intervals; a tolerance still a good part of the distance makes them too wide rather than too
   * narrow, so the band is from below 90% up.
   */
  @Test
  void simulationAloneRecoversTheRates() {
    int worlds = 60;
    int[] covered = new int[2];
    List<Double> ratios = new ArrayList<>();
    for (int w = 0; w < worlds; w++) {
      double[] truth = RATES.values(RATES.draw(Luck.world(w, "rates to sample")));
      double[] observed = times(truth, w);
      Posterior posterior =
          PopulationSampler.sample(
              RATES,
              Evaluator.sequential(
                  trial -> Misfits.times(observed, times(trial.values(), trial.seed()), HORIZON)),
              EvaluationLog.empty(),
              new SamplerSettings(50, 0.4, 0, 0, 350, w));
      List<PosteriorSummary> summaries = posterior.summaries(0.9);
      for (int k = 0; k < 2; k++) {
        covered[k] += summaries.get(k).credible().contains(truth[k]) ? 1 : 0;
      }
      ratios.add(summaries.get(1).widthRatio());
    }
    double low = band(0.9, worlds)[0];
    assertThat((double) covered[0] / worlds).isGreaterThanOrEqualTo(low);
    assertThat((double) covered[1] / worlds).isGreaterThanOrEqualTo(low);
    assertThat(ratios.stream().mapToDouble(r -> r).average().orElseThrow()).isLessThan(0.8);
  }

  /** If nobody adopts, minus the log likelihood is the hazard of all states over all years. */
  @Test
  void likelihoodOfAWorldWhereNothingHappens() {
    double[] none = new double[STATES];
    Arrays.fill(none, HORIZON);
    assertThat(likelihood(new double[] {0.05, 1}, none)).isCloseTo(30 * 20 * 0.05, within(1e-9));
  }
}
