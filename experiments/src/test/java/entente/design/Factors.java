package entente.design;

import entente.design.Experiment.Factor;
import entente.design.Experiment.Scale;
import java.util.ArrayList;
import java.util.List;

/** Factors for tests. */
final class Factors {

  private Factors() {}

  static Factor range(String name, double low, double high) {
    return factor(name, low, high, null, Scale.LINEAR, false, null);
  }

  static Factor levels(String name, double low, double high, int levels) {
    return factor(name, low, high, levels, Scale.LINEAR, false, null);
  }

  static Factor log(String name, double low, double high, Integer levels) {
    return factor(name, low, high, levels, Scale.LOG, false, null);
  }

  static Factor whole(String name, double low, double high, Integer levels) {
    return factor(name, low, high, levels, Scale.LINEAR, true, null);
  }

  static Factor grouped(String name, double low, double high, Integer levels, String group) {
    return factor(name, low, high, levels, Scale.LINEAR, false, group);
  }

  static Factor words(String name, String... words) {
    return new Factor(
        name,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(words),
        0.0,
        Scale.LINEAR,
        false,
        null);
  }

  static Factor values(String name, Double... values) {
    return new Factor(
        name,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        List.of(values),
        List.of(),
        values[0],
        Scale.LINEAR,
        false,
        null);
  }

  static Factor factor(
      String name,
      double low,
      double high,
      Integer levels,
      Scale scale,
      boolean integer,
      String group) {
    return new Factor(
        name,
        null,
        "/path/of/" + name,
        List.of(),
        low,
        high,
        levels,
        List.of(),
        List.of(),
        low,
        scale,
        integer,
        group);
  }

  /** That many factors on the unit interval. */
  static Dimensions units(int count) {
    List<Factor> factors = new ArrayList<>();
    for (int f = 0; f < count; f++) {
      factors.add(range("x" + f, 0, 1));
    }
    return new Dimensions(factors);
  }
}
