package entente.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The points of a table that no other point beats on every response at once. */
public final class Pareto {

  private Pareto() {}

  /**
   * Indices of the non-dominated points, ascending. A point is dominated if another is at least as
   * good in every response and better in one; equal points stand or fall together. Points with a
   * NaN are never on the frontier and dominate nothing.
   *
   * @param points one row per point, one column per response
   * @param directions what is better in each column: INCREASE for more, DECREASE for less, NONE for
   *     a column that does not count
   * @throws IllegalArgumentException if a row's length differs from the directions'
   */
  public static int[] frontier(double[][] points, List<Direction> directions) {
    for (double[] point : points) {
      if (point.length != directions.size()) {
        throw new IllegalArgumentException(
            "a point must have one response per direction, "
                + directions.size()
                + ", but had "
                + point.length);
      }
    }
    int[] order =
        IntStream.range(0, points.length)
            .filter(
                k ->
                    IntStream.range(0, directions.size())
                        .noneMatch(c -> Double.isNaN(points[k][c])))
            .boxed()
            .sorted(bestFirst(points, directions))
            .mapToInt(Integer::intValue)
            .toArray();
    List<Integer> frontier = new ArrayList<>();
    for (int candidate : order) {
      if (frontier.stream().noneMatch(f -> dominates(points[f], points[candidate], directions))) {
        frontier.add(candidate);
      }
    }
    return frontier.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /** Lexicographic order, in which a point can only be dominated by an earlier one. */
  private static Comparator<Integer> bestFirst(double[][] points, List<Direction> directions) {
    return (a, b) -> {
      for (int c = 0; c < directions.size(); c++) {
        int order = -directions.get(c).sign() * Double.compare(points[a][c], points[b][c]);
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(a, b);
    };
  }

  private static boolean dominates(double[] winner, double[] loser, List<Direction> directions) {
    boolean better = false;
    for (int c = 0; c < winner.length; c++) {
      double gain = directions.get(c).sign() * (winner[c] - loser[c]);
      if (gain < 0) {
        return false;
      }
      better |= gain > 0;
    }
    return better;
  }
}
