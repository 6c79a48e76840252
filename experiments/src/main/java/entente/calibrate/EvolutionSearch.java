package entente.calibrate;

import entente.random.Luck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;

/**
 * Finds the best point by the evolution strategy with covariance matrix adaptation (CMA-ES; Hansen
 * 2006), as Commons Math has it, within the ranges of the parameters.
 *
 * <p>The optimiser asks for one point at a time, but the points of a generation do not depend on
 * each other's misfits. So it is run with a function that knows only the judged points: at the
 * first unknown one it collects the rest of the generation and stops, the whole generation is
 * judged at once, and the optimiser is run again from its seed. Replaying costs microseconds a
 * point, and it is also how an interrupted search goes on.
 */
public final class EvolutionSearch {

  /** Stands for a misfit that is undefined; finite, as the optimiser does arithmetic with it. */
  static final double WORST = 1e100;

  private EvolutionSearch() {}

  /**
   * Searches from every start.
   *
   * @return one optimum per start, in order
   */
  public static List<Optimum> minimize(
      Calibration calibration, Evaluator evaluator, EvaluationLog log, SearchSettings settings) {
    List<Optimum> optima = new ArrayList<>();
    for (int start = 1; start <= settings.starts(); start++) {
      String stage = "search " + start;
      double[] from = new double[calibration.dimension()];
      if (start == 1) {
        for (int k = 0; k < from.length; k++) {
          from[k] = calibration.parameters().get(k).quantile(0.5);
        }
      } else {
        from = calibration.draw(Calibration.stream(settings.seed(), stage + " start"));
      }
      optima.add(search(stage, calibration, from, evaluator, log, settings));
    }
    return optima;
  }

  /** One start, from given places. */
  static Optimum search(
      String stage,
      Calibration calibration,
      double[] from,
      Evaluator evaluator,
      EvaluationLog log,
      SearchSettings settings) {
    int population = settings.populationFor(calibration.dimension());
    List<double[]> places = new ArrayList<>();
    List<Double> misfits = new ArrayList<>();
    while (true) {
      Replay replay = new Replay(places, misfits, population, settings);
      boolean ended = replay.run(calibration.dimension(), from, settings, stage);
      List<double[]> wanted = replay.wanted;
      if (wanted.isEmpty()) {
        return optimum(stage, calibration, places, misfits, ended || replay.settled);
      }
      List<Trial> trials = new ArrayList<>();
      for (double[] place : wanted) {
        trials.add(
            new Trial(
                stage, places.size() + trials.size(), calibration.values(place), settings.seed()));
      }
      for (double misfit : log.misfits(trials, evaluator)) {
        misfits.add(Double.isFinite(misfit) ? Math.min(misfit, WORST) : WORST);
      }
      places.addAll(wanted);
    }
  }

  private static Optimum optimum(
      String stage,
      Calibration calibration,
      List<double[]> places,
      List<Double> misfits,
      boolean settled) {
    int best = 0;
    for (int k = 1; k < misfits.size(); k++) {
      best = misfits.get(k) < misfits.get(best) ? k : best;
    }
    double misfit = misfits.get(best);
    return new Optimum(
        stage,
        calibration.values(places.get(best)),
        misfit >= WORST ? Double.NaN : misfit,
        places.size(),
        settled);
  }

  /** One pass of the optimiser over what is known. */
  private static final class Replay implements MultivariateFunction {

    /** Ends the optimiser's pass. */
    private static final class Pause extends RuntimeException {
      private static final long serialVersionUID = 1L;

      Pause() {
        super(null, null, false, false);
      }
    }

    private final List<double[]> places;
    private final List<Double> misfits;
    private final int population;
    private final SearchSettings settings;
    private final List<double[]> wanted = new ArrayList<>();
    private boolean settled;
    private int asked;

    Replay(List<double[]> places, List<Double> misfits, int population, SearchSettings settings) {
      this.places = places;
      this.misfits = misfits;
      this.population = population;
      this.settings = settings;
    }

    /** Runs until something unknown is asked; true if the optimiser came to its own end. */
    boolean run(int dimension, double[] from, SearchSettings settings, String stage) {
      double[] low = new double[dimension];
      double[] high = new double[dimension];
      double[] step = new double[dimension];
      Arrays.fill(high, 1);
      Arrays.fill(step, settings.step());
      CMAESOptimizer optimizer =
          new CMAESOptimizer(
              settings.generations(),
              Double.NEGATIVE_INFINITY,
              true,
              0,
              0,
              Luck.generator(settings.seed(), "calibration:" + stage),
              false,
              null);
      try {
        optimizer.optimize(
            new InitialGuess(from),
            new SimpleBounds(low, high),
            new CMAESOptimizer.Sigma(step),
            new CMAESOptimizer.PopulationSize(population),
            new ObjectiveFunction(this),
            GoalType.MINIMIZE,
            MaxEval.unlimited());
      } catch (Pause pause) {
        return false;
      }
      return optimizer.getIterations() < settings.generations();
    }

    @Override
    public double value(double[] place) {
      int number = asked++;
      boolean generationStarts = number % population == 1 % population;
      if (number < places.size()) {
        if (!Arrays.equals(places.get(number), place)) {
          throw new IllegalStateException("a replayed search must ask for the same points");
        }
        return misfits.get(number);
      }
      if (number > 0 && generationStarts && (!wanted.isEmpty() || hasSettled(number))) {
        settled = wanted.isEmpty();
        throw new Pause();
      }
      wanted.add(place.clone());
      if (number == 0) {
        throw new Pause();
      }
      return 0;
    }

    /**
     * Whether the best of the last 10 + 30 n/λ generations differ by no more than the tolerance.
     */
    private boolean hasSettled(int judged) {
      int generations = (judged - 1) / population;
      int window = 10 + (int) Math.ceil(30.0 * places.get(0).length / population);
      if (generations < window) {
        return false;
      }
      double lowest = Double.POSITIVE_INFINITY;
      double highest = Double.NEGATIVE_INFINITY;
      for (int g = generations - window; g < generations; g++) {
        double best = Double.POSITIVE_INFINITY;
        for (int k = 0; k < population; k++) {
          best = Math.min(best, misfits.get(1 + g * population + k));
        }
        lowest = Math.min(lowest, best);
        highest = Math.max(highest, best);
      }
      return highest - lowest <= settings.tolerance();
    }
  }
}
