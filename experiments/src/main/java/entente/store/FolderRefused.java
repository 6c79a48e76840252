package entente.store;

/** A results folder cannot be written or replaced; the message says why and what would help. */
public final class FolderRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A refusal with its reason in one sentence. */
  public FolderRefused(String message) {
    super(message);
  }

  /** A refusal with its reason in one sentence and what caused it. */
  public FolderRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
