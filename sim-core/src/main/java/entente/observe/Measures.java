package entente.observe;

import entente.world.WorldView;
import java.util.Arrays;

/**
 * The observables of the model description (9), as pure functions of a sensed world; those of pairs
 * are in {@link Pairs}. Groups are given as one flag per state; a mean over nothing is NaN.
 */
public final class Measures {

  private Measures() {}

  /** Share of a group that has the innovation in service. */
  public static double inService(WorldView world, boolean[] group, int m) {
    int members = 0;
    int adopters = 0;
    for (int i = 0; i < world.size(); i++) {
      if (group[i]) {
        members++;
        adopters += world.isAdopted(i, m) ? 1 : 0;
      }
    }
    return members == 0 ? Double.NaN : adopters / (double) members;
  }

  /** Mean depth over those of a group that have it in service. */
  public static double meanDepth(WorldView world, boolean[] group, int m) {
    double sum = 0;
    int adopters = 0;
    for (int i = 0; i < world.size(); i++) {
      if (group[i] && world.isAdopted(i, m)) {
        sum += world.depth(i, m);
        adopters++;
      }
    }
    return adopters == 0 ? Double.NaN : sum / adopters;
  }

  /** Mean autonomy over a group, leaving out the hubs of blocs. */
  public static double autonomy(WorldView world, boolean[] group) {
    return mean(world, group, true, world::autonomy);
  }

  /** Mean integration over a group, leaving out the hubs of blocs. */
  public static double integration(WorldView world, boolean[] group) {
    return mean(world, group, true, world::integration);
  }

  /** Mean dependence over a group. */
  public static double dependence(WorldView world, boolean[] group) {
    return mean(world, group, false, world::meanDependence);
  }

  /** Usable capability of every state. */
  static double[] capabilities(WorldView world) {
    double[] usable = new double[world.size()];
    Arrays.setAll(usable, i -> capability(world, i));
    return usable;
  }

  /** Mean usable capability over a group. */
  public static double capability(WorldView world, boolean[] group) {
    return capability(world, group, capabilities(world));
  }

  /** The same, of usable capabilities that are known. */
  static double capability(WorldView world, boolean[] group, double[] usable) {
    return mean(world, group, false, i -> usable[i]);
  }

  private interface OfState {
    double at(int i);
  }

  private static double mean(WorldView world, boolean[] group, boolean withoutHubs, OfState value) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < world.size(); i++) {
      if (group[i] && !(withoutHubs && isHub(world, i))) {
        sum += value.at(i);
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }

  private static boolean isHub(WorldView world, int i) {
    for (int b = 0; b < world.blocs(); b++) {
      if (world.hub(b) == i && world.isMember(b, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Usable capability of a state, with effects that partners provide without disclosure (7.8).
   *
   * <pre>
   *   E_im = 1 − Π_j (1 − κ_Sc sc_ij T_ij v_jm),  Σ_m RA_m [v + 0.7 (1 − v) E] / Σ_m RA_m
   * </pre>
   */
  public static double capability(WorldView world, int i) {
    double usable = 0;
    double total = 0;
    for (int m = 0; m < world.innovations().size(); m++) {
      if (world.isIntroduced(m)) {
        double advantage = world.innovations().relativeAdvantage(m);
        double own = world.visible(i, m);
        double lent = coverage(world, i, m);
        usable += advantage * (own + world.parameters().effects().discount() * (1 - own) * lent);
        total += advantage;
      }
    }
    return total == 0 ? 0 : usable / total;
  }

  /** Coverage E_im by effects that partners offer. */
  public static double coverage(WorldView world, int i, int m) {
    if (!world.hasOffers()) {
      return 0;
    }
    double uncovered = 1;
    double rate = world.parameters().effects().coverage();
    for (int j = 0; j < world.size(); j++) {
      double offered = world.offer(i, j, m);
      if (offered > 0) {
        uncovered *= 1 - rate * offered * world.trust(i, j) * world.visible(j, m);
      }
    }
    return 1 - uncovered;
  }

  /** Entropy of {none, partial, full} over a group and all innovations introduced, over ln 3. */
  public static double entropy(WorldView world, boolean[] group) {
    int[] count = new int[3];
    int total = 0;
    double full = world.parameters().adoption().fullDepth();
    for (int i = 0; i < world.size(); i++) {
      for (int m = 0; group[i] && m < world.innovations().size(); m++) {
        if (world.isIntroduced(m)) {
          count[!world.isAdopted(i, m) ? 0 : world.depth(i, m) < full ? 1 : 2]++;
          total++;
        }
      }
    }
    double entropy = 0;
    for (int c : count) {
      if (c > 0) {
        double share = c / (double) total;
        entropy -= share * StrictMath.log(share);
      }
    }
    return total == 0 ? Double.NaN : entropy / StrictMath.log(3);
  }

  /** Gini coefficient of usable capability over a group. */
  public static double gini(WorldView world, boolean[] group) {
    return gini(world, group, capabilities(world));
  }

  /** The same, of usable capabilities that are known. */
  static double gini(WorldView world, boolean[] group, double[] usable) {
    double[] values = new double[world.size()];
    int count = 0;
    for (int i = 0; i < world.size(); i++) {
      if (group[i]) {
        values[count++] = usable[i];
      }
    }
    Arrays.sort(values, 0, count);
    double weighted = 0;
    double sum = 0;
    for (int k = 0; k < count; k++) {
      weighted += (2.0 * (k + 1) - count - 1) * values[k];
      sum += values[k];
    }
    return sum == 0 ? Double.NaN : weighted / (count * sum);
  }
}
