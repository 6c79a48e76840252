package entente.world;

import entente.network.Dyads;
import entente.scenario.Parameters;
import entente.scenario.Scenario;
import java.util.Arrays;

/**
 * Trust and practice of every directed dyad, at {@code recipient × N + source}, and the list of
 * those dyads that are not at rest. Most are: nothing happens in them, trust is at its baseline and
 * there is no practice, so a step need not look at them.
 */
final class DyadStocks {

  private final int n;
  private final double[] givenBaseline;
  private final boolean[] startsElsewhere;
  final double[] trust;
  final double[] practice;
  final double[] baseline;
  private final boolean[] listed;
  private final int[] moving;
  private int movingCount;

  DyadStocks(WorldPlan plan) {
    n = plan.size();
    trust = new double[n * n];
    practice = new double[n * n];
    baseline = new double[n * n];
    givenBaseline = new double[n * n];
    startsElsewhere = new boolean[n * n];
    listed = new boolean[n * n];
    moving = new int[n * n];
    Arrays.fill(givenBaseline, Double.NaN);
    for (Scenario.Dyad dyad : plan.scenario().dyads()) {
      int of = plan.state(dyad.of());
      int toward = plan.state(dyad.toward());
      set(of * n + toward, dyad);
      if (!dyad.oneWay()) {
        set(toward * n + of, dyad);
      }
    }
  }

  private void set(int at, Scenario.Dyad dyad) {
    if (dyad.baselineTrust() != null) {
      givenBaseline[at] = dyad.baselineTrust();
    }
    if (dyad.trust() != null) {
      trust[at] = dyad.trust();
      startsElsewhere[at] = true;
    }
    if (dyad.practice() != null) {
      practice[at] = dyad.practice();
    }
  }

  /** Finds the baselines again after the partnerships or the states' trust changed. */
  void rebase(Dyads dyads, double[] generalisedTrust, Parameters.Trust p) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        int at = i * n + j;
        if (!Double.isNaN(givenBaseline[at])) {
          baseline[at] = givenBaseline[at];
          continue;
        }
        boolean allied = dyads.isAllied(i, j) || dyads.isAllied(j, i);
        Double byKind = allied ? p.alliedBaseline() : p.strangerBaseline();
        baseline[at] = byKind == null ? 0.5 * (generalisedTrust[i] + generalisedTrust[j]) : byKind;
      }
    }
  }

  /** Lists the dyads that are not at rest, after the baselines were found. */
  void listMoving(Surroundings around, BlocColumns blocs) {
    movingCount = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        int at = i * n + j;
        listed[at] = false;
        boolean offered = around.largestOffer[at] > 0 || around.largestOffer[j * n + i] > 0;
        boolean rests =
            trust[at] == baseline[at]
                && practice[at] == 0
                && around.dyads.exercises(i, j) == 0
                && !offered;
        if (i != j && !rests) {
          list(at);
        }
      }
    }
    for (int b = 0; b < blocs.size(); b++) {
      for (int i = 0; i < n; i++) {
        if (blocs.member[b][i] && blocs.hub[b] >= 0 && blocs.hub[b] != i) {
          list(i * n + blocs.hub[b]);
        }
      }
    }
  }

  private void list(int at) {
    if (!listed[at]) {
      listed[at] = true;
      moving[movingCount++] = at;
    }
  }

  void setTrust(int at, double value) {
    trust[at] = value;
    list(at);
  }

  void setPractice(int at, double value) {
    practice[at] = value;
    list(at);
  }

  int movingCount() {
    return movingCount;
  }

  int moving(int k) {
    return moving[k];
  }

  /** Puts trust at its baseline where the scenario names no other start. */
  void start() {
    for (int at = 0; at < trust.length; at++) {
      if (!startsElsewhere[at]) {
        trust[at] = baseline[at];
      }
    }
  }
}
