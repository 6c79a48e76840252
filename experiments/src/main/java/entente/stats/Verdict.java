package entente.stats;

/** What an interval says about a claim of a sign. */
public enum Verdict {
  /** The interval excludes 0 on the expected side, or whatever else the claim says of it. */
  SUPPORTED,
  /** The interval excludes what the claim says. */
  CONTRADICTED,
  /** The interval holds 0 or is undefined. */
  UNDECIDED;

  /** The verdict on a difference of which any size matters. */
  public static Verdict of(Interval difference, Direction expected) {
    return of(difference, expected, 0);
  }

  /**
   * The verdict on a difference.
   *
   * <p>A claim of a sign is supported if the interval lies wholly beyond {@code smallest} on the
   * expected side, and contradicted if it lies wholly short of it. A claim of no difference is
   * supported if the interval lies within ±{@code smallest} (two one-sided tests, Schuirmann 1987),
   * and contradicted if it lies wholly outside; with {@code smallest} 0 it can only be
   * contradicted.
   *
   * @param difference treatment minus baseline, with its interval
   * @param expected the sign claimed
   * @param smallest smallest difference that matters, at least 0
   */
  public static Verdict of(Interval difference, Direction expected, double smallest) {
    if (!difference.isDefined()) {
      return UNDECIDED;
    }
    if (expected == Direction.NONE) {
      boolean outside = difference.low() > smallest || difference.high() < -smallest;
      boolean inside = difference.low() > -smallest && difference.high() < smallest;
      return outside ? CONTRADICTED : inside ? SUPPORTED : UNDECIDED;
    }
    boolean increase = expected == Direction.INCREASE;
    double least = increase ? difference.low() : -difference.high();
    double most = increase ? difference.high() : -difference.low();
    return least > smallest ? SUPPORTED : most < smallest ? CONTRADICTED : UNDECIDED;
  }

  /**
   * The verdict of a test among many, by its corrected p-value.
   *
   * @param difference treatment minus baseline
   * @param adjusted p-value after {@link Multiplicity}
   * @param level false-alarm rate allowed over all, in (0, 1)
   * @param expected the sign claimed; of no difference such a test can say nothing but the contrary
   */
  public static Verdict of(double difference, double adjusted, double level, Direction expected) {
    if (!(adjusted <= level) || Double.isNaN(difference) || difference == 0) {
      return UNDECIDED;
    }
    return Math.signum(difference) == expected.sign() ? SUPPORTED : CONTRADICTED;
  }
}
