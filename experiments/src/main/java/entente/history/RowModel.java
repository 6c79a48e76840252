package entente.history;

/** A model of the chance that a state adopts in a year, row by row, with its derivatives. */
public interface RowModel {

  /** How the predictor becomes a probability. */
  enum Link {
    /** The predictor is the log odds. */
    LOGIT,
    /** The predictor is the log of the yearly hazard Λ; the chance is 1 − e^(−Λ). */
    HAZARD;

    private static final double HIGHEST = 50;

    /** The probability at a predictor. */
    double probability(double predictor) {
      return this == LOGIT
          ? 1 / (1 + StrictMath.exp(-predictor))
          : -StrictMath.expm1(-StrictMath.exp(predictor));
    }

    /** The yearly hazard at a predictor: minus the logarithm of the chance not to adopt. */
    double hazard(double predictor) {
      if (this == LOGIT) {
        return predictor > 30 ? predictor : StrictMath.log1p(StrictMath.exp(predictor));
      }
      return StrictMath.exp(Math.min(HIGHEST, predictor));
    }

    /** Derivative of a hazard by the predictor. */
    double slope(double hazard) {
      return this == LOGIT ? -StrictMath.expm1(-hazard) : hazard;
    }
  }

  /** The link. */
  Link link();

  /** Names of the parameters. */
  String[] names();

  /** Centre of a parameter's normal prior. */
  double centre(int k);

  /** Standard deviation of a parameter's normal prior; infinite for none. */
  double spread(int k);

  /**
   * The predictor of a row.
   *
   * @param gradient receives its derivatives; not cleared between rows by the caller
   */
  double predictor(int row, double[] parameters, double[] gradient);
}
