package entente.history;

import java.util.function.DoubleUnaryOperator;

/**
 * Weights of directed dyads by year: row i the state that looks, column j the one it looks at.
 * Years without data are empty; those after the last year with data may repeat it.
 */
public final class Network {

  private final int first;
  private final int size;
  private final double[][] byYear;

  /** An empty network. */
  Network(int first, int last, int size) {
    this.first = first;
    this.size = size;
    byYear = new double[last - first + 1][size * size];
  }

  /** Adds to one direction in one year; years outside are ignored. */
  void add(int year, int i, int j, double weight) {
    if (year >= first && year < first + byYear.length && i != j) {
      byYear[year - first][i * size + j] += weight;
    }
  }

  /** Sets one direction for a spell of years, both ends included. */
  void set(int from, int to, int i, int j, double weight) {
    for (int y = Math.max(from, first); y <= Math.min(to, first + byYear.length - 1); y++) {
      if (i != j) {
        byYear[y - first][i * size + j] = weight;
      }
    }
  }

  /** The weight j has for i in a year. */
  double at(int year, int i, int j) {
    return byYear[year - first][i * size + j];
  }

  /** All weights of a year, {@code i × N + j}; not to be changed. */
  double[] year(int year) {
    return byYear[year - first];
  }

  /** Number of states. */
  int size() {
    return size;
  }

  /** First year. */
  int first() {
    return first;
  }

  /** Last year. */
  int last() {
    return first + byYear.length - 1;
  }

  /** Sums of the years (y − span, y], each dyad's sum transformed. Never looks ahead. */
  Network moving(int span, DoubleUnaryOperator transform) {
    Network moved = new Network(first, last(), size);
    for (int y = first; y <= last(); y++) {
      double[] into = moved.byYear[y - first];
      for (int back = Math.max(first, y - span + 1); back <= y; back++) {
        double[] from = byYear[back - first];
        for (int k = 0; k < into.length; k++) {
          into[k] += from[k];
        }
      }
      for (int k = 0; k < into.length; k++) {
        into[k] = into[k] == 0 ? 0 : transform.applyAsDouble(into[k]);
      }
    }
    return moved;
  }

  /** A year in which nothing is known repeats the last one before it. Never looks ahead. */
  Network carriedForward() {
    Network carried = new Network(first, last(), size);
    double[] known = byYear[0];
    for (int t = 0; t < byYear.length; t++) {
      for (double weight : byYear[t]) {
        if (weight != 0) {
          known = byYear[t];
          break;
        }
      }
      System.arraycopy(known, 0, carried.byYear[t], 0, size * size);
    }
    return carried;
  }
}
