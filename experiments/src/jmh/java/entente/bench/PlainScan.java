package entente.bench;

/**
 * What the engine is measured against: each step scans the nodes of compressed sparse rows and sums
 * the neighbours of those that have not adopted anew.
 */
final class PlainScan {

  private PlainScan() {}

  /** Number of adopters after some steps. */
  static int run(ThresholdCases.Graph graph, int steps) {
    int n = graph.size();
    int[] rowStart = graph.rowStart();
    int[] neighbours = graph.neighbours();
    byte[] adopted = new byte[n];
    byte[] next = new byte[n];
    for (int seed : graph.seeds()) {
      adopted[seed] = 1;
    }
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        next[i] = adopted[i] != 0 || adopts(rowStart, neighbours, adopted, i) ? (byte) 1 : 0;
      }
      byte[] swap = adopted;
      adopted = next;
      next = swap;
    }
    int adopters = 0;
    for (int i = 0; i < n; i++) {
      adopters += adopted[i];
    }
    return adopters;
  }

  private static boolean adopts(int[] rowStart, int[] neighbours, byte[] adopted, int i) {
    int end = rowStart[i + 1];
    int degree = end - rowStart[i];
    int sum = 0;
    for (int at = rowStart[i]; at < end; at++) {
      sum += adopted[neighbours[at]];
    }
    return degree > 0 && sum >= ThresholdCases.THRESHOLD * degree;
  }
}
