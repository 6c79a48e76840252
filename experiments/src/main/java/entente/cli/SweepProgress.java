package entente.cli;

import entente.run.RunOutcome;
import entente.run.Sweep;

/** Shows how far a sweep is, from the moment its number of runs is known. */
final class SweepProgress implements Sweep.Listener, AutoCloseable {

  private final Terminal terminal;
  private final boolean quiet;
  private final String name;
  private final long earlier;
  private Progress progress;

  /**
   * Nothing is shown yet.
   *
   * @param earlier runs that were made before
   */
  SweepProgress(Terminal terminal, boolean quiet, String name, long earlier) {
    this.terminal = terminal;
    this.quiet = quiet;
    this.name = name;
    this.earlier = earlier;
  }

  @Override
  public void planned(long runs) {
    if (progress == null) {
      progress = Progress.of(terminal, quiet, name, earlier, runs);
    } else {
      progress.total(runs);
    }
  }

  @Override
  public void made(RunOutcome outcome) {
    progress.step();
  }

  @Override
  public void close() {
    if (progress != null) {
      progress.close();
    }
  }
}
