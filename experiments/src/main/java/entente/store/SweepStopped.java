package entente.store;

/**
 * A sweep cannot go on, but what it has made is kept and can be resumed; the message says why and
 * what would help.
 */
public final class SweepStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The end of a sweep with its reason in one sentence. */
  public SweepStopped(String message, Throwable cause) {
    super(message, cause);
  }
}
