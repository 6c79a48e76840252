package entente.stats;

/** What an interval says about a claim of a sign. */
public enum Verdict {
  /** The interval excludes 0 on the expected side. */
  SUPPORTED,
  /** The interval excludes 0 on the other side. */
  CONTRADICTED,
  /** The interval holds 0 or is undefined. */
  UNDECIDED;

  /**
   * The verdict on a difference.
   *
   * @param difference treatment minus baseline, with its interval
   * @param expected the sign claimed
   */
  public static Verdict of(Interval difference, Direction expected) {
    if (difference.low() > 0) {
      return expected == Direction.INCREASE ? SUPPORTED : CONTRADICTED;
    }
    if (difference.high() < 0) {
      return expected == Direction.DECREASE ? SUPPORTED : CONTRADICTED;
    }
    return UNDECIDED;
  }

  /**
   * The verdict of a test among many, by its corrected p-value.
   *
   * @param difference treatment minus baseline
   * @param adjusted p-value after {@link Multiplicity}
   * @param level false-alarm rate allowed over all, in (0, 1)
   */
  public static Verdict of(double difference, double adjusted, double level, Direction expected) {
    if (!(adjusted <= level) || Double.isNaN(difference) || difference == 0) {
      return UNDECIDED;
    }
    return Math.signum(difference) == expected.sign() ? SUPPORTED : CONTRADICTED;
  }
}
