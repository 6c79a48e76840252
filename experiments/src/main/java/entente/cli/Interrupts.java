package entente.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns an interruption of the process (Ctrl-C, a request to end) into an interruption of the
 * working thread, waits until that has put its files in order, and ends with the exit code that
 * says so.
 */
final class Interrupts {

  private static final long PATIENCE_SECONDS = 10;

  private final CountDownLatch done = new CountDownLatch(1);

  private Interrupts() {}

  /** Begins to watch over a working thread. */
  static Interrupts watch(Thread worker) {
    Interrupts interrupts = new Interrupts();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupts.end(worker), "interrupts"));
    return interrupts;
  }

  /** The work is done; from now on the process may simply end. */
  void finished() {
    done.countDown();
  }

  private void end(Thread worker) {
    if (done.getCount() == 0) {
      return;
    }
    worker.interrupt();
    try {
      done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
  }
}
