package entente.mechanism;

/** Draws one of several contributors in proportion to what each contributed. */
final class Draw {

  private Draw() {}

  /** What one contributor adds; 0 or more. */
  interface Contribution {
    double of(int j);
  }

  /**
   * The contributor at a point of the cumulative sum.
   *
   * @param count number of contributors
   * @param uniform a uniform number in (0, 1)
   * @return its index, or −1 when none contributes
   */
  static int proportional(int count, double uniform, Contribution contribution) {
    double total = 0;
    for (int j = 0; j < count; j++) {
      total += contribution.of(j);
    }
    double point = uniform * total;
    double sum = 0;
    int last = -1;
    for (int j = 0; j < count; j++) {
      double share = contribution.of(j);
      if (share > 0) {
        sum += share;
        last = j;
        if (sum > point) {
          return j;
        }
      }
    }
    return last;
  }
}
