package entente.stats;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The log-rank test of two samples of censored times (Mantel 1966): do they reach the event at the
 * same rate? The arms are taken as independent, which is cautious where they share their luck.
 *
 * @param observed events seen in the first sample
 * @param expected events expected there if the rates were equal
 * @param chiSquared (observed - expected)² / variance, of one degree of freedom
 * @param pValue two-sided; NaN if there is no event to compare
 */
public record LogRank(double observed, double expected, double chiSquared, double pValue) {

  /**
   * Compares two samples.
   *
   * @param first times of the first, with marks {@code firstObserved} as in {@link KaplanMeier#of}
   * @param second times of the second
   */
  public static LogRank of(
      double[] first, boolean[] firstObserved, double[] second, boolean[] secondObserved) {
    KaplanMeier one = KaplanMeier.of(first, firstObserved, 0.95);
    KaplanMeier two = KaplanMeier.of(second, secondObserved, 0.95);
    double[] times =
        java.util.stream.DoubleStream.concat(
                one.steps().stream().mapToDouble(KaplanMeier.Step::time),
                two.steps().stream().mapToDouble(KaplanMeier.Step::time))
            .sorted()
            .distinct()
            .toArray();
    double[] sortedFirst = Arrays.stream(first).sorted().toArray();
    double[] sortedSecond = Arrays.stream(second).sorted().toArray();
    double expected = 0;
    double variance = 0;
    for (double time : times) {
      double atRiskFirst = notBefore(sortedFirst, time);
      double atRisk = atRiskFirst + notBefore(sortedSecond, time);
      double events = eventsAt(one, time) + eventsAt(two, time);
      expected += events * atRiskFirst / atRisk;
      if (atRisk > 1) {
        variance +=
            events
                * (atRiskFirst / atRisk)
                * (1 - atRiskFirst / atRisk)
                * (atRisk - events)
                / (atRisk - 1);
      }
    }
    double gap = one.events() - expected;
    double chiSquared = variance > 0 ? gap * gap / variance : Double.NaN;
    double p =
        Double.isNaN(chiSquared)
            ? Double.NaN
            : ChiSquaredDistribution.of(1).survivalProbability(chiSquared);
    return new LogRank(one.events(), expected, chiSquared, p);
  }

  private static int notBefore(double[] sorted, double time) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sorted.length - low;
  }

  private static int eventsAt(KaplanMeier curve, double time) {
    int low = 0;
    int high = curve.steps().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      KaplanMeier.Step step = curve.steps().get(middle);
      if (step.time() == time) {
        return step.events();
      }
      if (step.time() < time) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return 0;
  }
}
