package entente.scenario;

/**
 * One thing that is wrong with a scenario.
 *
 * @param file the file as the caller named it, or the setting that brought the fault in
 * @param pointer JSON pointer of the place, empty for the whole document
 * @param message what was found; what is allowed, with its unit; what may have been meant
 */
public record Fault(String file, String pointer, String message) {

  /** The fault on one line: file, pointer, message. */
  @Override
  public String toString() {
    return pointer.isEmpty() ? file + ": " + message : file + ": " + pointer + ": " + message;
  }
}
