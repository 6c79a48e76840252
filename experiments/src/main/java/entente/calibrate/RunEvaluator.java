package entente.calibrate;

import entente.run.Engine;
import entente.run.RunOutcome;
import entente.run.RunTask;
import entente.store.RunKey;
import entente.store.RunRows;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Judges points by runs of the model: the replications of all points of a call are made at once by
 * an engine, and judged in the order of the points, so that neither threads nor their timing
 * matter. Replication r of a trial has the trial's seed plus r.
 */
public final class RunEvaluator implements Evaluator {

  private static final String ARM = "fit";

  /** Told how far it is. */
  public interface Listener {

    /** Told after each run. */
    void run();

    /**
     * Told of a run that failed; its point has no misfit.
     *
     * @param trial the point
     * @param reason why, on one line
     */
    void failed(Trial trial, String reason);
  }

  private final CalibrationTask task;
  private final Engine engine;
  private final Listener listener;

  /**
   * An evaluator.
   *
   * @param task what is calibrated
   * @param engine what makes the runs
   * @param listener told how far it is
   */
  public RunEvaluator(CalibrationTask task, Engine engine, Listener listener) {
    this.task = task;
    this.engine = engine;
    this.listener = listener;
  }

  /** The evaluation was interrupted; what was judged before is kept by the log. */
  public static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Interrupted(InterruptedException cause) {
      super("interrupted", cause);
    }
  }

  /**
   * Runs and judges.
   *
   * @throws Interrupted when the thread was interrupted
   */
  @Override
  public void evaluate(List<Trial> trials, Judgements judgements) {
    int replications = task.file().replications();
    List<RunRows> rows = new ArrayList<>();
    run(
        trials,
        replications,
        outcome -> {
          Trial trial = trials.get((int) (outcome.key().run() / replications));
          if (outcome instanceof RunOutcome.Completed completed) {
            rows.add(completed.rows());
          } else if (outcome instanceof RunOutcome.Failed failed) {
            listener.failed(trial, failed.reason());
          }
          listener.run();
          if (outcome.key().run() % replications == replications - 1) {
            judgements.accept(trial, rows.size() < replications ? Double.NaN : misfit(rows));
            rows.clear();
          }
        });
  }

  /**
   * Runs of points, to be looked at.
   *
   * @param trials the points
   * @param replications runs of each
   * @return the runs that completed, in order
   * @throws Interrupted when the thread was interrupted
   */
  List<RunRows> runs(List<Trial> trials, int replications) {
    List<RunRows> rows = new ArrayList<>();
    run(
        trials,
        replications,
        outcome -> {
          if (outcome instanceof RunOutcome.Completed completed) {
            rows.add(completed.rows());
          }
          listener.run();
        });
    return rows;
  }

  private void run(
      List<Trial> trials, int replications, java.util.function.Consumer<RunOutcome> consumer) {
    Iterator<RunTask> tasks =
        IntStream.range(0, trials.size())
            .boxed()
            .flatMap(
                k ->
                    IntStream.range(0, replications)
                        .mapToObj(r -> task(trials.get(k), k, r, replications)))
            .iterator();
    try {
      engine.run(tasks, consumer);
    } catch (InterruptedException e) {
      throw new Interrupted(e);
    }
  }

  private RunTask task(Trial trial, int point, int replication, int replications) {
    RunKey key =
        new RunKey(
            (long) point * replications + replication,
            point,
            replication,
            trial.seed() + replication,
            ARM);
    return new RunTask(key, task.scenarioText(), task.settings(trial.values()));
  }

  /**
   * The misfit of a point: minus the log likelihood, weighted and added up; or the root of the
   * weighted mean of the squared distances.
   *
   * @param runs its runs
   */
  double misfit(List<RunRows> runs) {
    double sum = 0;
    double weights = 0;
    for (Target target : task.targets()) {
      double weight = target.weight();
      if (weight == 0) {
        continue;
      }
      double misfit = task.isLikelihood() ? target.minusLogLikelihood(runs) : target.distance(runs);
      sum += weight * (task.isLikelihood() ? misfit : misfit * misfit);
      weights += weight;
    }
    return task.isLikelihood() ? sum : Math.sqrt(sum / weights);
  }
}
