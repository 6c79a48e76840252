package entente.cli;

/** The user asked for something that cannot be done; the message says what and what would help. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message);
  }
}
