package entente.mechanism;

import entente.scenario.Parameters;
import entente.value.ChannelName;
import entente.world.WorldView;

/**
 * Shared standards: under liberal governance a practice that has become a standard of the bloc
 * pulls members in, the more the more partners use it (G2).
 *
 * <pre>
 *   λ^STD = (1 − g) κ_S std_m ι_m (ν0 + n_m · sh_im)      1/year
 * </pre>
 *
 * How liberal alliances integrate: Béraud-Sudreau and Schmitt (2024). The form is ours.
 */
public final class SharedStandards implements Channel {

  @Override
  public ChannelName name() {
    return ChannelName.STD;
  }

  @Override
  public void addHazards(WorldView world, HazardField hazards) {
    Parameters.Standards p = world.parameters().standards();
    for (int b = 0; b < world.blocs(); b++) {
      double liberal = 1 - world.governance(b);
      for (int m = 0; m < world.innovations().size(); m++) {
        if (liberal == 0 || p.rate() == 0 || !world.isStandard(b, m)) {
          continue;
        }
        for (int i = 0; i < world.size(); i++) {
          if (world.isMember(b, i) && world.isReceptive(i, m)) {
            double pull =
                p.base() + world.innovations().networkExternality(m) * world.partnerShare(i, m);
            hazards.add(
                name(), i, m, liberal * p.rate() * world.innovations().interfaceShare(m) * pull);
          }
        }
      }
    }
  }

  @Override
  public double ownership(Parameters.Adoption parameters) {
    return parameters.ownStandards();
  }

  @Override
  public double depth(WorldView world, int i, int m, int source) {
    return Math.max(
        world.innovations().interfaceShare(m), world.parameters().adoption().smallestDepth());
  }
}
