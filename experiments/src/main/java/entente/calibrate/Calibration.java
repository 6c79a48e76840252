package entente.calibrate;

import entente.random.Luck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * What is fitted: parameters with ranges and priors. How well a point fits is asked of an {@link
 * Evaluator}.
 *
 * @param parameters at least one, with different names
 */
public record Calibration(List<Parameter> parameters) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if it is empty or a name occurs twice
   */
  public Calibration {
    parameters = List.copyOf(parameters);
    if (parameters.isEmpty()) {
      throw new IllegalArgumentException("a calibration must have at least one parameter");
    }
    Set<String> names = new HashSet<>();
    for (Parameter parameter : parameters) {
      if (!names.add(parameter.name())) {
        throw new IllegalArgumentException(
            "a calibration must name each parameter once, but names '"
                + parameter.name()
                + "' twice");
      }
    }
  }

  /** Number of parameters. */
  public int dimension() {
    return parameters.size();
  }

  /** Values of all parameters at their places. */
  public double[] values(double[] places) {
    double[] values = new double[places.length];
    for (int k = 0; k < values.length; k++) {
      values[k] = parameters.get(k).value(places[k]);
    }
    return values;
  }

  /** Places of all parameters' values. */
  public double[] places(double[] values) {
    double[] places = new double[values.length];
    for (int k = 0; k < places.length; k++) {
      places[k] = parameters.get(k).place(values[k]);
    }
    return places;
  }

  /** Joint prior density over places, up to a constant factor. */
  double density(double[] places) {
    double density = 1;
    for (int k = 0; k < places.length; k++) {
      density *= parameters.get(k).density(places[k]);
    }
    return density;
  }

  /** Places drawn from the prior. */
  double[] draw(UniformRandomProvider random) {
    double[] places = new double[dimension()];
    for (int k = 0; k < places.length; k++) {
      places[k] = parameters.get(k).draw(random);
    }
    return places;
  }

  /** A stream of its own for every purpose of a calibration. */
  static UniformRandomProvider stream(long seed, String purpose) {
    return Luck.world(seed, "calibration:" + purpose);
  }
}
