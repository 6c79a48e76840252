package entente.mechanism;

import entente.scenario.Parameters;
import entente.value.ChannelName;
import entente.world.WorldView;

/**
 * Civil spill-in: technology of civil origin crosses into the military where the two are fused and
 * threat presses.
 *
 * <pre>
 *   λ^CIV = κ_C civ_m F_i C̃_i (½ + θ_i), t ≥ tciv      1/year
 *   C̃    = C + openness (C_max − C)                    what foreign commercial supply adds
 * </pre>
 *
 * Civil-military fusion: Evron and Bitzinger (2023). The product is ours.
 */
public final class CivilSpillIn implements Channel {

  @Override
  public ChannelName name() {
    return ChannelName.CIV;
  }

  @Override
  public void addHazards(WorldView world, HazardField hazards) {
    double rate = world.parameters().civil().rate();
    for (int m = 0; m < world.innovations().size(); m++) {
      double civil = world.innovations().civilOrigin(m);
      if (civil == 0 || rate == 0 || world.time() + 1e-9 < world.innovations().civilSupply(m)) {
        continue;
      }
      for (int i = 0; i < world.size(); i++) {
        if (world.isReceptive(i, m)) {
          hazards.add(
              name(),
              i,
              m,
              hazard(rate, civil, world.fusion(i), world.civilReach(i), world.threat(i)));
        }
      }
    }
  }

  static double hazard(double rate, double civil, double fusion, double reach, double threat) {
    return rate * civil * fusion * reach * (0.5 + threat);
  }

  @Override
  public double ownership(Parameters.Adoption parameters) {
    return parameters.ownStandards();
  }
}
