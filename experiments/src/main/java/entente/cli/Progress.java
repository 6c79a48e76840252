package entente.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Says how far the runs are: a bar with the time left on a terminal, a plain line now and then
 * where standard error is a file or a pipe, nothing when quiet.
 */
abstract class Progress implements AutoCloseable {

  /** One more run is done. */
  abstract void step();

  /** More runs turn out to be needed, or fewer. */
  abstract void total(long runs);

  @Override
  public void close() {}

  /** The progress that suits a terminal. */
  static Progress of(Terminal terminal, boolean quiet, String task, long runs) {
    return of(terminal, quiet, task, 0, runs);
  }

  /** The progress of what was begun earlier: so many runs are done already. */
  static Progress of(Terminal terminal, boolean quiet, String task, long done, long runs) {
    if (quiet) {
      return new Silent();
    }
    return terminal.interactive() ? new Bar(task, done, runs) : new Lines(terminal, done, runs);
  }

  private static final class Silent extends Progress {
    @Override
    void step() {}

    @Override
    void total(long runs) {}
  }

  private static final class Bar extends Progress {
    private static final int COLUMNS = 79;

    private final ProgressBar bar;

    Bar(String task, long done, long runs) {
      PrintStream err = System.err;
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(runs)
              .startsFrom(done, Duration.ZERO)
              .setStyle(ProgressBarStyle.ASCII)
              .setUnit(" runs", 1)
              .showSpeed()
              .setUpdateIntervalMillis(200)
              .setConsumer(new ConsoleProgressBarConsumer(err, COLUMNS))
              .clearDisplayOnFinish()
              .build();
    }

    @Override
    void step() {
      bar.step();
    }

    @Override
    void total(long runs) {
      bar.maxHint(runs);
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  private static final class Lines extends Progress {
    private static final long FIRST_NANOS = Duration.ofSeconds(5).toNanos();
    private static final long NEXT_NANOS = Duration.ofSeconds(10).toNanos();

    private final Terminal terminal;
    private final long earlier;
    private final long start = System.nanoTime();
    private long runs;
    private long done;
    private long next = FIRST_NANOS;

    Lines(Terminal terminal, long earlier, long runs) {
      this.terminal = terminal;
      this.earlier = earlier;
      this.runs = runs;
      done = earlier;
    }

    @Override
    void total(long more) {
      runs = more;
    }

    @Override
    void step() {
      done++;
      long spent = System.nanoTime() - start;
      if (spent >= next && done < runs) {
        next = spent + NEXT_NANOS;
        double rate = (done - earlier) / (spent * 1e-9);
        terminal.say(
            String.format(
                Locale.ROOT,
                "%d of %d runs, %.1f a second, %.0f s left",
                done,
                runs,
                rate,
                (runs - done) / rate));
      }
    }
  }
}
