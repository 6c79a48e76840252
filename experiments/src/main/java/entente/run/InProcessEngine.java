package entente.run;

import entente.scenario.ScenarioException;
import entente.schedule.Runs;
import entente.world.WorldPlan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Makes runs on the cores of this machine, one run per thread; runs never touch each other. A run
 * that fails is an outcome like any other.
 */
public final class InProcessEngine implements Engine {

  /** Runs made ahead of the one that is awaited, per thread: enough to even out their lengths. */
  private static final int AHEAD = 4;

  private final int threads;
  private final Plans plans = new Plans();

  /**
   * An engine.
   *
   * @param threads how many runs at once, at least 1
   */
  public InProcessEngine(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, but was " + threads);
    }
    this.threads = threads;
  }

  @Override
  public String name() {
    return "in-process";
  }

  @Override
  public int threads() {
    return threads;
  }

  @Override
  public void run(Iterator<RunTask> tasks, Consumer<RunOutcome> consumer)
      throws InterruptedException {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread worker = new Thread(work, "run");
              worker.setDaemon(true);
              return worker;
            });
    Deque<Future<RunOutcome>> window = new ArrayDeque<>();
    try {
      while (tasks.hasNext() || !window.isEmpty()) {
        while (tasks.hasNext() && window.size() < AHEAD * threads) {
          RunTask task = tasks.next();
          window.add(workers.submit(() -> outcome(task)));
        }
        consumer.accept(window.remove().get());
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private RunOutcome outcome(RunTask task) {
    try {
      WorldPlan plan = plans.of(task);
      return new RunOutcome.Completed(
          task.key(), Rows.of(plan, Runs.observed(plan, task.key().seed())));
    } catch (ScenarioException e) {
      return new RunOutcome.Failed(task.key(), e.getMessage().replaceAll("\\R", "; "));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new RunOutcome.Failed(task.key(), reason(e));
    }
  }

  /** What went wrong and where, so that a row of a table suffices to find it. */
  private static String reason(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    String message = e.getMessage() == null ? "" : ": " + e.getMessage();
    return (e.getClass().getSimpleName() + message + where).replaceAll("\\R", " ");
  }
}
