package entente.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContrastTest {

  /** Student's sleep data, as in R's {@code sleep}. */
  private static final double[] FIRST = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2};

  private static final double[] SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

  /** R: t = 4.0621, p = 0.002833, interval 0.7001142 to 2.4598858, mean difference 1.58. */
  @Test
  void pairedTestOfTheSleepDataIsThatOfR() {
    Contrast contrast = Contrast.paired(FIRST, SECOND, Resampling.STANDARD);
    assertThat(contrast.pairs()).isEqualTo(10);
    assertThat(contrast.difference().estimate()).isCloseTo(1.58, within(1e-12));
    assertThat(contrast.difference().low()).isCloseTo(0.7001142, within(5e-8));
    assertThat(contrast.difference().high()).isCloseTo(2.4598858, within(5e-8));
    assertThat(contrast.tTest()).isCloseTo(0.002833, within(5e-7));
  }

  /** d_z = t/√n = 4.0621277/√10; J(9) = 0.9138749, the exact form of 1 - 3/(4·9 - 1). */
  @Test
  void effectSizesOfTheSleepData() {
    Contrast contrast = Contrast.paired(FIRST, SECOND, Resampling.STANDARD);
    assertThat(contrast.standardized().estimate()).isCloseTo(1.284558, within(1e-6));
    assertThat(contrast.hedges()).isCloseTo(1.284558 * 0.9138749, within(1e-6));
    assertThat(contrast.standardized().contains(contrast.standardized().estimate())).isTrue();
  }

  /** Under either limit of the effect the observed t has a tail of 2.5%. */
  @Test
  void limitsOfTheEffectSizeAreNoncentralities() {
    Interval effect = EffectSize.standardized(0.5, 1, 20, 0.95);
    double t = 0.5 * Math.sqrt(20);
    assertThat(NoncentralT.cumulativeProbability(t, 19, effect.low() * Math.sqrt(20)))
        .isCloseTo(0.975, within(1e-8));
    assertThat(NoncentralT.cumulativeProbability(t, 19, effect.high() * Math.sqrt(20)))
        .isCloseTo(0.025, within(1e-8));
  }

  /** Nine of ten rose, one stayed: 2/2⁹ by the sign test, and 9.5 of 10 in superiority. */
  @Test
  void signTestLeavesTiesOutAndSuperiorityCountsThemHalf() {
    Contrast contrast = Contrast.paired(FIRST, SECOND, Resampling.STANDARD);
    assertThat(contrast.signTest()).isCloseTo(2 / 512.0, within(1e-12));
    assertThat(contrast.superiority().estimate()).isCloseTo(0.95, within(1e-12));
    assertThat(contrast.superiority().high()).isLessThanOrEqualTo(1);
  }

  /** Darwin's maize, Cureton (1967): rank sum 24, exact p = 0.04126 (scipy.stats.wilcoxon). */
  @Test
  void wilcoxonOfDarwinsMaizeIsThePublishedOne() {
    double[] differences = {6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75};
    Contrast contrast =
        Contrast.paired(new double[differences.length], differences, Resampling.STANDARD);
    assertThat(contrast.wilcoxon()).isCloseTo(0.041259765625, within(1e-12));
    assertThat(contrast.signTest()).isCloseTo(0.00738525390625, within(1e-12));
  }

  @Test
  void undefinedRunsAreCountedForEachArm() {
    double nan = Double.NaN;
    Contrast contrast =
        Contrast.paired(
            new double[] {1, nan, 3, nan}, new double[] {2, 5, nan, nan}, Resampling.STANDARD);
    assertThat(contrast.pairs()).isEqualTo(1);
    assertThat(contrast.undefinedBaseline()).isEqualTo(2);
    assertThat(contrast.undefinedTreatment()).isEqualTo(2);
    assertThat(contrast.difference()).isEqualTo(Interval.point(1));
    assertThat(contrast.verdict(Direction.INCREASE)).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void armsThatDoNotDifferAreUndecided() {
    double[] same = {1, 2, 3};
    Contrast contrast = Contrast.paired(same, same, Resampling.STANDARD);
    assertThat(contrast.tTest()).isEqualTo(1);
    assertThat(contrast.signTest()).isEqualTo(1);
    assertThat(contrast.wilcoxon()).isEqualTo(1);
    assertThat(contrast.verdict(Direction.DECREASE)).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void armsOfUnequalLengthAreRefused() {
    assertThatThrownBy(() -> Contrast.paired(new double[2], new double[3], Resampling.STANDARD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 and 3");
  }

  @Test
  void verdictFollowsTheSideOfZero() {
    Interval above = new Interval(0.1, 0.2, 0.3);
    Interval below = new Interval(-0.3, -0.2, -0.1);
    assertThat(Verdict.of(above, Direction.INCREASE)).isEqualTo(Verdict.SUPPORTED);
    assertThat(Verdict.of(above, Direction.DECREASE)).isEqualTo(Verdict.CONTRADICTED);
    assertThat(Verdict.of(below, Direction.DECREASE)).isEqualTo(Verdict.SUPPORTED);
    assertThat(Verdict.of(below, Direction.INCREASE)).isEqualTo(Verdict.CONTRADICTED);
    assertThat(Verdict.of(new Interval(0, 1, 2), Direction.INCREASE)).isEqualTo(Verdict.UNDECIDED);
    assertThat(Verdict.of(Interval.undefined(), Direction.INCREASE)).isEqualTo(Verdict.UNDECIDED);
    assertThat(Verdict.of(-1, 0.04, 0.05, Direction.INCREASE)).isEqualTo(Verdict.CONTRADICTED);
    assertThat(Verdict.of(-1, 0.06, 0.05, Direction.INCREASE)).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void claimsOfASmallestOrOfNoDifferenceAreJudgedByTheWholeInterval() {
    Interval some = new Interval(0.2, 0.3, 0.4);
    assertThat(Verdict.of(some, Direction.INCREASE, 0.1)).isEqualTo(Verdict.SUPPORTED);
    assertThat(Verdict.of(some, Direction.INCREASE, 0.3)).isEqualTo(Verdict.UNDECIDED);
    assertThat(Verdict.of(some, Direction.INCREASE, 0.5)).isEqualTo(Verdict.CONTRADICTED);
    assertThat(Verdict.of(some, Direction.NONE, 0.5)).isEqualTo(Verdict.SUPPORTED);
    assertThat(Verdict.of(some, Direction.NONE, 0.3)).isEqualTo(Verdict.UNDECIDED);
    assertThat(Verdict.of(some, Direction.NONE, 0.1)).isEqualTo(Verdict.CONTRADICTED);
    assertThat(Verdict.of(some, Direction.NONE)).isEqualTo(Verdict.CONTRADICTED);
  }

  /**
   * y = x + e with var x = 1, var e = ¼: (1 + 1.25)/0.25 = 9. With 4,000 pairs the log of the ratio
   * has a standard error below 2√(2/4000) = 0.045; the band is five of those.
   */
  @Test
  void commonLuckCutsTheVarianceByTheKnownRatio() {
    Draws draws = new Draws(11);
    double[] x = draws.normals(4_000);
    double[] y = new double[x.length];
    for (int k = 0; k < x.length; k++) {
      y[k] = x[k] + 0.5 * draws.normal();
    }
    Interval ratio =
        VarianceRatio.ofCommonRandomNumbers(x, y, Resampling.STANDARD.withResamples(400));
    assertThat(Math.log(ratio.estimate() / 9)).isCloseTo(0, within(5 * 0.045));
    assertThat(ratio.contains(9)).isTrue();
  }

  /** 0.01 to 0.05 in R: p.adjust(c(.01, .04, .03, .005), "holm") = .03 .06 .06 .02. */
  @Test
  void holmOnATextbookExample() {
    assertThat(Multiplicity.holm(new double[] {0.01, 0.04, 0.03, 0.005}))
        .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
  }

  /**
   * The fifteen p-values of Benjamini and Hochberg (1995, section 4): at 5% their procedure rejects
   * four where the stepwise Bonferroni procedures reject three.
   */
  @Test
  void correctionsOfThePublishedExampleRejectWhatIsPublished() {
    double[] p = {
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1
    };
    double[] rate = Multiplicity.benjaminiHochberg(p);
    assertThat(Arrays.stream(rate).filter(value -> value <= 0.05).count()).isEqualTo(4);
    assertThat(rate[3]).isCloseTo(0.035625, within(1e-12));
    assertThat(rate[5]).isCloseTo(0.0298 * 15 / 7, within(1e-12));
    assertThat(Arrays.stream(Multiplicity.holm(p)).filter(value -> value <= 0.05).count())
        .isEqualTo(3);
  }

  @Test
  void testsThatCouldNotBeMadeDoNotCount() {
    assertThat(Multiplicity.holm(new double[] {0.01, Double.NaN, 0.04}))
        .containsExactly(0.02, Double.NaN, 0.04);
    assertThat(Multiplicity.benjaminiHochberg(new double[] {0.01, Double.NaN, 0.04}))
        .containsExactly(0.02, Double.NaN, 0.04);
    assertThatThrownBy(() -> Multiplicity.holm(new double[] {1.5}))
        .hasMessageContaining("p-value must lie in [0, 1]");
  }

  /** Values of scipy.stats.nct.cdf. */
  @Test
  void noncentralTIsThatOfScipy() {
    assertThat(NoncentralT.cumulativeProbability(0.5, 10, 1)).isCloseTo(0.30528023, within(5e-9));
    assertThat(NoncentralT.cumulativeProbability(2, 3, 2.5)).isCloseTo(0.29710081, within(5e-9));
    assertThat(NoncentralT.cumulativeProbability(-1, 5, -0.7)).isCloseTo(0.40555054, within(5e-9));
    assertThat(NoncentralT.cumulativeProbability(3, 19, 2.3)).isCloseTo(0.72355777, within(5e-9));
    assertThat(NoncentralT.cumulativeProbability(30, 25, 28)).isCloseTo(0.64511773, within(5e-9));
    assertThat(NoncentralT.cumulativeProbability(100, 30, 95)).isCloseTo(0.61902752, within(5e-9));
    assertThat(NoncentralT.cumulativeProbability(2, 24, 0)).isCloseTo(0.97153008, within(5e-9));
  }

  /** The G*Power 3.1 manual, matched pairs: d_z 0.421637, 50 pairs, 5% two-sided: 0.832114. */
  @Test
  void powerIsThatOfGPower() {
    assertThat(Power.pairedT(50, 0.421637, 0.05)).isCloseTo(0.832114, within(5e-7));
  }

  /** G*Power's sample sizes for d_z 0.2, 0.5 and 0.8: 199, 34 and 15 pairs for 80% power. */
  @Test
  void requiredPairsAreThoseOfGPower() {
    assertThat(List.of(0.2, 0.5, 0.8))
        .extracting(effect -> Power.requiredPairs(effect, 0.8, 0.05))
        .containsExactly(199, 34, 15);
    assertThat(Power.requiredPairs(0.5, 0.95, 0.05)).isEqualTo(54);
    assertThat(Power.requiredPairs(-0.5, 0.9, 0.05)).isEqualTo(44);
    assertThat(Power.requiredPairs(50, 0.8, 0.05)).isEqualTo(2);
    assertThatThrownBy(() -> Power.requiredPairs(0, 0.8, 0.05)).hasMessageContaining("needs more");
  }
}
