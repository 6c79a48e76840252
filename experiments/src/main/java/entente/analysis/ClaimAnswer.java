package entente.analysis;

import entente.design.DesignTable;
import entente.design.Experiment;
import entente.design.Experiment.Claim;
import entente.design.Experiment.Kind;
import entente.stats.Contrast;
import entente.stats.Direction;
import entente.stats.Interval;
import entente.stats.Resampling;
import entente.stats.Verdict;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the results say of the experiment's claim.
 *
 * @param text the claim
 * @param response the response it speaks of
 * @param measured what was measured, in words
 * @param difference it, with its 95% interval
 * @param verdict what the interval says
 */
public record ClaimAnswer(
    String text, String response, String measured, Interval difference, Verdict verdict) {

  private static final double CONFIDENCE = 0.95;

  /**
   * Tests the claim. A claim of arms is tested by their paired difference over all points, one of
   * an arm and a number by the arm's difference from it; a claim of a factor by its partial rank
   * correlation where the design varies all factors at once, else by the paired difference of its
   * highest and lowest level.
   *
   * @return empty where the experiment makes no claim of a response
   * @throws IOException when the runs cannot be read
   */
  public static Optional<ClaimAnswer> of(ResultsRuns runs) throws IOException {
    Claim claim = runs.experiment().map(Experiment::claim).orElse(null);
    if (claim == null || claim.response() == null || !runs.responses().contains(claim.response())) {
      return Optional.empty();
    }
    ResponseColumn column = runs.columns(List.of(claim.response())).get(0);
    Direction expected = Direction.valueOf(claim.direction().name());
    if (claim.than() != null) {
      return byNumber(runs, claim, column, expected);
    } else if (claim.factor() == null) {
      return byArm(runs, claim, column, expected);
    }
    return byFactor(runs, claim, column, expected);
  }

  private static Optional<ClaimAnswer> byArm(
      ResultsRuns runs, Claim claim, ResponseColumn column, Direction expected) {
    int arm = claim.arm() == null ? 1 : runs.arms().indexOf(claim.arm());
    int against = claim.against() == null ? 0 : runs.arms().indexOf(claim.against());
    if (arm < 0 || against < 0 || arm >= runs.arms().size() || arm == against) {
      return Optional.empty();
    }
    double[][] pairs = ContrastCalculation.pairs(column, against, arm);
    Interval difference = difference(pairs[0], pairs[1]);
    return Optional.of(
        new ClaimAnswer(
            claim.text(),
            claim.response(),
            claim.response()
                + ", "
                + runs.armTitles().get(arm)
                + " minus "
                + runs.armTitles().get(against),
            difference,
            Verdict.of(difference, expected, claim.smallest())));
  }

  private static Optional<ClaimAnswer> byNumber(
      ResultsRuns runs, Claim claim, ResponseColumn column, Direction expected) {
    int arm = claim.arm() == null ? 0 : runs.arms().indexOf(claim.arm());
    if (arm < 0) {
      return Optional.empty();
    }
    double[] values = ContrastCalculation.pairs(column, arm, arm)[0];
    double[] number = new double[values.length];
    Arrays.fill(number, claim.than());
    Interval difference = difference(number, values);
    return Optional.of(
        new ClaimAnswer(
            claim.text(),
            claim.response(),
            claim.response() + ", " + runs.armTitles().get(arm) + " minus " + claim.than(),
            difference,
            Verdict.of(difference, expected, claim.smallest())));
  }

  private static Interval difference(double[] first, double[] second) {
    return Contrast.paired(first, second, Resampling.STANDARD.withResamples(100)).difference();
  }

  private static Optional<ClaimAnswer> byFactor(
      ResultsRuns runs, Claim claim, ResponseColumn column, Direction expected) {
    DesignTable table = runs.design().orElse(null);
    int factor = table == null ? -1 : Columns.factors(runs).indexOf(claim.factor());
    if (factor < 0) {
      return Optional.empty();
    }
    Kind kind = runs.experiment().orElseThrow().design().kind();
    if (kind == Kind.GRID || kind == Kind.ONE_AT_A_TIME) {
      return Optional.of(byLevel(claim, column, expected, table, factor));
    }
    String dimension = table.dimensions().names().get(table.dimensions().of(factor));
    return CorrelationCalculation.associations(runs, column, 0, CONFIDENCE).stream()
        .filter(a -> a.factor().equals(dimension))
        .findFirst()
        .map(
            a ->
                new ClaimAnswer(
                    claim.text(),
                    claim.response(),
                    "partial rank correlation of " + claim.response() + " with " + dimension,
                    a.coefficient(),
                    Verdict.of(a.coefficient(), expected)));
  }

  private static ClaimAnswer byLevel(
      Claim claim, ResponseColumn column, Direction expected, DesignTable table, int factor) {
    double low = Arrays.stream(table.column(factor)).min().orElseThrow();
    double high = Arrays.stream(table.column(factor)).max().orElseThrow();
    Interval difference =
        difference(atLevel(column, table, factor, low), atLevel(column, table, factor, high));
    return new ClaimAnswer(
        claim.text(),
        claim.response(),
        claim.response() + ", " + claim.factor() + " at its highest minus at its lowest level",
        difference,
        Verdict.of(difference, expected, claim.smallest()));
  }

  /** Means over the points of a level, one a replication, in the first arm. */
  private static double[] atLevel(
      ResponseColumn column, DesignTable table, int factor, double level) {
    double[] means = new double[column.layout().leastReplications()];
    for (int r = 0; r < means.length; r++) {
      double sum = 0;
      int defined = 0;
      for (int point = 0; point < table.size(); point++) {
        double value = column.of(point, 0)[r];
        if (table.value(point, factor) == level && Double.isFinite(value)) {
          sum += value;
          defined++;
        }
      }
      means[r] = defined == 0 ? Double.NaN : sum / defined;
    }
    return means;
  }
}
