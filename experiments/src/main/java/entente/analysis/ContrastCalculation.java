package entente.analysis;

import entente.stats.Contrast;
import entente.stats.Interval;
import entente.stats.Multiplicity;
import java.util.ArrayList;
import java.util.List;

/**
 * Paired differences between every arm and the reference arm, corrected for the number of
 * comparisons in the table.
 *
 * <p>At a point the pairs are its replications. Over all points, a pair is a replication's mean
 * over the points: replications have luck of their own, so they are independent also where points
 * share their luck. With a single replication the pairs are the points.
 *
 * @param byPoint whether every point is compared by itself
 */
public record ContrastCalculation(ResultsRuns runs, Question question, boolean byPoint)
    implements Calculation {

  private static final String P_VALUE = "pT";

  @Override
  public String name() {
    return byPoint ? question.name() + "-by-point" : question.name();
  }

  @Override
  public String title() {
    return byPoint
        ? "Paired differences between arms at every point"
        : runs.layout().points() > 1
            ? "Paired differences between arms, over all points"
            : "Paired differences between arms";
  }

  @Override
  public List<String> header() {
    return Columns.names(
        "response",
        "arm",
        "reference",
        byPoint ? Columns.names("point", Columns.factors(runs)) : List.of("pairsAre"),
        "pairs",
        "undefinedReference",
        "undefinedArm",
        "referenceMean",
        "armMean",
        "difference",
        "low",
        "high",
        "bootstrapLow",
        "bootstrapHigh",
        "dz",
        "dzLow",
        "dzHigh",
        "hedges",
        "superiority",
        "superiorityLow",
        "superiorityHigh",
        P_VALUE,
        "holm",
        "benjaminiHochberg",
        "pSign",
        "pWilcoxon",
        "varianceRatio",
        "varianceRatioLow",
        "varianceRatioHigh");
  }

  @Override
  public List<List<Object>> rows(ResponseColumn column) {
    List<List<Object>> rows = new ArrayList<>();
    int reference = question.reference();
    for (int arm = 0; arm < runs.layout().arms(); arm++) {
      if (arm == reference) {
        continue;
      } else if (!byPoint) {
        boolean replications = runs.layout().leastReplications() > 1 || runs.layout().points() == 1;
        String unit = replications ? "replications" : "points";
        double[][] pairs = pairs(column, reference, arm);
        rows.add(row(column, arm, List.of(unit), pairs[0], pairs[1]));
      } else {
        for (int point = 0; point < runs.layout().points(); point++) {
          List<Object> place = Columns.row(point, Columns.point(runs, point));
          rows.add(row(column, arm, place, column.of(point, reference), column.of(point, arm)));
        }
      }
    }
    return rows;
  }

  /**
   * The reference and an arm over all points: means of the points at which both are defined, one a
   * replication; the points themselves where there is one replication.
   */
  public static double[][] pairs(ResponseColumn column, int reference, int arm) {
    Layout layout = column.layout();
    int replications = layout.leastReplications();
    boolean byPoint = replications == 1 && layout.points() > 1;
    double[][] pairs = new double[2][byPoint ? layout.points() : replications];
    for (int k = 0; k < pairs[0].length; k++) {
      double[] sums = new double[2];
      int defined = 0;
      int points = byPoint ? 1 : layout.points();
      for (int p = 0; p < points; p++) {
        int point = byPoint ? k : p;
        int replication = byPoint ? 0 : k;
        double a = column.values()[layout.place(point, reference, replication)];
        double b = column.values()[layout.place(point, arm, replication)];
        if (points == 1 || Double.isFinite(a) && Double.isFinite(b)) {
          sums[0] += a;
          sums[1] += b;
          defined++;
        }
      }
      pairs[0][k] = defined == 0 ? Double.NaN : sums[0] / defined;
      pairs[1][k] = defined == 0 ? Double.NaN : sums[1] / defined;
    }
    return pairs;
  }

  private List<Object> row(
      ResponseColumn column, int arm, List<?> place, double[] first, double[] second) {
    Contrast c = Contrast.paired(first, second, question.resampling());
    Interval bootstrap = question.bootstrap() ? c.bootstrap() : Interval.undefined();
    Interval ratio =
        question.bootstrap() ? c.varianceRatio() : Interval.point(c.varianceRatio().estimate());
    return Columns.row(
        column.response(),
        runs.arms().get(arm),
        runs.arms().get(question.reference()),
        place,
        c.pairs(),
        c.undefinedBaseline(),
        c.undefinedTreatment(),
        c.baselineMean(),
        c.treatmentMean(),
        c.difference().estimate(),
        Columns.limits(c.difference()),
        Columns.limits(bootstrap),
        c.standardized().estimate(),
        Columns.limits(c.standardized()),
        c.hedges(),
        c.superiority().estimate(),
        Columns.limits(c.superiority()),
        c.tTest(),
        Double.NaN,
        Double.NaN,
        c.signTest(),
        c.wilcoxon(),
        ratio.estimate(),
        Columns.limits(ratio));
  }

  @Override
  public boolean needsAll() {
    return true;
  }

  @Override
  public List<List<Object>> finish(List<List<Object>> all) {
    int at = header().indexOf(P_VALUE);
    double[] p = all.stream().mapToDouble(row -> (Double) row.get(at)).toArray();
    double[] holm = Multiplicity.holm(p);
    double[] hochberg = Multiplicity.benjaminiHochberg(p);
    for (int k = 0; k < p.length; k++) {
      all.get(k).set(at + 1, holm[k]);
      all.get(k).set(at + 2, hochberg[k]);
    }
    return all;
  }
}
