package entente.stats;

import org.apache.commons.statistics.inference.BinomialTest;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/**
 * Two arms compared on the same luck: replication by replication, treatment minus baseline.
 *
 * @param pairs pairs with both responses defined
 * @param undefinedBaseline pairs set aside because the baseline's response is undefined
 * @param undefinedTreatment pairs set aside because the treatment's is; a pair may count in both,
 *     and unequal counts warn that the difference speaks of a selection of runs
 * @param baselineMean over the pairs
 * @param treatmentMean over the pairs
 * @param standardDeviation of the differences
 * @param difference mean difference with Student's interval
 * @param bootstrap mean difference with the BCa interval
 * @param standardized Cohen's d_z with its noncentral-t interval ({@link EffectSize})
 * @param hedges d_z times Hedges' correction
 * @param superiority probability that treatment exceeds baseline within a pair, ties counting half,
 *     with Wilson's interval (conservative with ties)
 * @param tTest two-sided p-value of the paired t test
 * @param signTest two-sided p-value of the exact sign test, ties left out
 * @param wilcoxon two-sided p-value of the signed-rank test; ties of 0 ranked and left out (Pratt)
 * @param varianceRatio (s²_baseline + s²_treatment) / s²_difference with a bootstrap percentile
 *     interval: by how much common random numbers cut the variance against independent arms
 */
public record Contrast(
    int pairs,
    int undefinedBaseline,
    int undefinedTreatment,
    double baselineMean,
    double treatmentMean,
    double standardDeviation,
    Interval difference,
    Interval bootstrap,
    Interval standardized,
    double hedges,
    Interval superiority,
    double tTest,
    double signTest,
    double wilcoxon,
    Interval varianceRatio) {

  /**
   * Compares two arms.
   *
   * @param baseline one response per replication; NaN where undefined
   * @param treatment the same replications under the treatment
   * @throws IllegalArgumentException if the lengths differ
   */
  public static Contrast paired(double[] baseline, double[] treatment, Resampling resampling) {
    Samples.requireSameLength(baseline, treatment, "the arms of a paired contrast");
    Pairs pairs = Pairs.defined(baseline, treatment);
    double[] differences = pairs.differences();
    int n = differences.length;
    double mean = Samples.mean(differences);
    double deviation = Samples.standardDeviation(differences);
    Interval standardized = EffectSize.standardized(mean, deviation, n, resampling.confidence());
    return new Contrast(
        n,
        baseline.length - Samples.defined(baseline).length,
        treatment.length - Samples.defined(treatment).length,
        Samples.mean(pairs.first()),
        Samples.mean(pairs.second()),
        deviation,
        StudentT.interval(mean, deviation, n, resampling.confidence()),
        Bootstrap.of(differences, Statistic.MEAN, resampling).bca(),
        standardized,
        n < 3 ? Double.NaN : standardized.estimate() * EffectSize.hedgesCorrection(n - 1.0),
        superiority(differences, resampling.confidence()),
        StudentT.pValue(mean, deviation, n),
        signTest(differences),
        wilcoxon(differences),
        VarianceRatio.ofCommonRandomNumbers(pairs.first(), pairs.second(), resampling));
  }

  /** The verdict of the t interval on a claim. */
  public Verdict verdict(Direction expected) {
    return Verdict.of(difference, expected);
  }

  private static Interval superiority(double[] differences, double confidence) {
    if (differences.length == 0) {
      return Interval.undefined();
    }
    double wins = 0;
    for (double difference : differences) {
      wins += difference > 0 ? 1 : difference == 0 ? 0.5 : 0;
    }
    return Proportion.wilson(wins / differences.length, differences.length, confidence);
  }

  private static double signTest(double[] differences) {
    int above = 0;
    int below = 0;
    for (double difference : differences) {
      above += difference > 0 ? 1 : 0;
      below += difference < 0 ? 1 : 0;
    }
    return above + below == 0
        ? differences.length == 0 ? Double.NaN : 1
        : BinomialTest.withDefaults().test(above + below, above, 0.5).getPValue();
  }

  private static double wilcoxon(double[] differences) {
    if (differences.length == 0) {
      return Double.NaN;
    }
    for (double difference : differences) {
      if (difference != 0) {
        return WilcoxonSignedRankTest.withDefaults().test(differences).getPValue();
      }
    }
    return 1;
  }
}
