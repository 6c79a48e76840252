package entente.mechanism;

import entente.scenario.Parameters;
import entente.value.ChannelName;
import entente.world.WorldView;

/**
 * Directive: under authoritarian governance a hub that practises a listed innovation orders its
 * members to adopt it (G1), over their sovereignty as far as governance is authoritarian (G3).
 *
 * <pre>
 *   λ^DIR = g κ_D P_hub / (P_hub + P_i) · Sov_im^{1 − g}      1/year, 0⁰ = 1
 * </pre>
 *
 * Coercion in the sense of Simmons, Dobbin and Garrett (2006); the coercive alliance of
 * Béraud-Sudreau and Schmitt (2024). The weight of prestige is ours.
 */
public final class Directive implements Channel {

  @Override
  public ChannelName name() {
    return ChannelName.DIR;
  }

  @Override
  public void addHazards(WorldView world, HazardField hazards) {
    double rate = world.parameters().directive().rate();
    for (int b = 0; b < world.blocs(); b++) {
      double governance = world.governance(b);
      int hub = world.hub(b);
      if (hub < 0 || governance == 0 || rate == 0) {
        continue;
      }
      for (int m = 0; m < world.innovations().size(); m++) {
        if (!world.isDirected(b, m) || !world.isAdopted(hub, m)) {
          continue;
        }
        for (int i = 0; i < world.size(); i++) {
          if (world.isCommanded(b, i) && world.isReceptive(i, m)) {
            double will = Powers.of(Gates.sovereignty(world, i, m), 1 - governance);
            hazards.add(
                name(),
                i,
                m,
                hazard(rate, governance, world.prestige(hub), world.prestige(i)) * will);
          }
        }
      }
    }
  }

  static double hazard(double rate, double governance, double hubPrestige, double prestige) {
    return hubPrestige == 0 ? 0 : governance * rate * hubPrestige / (hubPrestige + prestige);
  }

  @Override
  public double ownership(Parameters.Adoption parameters) {
    return parameters.ownDirective();
  }

  @Override
  public double depth(WorldView world, int i, int m, int source) {
    return 1;
  }

  @Override
  public int source(WorldView world, int i, int m, double uniform) {
    for (int b = 0; b < world.blocs(); b++) {
      if (world.isCommanded(b, i)
          && world.isDirected(b, m)
          && world.governance(b) > 0
          && world.wasAdopted(world.hub(b), m)) {
        return world.hub(b);
      }
    }
    return -1;
  }

  @Override
  public boolean isOrder() {
    return true;
  }
}
