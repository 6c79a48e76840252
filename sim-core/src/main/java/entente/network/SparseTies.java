package entente.network;

import entente.scenario.Scenario.Generator;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.opt.graph.sparse.SparseIntUndirectedGraph;

/**
 * A partnership graph compiled to compressed sparse rows, for walks over large worlds: row j lists
 * the arcs that leave state j. The graph of JGraphT it is compiled from is the source of truth; the
 * rows are what the inner loops read.
 */
public final class SparseTies {

  private final int[] rowStart;
  private final int[] neighbour;
  private final double[] weights;
  private final double commonWeight;

  private SparseTies(int[] rowStart, int[] neighbour, double[] weights, double commonWeight) {
    this.rowStart = rowStart;
    this.neighbour = neighbour;
    this.weights = weights;
    this.commonWeight = commonWeight;
  }

  /**
   * The ties of a generated world: drawn, put into a lean read-only graph of JGraphT, and compiled.
   *
   * @param generator a valid generator
   * @return its ties, both ways
   */
  public static SparseTies of(Generator generator) {
    Pairs pairs = Pairs.of(generator);
    if (pairs.size() == 0) {
      return new Rows(generator.states(), 0, null).compiled(generator.weight());
    }
    Graph<Integer, Integer> graph = graph(generator.states(), pairs);
    int arcs = Math.multiplyExact(2, graph.edgeSet().size());
    Rows rows = new Rows(graph.vertexSet().size(), arcs, null);
    for (int edge = 0; edge < arcs / 2; edge++) {
      rows.count(graph.getEdgeSource(edge));
      rows.count(graph.getEdgeTarget(edge));
    }
    rows.open();
    for (int edge = 0; edge < arcs / 2; edge++) {
      int one = graph.getEdgeSource(edge);
      int other = graph.getEdgeTarget(edge);
      rows.add(one, other, 0);
      rows.add(other, one, 0);
    }
    return rows.compiled(generator.weight());
  }

  private static Graph<Integer, Integer> graph(int states, Pairs pairs) {
    return new SparseIntUndirectedGraph(
        states,
        pairs.size(),
        () ->
            IntStream.range(0, pairs.size())
                .mapToObj(k -> Pair.of(pairs.first(k), pairs.second(k))));
  }

  /** The arcs in force of a partnership graph; those without weight are left out. */
  public static SparseTies of(PartnershipGraph graph) {
    Tie[] arcs = graph.ties().stream().filter(tie -> tie.terms().weight() > 0).toArray(Tie[]::new);
    Rows rows = new Rows(graph.size(), arcs.length, new double[arcs.length]);
    for (Tie arc : arcs) {
      rows.count(arc.source().index());
    }
    rows.open();
    for (Tie arc : arcs) {
      rows.add(arc.source().index(), arc.recipient().index(), arc.terms().weight());
    }
    return rows.compiled(Double.NaN);
  }

  /** The same arcs, listed at the states they reach, in ascending order of where they come from. */
  public SparseTies transposed() {
    Rows rows =
        new Rows(size(), neighbour.length, weights == null ? null : new double[weights.length]);
    for (int i : neighbour) {
      rows.count(i);
    }
    rows.open();
    for (int j = 0; j < size(); j++) {
      for (int at = rowStart[j]; at < rowStart[j + 1]; at++) {
        rows.add(neighbour[at], j, weight(at));
      }
    }
    return rows.compiled(commonWeight);
  }

  /** Number of states. */
  public int size() {
    return rowStart.length - 1;
  }

  /** Number of arcs. */
  public int arcs() {
    return neighbour.length;
  }

  /** Position of the first arc of a row; the row ends where the next begins. */
  public int first(int j) {
    return rowStart[j];
  }

  /** The state at the other end of an arc. */
  public int neighbour(int position) {
    return neighbour[position];
  }

  /** Tie weight of an arc. */
  public double weight(int position) {
    return weights == null ? commonWeight : weights[position];
  }

  /** Fills rows by counting first and adding then. */
  private static final class Rows {
    private final int[] rowStart;
    private final int[] neighbour;
    private final double[] weights;
    private int[] next;

    Rows(int size, int arcs, double[] weights) {
      rowStart = new int[size + 1];
      neighbour = new int[arcs];
      this.weights = weights;
    }

    void count(int row) {
      rowStart[row + 1]++;
    }

    void open() {
      for (int row = 1; row < rowStart.length; row++) {
        rowStart[row] += rowStart[row - 1];
      }
      next = Arrays.copyOf(rowStart, rowStart.length - 1);
    }

    void add(int row, int other, double weight) {
      int at = next[row]++;
      neighbour[at] = other;
      if (weights != null) {
        weights[at] = weight;
      }
    }

    SparseTies compiled(double commonWeight) {
      return new SparseTies(rowStart, neighbour, weights, commonWeight);
    }
  }
}
