package entente.stats;

/** The sign that a claim expects of a difference. */
public enum Direction {
  /** Treatment above baseline. */
  INCREASE(1),
  /** Treatment below baseline. */
  DECREASE(-1);

  private final int sign;

  Direction(int sign) {
    this.sign = sign;
  }

  /** 1 or -1. */
  public int sign() {
    return sign;
  }
}
