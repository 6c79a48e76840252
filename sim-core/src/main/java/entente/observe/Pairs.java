package entente.observe;

import entente.world.WorldView;

/**
 * What pairs of states have in common (9): looked at once, then averaged over any group. Groups are
 * given as one flag per state; a mean over no pair is NaN.
 */
public final class Pairs {

  private final int n;
  private final int innovations;
  private final double[] depth;
  private final double[] interoperability;
  private final double[] trust;
  private final double[] practice;
  private final double[] apart;

  /**
   * Pairs that have not been looked at.
   *
   * @param states number of states
   * @param innovations number of innovations
   */
  public Pairs(int states, int innovations) {
    n = states;
    this.innovations = innovations;
    depth = new double[n * innovations];
    interoperability = new double[n * n];
    trust = new double[n * n];
    practice = new double[n * n];
    apart = new double[n * n];
  }

  /** Looks at a sensed world. */
  public Pairs look(WorldView world) {
    for (int i = 0; i < n; i++) {
      for (int m = 0; m < innovations; m++) {
        depth[i * innovations + m] = world.depth(i, m);
      }
    }
    double[] interfaceShare = new double[innovations];
    for (int m = 0; m < innovations; m++) {
      interfaceShare[m] = world.innovations().interfaceShare(m);
    }
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        int pair = i * n + j;
        trust[pair] = 0.5 * (world.trust(i, j) + world.trust(j, i));
        practice[pair] = 0.5 * (world.practice(i, j) + world.practice(j, i));
        compare(i, j, pair, interfaceShare);
      }
    }
    return this;
  }

  private void compare(int i, int j, int pair, double[] interfaceShare) {
    double common = 0;
    double joint = 0;
    double difference = 0;
    double all = 0;
    for (int m = 0; m < innovations; m++) {
      double a = depth[i * innovations + m];
      double b = depth[j * innovations + m];
      double larger = Math.max(a, b);
      common += interfaceShare[m] * Math.min(a, b);
      joint += interfaceShare[m] * larger;
      difference += Math.abs(a - b);
      all += larger;
    }
    interoperability[pair] = joint == 0 ? 0 : StrictMath.sqrt(common / joint * practice[pair]);
    apart[pair] = all == 0 ? Double.NaN : difference / all;
  }

  /**
   * Mean interoperability, with the mean practice of both directions.
   *
   * <pre>
   *   √(C_ij Pr_ij),  C_ij = Σ ι min(d_i, d_j) / Σ ι max(d_i, d_j)
   * </pre>
   */
  public double interoperability(boolean[] group) {
    return mean(group, interoperability);
  }

  /** Mean trust. */
  public double trust(boolean[] group) {
    return mean(group, trust);
  }

  /** Mean practice. */
  public double practice(boolean[] group) {
    return mean(group, practice);
  }

  /**
   * Homogeneity: 1 − mean over pairs of Σ|d_i − d_j| / Σ max(d_i, d_j); pairs that have adopted
   * nothing are left out.
   */
  public double homogeneity(boolean[] group) {
    return 1 - mean(group, apart);
  }

  /**
   * Homogeneity in some innovations.
   *
   * @param counted which innovations count
   */
  public double homogeneity(boolean[] group, boolean[] counted) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n && group[i]; j++) {
        if (group[j]) {
          double value = apart(i, j, counted);
          if (!Double.isNaN(value)) {
            sum += value;
            count++;
          }
        }
      }
    }
    return count == 0 ? Double.NaN : 1 - sum / count;
  }

  private double apart(int i, int j, boolean[] counted) {
    double difference = 0;
    double all = 0;
    for (int m = 0; m < innovations; m++) {
      if (counted[m]) {
        double a = depth[i * innovations + m];
        double b = depth[j * innovations + m];
        difference += Math.abs(a - b);
        all += Math.max(a, b);
      }
    }
    return all == 0 ? Double.NaN : difference / all;
  }

  private double mean(boolean[] group, double[] ofPair) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n && group[i]; j++) {
        double value = ofPair[i * n + j];
        if (group[j] && !Double.isNaN(value)) {
          sum += value;
          count++;
        }
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }
}
