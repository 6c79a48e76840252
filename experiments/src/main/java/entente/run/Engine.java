package entente.run;

import java.util.Iterator;
import java.util.function.Consumer;

/**
 * Makes runs. The in-process engine uses the cores of this machine; a cluster's can take its place,
 * since a task is all that a run needs and an outcome is all that it gives.
 */
public interface Engine {

  /** Name of the engine, for the manifest. */
  String name();

  /** How many runs it makes at once. */
  int threads();

  /**
   * Makes runs and hands over their outcomes in the order of the tasks, on the calling thread.
   * Takes tasks from the iterator only as it needs them, so that memory stays flat however many
   * there are.
   *
   * @param tasks the runs to make
   * @param consumer told of each outcome; when it throws, the rest is not made
   * @throws InterruptedException when the calling thread is interrupted; no further outcome comes
   */
  void run(Iterator<RunTask> tasks, Consumer<RunOutcome> consumer) throws InterruptedException;
}
