package entente.history;

import entente.stats.Interval;
import entente.stats.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresProblem;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.Pair;

/**
 * The curve of Bass (1969) through cumulative adopters, by least squares.
 *
 * <pre>
 *   N(t) = m (1 − e^(−(p+q)t)) / (1 + (q/p) e^(−(p+q)t)),  t = year − first year + 1
 * </pre>
 *
 * @param p innovation, 1/year
 * @param q imitation, 1/year
 * @param m adopters in the end, at most {@value #MOST}
 */
public record BassCurve(double p, double q, double m) {

  /** No more states than there are. */
  private static final double MOST = 190;

  private static final double LEAST_Q = 0.02;
  private static final double STEP = 1e-6;

  /** Whether imitation and ceiling are told apart from none: q not near 0, m not at its bound. */
  public boolean isIdentified() {
    return q > LEAST_Q && m < 0.9 * MOST;
  }

  /**
   * Fits the curve.
   *
   * @param adopted years of adoption
   * @param from first year of the curve
   * @param to last year of the curve
   */
  static BassCurve fit(int[] adopted, int from, int to) {
    double[] count = new double[to - from + 1];
    for (int year : adopted) {
      for (int t = Math.max(0, year - from); year <= to && t < count.length; t++) {
        count[t]++;
      }
    }
    double reached = Math.min(0.9 * MOST, Math.max(1, 1.05 * count[count.length - 1]));
    double[] start = {
      StrictMath.log(0.01), StrictMath.log(0.1), StrictMath.log(reached / (MOST - reached))
    };
    LeastSquaresProblem problem =
        new LeastSquaresBuilder()
            .start(start)
            .target(count)
            .model(at -> model(at, count.length))
            .maxEvaluations(2000)
            .maxIterations(2000)
            .build();
    return of(new LevenbergMarquardtOptimizer().optimize(problem).getPoint());
  }

  private static BassCurve of(RealVector at) {
    return new BassCurve(
        StrictMath.exp(at.getEntry(0)),
        StrictMath.exp(at.getEntry(1)),
        MOST / (1 + StrictMath.exp(-at.getEntry(2))));
  }

  /** Cumulative adopters after so many years. */
  double at(double years) {
    double left = StrictMath.exp(-(p + q) * years);
    return m * (1 - left) / (1 + q / p * left);
  }

  private static Pair<RealVector, RealMatrix> model(RealVector at, int years) {
    double[] value = new double[years];
    double[][] slope = new double[years][at.getDimension()];
    BassCurve here = of(at);
    Arrays.setAll(value, t -> here.at(t + 1));
    for (int k = 0; k < at.getDimension(); k++) {
      BassCurve up = of(moved(at, k, STEP));
      BassCurve down = of(moved(at, k, -STEP));
      for (int t = 0; t < years; t++) {
        slope[t][k] = (up.at(t + 1) - down.at(t + 1)) / (2 * STEP);
      }
    }
    return Pair.create(new ArrayRealVector(value), new Array2DRowRealMatrix(slope));
  }

  private static RealVector moved(RealVector at, int k, double by) {
    RealVector moved = at.copy();
    moved.addToEntry(k, by);
    return moved;
  }

  /**
   * Curves on record and over forward runs, of the innovations whose curve is identified.
   *
   * @param targets from which year each curve runs, where it says so; null for none
   */
  public static List<String> table(
      Chronicle chronicle,
      SimulatedForecast.Outcome outcome,
      List<String> innovations,
      SourceTable targets,
      int last) {
    List<String> lines = new ArrayList<>();
    lines.add(String.format("%-30s %-32s %-30s %s", "Bass: observed, predicted", "p", "q", "m"));
    Adoptions record = Adoptions.of(chronicle);
    for (String innovation : innovations) {
      int[] adopted = record.of(chronicle.innovations().indexOf(innovation));
      int from = first(targets, innovation, adopted, last);
      if (from >= last || !fit(adopted, from, last).isIdentified()) {
        continue;
      }
      BassCurve observed = fit(adopted, from, last);
      List<BassCurve> runs =
          outcome.ends().stream()
              .map(end -> fit(end.of(chronicle.innovations().indexOf(innovation)), from, last))
              .toList();
      lines.add(
          String.format(
              "%-30s %-32s %-30s %s",
              innovation,
              text(observed.p, runs.stream().mapToDouble(BassCurve::p).toArray(), 4),
              text(observed.q, runs.stream().mapToDouble(BassCurve::q).toArray(), 3),
              text(observed.m, runs.stream().mapToDouble(BassCurve::m).toArray(), 0)));
    }
    lines.add("Curves whose q is near 0 or whose m is at its bound are left out.");
    return lines;
  }

  /** The year from which the targets count, or else that of the first adopter. */
  private static int first(SourceTable targets, String innovation, int[] adopted, int last) {
    for (int row = 0; targets != null && row < targets.size(); row++) {
      if (targets.text(row, "innovation").equals(innovation)
          && targets.year(row, 0, "to") == last) {
        return targets.year(row, last, "from");
      }
    }
    return Arrays.stream(adopted).min().orElse(last);
  }

  private static String text(double observed, double[] runs, int digits) {
    double[] at = Quantiles.of(runs, 0.025, 0.5, 0.975);
    Interval in = new Interval(at[0], at[1], at[2]);
    String number = "%." + digits + "f";
    return String.format(
        Locale.ROOT,
        number + ", " + number + " [" + number + ", " + number + "]%s",
        observed,
        in.estimate(),
        in.low(),
        in.high(),
        in.contains(observed) ? "" : " *");
  }
}
