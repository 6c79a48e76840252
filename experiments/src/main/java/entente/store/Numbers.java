package entente.store;

import com.fasterxml.jackson.core.io.NumberOutput;

/** Numbers as tables and JSON hold them. */
public final class Numbers {

  private Numbers() {}

  /**
   * The shortest decimal that reads back as the same double, in the notation of {@link
   * Double#toString}. The JDK's own text became the shortest only in version 19; this one is the
   * same on every JDK, so that digests are.
   *
   * @param value any number
   * @return the text; empty for NaN
   */
  public static String text(double value) {
    return Double.isNaN(value) ? "" : NumberOutput.toString(value, true);
  }
}
