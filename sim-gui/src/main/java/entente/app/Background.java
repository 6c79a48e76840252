package entente.app;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** Work that takes a while, off the event thread; what comes of it is told on it. */
final class Background {

  private static final Set<Thread> RUNNING = ConcurrentHashMap.newKeySet();

  private Background() {}

  /**
   * Does work on a thread of its own.
   *
   * @param work the work; interrupted when everything stops
   * @param done told of the result on the event thread
   * @param failed told of what went wrong on the event thread; not told of an interruption
   * @return the thread, to interrupt it
   */
  static <T> Thread run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    Thread thread =
        new Thread(
            () -> {
              try {
                T result = work.call();
                SwingUtilities.invokeLater(() -> done.accept(result));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } catch (Exception | OutOfMemoryError e) {
                SwingUtilities.invokeLater(() -> failed.accept(e));
              } finally {
                RUNNING.remove(Thread.currentThread());
              }
            },
            "entente-work");
    thread.setDaemon(true);
    RUNNING.add(thread);
    thread.start();
    return thread;
  }

  /** Stops all work. */
  static void stopAll() {
    RUNNING.forEach(Thread::interrupt);
  }
}
