package entente.stats;

/** A number computed from a sample, such as its mean. */
@FunctionalInterface
public interface Statistic {

  /**
   * The statistic of a sample.
   *
   * @param sample finite values, at least one; may not be changed
   */
  double of(double[] sample);

  /**
   * The statistic of the sample without each value in turn (the jackknife). Of cost n² unless an
   * implementation knows a shorter way.
   *
   * @param sample at least two finite values
   */
  default double[] leaveOneOut(double[] sample) {
    double[] rest = new double[sample.length - 1];
    System.arraycopy(sample, 1, rest, 0, rest.length);
    double[] without = new double[sample.length];
    for (int k = 0; k < sample.length; k++) {
      without[k] = of(rest);
      if (k < rest.length) {
        rest[k] = sample[k];
      }
    }
    return without;
  }

  /** The mean. */
  Statistic MEAN =
      new Statistic() {
        @Override
        public double of(double[] sample) {
          double sum = 0;
          for (double value : sample) {
            sum += value;
          }
          return sum / sample.length;
        }

        @Override
        public double[] leaveOneOut(double[] sample) {
          double mean = Samples.mean(sample);
          double[] without = new double[sample.length];
          for (int k = 0; k < sample.length; k++) {
            without[k] = mean + (mean - sample[k]) / (sample.length - 1);
          }
          return without;
        }
      };

  /** The standard deviation over n - 1. */
  Statistic STANDARD_DEVIATION = Samples::standardDeviation;

  /** The median, type 7. */
  Statistic MEDIAN = quantile(0.5);

  /**
   * A quantile of type 7.
   *
   * @param probability in [0, 1]
   */
  static Statistic quantile(double probability) {
    return sample -> Quantiles.of(sample, probability);
  }
}
