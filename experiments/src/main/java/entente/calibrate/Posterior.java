package entente.calibrate;

import entente.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is believed of the parameters after the data: weighted particles.
 *
 * @param calibration what was fitted
 * @param places one row per particle, one place per parameter
 * @param weights that sum to 1
 * @param distances of the particles from the data
 * @param path how the sampler came there
 */
public record Posterior(
    Calibration calibration,
    double[][] places,
    double[] weights,
    double[] distances,
    List<Generation> path) {

  /** Copies the list. */
  public Posterior {
    path = List.copyOf(path);
  }

  /**
   * A posterior from particles.
   *
   * @param weights up to a factor
   */
  static Posterior of(
      Calibration calibration,
      double[][] places,
      double[] weights,
      double[] distances,
      List<Generation> path) {
    return new Posterior(calibration, places, normalized(weights), distances, path);
  }

  /** Distance of the worst particle. */
  public double tolerance() {
    return Arrays.stream(distances).max().orElse(Double.NaN);
  }

  /** 1/Σw², the number of equally weighted particles that these are worth. */
  public double effectiveSize() {
    return effectiveSize(weights);
  }

  /**
   * Summaries of every parameter.
   *
   * @param probability of the credible intervals, in (0, 1)
   */
  public List<PosteriorSummary> summaries(double probability) {
    if (!(probability > 0 && probability < 1)) {
      throw new IllegalArgumentException("probability must lie in (0, 1), but was " + probability);
    }
    List<PosteriorSummary> summaries = new ArrayList<>();
    double tail = (1 - probability) / 2;
    for (int k = 0; k < calibration.dimension(); k++) {
      Parameter parameter = calibration.parameters().get(k);
      double low = quantile(k, tail);
      double high = quantile(k, 1 - tail);
      double[] values = values(k);
      double mean = mean(values);
      double variance = 0;
      for (int j = 0; j < values.length; j++) {
        variance += weights[j] * (values[j] - mean) * (values[j] - mean);
      }
      summaries.add(
          new PosteriorSummary(
              parameter.name(),
              mean,
              Math.sqrt(variance),
              new Interval(
                  parameter.value(low), parameter.value(quantile(k, 0.5)), parameter.value(high)),
              new Interval(
                  parameter.value(parameter.quantile(tail)),
                  parameter.value(parameter.quantile(0.5)),
                  parameter.value(parameter.quantile(1 - tail))),
              (high - low) / (parameter.quantile(1 - tail) - parameter.quantile(tail))));
    }
    return summaries;
  }

  /** Values of one parameter, one per particle. */
  public double[] values(int parameter) {
    double[] values = new double[places.length];
    for (int j = 0; j < values.length; j++) {
      values[j] = calibration.parameters().get(parameter).value(places[j][parameter]);
    }
    return values;
  }

  /** Posterior probability that a parameter lies below a value; for rank statistics. */
  public double probabilityBelow(int parameter, double value) {
    double place = calibration.parameters().get(parameter).place(value);
    double below = 0;
    for (int j = 0; j < weights.length; j++) {
      below += places[j][parameter] < place ? weights[j] : 0;
    }
    return below;
  }

  /** Correlations of the parameters on their scales; NaN where one does not vary. */
  public double[][] correlations() {
    double[][] covariance = covariance(places, weights);
    double[][] correlations = new double[covariance.length][covariance.length];
    for (int i = 0; i < covariance.length; i++) {
      for (int j = 0; j < covariance.length; j++) {
        correlations[i][j] = covariance[i][j] / Math.sqrt(covariance[i][i] * covariance[j][j]);
      }
    }
    return correlations;
  }

  /**
   * Points drawn from the posterior, to run the model on.
   *
   * @param count how many
   * @param seed of the draws
   * @return values of the parameters, one row per draw
   */
  public double[][] draw(int count, long seed) {
    var random = Calibration.stream(seed, "posterior draws");
    double[][] drawn = new double[count][];
    for (int d = 0; d < count; d++) {
      double u = random.nextDouble();
      int j = 0;
      for (double sum = weights[0]; sum <= u && j < weights.length - 1; sum += weights[j]) {
        j++;
      }
      drawn[d] = calibration.values(places[j]);
    }
    return drawn;
  }

  private double mean(double[] values) {
    double mean = 0;
    for (int j = 0; j < values.length; j++) {
      mean += weights[j] * values[j];
    }
    return mean;
  }

  /** Weighted quantile of a place, linear between the middles of the particles' weights. */
  private double quantile(int parameter, double probability) {
    int[] order =
        IntStream.range(0, places.length)
            .boxed()
            .sorted(Comparator.comparingDouble(j -> places[j][parameter]))
            .mapToInt(Integer::intValue)
            .toArray();
    double before = 0;
    double lastMiddle = 0;
    double lastPlace = places[order[0]][parameter];
    for (int j : order) {
      double middle = before + weights[j] / 2;
      double place = places[j][parameter];
      if (middle >= probability) {
        double share = middle > lastMiddle ? (probability - lastMiddle) / (middle - lastMiddle) : 1;
        return lastPlace + share * (place - lastPlace);
      }
      before += weights[j];
      lastMiddle = middle;
      lastPlace = place;
    }
    return lastPlace;
  }

  static double effectiveSize(double[] weights) {
    double sum = 0;
    double squares = 0;
    for (double weight : weights) {
      sum += weight;
      squares += weight * weight;
    }
    return sum * sum / squares;
  }

  static double[] normalized(double[] weights) {
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(weight -> weight / sum).toArray();
  }

  /** Weighted covariance over points. */
  static double[][] covariance(double[][] points, double[] weights) {
    int n = points[0].length;
    double[] mean = new double[n];
    for (int j = 0; j < points.length; j++) {
      for (int k = 0; k < n; k++) {
        mean[k] += weights[j] * points[j][k];
      }
    }
    double[][] covariance = new double[n][n];
    for (int j = 0; j < points.length; j++) {
      for (int a = 0; a < n; a++) {
        for (int b = 0; b < n; b++) {
          covariance[a][b] += weights[j] * (points[j][a] - mean[a]) * (points[j][b] - mean[b]);
        }
      }
    }
    return covariance;
  }
}
