package entente.analysis;

/** Where the runs of a point and an arm stand in a column. */
public final class Layout {

  private final int arms;
  private final int[] replications;
  private final int[] start;

  /**
   * A layout.
   *
   * @param arms how many arms every point has
   * @param replications how many runs each arm has, by point
   */
  Layout(int arms, int[] replications) {
    this.arms = arms;
    this.replications = replications.clone();
    start = new int[replications.length + 1];
    for (int point = 0; point < replications.length; point++) {
      start[point + 1] = Math.addExact(start[point], Math.multiplyExact(arms, replications[point]));
    }
  }

  /** Number of design points. */
  public int points() {
    return replications.length;
  }

  /** Number of arms. */
  public int arms() {
    return arms;
  }

  /** Runs of every arm at a point. */
  public int replications(int point) {
    return replications[point];
  }

  /** Runs of every arm at the point that has the fewest. */
  public int leastReplications() {
    return java.util.Arrays.stream(replications).min().orElse(0);
  }

  /** Runs of every arm at the point that has the most. */
  public int mostReplications() {
    return java.util.Arrays.stream(replications).max().orElse(0);
  }

  /** All runs. */
  public int size() {
    return start[replications.length];
  }

  /** Where a run stands. */
  int place(int point, int arm, int replication) {
    return start[point] + arm * replications[point] + replication;
  }
}
