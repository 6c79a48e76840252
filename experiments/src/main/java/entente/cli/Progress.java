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

  @Override
  public void close() {}

  /** The progress that suits a terminal. */
  static Progress of(Terminal terminal, boolean quiet, String task, long runs) {
    if (quiet) {
      return new Silent();
    }
    return terminal.interactive() ? new Bar(task, runs) : new Lines(terminal, runs);
  }

  private static final class Silent extends Progress {
    @Override
    void step() {}
  }

  private static final class Bar extends Progress {
    private static final int COLUMNS = 79;

    private final ProgressBar bar;

    Bar(String task, long runs) {
      PrintStream err = System.err;
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(runs)
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
    public void close() {
      bar.close();
    }
  }

  private static final class Lines extends Progress {
    private static final long FIRST_NANOS = Duration.ofSeconds(5).toNanos();
    private static final long NEXT_NANOS = Duration.ofSeconds(10).toNanos();

    private final Terminal terminal;
    private final long runs;
    private final long start = System.nanoTime();
    private long done;
    private long next = FIRST_NANOS;

    Lines(Terminal terminal, long runs) {
      this.terminal = terminal;
      this.runs = runs;
    }

    @Override
    void step() {
      done++;
      long spent = System.nanoTime() - start;
      if (spent >= next && done < runs) {
        next = spent + NEXT_NANOS;
        double seconds = spent * 1e-9;
        terminal.say(
            String.format(
                Locale.ROOT,
                "%d of %d runs, %.1f a second, %.0f s left",
                done,
                runs,
                done / seconds,
                seconds * (runs - done) / done));
      }
    }
  }
}
