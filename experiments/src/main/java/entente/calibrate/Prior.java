package entente.calibrate;

/** What is believed of a parameter before the data, on the parameter's own scale. */
public sealed interface Prior {

  /** Every place of the range is as likely as any other. */
  record Uniform() implements Prior {}

  /**
   * A normal, cut at the ends of the range.
   *
   * @param centre the most likely value, in the parameter's unit
   * @param spread one standard deviation: in the parameter's unit on a linear scale, as a natural
   *     logarithm on a logarithmic one (0.69 is a factor of two); above 0
   */
  record Normal(double centre, double spread) implements Prior {

    /**
     * Checks the spread.
     *
     * @throws IllegalArgumentException if it is not above 0
     */
    public Normal {
      if (!(spread > 0)) {
        throw new IllegalArgumentException("a prior's spread must be above 0, but was " + spread);
      }
    }
  }

  /** The uniform prior. */
  static Prior uniform() {
    return new Uniform();
  }
}
