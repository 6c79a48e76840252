package entente.calibrate;

/** How a parameter is measured out over its range. */
public enum Scale {
  /** Equal steps are equal differences. */
  LINEAR {
    @Override
    double forth(double value) {
      return value;
    }

    @Override
    double back(double measure) {
      return measure;
    }
  },
  /** Equal steps are equal factors; for rates and other positive values. */
  LOGARITHMIC {
    @Override
    double forth(double value) {
      return StrictMath.log(value);
    }

    @Override
    double back(double measure) {
      return StrictMath.exp(measure);
    }
  };

  abstract double forth(double value);

  abstract double back(double measure);
}
