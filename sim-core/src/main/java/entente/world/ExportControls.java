package entente.world;

import entente.scenario.Scenario.ExportRegime;
import entente.value.Amount;
import java.util.List;

/**
 * Export control x_jim = 1 − enf · comp_j · listed_m · target_i (model description 7.2). Only
 * members that are no targets apply it: once a target has the knowledge, it passes it on inside the
 * target group. Where several regimes hold, the strictest counts.
 */
final class ExportControls {

  final boolean[] running;
  final boolean[][] member;
  final boolean[][] target;
  final boolean[] everyoneIsMember;
  private final boolean[][] listed;
  private final int[][] targetBlocs;
  private final Amount[] enforcement;

  ExportControls(WorldPlan plan, List<ExportRegime> sorted, int states, int innovations) {
    int count = sorted.size();
    running = new boolean[count];
    member = new boolean[count][states];
    target = new boolean[count][states];
    everyoneIsMember = new boolean[count];
    listed = new boolean[count][innovations];
    targetBlocs = new int[count][];
    enforcement = new Amount[count];
    for (int r = 0; r < count; r++) {
      ExportRegime regime = sorted.get(r);
      everyoneIsMember[r] = regime.members().isEmpty();
      enforcement[r] = regime.enforcement();
      targetBlocs[r] = regime.targetBlocs().stream().mapToInt(plan::bloc).toArray();
      for (int m = 0; m < innovations; m++) {
        listed[r][m] = regime.innovations().isEmpty();
      }
      for (String id : regime.innovations()) {
        listed[r][plan.innovation(id)] = true;
      }
    }
  }

  void fixEnforcement(int r, double value) {
    enforcement[r] = Amount.of(value);
  }

  /**
   * Finds the factors of all innovations.
   *
   * @param into for each innovation one factor per directed dyad at {@code recipient × N + source};
   *     null where no running regime lists it; innovations on the same lists share one array
   */
  void factors(double[][] into, double year, double[] compliance, BlocColumns blocs) {
    for (int m = 0; m < into.length; m++) {
      int alike = 0;
      while (!areListedAlike(alike, m)) {
        alike++;
      }
      into[m] = alike < m ? into[alike] : factors(m, year, compliance, blocs);
    }
  }

  private boolean areListedAlike(int one, int other) {
    for (int r = 0; r < running.length; r++) {
      if (running[r] && listed[r][one] != listed[r][other]) {
        return false;
      }
    }
    return true;
  }

  private double[] factors(int m, double year, double[] compliance, BlocColumns blocs) {
    double[] factors = null;
    int n = compliance.length;
    for (int r = 0; r < running.length; r++) {
      if (!running[r] || !listed[r][m]) {
        continue;
      }
      if (factors == null) {
        factors = new double[n * n];
        java.util.Arrays.fill(factors, 1);
      }
      boolean[] targets = new boolean[n];
      for (int i = 0; i < n; i++) {
        targets[i] = isTarget(r, i, blocs);
      }
      double enforced = enforcement[r].at(year);
      for (int i = 0; i < n; i++) {
        for (int j = 0; targets[i] && j < n; j++) {
          if ((everyoneIsMember[r] || member[r][j]) && !targets[j]) {
            int at = i * n + j;
            factors[at] = Math.min(factors[at], 1 - enforced * compliance[j]);
          }
        }
      }
    }
    return factors;
  }

  private boolean isTarget(int r, int i, BlocColumns blocs) {
    if (target[r][i]) {
      return true;
    }
    for (int b : targetBlocs[r]) {
      if (blocs.member[b][i]) {
        return true;
      }
    }
    return false;
  }
}
