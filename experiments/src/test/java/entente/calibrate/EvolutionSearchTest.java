package entente.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.random.Luck;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.junit.jupiter.api.Test;

class EvolutionSearchTest {

  private static final Calibration TWO =
      new Calibration(
          List.of(
              Parameter.of("rate", 0.01, 10, Scale.LOGARITHMIC),
              Parameter.of("share", -1, 3, Scale.LINEAR)));

  private static final SearchSettings SETTINGS = SearchSettings.STANDARD;

  private static Evaluator of(ToDoubleFunction<double[]> misfit) {
    return Evaluator.sequential(trial -> misfit.applyAsDouble(trial.values()));
  }

  private static double bowl(double[] x) {
    double a = Math.log(x[0] / 0.7);
    double b = x[1] - 2;
    return a * a + 3 * b * b + a * b;
  }

  /** A search ends when its best misfits agree to 1e-6, so at a distance of about 1e-3. */
  @Test
  void findsTheLowestPointOfABowl() {
    Optimum optimum =
        EvolutionSearch.minimize(
                TWO, of(EvolutionSearchTest::bowl), EvaluationLog.empty(), SETTINGS)
            .get(0);
    assertThat(optimum.settled()).isTrue();
    assertThat(optimum.misfit()).isLessThan(1e-6);
    assertThat(optimum.values()[0]).isCloseTo(0.7, within(2e-3));
    assertThat(optimum.values()[1]).isCloseTo(2, within(2e-3));
  }

  @Test
  void followsRosenbrocksValley() {
    Calibration square =
        new Calibration(
            List.of(
                Parameter.of("x", -2, 2, Scale.LINEAR), Parameter.of("y", -2, 2, Scale.LINEAR)));
    Evaluator valley = of(x -> 100 * Math.pow(x[1] - x[0] * x[0], 2) + (1 - x[0]) * (1 - x[0]));
    Optimum optimum =
        EvolutionSearch.minimize(square, valley, EvaluationLog.empty(), SETTINGS).get(0);
    assertThat(optimum.values()[0]).isCloseTo(1, within(5e-3));
    assertThat(optimum.values()[1]).isCloseTo(1, within(1e-2));
  }

  @Test
  void oneParameterIsEnough() {
    Calibration one = new Calibration(List.of(Parameter.of("x", 0, 1, Scale.LINEAR)));
    Optimum optimum =
        EvolutionSearch.minimize(
                one, of(x -> (x[0] - 0.25) * (x[0] - 0.25)), EvaluationLog.empty(), SETTINGS)
            .get(0);
    assertThat(optimum.values()[0]).isCloseTo(0.25, within(1e-3));
  }

  /** The detour over whole generations must not change what Commons Math would have done. */
  @Test
  void judgesTheSamePointsAsTheOptimiserLeftAlone() {
    SearchSettings settings = new SearchSettings(1, 8, 15, 0.3, 0, 4);
    List<double[]> direct = new ArrayList<>();
    new CMAESOptimizer(
            15,
            Double.NEGATIVE_INFINITY,
            true,
            0,
            0,
            Luck.generator(4, "calibration:search 1"),
            false,
            null)
        .optimize(
            new InitialGuess(new double[] {0.5, 0.5}),
            new SimpleBounds(new double[2], new double[] {1, 1}),
            new CMAESOptimizer.Sigma(new double[] {0.3, 0.3}),
            new CMAESOptimizer.PopulationSize(8),
            new ObjectiveFunction(
                places -> {
                  direct.add(TWO.values(places));
                  return bowl(TWO.values(places));
                }),
            GoalType.MINIMIZE,
            MaxEval.unlimited());
    EvaluationLog log = EvaluationLog.empty();
    EvolutionSearch.minimize(TWO, of(EvolutionSearchTest::bowl), log, settings);
    assertThat(log.evaluations()).hasSize(1 + 15 * 8);
    assertThat(log.evaluations().stream().map(Evaluation::values).toList())
        .usingElementComparator(java.util.Arrays::compare)
        .containsExactlyElementsOf(direct);
  }

  @Test
  void asksForWholeGenerationsAtOnceAndInAnyOrder() {
    SearchSettings settings = new SearchSettings(1, 8, 15, 0.3, 0, 4);
    List<Integer> sizes = new ArrayList<>();
    Evaluator backwards =
        (trials, judgements) -> {
          sizes.add(trials.size());
          List<Trial> turned = new ArrayList<>(trials);
          Collections.reverse(turned);
          turned.forEach(trial -> judgements.accept(trial, bowl(trial.values())));
        };
    Optimum there =
        EvolutionSearch.minimize(
                TWO, of(EvolutionSearchTest::bowl), EvaluationLog.empty(), settings)
            .get(0);
    Optimum back = EvolutionSearch.minimize(TWO, backwards, EvaluationLog.empty(), settings).get(0);
    assertThat(sizes.get(0)).isEqualTo(1);
    assertThat(sizes.subList(1, sizes.size())).hasSize(15).containsOnly(8);
    assertThat(back.values()).containsExactly(there.values());
    assertThat(back.misfit()).isEqualTo(there.misfit());
  }

  /** Killed after every number of judgements from 1 to 60, then taken up again. */
  @Test
  void anInterruptedSearchEndsWhereItWouldHaveEnded() {
    SearchSettings settings = SETTINGS.withStarts(2).withGenerations(8);
    EvaluationLog whole = EvaluationLog.empty();
    List<Optimum> expected =
        EvolutionSearch.minimize(TWO, of(EvolutionSearchTest::bowl), whole, settings);
    for (int kill = 1; kill <= 60; kill++) {
      List<Evaluation> stored = new ArrayList<>();
      int[] left = {kill};
      Evaluator dying =
          of(
              x -> {
                if (left[0]-- == 0) {
                  throw new IllegalStateException("killed");
                }
                return bowl(x);
              });
      assertThatThrownBy(
              () ->
                  EvolutionSearch.minimize(
                      TWO, dying, new EvaluationLog(List.of(), stored::add), settings))
          .hasMessage("killed");
      assertThat(stored).hasSize(kill);
      int[] asked = {0};
      Evaluator counting =
          of(
              x -> {
                asked[0]++;
                return bowl(x);
              });
      List<Optimum> resumed =
          EvolutionSearch.minimize(TWO, counting, new EvaluationLog(stored, e -> {}), settings);
      assertThat(asked[0]).isEqualTo(whole.evaluations().size() - kill);
      for (int s = 0; s < 2; s++) {
        assertThat(resumed.get(s).values()).containsExactly(expected.get(s).values());
      }
    }
  }

  @Test
  void aLogOfAnotherCalibrationIsRefused() {
    EvaluationLog log = EvaluationLog.empty();
    EvolutionSearch.minimize(TWO, of(EvolutionSearchTest::bowl), log, SETTINGS.withGenerations(2));
    Calibration wider =
        new Calibration(
            List.of(Parameter.of("rate", 0.001, 10, Scale.LOGARITHMIC), TWO.parameters().get(1)));
    assertThatThrownBy(
            () ->
                EvolutionSearch.minimize(
                    wider,
                    of(EvolutionSearchTest::bowl),
                    new EvaluationLog(log.evaluations(), e -> {}),
                    SETTINGS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("belongs to another calibration");
    assertThatThrownBy(
            () ->
                new EvaluationLog(
                    List.of(log.evaluations().get(0), log.evaluations().get(0)), e -> {}))
        .hasMessageContaining("twice");
  }

  @Test
  void pointsWithoutAMisfitAreAvoided() {
    Evaluator holed = of(x -> x[1] < 1 ? Double.NaN : bowl(x));
    Optimum optimum = EvolutionSearch.minimize(TWO, holed, EvaluationLog.empty(), SETTINGS).get(0);
    assertThat(optimum.misfit()).isLessThan(1e-5);
    Optimum none =
        EvolutionSearch.minimize(
                TWO, of(x -> Double.NaN), EvaluationLog.empty(), SETTINGS.withGenerations(3))
            .get(0);
    assertThat(none.misfit()).isNaN();
  }

  @Test
  void anOptimumBeyondTheRangeIsReportedAtItsEnd() {
    List<Optimum> starts =
        EvolutionSearch.minimize(TWO, of(x -> x[1] + x[0]), EvaluationLog.empty(), SETTINGS);
    assertThat(starts.get(0).values()[1]).isCloseTo(-1, within(1e-3));
    assertThat(Identifiability.of(TWO, starts, 1e-3))
        .extracting(Warning::kind)
        .containsOnly(Warning.Kind.AT_BOUND);
    assertThat(Identifiability.of(TWO, starts, 1e-3))
        .extracting(w -> w.parameters().get(0))
        .containsExactly("rate", "share");
  }

  /** Two equal bowls at -0.5 and 2.5 of a range of 4; ten starts find both. */
  @Test
  void startsThatEndApartAreReported() {
    Evaluator two =
        of(
            x -> {
              double a = Math.log(x[0]);
              return a * a + Math.min(Math.abs(x[1] + 0.5), Math.abs(x[1] - 2.5));
            });
    List<Optimum> starts =
        EvolutionSearch.minimize(TWO, two, EvaluationLog.empty(), SETTINGS.withStarts(10));
    assertThat(Identifiability.of(TWO, starts, 1e-2))
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.kind()).isEqualTo(Warning.Kind.SEVERAL_OPTIMA);
              assertThat(warning.parameters()).containsExactly("share");
              assertThat(warning.measure()).isCloseTo(0.75, within(0.01));
            });
  }

  /**
   * Minus a log likelihood ½((x + y - 1)/0.1)² + ½((z - 2)/0.2)² with x, y in [0, 1], z in [0, 4].
   * For every x there is a y, so both profiles are flat; that of z is z's normal, supported over
   * 2·1.96·0.2/4 = 0.196 of its range, and by the chord of 41 values a little less: the parabola
   * lies below its chord by at most (0.1/0.2)²/8 = 0.03 of the misfit, which costs under 0.02/4.
   */
  @Test
  void profilesAreFlatWhereTheDataCannotTell() {
    Calibration three =
        new Calibration(
            List.of(
                Parameter.of("x", 0, 1, Scale.LINEAR),
                Parameter.of("y", 0, 1, Scale.LINEAR),
                Parameter.of("z", 0, 4, Scale.LINEAR)));
    Evaluator sum =
        of(
            v -> {
              double a = (v[0] + v[1] - 1) / 0.1;
              double b = (v[2] - 2) / 0.2;
              return (a * a + b * b) / 2;
            });
    EvaluationLog log = EvaluationLog.empty();
    Optimum best = EvolutionSearch.minimize(three, sum, log, SETTINGS).get(0);
    List<Profile> profiles = Profiles.of(three, best, 41, sum, log, SETTINGS);
    assertThat(profiles.get(0).supportedShare(1.92)).isCloseTo(1, within(1e-9));
    assertThat(profiles.get(1).supportedShare(1.92)).isCloseTo(1, within(1e-9));
    assertThat(profiles.get(2).supportedShare(1.92)).isBetween(0.196 - 0.005, 0.196);
    assertThat(Identifiability.ofProfiles(profiles, 1.92))
        .extracting(w -> w.parameters().get(0))
        .containsExactly("x", "y");
  }

  @Test
  void profileOfTheOnlyParameterIsTheMisfitItself() {
    Calibration one = new Calibration(List.of(Parameter.of("x", 0, 1, Scale.LINEAR)));
    Evaluator line = of(x -> x[0]);
    EvaluationLog log = EvaluationLog.empty();
    Optimum best = EvolutionSearch.minimize(one, line, log, SETTINGS).get(0);
    Profile profile = Profiles.of(one, best, 5, line, log, SETTINGS).get(0);
    assertThat(profile.misfits()).containsExactly(0, 0.25, 0.5, 0.75, 1);
    assertThat(profile.supportedShare(0.4)).isCloseTo(0.4, within(1e-6));
  }

  @Test
  void impossibleParametersAreRefused() {
    assertThatThrownBy(() -> Parameter.of("rate", 0, 1, Scale.LOGARITHMIC))
        .hasMessage("'rate' on a logarithmic scale must have a low above 0, but had 0.0");
    assertThatThrownBy(() -> Parameter.of("rate", 2, 1, Scale.LINEAR))
        .hasMessageContaining("low below its high");
    assertThatThrownBy(() -> new Parameter("rate", 0, 1, Scale.LINEAR, new Prior.Normal(2, 1)))
        .hasMessageContaining("centre of its prior within its range");
    assertThatThrownBy(
            () -> new Calibration(List.of(TWO.parameters().get(0), TWO.parameters().get(0))))
        .hasMessageContaining("'rate' twice");
    assertThatThrownBy(() -> new SearchSettings(0, 0, 1, 0.3, 0, 1))
        .hasMessage("starts must be at least 1, but was 0");
  }

  @Test
  void placesMeasureTheRangeOnItsScale() {
    Parameter rate = TWO.parameters().get(0);
    assertThat(rate.value(0)).isEqualTo(0.01);
    assertThat(rate.value(1)).isEqualTo(10);
    assertThat(rate.value(1 / 3.0)).isCloseTo(0.1, within(1e-15));
    assertThat(rate.place(1)).isCloseTo(2 / 3.0, within(1e-15));
  }

  /**
   * A normal cut to [0, 1] around 0 with spread 1: half of it lies below Φ⁻¹((0.5 + Φ(1))/2) =
   * 0.44177.
   */
  @Test
  void priorsAreCutAtTheirRange() {
    Parameter cut = new Parameter("x", 0, 1, Scale.LINEAR, new Prior.Normal(0, 1));
    assertThat(cut.quantile(0)).isZero();
    assertThat(cut.quantile(1)).isEqualTo(1);
    assertThat(cut.quantile(0.5)).isCloseTo(0.4417705, within(5e-8));
    assertThat(cut.density(0)).isEqualTo(1);
    assertThat(cut.density(1)).isCloseTo(Math.exp(-0.5), within(1e-15));
    assertThat(cut.density(1.1)).isZero();
  }
}
