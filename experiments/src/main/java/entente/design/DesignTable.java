package entente.design;

import entente.design.Experiment.Factor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The points of a design: one row a point, one column a factor. Points and factors are numbered
 * from 0, as tables print them.
 */
public final class DesignTable {

  private final List<Factor> factors;
  private final Dimensions dimensions;
  private final double[] values;
  private final int size;

  /**
   * A table.
   *
   * @param factors its columns
   * @param values row by row; a category is the index of its word
   */
  DesignTable(List<Factor> factors, int size, double[] values) {
    if (values.length != (long) size * factors.size()) {
      throw new IllegalArgumentException(
          size + " points of " + factors.size() + " factors are not " + values.length + " values");
    }
    this.factors = List.copyOf(factors);
    this.dimensions = new Dimensions(factors);
    this.size = size;
    this.values = values;
    for (int k = 0; k < values.length; k++) {
      values[k] += 0.0; // minus zero becomes zero, which no store or table has to tell apart
    }
  }

  /** A table of places in [0, 1], row by row, one for each dimension. */
  static DesignTable ofUnits(Dimensions dimensions, double[] units) {
    List<Factor> factors = dimensions.factors();
    int k = dimensions.count();
    int size = units.length / k;
    double[] values = new double[size * factors.size()];
    int next = 0;
    for (int p = 0; p < size; p++) {
      for (int f = 0; f < factors.size(); f++) {
        values[next++] = Scaling.at(factors.get(f), units[p * k + dimensions.of(f)]);
      }
    }
    return new DesignTable(factors, size, values);
  }

  /** Number of points. */
  public int size() {
    return size;
  }

  /** The factors, in the order of the columns. */
  public List<Factor> factors() {
    return factors;
  }

  /** The dimensions of the design, in which the factors of a group are one. */
  public Dimensions dimensions() {
    return dimensions;
  }

  /**
   * A value as a number.
   *
   * @param point from 0
   * @param factor from 0
   * @return the number; for categories the index of the word
   */
  public double value(int point, int factor) {
    if (point < 0 || point >= size) {
      throw new IllegalArgumentException(
          "points go from 0 to " + (size - 1) + ", but was " + point);
    }
    return values[point * factors.size() + factor];
  }

  /** A column as numbers, one for each point. */
  public double[] column(int factor) {
    double[] column = new double[size];
    Arrays.setAll(column, p -> value(p, factor));
    return column;
  }

  /**
   * A value as tables and settings write it.
   *
   * @param point from 0
   * @param factor from 0
   */
  public String text(int point, int factor) {
    List<String> words = factors.get(factor).categories();
    double value = value(point, factor);
    return words.isEmpty() ? Numbers.text(value) : words.get((int) value);
  }

  /** A row as tables write it. */
  public List<String> row(int point) {
    List<String> row = new ArrayList<>(factors.size());
    for (int f = 0; f < factors.size(); f++) {
      row.add(text(point, f));
    }
    return row;
  }

  /** The settings PATH=VALUE that make a point of a scenario. */
  public List<String> settings(int point) {
    List<String> settings = new ArrayList<>();
    for (int f = 0; f < factors.size(); f++) {
      for (String target : factors.get(f).targets()) {
        settings.add(target + "=" + text(point, f));
      }
    }
    return settings;
  }
}
