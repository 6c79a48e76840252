package entente.analysis;

import entente.design.DesignTable;
import entente.design.Dimensions;
import entente.stats.Interval;
import java.util.ArrayList;
import java.util.List;

/** Pieces of rows that several tables share. */
final class Columns {

  private Columns() {}

  /** A row of cells; a list among them stands for several. */
  static List<Object> row(Object... cells) {
    List<Object> row = new ArrayList<>();
    for (Object cell : cells) {
      if (cell instanceof List<?> several) {
        row.addAll(several);
      } else {
        row.add(cell);
      }
    }
    return row;
  }

  /** Names of columns. */
  static List<String> names(Object... parts) {
    return row(parts).stream().map(Object::toString).toList();
  }

  /** Both limits of an interval. */
  static List<Object> limits(Interval interval) {
    return List.of(interval.low(), interval.high());
  }

  /** Names of the factors of a design. */
  static List<String> factors(ResultsRuns runs) {
    return runs.design()
        .map(table -> table.factors().stream().map(factor -> factor.name()).toList())
        .orElse(List.of());
  }

  /** Values of the factors at a point, as tables write them. */
  static List<String> point(ResultsRuns runs, int point) {
    return runs.design().map(table -> table.row(point)).orElse(List.of());
  }

  /** One column a dimension of the design: that of its first factor. */
  static double[][] dimensions(DesignTable table) {
    Dimensions dimensions = table.dimensions();
    double[][] points = new double[table.size()][dimensions.count()];
    for (int f = table.factors().size() - 1; f >= 0; f--) {
      for (int p = 0; p < points.length; p++) {
        points[p][dimensions.of(f)] = table.value(p, f);
      }
    }
    return points;
  }
}
