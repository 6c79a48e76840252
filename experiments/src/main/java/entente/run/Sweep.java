package entente.run;

import entente.design.ExpandedExperiment;
import entente.design.Experiment.Arm;
import entente.design.PlannedRun;
import entente.store.Manifest;
import entente.store.Provenance;
import entente.store.RunKey;
import entente.store.SweepStopped;
import entente.store.SweepStore;
import entente.store.TableFormat;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Executes an experiment: makes the runs that its store does not hold yet, and then its tables. The
 * tables depend neither on threads nor on how often it was interrupted.
 *
 * <p>Where a rule decides when to stop, runs are made in rounds: every point that is not decided
 * yet gets a quarter more replications, until the rule is content. Runs beyond the number that the
 * rule finds do not enter the tables, so that the tables do not depend on the rounds either.
 */
public final class Sweep {

  private static final int ROUND_SHARE = 4;

  private final ExpandedExperiment experiment;
  private final Engine engine;
  private final Listener listener;

  /** Told how far a sweep is. */
  public interface Listener {

    /** Hears nothing. */
    Listener NONE =
        new Listener() {
          @Override
          public void planned(long runs) {}

          @Override
          public void made(RunOutcome outcome) {}
        };

    /**
     * Told before the first run, and again when more turn out to be needed.
     *
     * @param runs how many runs are planned, those made earlier among them
     */
    void planned(long runs);

    /** Told of a run that was made and handed to the store. */
    void made(RunOutcome outcome);
  }

  /**
   * A sweep.
   *
   * @param experiment what is executed
   * @param engine what makes the runs
   * @param listener told how far it is
   */
  public Sweep(ExpandedExperiment experiment, Engine engine, Listener listener) {
    this.experiment = experiment;
    this.engine = engine;
    this.listener = listener;
  }

  /**
   * Makes the runs that are missing, and the tables.
   *
   * @param store the results folder, opened for the same experiment; the caller closes it
   * @param format how tables are written
   * @param provenance which program makes it
   * @return the manifest; of a sweep that was finished already, the one that stands there
   * @throws InterruptedException when the thread was interrupted; what was made is kept
   * @throws SweepStopped when the store cannot take any more; what was made before is kept
   */
  public Manifest execute(SweepStore store, TableFormat format, Provenance provenance)
      throws InterruptedException {
    if (store.isFinished()) {
      return store.manifest();
    }
    if (experiment.replications().rule().isPresent()) {
      makeInRounds(store);
    } else {
      listener.planned(store.part().size());
      long first = store.part().first();
      make(store, LongStream.range(first, store.part().end()));
    }
    return store.finish(
        format, provenance, new Manifest.EngineUsed(engine.name(), engine.threads()));
  }

  private void makeInRounds(SweepStore store) throws InterruptedException {
    int arms = experiment.arms().size();
    int most = experiment.replications().most();
    long runsOfPoint = (long) most * arms;
    int firstPoint = (int) (store.part().first() / runsOfPoint);
    int points = (int) (store.part().size() / runsOfPoint);
    int[] wanted = new int[points];
    Arrays.fill(wanted, experiment.replications().rule().orElseThrow().min());
    int[] open = IntStream.range(0, points).toArray();
    while (open.length > 0) {
      listener.planned(IntStream.of(wanted).asLongStream().sum() * arms);
      make(
          store,
          IntStream.of(open)
              .boxed()
              .flatMapToLong(
                  p -> {
                    long first = experiment.number(firstPoint + p, 0, 0);
                    return LongStream.range(first, first + (long) wanted[p] * arms);
                  }));
      open = IntStream.of(open).filter(p -> store.needed(firstPoint + p) < 0).toArray();
      for (int p : open) {
        wanted[p] = Math.min(most, wanted[p] + Math.max(2, wanted[p] / ROUND_SHARE));
      }
    }
  }

  private void make(SweepStore store, LongStream numbers) throws InterruptedException {
    Iterator<RunTask> tasks =
        numbers
            .filter(number -> !store.has(number))
            .mapToObj(number -> task(experiment, number))
            .iterator();
    engine.run(
        tasks,
        outcome -> {
          if (outcome instanceof RunOutcome.Completed completed) {
            store.add(completed.key(), completed.rows());
          } else if (outcome instanceof RunOutcome.Failed failed) {
            store.addFailure(failed.key(), failed.reason());
          }
          listener.made(outcome);
        });
    store.commit();
  }

  /**
   * The task of a run.
   *
   * @param experiment the experiment it belongs to
   * @param number its number
   */
  public static RunTask task(ExpandedExperiment experiment, long number) {
    PlannedRun run = experiment.run(number);
    Arm arm = experiment.arms().get(run.arm());
    return new RunTask(
        new RunKey(number, run.point(), run.replication(), run.seed(), arm.name()),
        experiment.scenarioText(),
        experiment.settings(run.point(), run.arm()));
  }
}
