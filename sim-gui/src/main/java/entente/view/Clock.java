package entente.view;

/** The clock of things that move on the screen; no model ever reads it. */
final class Clock {

  private Clock() {}

  /** Seconds since some moment. */
  static double seconds() {
    return System.nanoTime() / 1e9;
  }
}
