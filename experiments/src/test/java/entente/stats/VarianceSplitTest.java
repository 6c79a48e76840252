package entente.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class VarianceSplitTest {

  /** Six targets and four judges, Shrout and Fleiss (1979, table 2). */
  private static final double[][] SHROUT_AND_FLEISS = {
    {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
  };

  /** ICC(1,1) = 0.17; R's psych::ICC gives 0.166 with limits -0.133 and 0.723. */
  @Test
  void independentSplitIsThatOfShroutAndFleiss() {
    VarianceSplit split = VarianceSplit.independent(SHROUT_AND_FLEISS, 0.95);
    assertThat(split.share().estimate()).isCloseTo(0.1657418, within(5e-8));
    assertThat(split.share().low()).isCloseTo(-0.133, within(5e-4));
    assertThat(split.share().high()).isCloseTo(0.723, within(5e-4));
    assertThat(split.luck()).isCloseTo(6.2638889, within(5e-8));
    assertThat(split.parameters()).isCloseTo(1.2444444, within(5e-8));
  }

  /** ICC(2,1) = 0.29; R's psych::ICC gives 0.290 with limits 0.019 and 0.761. */
  @Test
  void sharedLuckIsTakenApartAsByShroutAndFleiss() {
    VarianceSplit split = VarianceSplit.commonRandomNumbers(SHROUT_AND_FLEISS, 0.95);
    assertThat(split.share().estimate()).isCloseTo(0.2897638, within(5e-8));
    assertThat(split.share().low()).isCloseTo(0.019, within(5e-4));
    assertThat(split.share().high()).isCloseTo(0.761, within(5e-4));
    assertThat(split.parameters()).isCloseTo(2.5555556, within(5e-8));
    assertThat(split.sharedLuck()).isCloseTo(5.2444444, within(5e-8));
    assertThat(split.luck()).isCloseTo(1.0194444, within(5e-8));
  }

  /**
   * Variances 4 between points and 1 within, 20 points, 5 replications; 2,000 samples. Exact
   * coverage 95% of the F interval of the share 0.8.
   */
  @Test
  void intervalOfTheShareCovers() {
    int trials = 2_000;
    int covered = 0;
    Draws draws = new Draws(50);
    for (int t = 0; t < trials; t++) {
      double[][] responses = new double[20][5];
      for (double[] row : responses) {
        double point = 2 * draws.normal();
        for (int r = 0; r < row.length; r++) {
          row[r] = point + draws.normal();
        }
      }
      covered += VarianceSplit.independent(responses, 0.95).share().contains(0.8) ? 1 : 0;
    }
    double[] band = Draws.band(0.95, trials);
    assertThat((double) covered / trials).isBetween(band[0], band[1]);
  }

  /** y = point + seed exactly: nothing is left over, and luck is wholly shared. */
  @Test
  void additiveLuckIsWhollyShared() {
    double[][] responses = {{1, 3, 8}, {2, 4, 9}, {5, 7, 12}};
    VarianceSplit split = VarianceSplit.commonRandomNumbers(responses, 0.95);
    assertThat(split.luck()).isCloseTo(0, within(1e-12));
    assertThat(split.parameters()).isCloseTo(13 / 3.0, within(1e-12));
    assertThat(split.sharedLuck()).isCloseTo(13, within(1e-12));
  }

  @Test
  void undefinedRunsAreCounted() {
    double nan = Double.NaN;
    double[][] responses = {{1, nan, 3}, {4, 5, 7}, {2, 2, 1}};
    assertThat(VarianceSplit.independent(responses, 0.95).undefined()).isEqualTo(1);
    assertThat(VarianceSplit.independent(responses, 0.95).runs()).isEqualTo(8);
    assertThat(VarianceSplit.commonRandomNumbers(responses, 0.95).undefined()).isEqualTo(3);
    assertThat(VarianceSplit.commonRandomNumbers(responses, 0.95).runs()).isEqualTo(6);
  }

  @Test
  void onePointOrOneReplicationCannotBeSplit() {
    assertThat(VarianceSplit.independent(new double[][] {{1, 2}}, 0.95).parameters()).isNaN();
    assertThat(VarianceSplit.independent(new double[][] {{1}, {2}}, 0.95).luck()).isNaN();
    assertThat(VarianceSplit.commonRandomNumbers(new double[][] {{1}, {2}}, 0.95).luck()).isNaN();
    assertThatThrownBy(() -> VarianceSplit.commonRandomNumbers(new double[][] {{1}, {2, 3}}, 0.95))
        .hasMessageContaining("but there were 1 and 2");
  }

  @Test
  void runningMeanEndsWhereTheSummaryIs() {
    double[] responses = new Draws(51).normals(1_000);
    responses[3] = Double.NaN;
    List<RunningMean> path = Convergence.of(responses, 0.95);
    RunningMean last = path.get(path.size() - 1);
    Interval whole = StudentT.interval(responses, 0.95);
    assertThat(last.replications()).isEqualTo(1_000);
    assertThat(last.undefined()).isEqualTo(1);
    assertThat(last.mean().estimate()).isCloseTo(whole.estimate(), within(1e-13));
    assertThat(last.mean().halfWidth()).isCloseTo(whole.halfWidth(), within(1e-13));
    assertThat(path.get(4).replications()).isEqualTo(5);
    assertThat(path.size()).isLessThan(300);
    assertThat(Convergence.of(new double[0], 0.95)).isEmpty();
    assertThat(Convergence.of(new double[] {Double.NaN}, 0.95).get(0).mean().estimate()).isNaN();
  }

  /** s = 1, h = 0.5, 95%: t₁₇ 1/√18 = 0.4973 suffices and t₁₆ 1/√17 = 0.5142 does not. */
  @Test
  void replicationsNeededForAHalfWidth() {
    assertThat(Convergence.requiredReplications(1, 0.5, 0.95)).isEqualTo(18);
    assertThat(Convergence.requiredReplications(10, 5, 0.95)).isEqualTo(18);
    assertThat(Convergence.requiredReplications(0, 5, 0.95)).isEqualTo(2);
    assertThat(Convergence.requiredReplications(1, 0.01, 0.95)).isBetween(38_416, 38_419);
    assertThatThrownBy(() -> Convergence.requiredReplications(1, 0, 0.95))
        .hasMessageContaining("must be above 0");
  }
}
