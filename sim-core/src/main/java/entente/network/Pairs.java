package entente.network;

import entente.random.Luck;
import entente.scenario.Scenario.Generator;
import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The undirected ties of a generated graph: distinct pairs of numbers of states, in ascending order
 * of the first and then of the second.
 */
public final class Pairs {

  private final int[] first;
  private final int[] second;
  private int size;

  private Pairs(int capacity) {
    first = new int[capacity];
    second = new int[capacity];
  }

  /**
   * The ties a generator declares. A random graph draws from the world's stream {@code ties}.
   *
   * @param generator a valid generator
   * @return its ties; none for a complete graph, which stays implicit
   */
  public static Pairs of(Generator generator) {
    int n = generator.states();
    return switch (generator.graph()) {
      case COMPLETE, EMPTY -> new Pairs(0);
      case ERDOS_RENYI -> random(n, generator.ties(), Luck.world(generator.seed(), "ties"));
      case PATH -> path(n);
      case STAR -> star(n);
      case RING -> ring(n, generator.degree());
    };
  }

  private static Pairs path(int n) {
    Pairs pairs = new Pairs(n - 1);
    for (int k = 1; k < n; k++) {
      pairs.add(k - 1, k);
    }
    return pairs;
  }

  private static Pairs star(int n) {
    Pairs pairs = new Pairs(n - 1);
    for (int k = 1; k < n; k++) {
      pairs.add(0, k);
    }
    return pairs;
  }

  private static Pairs ring(int n, int degree) {
    int reach = degree / 2;
    Pairs pairs = new Pairs(Math.multiplyExact(n, reach));
    for (int k = 0; k < n; k++) {
      for (int other = k + 1; other <= Math.min(k + reach, n - 1); other++) {
        pairs.add(k, other);
      }
      for (int other = k + n - reach; other < n; other++) {
        pairs.add(k, other);
      }
    }
    return pairs;
  }

  /** A fixed number of ties, every set of that many pairs equally likely (Erdős and Rényi 1959). */
  private static Pairs random(int n, long ties, UniformRandomProvider luck) {
    long all = (long) n * (n - 1) / 2;
    long[] numbers = distinct(luck, all, Math.toIntExact(ties));
    Pairs pairs = new Pairs(numbers.length);
    int row = 0;
    long rowEnd = n - 1;
    for (long number : numbers) {
      while (number >= rowEnd) {
        row++;
        rowEnd += n - 1 - row;
      }
      pairs.add(row, (int) (n - (rowEnd - number)));
    }
    return pairs;
  }

  /**
   * Distinct numbers below a bound, every set equally likely, in ascending order: drawn and drawn
   * again where two are the same. Where more than half are wanted, those left out are drawn.
   *
   * @param luck the stream
   * @param bound numbers lie in [0, bound)
   * @param count how many, at most {@code bound}
   */
  public static long[] distinct(UniformRandomProvider luck, long bound, int count) {
    if (count > bound / 2) {
      return others(distinct(luck, bound, (int) (bound - count)), count);
    }
    long[] drawn = new long[count];
    int kept = 0;
    while (kept < count) {
      for (int k = kept; k < count; k++) {
        drawn[k] = luck.nextLong(bound);
      }
      Arrays.sort(drawn);
      kept = 0;
      for (int k = 0; k < count; k++) {
        if (k == 0 || drawn[k] != drawn[k - 1]) {
          drawn[kept++] = drawn[k];
        }
      }
    }
    return drawn;
  }

  private static long[] others(long[] leftOut, int count) {
    long[] rest = new long[count];
    int skipped = 0;
    for (int k = 0; k < count; k++) {
      while (skipped < leftOut.length && leftOut[skipped] == k + skipped) {
        skipped++;
      }
      rest[k] = k + skipped;
    }
    return rest;
  }

  private void add(int one, int other) {
    first[size] = one;
    second[size] = other;
    size++;
  }

  /** Number of ties. */
  public int size() {
    return size;
  }

  /** The smaller number of a pair. */
  public int first(int k) {
    return first[k];
  }

  /** The larger number of a pair. */
  public int second(int k) {
    return second[k];
  }
}
