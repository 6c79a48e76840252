package entente.mechanism;

import entente.scenario.Parameters;
import entente.value.ChannelName;
import entente.world.WorldView;

/**
 * Competition: a threatened state matches what its rivals are seen to practise.
 *
 * <pre>
 *   λ^CMP   = κ_R θ_i RA_m ω_m Y^rival_im                    1/year
 *   Y^rival = Σ_j ρ_ij v_jm / Σ_j ρ_ij                       over rivals, 0 without any
 * </pre>
 *
 * Competition in the sense of Simmons, Dobbin and Garrett (2006); Horowitz (2010) on rivals'
 * demand.
 */
public final class RivalCompetition implements Channel {

  @Override
  public ChannelName name() {
    return ChannelName.CMP;
  }

  private int[] rivals = {};

  @Override
  public void addHazards(WorldView world, HazardField hazards) {
    double rate = world.parameters().competition().rate();
    if (rivals.length < world.size()) {
      rivals = new int[world.size()];
    }
    for (int i = 0; rate > 0 && i < world.size(); i++) {
      int count = 0;
      double weight = 0;
      for (int j = 0; j < world.size(); j++) {
        if (world.rivalry(i, j) > 0) {
          rivals[count++] = j;
          weight += world.rivalry(i, j);
        }
      }
      for (int m = 0; weight > 0 && m < world.innovations().size(); m++) {
        if (world.isReceptive(i, m)) {
          double seen = 0;
          for (int k = 0; k < count; k++) {
            seen += world.rivalry(i, rivals[k]) * world.visible(rivals[k], m);
          }
          hazards.add(
              name(),
              i,
              m,
              rate
                  * world.threat(i)
                  * world.innovations().relativeAdvantage(m)
                  * world.innovations().observability(m)
                  * seen
                  / weight);
        }
      }
    }
  }

  @Override
  public double ownership(Parameters.Adoption parameters) {
    return parameters.ownEmulation();
  }

  @Override
  public int source(WorldView world, int i, int m, double uniform) {
    return Draw.proportional(world.size(), uniform, j -> world.rivalry(i, j) * world.visible(j, m));
  }
}
