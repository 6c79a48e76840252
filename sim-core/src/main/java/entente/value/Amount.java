package entente.value;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A number of the declaration that may be constant, change from year to year, or (in the template
 * of a generated world) be drawn for each state.
 */
public sealed interface Amount permits Amount.Constant, Amount.Yearly, Amount.Drawn {

  /**
   * The value at a time.
   *
   * @param year decimal year
   * @return the value in force; a yearly value holds from the first of January
   * @throws IllegalStateException when the amount is still to be drawn
   */
  double at(double year);

  /** Whether the value never changes. */
  default boolean isConstant() {
    return this instanceof Constant;
  }

  /** A constant amount. */
  static Amount of(double value) {
    return new Constant(value);
  }

  /**
   * One value for all time.
   *
   * @param value the value
   */
  record Constant(double value) implements Amount {
    @Override
    public double at(double year) {
      return value;
    }
  }

  /**
   * One value per year. Each holds from the first of January of its year until the next year named;
   * before the first named year the first value holds. Read often, so kept in arrays.
   */
  final class Yearly implements Amount {

    private final SortedMap<Integer, Double> byYear;
    private final int[] years;
    private final double[] values;

    /**
     * Copies the table.
     *
     * @param byYear value by calendar year, at least one
     */
    public Yearly(SortedMap<Integer, Double> byYear) {
      if (byYear.isEmpty()) {
        throw new IllegalArgumentException("a yearly amount must name at least one year");
      }
      this.byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
      years = this.byYear.keySet().stream().mapToInt(Integer::intValue).toArray();
      values = this.byYear.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Value by calendar year. */
    public SortedMap<Integer, Double> byYear() {
      return byYear;
    }

    @Override
    public double at(double year) {
      int found = Arrays.binarySearch(years, (int) Math.floor(year + 1e-9));
      return values[found >= 0 ? found : Math.max(0, -found - 2)];
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Yearly yearly && yearly.byYear.equals(byYear);
    }

    @Override
    public int hashCode() {
      return byYear.hashCode();
    }

    @Override
    public String toString() {
      return "Yearly" + byYear;
    }
  }

  /** The laws from which a generated world draws. */
  enum Law {
    /** Uniform on [first, second]. */
    UNIFORM,
    /** Normal with mean first and standard deviation second. */
    NORMAL,
    /** Exponential of a normal with mean first and standard deviation second. */
    LOGNORMAL
  }

  /**
   * A value drawn once for each generated state, cut to the range of its key.
   *
   * @param law the law
   * @param first its first parameter
   * @param second its second parameter
   */
  record Drawn(Law law, double first, double second) implements Amount {
    @Override
    public double at(double year) {
      throw new IllegalStateException("a drawn amount has no value before the world is generated");
    }
  }

  /** A yearly amount of consecutive years, for tests and importers. */
  static Amount yearly(int firstYear, double... values) {
    Map<Integer, Double> table = new TreeMap<>();
    Arrays.setAll(
        values,
        k -> {
          table.put(firstYear + k, values[k]);
          return values[k];
        });
    return new Yearly(new TreeMap<>(table));
  }
}
