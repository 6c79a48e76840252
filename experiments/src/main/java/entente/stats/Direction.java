package entente.stats;

/** The sign that a claim expects of a difference. */
public enum Direction {
  /** Treatment above baseline. */
  INCREASE(1),
  /** Treatment below baseline. */
  DECREASE(-1),
  /** No difference, or none that matters. */
  NONE(0);

  private final int sign;

  Direction(int sign) {
    this.sign = sign;
  }

  /** 1, -1 or 0. */
  public int sign() {
    return sign;
  }
}
