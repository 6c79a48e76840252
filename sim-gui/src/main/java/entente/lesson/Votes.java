package entente.lesson;

/** How many voted for each answer. */
final class Votes {

  private final int[] count;

  Votes(int options) {
    count = new int[options];
  }

  /** Counts one more or one less; never below none. */
  void add(int option, int by) {
    count[option] = Math.max(0, count[option] + by);
  }

  int of(int option) {
    return count[option];
  }

  /** The share of an answer in [0, 1]; 0 while nobody voted. */
  double share(int option) {
    int all = 0;
    for (int c : count) {
      all += c;
    }
    return all == 0 ? 0 : count[option] / (double) all;
  }
}
