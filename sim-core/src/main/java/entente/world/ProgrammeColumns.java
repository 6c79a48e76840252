package entente.world;

import entente.scenario.Scenario;

/** One industrial programme as it stands in a run. */
public final class ProgrammeColumns {

  private final Scenario.Programme declared;
  private final int product;
  private final double[] share;
  private final boolean[] customer;
  private boolean running;
  private double slip;
  private double extraCost;

  ProgrammeColumns(Scenario.Programme declared, int product, int states) {
    this.declared = declared;
    this.product = product;
    share = new double[states];
    customer = new boolean[states];
  }

  /** The declaration. */
  public Scenario.Programme declared() {
    return declared;
  }

  /** Index of the innovation it builds. */
  public int product() {
    return product;
  }

  /** Whether it has begun and not ended. */
  public boolean isRunning() {
    return running;
  }

  /** Share s_i of a state now, in [0, 1], scaled so that all shares sum to 1; 0 for no partner. */
  public double share(int i) {
    return share[i] == 0 ? 0 : share[i] / total();
  }

  /** Whether a state is a partner now. */
  public boolean isPartner(int i) {
    return share[i] > 0;
  }

  /** Whether a state is a foreign-sales customer now. */
  public boolean isCustomer(int i) {
    return customer[i];
  }

  /** Largest share of any partner, scaled. */
  public double largestShare() {
    double largest = 0;
    for (double s : share) {
      largest = Math.max(largest, s);
    }
    return largest == 0 ? 0 : largest / total();
  }

  /** The partner with the largest share (the first of equals), or −1. */
  public int lead() {
    int lead = -1;
    for (int i = 0; i < share.length; i++) {
      if (share[i] > 0 && (lead < 0 || share[i] > share[lead])) {
        lead = i;
      }
    }
    return lead;
  }

  /** Effective number of equal partners n_eff = 1 / Σ s_i²; 0 without partners. */
  public double effectiveNumber() {
    double total = total();
    double squares = 0;
    for (double s : share) {
      squares += (s / total) * (s / total);
    }
    return total == 0 ? 0 : 1 / squares;
  }

  /** Years by which events and late red lines have delayed it. */
  public double slip() {
    return slip;
  }

  /** Cost that red lines have added, in units of the median budget. */
  public double extraCost() {
    return extraCost;
  }

  private double total() {
    double total = 0;
    for (double s : share) {
      total += s;
    }
    return total;
  }

  void setRunning(boolean now) {
    running = now;
  }

  void setShare(int i, double value) {
    share[i] = value;
  }

  void setCustomer(int i, boolean now) {
    customer[i] = now;
  }

  void addSlip(double years) {
    slip += years;
  }

  void addCost(double cost) {
    extraCost += cost;
  }
}
