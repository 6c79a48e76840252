package entente.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class ScreeningTest {

  private static final List<String> XYZ = List.of("x", "y", "z");
  private static final Resampling QUICK = new Resampling(0.95, 500, 1);

  /** Random trajectories with steps of 2/3 on four levels. */
  private static double[][] trajectories(int count, int factors, Draws draws) {
    double[][] points = new double[count * (factors + 1)][];
    for (int t = 0; t < count; t++) {
      double[] point = new double[factors];
      for (int f = 0; f < factors; f++) {
        point[f] = Math.floor(draws.uniform() * 4) / 3;
      }
      points[t * (factors + 1)] = point;
      for (int f = 0; f < factors; f++) {
        point = point.clone();
        point[f] += point[f] < 0.5 ? 2 / 3.0 : -2 / 3.0;
        points[t * (factors + 1) + f + 1] = point;
      }
    }
    return points;
  }

  private static double[] responses(double[][] points, ToDoubleFunction<double[]> function) {
    return java.util.Arrays.stream(points).mapToDouble(function).toArray();
  }

  @Test
  void linearFunctionHasItsSlopesAsEffectsAndNoSpread() {
    double[][] points = trajectories(6, 3, new Draws(40));
    double[] responses = responses(points, u -> 1 + 2 * u[0] - 5 * u[1]);
    List<ElementaryEffect> effects = MorrisEffects.of(XYZ, points, responses, QUICK);
    double[] slopes = {2, -5, 0};
    for (int f = 0; f < 3; f++) {
      ElementaryEffect effect = effects.get(f);
      assertThat(effect.count()).isEqualTo(6);
      assertThat(effect.mu().estimate()).isCloseTo(slopes[f], within(1e-12));
      assertThat(effect.muStar().estimate()).isCloseTo(Math.abs(slopes[f]), within(1e-12));
      assertThat(effect.sigma().estimate()).isCloseTo(0, within(1e-12));
      assertThat(effect.muStar().width()).isCloseTo(0, within(1e-12));
    }
  }

  @Test
  void pointsInTheFactorsOwnUnitsGiveTheSameEffects() {
    double[][] points = trajectories(5, 3, new Draws(41));
    double[] responses = responses(points, u -> u[0] * u[1] + u[2]);
    double[][] inUnits = new double[points.length][];
    for (int p = 0; p < points.length; p++) {
      inUnits[p] = new double[] {Math.exp(points[p][0]), 100 * points[p][1], points[p][2] - 7};
    }
    List<ElementaryEffect> unit = MorrisEffects.of(XYZ, points, responses, QUICK);
    List<ElementaryEffect> own = MorrisEffects.of(XYZ, inUnits, responses, 2 / 3.0, QUICK);
    for (int f = 0; f < 3; f++) {
      assertThat(own.get(f).mu().estimate()).isCloseTo(unit.get(f).mu().estimate(), within(1e-12));
      assertThat(own.get(f).sigma().estimate())
          .isCloseTo(unit.get(f).sigma().estimate(), within(1e-12));
    }
  }

  /** Effects of x·y + z on x are y: with y at 0 and 1 they are 0 and 1, so μ = μ* = ½, σ = √½. */
  @Test
  void interactionShowsInTheSpread() {
    double[][] points = {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {1, 1}, {1, 0}};
    double[] responses = responses(points, u -> u[0] * u[1]);
    ElementaryEffect x = MorrisEffects.of(List.of("x", "y"), points, responses, QUICK).get(0);
    assertThat(x.mu().estimate()).isEqualTo(0.5);
    assertThat(x.muStar().estimate()).isEqualTo(0.5);
    assertThat(x.sigma().estimate()).isCloseTo(Math.sqrt(0.5), within(1e-15));
  }

  @Test
  void effectsWithAnUndefinedEndAreCounted() {
    double[][] points = {{0}, {1}, {1}, {0}};
    ElementaryEffect x =
        MorrisEffects.of(List.of("x"), points, new double[] {0, 2, 5, Double.NaN}, QUICK).get(0);
    assertThat(x.count()).isEqualTo(1);
    assertThat(x.undefined()).isEqualTo(1);
    assertThat(x.mu().estimate()).isEqualTo(2);
  }

  @Test
  void stepsThatMoveNoneOrTwoFactorsAreRefused() {
    double[] three = new double[3];
    List<String> two = List.of("x", "y");
    assertThatThrownBy(
            () -> MorrisEffects.of(two, new double[][] {{0, 0}, {1, 1}, {0, 1}}, three, QUICK))
        .hasMessageContaining("but several did");
    assertThatThrownBy(
            () -> MorrisEffects.of(two, new double[][] {{0, 0}, {0, 0}, {0, 1}}, three, QUICK))
        .hasMessageContaining("but none did");
    assertThatThrownBy(
            () -> MorrisEffects.of(two, new double[][] {{0, 0}, {0, 1}}, new double[2], QUICK))
        .hasMessageContaining("must fill the rows");
  }

  /**
   * Eight points by hand. Spearman's ρ = 1 - 6Σd²/504: x-y 74/84, z-y 46/84, x-z 68/84; so the
   * partial coefficient of x is (74·84 - 46·68)/√((84² - 46²)(84² - 68²)) = 0.890906 and that of z
   * is -0.595844. With 5 degrees of freedom p = 0.007114 for x.
   */
  @Test
  void partialRankCorrelationByHand() {
    double[] x = {1, 2, 3, 4, 5, 6, 7, 8};
    double[] z = {2, 1, 4, 3, 8, 5, 6, 7};
    double[] y = {1, 3, 2, 5, 4, 8, 6, 7};
    double[][] points = new double[8][];
    double[] bent = new double[8];
    for (int k = 0; k < 8; k++) {
      points[k] = new double[] {Math.exp(x[k]), -1 / z[k], 3};
      bent[k] = Math.pow(y[k], 5);
    }
    List<Association> found = PartialRankCorrelation.of(XYZ, points, bent, 0.95);
    double byHand = (74.0 * 84 - 46 * 68) / Math.sqrt((84 * 84 - 46 * 46.0) * (84 * 84 - 68 * 68));
    assertThat(found.get(0).coefficient().estimate()).isCloseTo(byHand, within(1e-12));
    assertThat(found.get(0).coefficient().estimate()).isCloseTo(0.8909063, within(5e-8));
    assertThat(found.get(1).coefficient().estimate()).isCloseTo(-0.5958439, within(5e-8));
    assertThat(found.get(0).pValue()).isCloseTo(0.0071135691, within(5e-11));
    assertThat(found.get(0).coefficient().low()).isCloseTo(0.2618319, within(5e-8));
    assertThat(found.get(0).coefficient().high()).isCloseTo(0.9886846, within(5e-8));
    assertThat(found.get(2).coefficient().estimate()).isNaN();
  }

  @Test
  void monotoneResponseOfOneFactorHasCoefficientOne() {
    double[][] points = new Draws(42).uniforms(50, 2);
    double[] responses = responses(points, u -> -Math.exp(u[0]));
    List<Association> found = PartialRankCorrelation.of(List.of("x", "y"), points, responses, 0.95);
    assertThat(found.get(0).coefficient().estimate()).isCloseTo(-1, within(1e-12));
    assertThat(found.get(0).pValue()).isCloseTo(0, within(1e-12));
  }

  /** Uniform factors of equal variance: β = c/√Σc² exactly, R² = 1, p = 0. */
  @Test
  void linearModelIsExplainedWholly() {
    double[][] points = new Draws(43).uniforms(500, 3);
    double[] responses = responses(points, u -> u[0] + 2 * u[1] + 3 * u[2]);
    StandardizedRegression fit = StandardizedRegression.of(XYZ, points, responses, 0.95);
    assertThat(fit.determination()).isCloseTo(1, within(1e-12));
    double deviation = Samples.standardDeviation(responses);
    for (int f = 0; f < 3; f++) {
      int factor = f;
      double[] column = java.util.Arrays.stream(points).mapToDouble(p -> p[factor]).toArray();
      assertThat(fit.coefficients().get(f).coefficient().estimate())
          .isCloseTo((f + 1) * Samples.standardDeviation(column) / deviation, within(1e-12));
    }
  }

  /**
   * 2,000 samples of 60 points, y = x + noise, coefficient of the idle factor z: exact coverage 95%
   * of its t interval and uniform p-values.
   */
  @Test
  void regressionIntervalsOfAnIdleFactorCover() {
    int trials = 2_000;
    Draws draws = new Draws(44);
    int regression = 0;
    int rank = 0;
    for (int t = 0; t < trials; t++) {
      double[][] points = draws.uniforms(60, 2);
      double[] responses = responses(points, u -> u[0] + draws.normal());
      List<String> names = List.of("x", "z");
      regression +=
          StandardizedRegression.of(names, points, responses, 0.95)
                  .coefficients()
                  .get(1)
                  .coefficient()
                  .contains(0)
              ? 1
              : 0;
      rank +=
          PartialRankCorrelation.of(names, points, responses, 0.95).get(1).pValue() > 0.05 ? 1 : 0;
    }
    double[] band = Draws.band(0.95, trials);
    assertThat((double) regression / trials).isBetween(band[0], band[1]);
    assertThat((double) rank / trials).isBetween(band[0] - 0.003, band[1] + 0.003);
  }

  @Test
  void factorsThatRepeatEachOtherAreNamed() {
    double[][] points = {{1, 2, 1}, {2, 4, 5}, {3, 6, 2}, {4, 8, 2}, {5, 10, 7}, {6, 12, 1}};
    assertThatThrownBy(
            () -> StandardizedRegression.of(XYZ, points, new double[] {1, 2, 3, 4, 5, 7}, 0.95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("factors must vary independently, but 'y' is a combination of [x]");
  }

  @Test
  void tooFewPointsGiveNoCoefficients() {
    StandardizedRegression fit =
        StandardizedRegression.of(
            XYZ, new double[][] {{1, 2, 3}, {3, 2, 1}}, new double[] {1, Double.NaN}, 0.95);
    assertThat(fit.rows()).isEqualTo(1);
    assertThat(fit.undefined()).isEqualTo(1);
    assertThat(fit.coefficients()).allMatch(c -> Double.isNaN(c.pValue()));
  }
}
