package entente.report;

import entente.report.Comparison.ArmLine;
import entente.report.Comparison.Finding;
import entente.report.Comparison.Line;
import entente.scenario.Scenario;
import entente.stats.Contrast;
import entente.stats.Multiplicity;
import entente.stats.Resampling;
import entente.store.RunKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the responses of several arms, run by run, into a {@link Comparison}. */
public final class ComparisonTally {

  private static final double LEVEL = 0.05;

  private final Scenario scenario;
  private final List<ArmLine> arms;
  private final int replications;
  private final Map<String, double[][]> values = new LinkedHashMap<>();
  private int failed;

  /**
   * A tally without runs.
   *
   * @param scenario the scenario in force for all arms
   * @param arms the arms, the baseline first
   * @param replications replications of each arm
   */
  public ComparisonTally(Scenario scenario, List<ArmLine> arms, int replications) {
    this.scenario = scenario;
    this.arms = List.copyOf(arms);
    this.replications = replications;
  }

  /** Adds a completed run. */
  public void add(RunKey key, Map<String, Double> responses) {
    int arm = 0;
    while (!arms.get(arm).name().equals(key.arm())) {
      arm++;
    }
    for (Map.Entry<String, Double> response : responses.entrySet()) {
      values.computeIfAbsent(response.getKey(), name -> undefined())[arm][key.replication()] =
          response.getValue();
    }
  }

  private double[][] undefined() {
    double[][] table = new double[arms.size()][replications];
    for (double[] row : table) {
      Arrays.fill(row, Double.NaN);
    }
    return table;
  }

  /** Counts a failed run; its replication is set aside in the pairs of its arm. */
  public void addFailure() {
    failed++;
  }

  /**
   * Compares every arm with the first.
   *
   * @param all whether every response is compared, or only those a reader wants first
   * @param firstSeed master seed of the first replication
   */
  public Comparison compare(boolean all, long firstSeed) {
    List<String> responses =
        all ? List.copyOf(values.keySet()) : ResponseLabels.main(values.keySet());
    List<String[]> asked = new ArrayList<>();
    List<Contrast> contrasts = new ArrayList<>();
    for (int arm = 1; arm < arms.size(); arm++) {
      for (String response : responses) {
        double[][] table = values.get(response);
        asked.add(new String[] {arms.get(arm).name(), response});
        contrasts.add(Contrast.paired(table[0], table[arm], Resampling.STANDARD));
      }
    }
    double[] adjusted =
        Multiplicity.holm(contrasts.stream().mapToDouble(Contrast::tTest).toArray());
    List<Line> lines = new ArrayList<>();
    for (int k = 0; k < adjusted.length; k++) {
      String response = asked.get(k)[1];
      lines.add(
          new Line(
              asked.get(k)[0],
              response,
              ResponseLabels.label(response),
              contrasts.get(k),
              adjusted[k],
              finding(contrasts.get(k), adjusted[k])));
    }
    return new Comparison(
        scenario.name(),
        scenario.title(),
        scenario.question() == null ? "" : scenario.question(),
        arms.get(0).name(),
        arms,
        replications,
        failed,
        Long.toUnsignedString(firstSeed),
        Resampling.STANDARD.confidence(),
        (int) Arrays.stream(adjusted).filter(p -> !Double.isNaN(p)).count(),
        lines);
  }

  private static Finding finding(Contrast contrast, double adjusted) {
    double difference = contrast.difference().estimate();
    if (Double.isNaN(adjusted)) {
      return Finding.UNDEFINED;
    } else if (difference == 0 && contrast.standardDeviation() == 0) {
      return Finding.SAME;
    } else if (adjusted > LEVEL) {
      return Finding.UNDECIDED;
    }
    return difference > 0 ? Finding.HIGHER : Finding.LOWER;
  }
}
