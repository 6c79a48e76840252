package entente.network;

import java.util.List;

/**
 * Arcs of one form in force, listed by recipient, with their intensity at one moment: row i lists
 * the arcs that reach state i, in the order of the ids of their instruments.
 */
public final class ArcRows {

  private final int[] rowStart;
  private final int[] source;
  private final double[] intensity;
  private final Tie.Terms[] terms;

  /**
   * Lists arcs.
   *
   * @param size number of states
   * @param arcs arcs in the order of the ids of their instruments
   * @param year decimal year at which intensities are read
   */
  ArcRows(int size, List<Tie> arcs, double year) {
    rowStart = new int[size + 1];
    for (Tie arc : arcs) {
      rowStart[arc.recipient().index() + 1]++;
    }
    for (int i = 0; i < size; i++) {
      rowStart[i + 1] += rowStart[i];
    }
    source = new int[arcs.size()];
    intensity = new double[arcs.size()];
    terms = new Tie.Terms[arcs.size()];
    int[] next = rowStart.clone();
    for (Tie arc : arcs) {
      int at = next[arc.recipient().index()]++;
      source[at] = arc.source().index();
      intensity[at] = arc.terms().intensity().at(year);
      terms[at] = arc.terms();
    }
  }

  /** Number of arcs. */
  public int count() {
    return source.length;
  }

  /** First position of the arcs that reach state i; those of state i end where the next begin. */
  public int first(int i) {
    return rowStart[i];
  }

  /** The state an arc comes from. */
  public int source(int at) {
    return source[at];
  }

  /** Intensity I_e now, at least 0. */
  public double intensity(int at) {
    return intensity[at];
  }

  /** Terms of an arc's instrument. */
  public Tie.Terms terms(int at) {
    return terms[at];
  }

  /** Whether an arc names an innovation as a target, or names none and so means all. */
  public boolean includes(int at, int innovation) {
    List<Integer> targets = terms[at].targets();
    return targets.isEmpty() || targets.contains(innovation);
  }
}
