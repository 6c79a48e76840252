package entente.control;

import entente.scenario.Scenario;
import entente.snapshot.DeskState;
import entente.snapshot.Evidence;
import entente.snapshot.Snapshot;
import entente.snapshot.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/**
 * The one thread that makes and steps runs. What it finds goes to the event thread; what the user
 * no longer waits for is dropped.
 */
final class Runner implements AutoCloseable {

  private static final long CHUNK_NANOS = 60_000_000;

  private final List<DeskState> desks;
  private final AtomicInteger buildsWaiting = new AtomicInteger();
  private final AtomicInteger questions = new AtomicInteger();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "entente-desk");
            made.setDaemon(true);
            return made;
          });
  private List<Track> tracks = List.of();

  Runner(List<DeskState> desks) {
    this.desks = desks;
  }

  /**
   * A run that was made up to a moment.
   *
   * @param scenario the scenario in force
   * @param film its snapshots
   */
  record Built(Scenario scenario, List<Snapshot> film) {}

  /** Hears of steps made, one list for each lane. */
  interface Steps {
    void made(List<List<Snapshot>> chunk, boolean done);
  }

  /** Makes the runs of a recipe up to a step; where a later build waits, gives up in its favour. */
  void build(Recipe recipe, int tick, Consumer<List<Built>> done, Consumer<Throwable> failed) {
    buildsWaiting.incrementAndGet();
    submit(
        () -> {
          if (buildsWaiting.decrementAndGet() > 0) {
            return;
          }
          List<Track> next = new ArrayList<>();
          for (int k = 0; k < recipe.arms().size(); k++) {
            String text = recipe.text(recipe.arms().get(k));
            next.add(new Track(text, recipe.asked(), recipe.seed(), desks.get(k)));
          }
          List<Built> built = new ArrayList<>();
          for (Track track : next) {
            List<Snapshot> film = new ArrayList<>();
            film.add(track.begin());
            while (track.now().tick() < tick && !track.now().isOver()) {
              if (isInterrupted()) {
                return;
              }
              film.add(track.step());
            }
            built.add(new Built(track.plan().scenario(), film));
          }
          tracks = List.copyOf(next);
          SwingUtilities.invokeLater(() -> done.accept(built));
        },
        failed);
  }

  /** Steps all runs on to a step, or until a build waits. */
  void runTo(int tick, Steps steps, Consumer<Throwable> failed) {
    submit(
        () -> {
          boolean more = true;
          while (more) {
            long begin = System.nanoTime();
            List<List<Snapshot>> chunk = new ArrayList<>();
            tracks.forEach(track -> chunk.add(new ArrayList<>()));
            boolean stepped = true;
            while (stepped && System.nanoTime() - begin < CHUNK_NANOS) {
              stepped = !isInterrupted() && stepAll(tick, chunk);
            }
            boolean done = !stepped;
            SwingUtilities.invokeLater(() -> steps.made(chunk, done));
            more = !done;
          }
        },
        failed);
  }

  private boolean stepAll(int tick, List<List<Snapshot>> chunk) {
    boolean stepped = false;
    for (int k = 0; k < tracks.size(); k++) {
      Track track = tracks.get(k);
      if (track.now().tick() < tick && !track.now().isOver()) {
        chunk.get(k).add(track.step());
        stepped = true;
      }
    }
    return stepped;
  }

  /** Finds the evidence on a state; of several questions that wait, the last is answered. */
  void ask(int lane, int state, int tick, Consumer<Evidence> answer, Consumer<Throwable> failed) {
    int question = questions.incrementAndGet();
    submit(
        () -> {
          if (!isInterrupted() && question == questions.get() && lane < tracks.size()) {
            Evidence evidence = tracks.get(lane).evidence(state, tick);
            SwingUtilities.invokeLater(() -> answer.accept(evidence));
          }
        },
        failed);
  }

  private boolean isInterrupted() {
    return buildsWaiting.get() > 0 || thread.isShutdown();
  }

  private void submit(Runnable work, Consumer<Throwable> failed) {
    if (thread.isShutdown()) {
      return;
    }
    thread.execute(
        () -> {
          try {
            work.run();
          } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            SwingUtilities.invokeLater(() -> failed.accept(e));
          }
        });
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
