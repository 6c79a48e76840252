package entente.cli;

/** How a command ends, as the shell sees it. */
public final class ExitCode {

  /** Done. */
  public static final int DONE = 0;

  /** Done, but the answer is no: something failed a check. */
  public static final int NO = 1;

  /** Wrong usage or input; nothing was written. */
  public static final int REFUSED = 2;

  /** Interrupted. */
  public static final int INTERRUPTED = 3;

  /** A bug of ours. */
  public static final int BUG = 70;

  private ExitCode() {}
}
