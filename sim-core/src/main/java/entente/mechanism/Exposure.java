package entente.mechanism;

import entente.network.Dyads;
import entente.value.ExposureForm;
import entente.world.Sensed;
import entente.world.WorldView;

/**
 * Exposure: how much of an innovation a state gets to see, after secrecy, export control and
 * distance (model description 7.2, 7.3; Valente 1996).
 *
 * <pre>
 *   K_jim = D_jim x_jim [ω + (1 − ω) ct_ij] [(1 − τ) + τ ct_ij]
 *   Y_im  = Σ_j w_ij lat_ij K_jim v_jm / Σ_j w_ij     SHARE, in [0, 1]; 0 with no contacts
 *   Y_im  = Σ_j w_ij lat_ij K_jim v_jm                SUM
 *   X_im  = Σ_j ν_ij lat_ij D_jim x_jim v_jm          1/year
 * </pre>
 */
public final class Exposure implements Sense {

  private int[][] holders = {};
  private double[][] uses = {};
  private int[] counts = {};
  private int states;

  /** State by state, so that what one state sees of all others is read from near memory. */
  @Override
  public void sense(WorldView world, Sensed into) {
    int n = world.size();
    int innovations = world.innovations().size();
    if (counts.length < innovations || states < n) {
      holders = new int[innovations][n];
      uses = new double[innovations][n];
      counts = new int[innovations];
      states = n;
    }
    for (int m = 0; m < innovations; m++) {
      counts[m] = 0;
      for (int j = 0; j < n; j++) {
        if (world.visible(j, m) > 0) {
          uses[m][counts[m]] = world.visible(j, m);
          holders[m][counts[m]++] = j;
        }
      }
    }
    for (int i = 0; i < n; i++) {
      for (int m = 0; m < innovations; m++) {
        if (world.isReceptive(i, m)) {
          look(world, into, i, m);
        }
      }
    }
  }

  /**
   * Exposure Y of any state, adopters included, for those who observe a run: the columns of a step
   * hold it only for states that may yet adopt or deepen.
   *
   * @param world a world that was sensed
   */
  public static double of(WorldView world, int i, int m) {
    double seen = 0;
    for (int j = 0; j < world.size(); j++) {
      if (j != i && world.visible(j, m) > 0) {
        seen += contribution(world, i, j, m);
      }
    }
    return form(world, i, seen);
  }

  private static double form(WorldView world, int i, double seen) {
    if (world.parameters().emulation().exposure() == ExposureForm.SUM) {
      return seen;
    }
    double total = world.totalAttention(i);
    return total == 0 ? 0 : seen / total;
  }

  private void look(WorldView world, Sensed into, int i, int m) {
    Dyads dyads = world.dyads();
    double observability = world.innovations().observability(m);
    double tacitness = world.innovations().tacitness(m);
    int[] holding = holders[m];
    double[] use = uses[m];
    double seen = 0;
    double exercised = 0;
    for (int k = 0; k < counts[m]; k++) {
      int j = holding[k];
      if (j == i) {
        continue;
      }
      double flow =
          world.lateral(i, j) * world.disclosure(j, i, m) * world.exportFactor(j, i, m) * use[k];
      double contact = dyads.contact(i, j);
      seen +=
          world.attention(i, j)
              * flow
              * (observability + (1 - observability) * contact)
              * (1 - tacitness + tacitness * contact);
      exercised += dyads.exercises(i, j) * flow;
    }
    into.exposure(i, m, form(world, i, seen), exercised);
  }

  /** What source j adds to the sum of exposures of i. */
  static double contribution(WorldView world, int i, int j, int m) {
    double contact = world.dyads().contact(i, j);
    double observability = world.innovations().observability(m);
    double tacitness = world.innovations().tacitness(m);
    return world.attention(i, j)
        * flow(world, i, j, m)
        * (observability + (1 - observability) * contact)
        * (1 - tacitness + tacitness * contact);
  }

  /** What of j's practice may reach i: lat_ij D_jim x_jim v_jm. */
  static double flow(WorldView world, int i, int j, int m) {
    return world.visible(j, m) == 0
        ? 0
        : world.lateral(i, j)
            * world.disclosure(j, i, m)
            * world.exportFactor(j, i, m)
            * world.visible(j, m);
  }
}
