package entente.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Fits a {@link RowModel} by penalised maximum likelihood: Fisher scoring with halved steps, which
 * ends where the gradient vanishes and leaves the information behind. Rows end where a state adopts
 * or is last observed (right censoring); left-censored adopters have no rows. Of a {@link Trials}
 * span the information is that of one trial: whether it adopted in any of its rows.
 *
 * <pre>
 *   ℓ(θ) = Σ_spans ln(1 − e^(−Σ Λ)) − Σ_survived Λ − Σ_k (θ_k − c_k)² / 2 s_k²
 * </pre>
 */
public final class Scoring {

  private static final int MOST_STEPS = 200;
  private static final double SETTLED = 1e-7;
  private static final double LEAST = 1e-300;

  /**
   * A fit.
   *
   * @param parameters the best parameters
   * @param logLikelihood of the rows, without the prior
   * @param objective with the prior
   * @param standardErrors from the information, prior included
   * @param covariance the inverse of the information, prior included
   * @param dataShare share of the information that the data gave, by parameter, in [0, 1]; near 0
   *     where the data say nothing
   * @param steps steps made
   * @param settled whether it came to an end of its own
   * @param posterior the log posterior up to a constant, of which the fit is the top
   */
  public record Fit(
      double[] parameters,
      double logLikelihood,
      double objective,
      double[] standardErrors,
      double[][] covariance,
      double[] dataShare,
      int steps,
      boolean settled,
      ToDoubleFunction<double[]> posterior) {}

  private final RowModel model;
  private final Trials trials;
  private final int dimension;
  private double[][] information;
  private double[] slope;

  private Scoring(RowModel model, Trials trials) {
    this.model = model;
    this.trials = trials;
    dimension = model.names().length;
  }

  /** Log likelihood of trials, without derivatives. */
  static double logLikelihood(RowModel model, Trials trials, double[] parameters) {
    return new Scoring(model, trials).evaluate(parameters, false);
  }

  /** Gradient of the log likelihood of trials. */
  static double[] gradient(RowModel model, Trials trials, double[] parameters) {
    Scoring scoring = new Scoring(model, trials);
    scoring.evaluate(parameters, true);
    return scoring.slope;
  }

  /** Information of trials, without the prior. */
  static double[][] information(RowModel model, Trials trials, double[] parameters) {
    Scoring scoring = new Scoring(model, trials);
    scoring.evaluate(parameters, true);
    return scoring.information;
  }

  /** Fits on rows, every adoption in the row in which it is seen. */
  public static Fit fit(RowModel model, int[] rows, boolean[] events, List<double[]> starts) {
    return fit(model, Trials.of(rows, events), starts);
  }

  /**
   * Fits from several starts and keeps the best.
   *
   * @param starts places to begin at; at least one
   */
  static Fit fit(RowModel model, Trials trials, List<double[]> starts) {
    List<Fit> fits = new ArrayList<>();
    for (double[] start : starts) {
      fits.add(new Scoring(model, trials).climb(start));
    }
    Fit best = fits.get(0);
    for (Fit one : fits) {
      best = one.objective() > best.objective() ? one : best;
    }
    return best;
  }

  private Fit climb(double[] start) {
    double[] at = start.clone();
    double value = evaluate(at, true);
    double objective = value - penalty(at);
    double damping = 1e-3;
    int step = 0;
    boolean settled = false;
    while (step < MOST_STEPS && !settled) {
      step++;
      double[] move = move(at, damping);
      double[] next = new double[dimension];
      Arrays.setAll(next, k -> at[k] + move[k]);
      double[][] keptInformation = information;
      double[] keptSlope = slope;
      double nextValue = evaluate(next, true);
      double nextObjective = nextValue - penalty(next);
      if (nextObjective >= objective - 1e-12) {
        settled = nextObjective - objective < SETTLED * (1 + Math.abs(objective));
        System.arraycopy(next, 0, at, 0, dimension);
        value = nextValue;
        objective = nextObjective;
        damping = Math.max(1e-6, damping / 5);
      } else {
        information = keptInformation;
        slope = keptSlope;
        damping *= 8;
        settled = damping > 1e8;
      }
    }
    return result(at, value, objective, step, settled);
  }

  private Fit result(double[] at, double value, double objective, int steps, boolean settled) {
    RealMatrix whole = new Array2DRowRealMatrix(dimension, dimension);
    for (int a = 0; a < dimension; a++) {
      for (int b = 0; b < dimension; b++) {
        whole.setEntry(a, b, information[a][b] + (a == b ? precision(a) + 1e-9 : 0));
      }
    }
    RealMatrix inverse = new CholeskyDecomposition(whole, 1e-6, 1e-12).getSolver().getInverse();
    double[] errors = new double[dimension];
    double[] share = new double[dimension];
    for (int k = 0; k < dimension; k++) {
      errors[k] = Math.sqrt(Math.max(0, inverse.getEntry(k, k)));
      share[k] = Math.max(0, 1 - precision(k) * inverse.getEntry(k, k));
    }
    return new Fit(
        at,
        value,
        objective,
        errors,
        inverse.getData(),
        share,
        steps,
        settled,
        place -> evaluate(place, false) - penalty(place));
  }

  private double precision(int k) {
    double spread = model.spread(k);
    return Double.isInfinite(spread) ? 0 : 1 / (spread * spread);
  }

  private double penalty(double[] at) {
    double sum = 0;
    for (int k = 0; k < dimension; k++) {
      double off = at[k] - model.centre(k);
      sum += 0.5 * off * off * precision(k);
    }
    return sum;
  }

  private double[] move(double[] at, double damping) {
    RealMatrix matrix = new Array2DRowRealMatrix(dimension, dimension);
    ArrayRealVector right = new ArrayRealVector(dimension);
    for (int a = 0; a < dimension; a++) {
      for (int b = 0; b < dimension; b++) {
        matrix.setEntry(a, b, information[a][b]);
      }
      double diagonal = information[a][a] + precision(a);
      matrix.setEntry(a, a, diagonal * (1 + damping) + 1e-9);
      right.setEntry(a, slope[a] - (at[a] - model.centre(a)) * precision(a));
    }
    return new CholeskyDecomposition(matrix, 1e-6, 1e-14).getSolver().solve(right).toArray();
  }

  private double evaluate(double[] at, boolean derivatives) {
    double value = 0;
    double[] gradient = new double[dimension];
    int[] used = new int[dimension];
    if (derivatives) {
      information = new double[dimension][dimension];
      slope = new double[dimension];
    }
    RowModel.Link link = model.link();
    for (int row : trials.survived()) {
      double hazard = Math.max(LEAST, link.hazard(model.predictor(row, at, gradient)));
      value -= hazard;
      if (derivatives) {
        double steep = link.slope(hazard);
        accumulate(gradient, used, -steep, steep * steep / StrictMath.expm1(hazard));
      }
    }
    for (int[] tail : trials.unseen()) {
      value += unseen(tail, at, gradient, derivatives ? used : null);
    }
    double[] sum = new double[dimension];
    for (int[] span : trials.spans()) {
      double hazard = 0;
      Arrays.fill(sum, 0);
      for (int row : span) {
        double one = Math.max(LEAST, link.hazard(model.predictor(row, at, gradient)));
        hazard += one;
        for (int k = 0; derivatives && k < dimension; k++) {
          sum[k] += link.slope(one) * gradient[k];
        }
      }
      value += StrictMath.log(Math.max(LEAST, -StrictMath.expm1(-hazard)));
      if (derivatives) {
        double odds = 1 / StrictMath.expm1(hazard);
        accumulate(sum, used, odds, odds);
      }
    }
    if (derivatives) {
      for (int a = 0; a < dimension; a++) {
        for (int b = 0; b < a; b++) {
          information[a][b] = information[b][a] = information[a][b] + information[b][a];
        }
      }
    }
    return value;
  }

  /** ln of the mean of S(c − ℓ) over lags ℓ, for rows that end in c. */
  private double unseen(int[] tail, double[] at, double[] gradient, int[] used) {
    double[] survival = new double[tail.length];
    double[] hazards = new double[tail.length];
    double total = trials.lag() + 1.0 - tail.length;
    double passed = 0;
    for (int r = 0; r < tail.length; r++) {
      hazards[r] = Math.max(LEAST, model.link().hazard(model.predictor(tail[r], at, gradient)));
      passed += hazards[r];
      survival[r] = StrictMath.exp(-passed);
      total += survival[r];
    }
    double later = 0;
    for (int r = tail.length - 1; r >= 0 && used != null; r--) {
      later += survival[r] / total;
      model.predictor(tail[r], at, gradient);
      double steep = model.link().slope(hazards[r]);
      accumulate(
          gradient, used, -later * steep, later * steep * steep / StrictMath.expm1(hazards[r]));
    }
    return StrictMath.log(total / (trials.lag() + 1));
  }

  private void accumulate(double[] gradient, int[] used, double score, double weight) {
    int count = 0;
    for (int k = 0; k < dimension; k++) {
      if (gradient[k] != 0) {
        used[count++] = k;
        slope[k] += score * gradient[k];
      }
    }
    for (int a = 0; a < count; a++) {
      double scaled = weight * gradient[used[a]];
      double[] into = information[used[a]];
      for (int b = 0; b <= a; b++) {
        into[used[b]] += scaled * gradient[used[b]];
      }
    }
  }
}
