package entente.mechanism;

/** Powers with a fast way for the small whole exponents of the model; the same on every machine. */
final class Powers {

  private static final int LARGEST_MULTIPLIED = 8;

  private Powers() {}

  /** x to the power of a non-negative exponent; 0 to the power of 0 is 1. */
  static double of(double x, double exponent) {
    int whole = (int) exponent;
    if (whole != exponent || whole > LARGEST_MULTIPLIED) {
      return StrictMath.pow(x, exponent);
    }
    double power = 1;
    for (int k = 0; k < whole; k++) {
      power *= x;
    }
    return power;
  }

  /** hill(x; y) = x^h / (x^h + y^h), and 1 where y is 0. */
  static double hill(double x, double y, double h) {
    if (y == 0) {
      return 1;
    }
    double top = of(x, h);
    return top / (top + of(y, h));
  }
}
