package entente.chart;

import entente.stats.Interval;
import java.util.stream.Stream;

/** Ranges that hold what a chart shows, with a little room. */
final class Spans {

  private Spans() {}

  /** A range around numbers; undefined and infinite ones are set aside. */
  static double[] of(Stream<Double> numbers) {
    double[] span = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    numbers
        .filter(Double::isFinite)
        .forEach(
            v -> {
              span[0] = Math.min(span[0], v);
              span[1] = Math.max(span[1], v);
            });
    if (span[0] > span[1]) {
      return new double[] {0, 1};
    }
    double room = 0.06 * (span[1] - span[0]);
    if (room == 0) {
      room = span[0] == 0 ? 0.5 : 0.1 * Math.abs(span[0]);
    }
    return new double[] {span[0] - room, span[1] + room};
  }

  /** The numbers of intervals. */
  static Stream<Double> numbers(Stream<Interval> intervals) {
    return intervals.flatMap(i -> Stream.of(i.low(), i.estimate(), i.high()));
  }

  /** The same range, made to hold zero. */
  static double[] withZero(double[] span) {
    return new double[] {Math.min(span[0], 0), Math.max(span[1], 0)};
  }
}
