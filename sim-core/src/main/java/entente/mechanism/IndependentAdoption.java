package entente.mechanism;

import entente.scenario.Parameters;
import entente.value.ChannelName;
import entente.world.WorldView;

/**
 * Independent adoption: a state invents or finds the innovation without any partner (the
 * coefficient of innovation of Bass 1969).
 *
 * <pre>
 *   λ^INN = p_m      1/year
 * </pre>
 */
public final class IndependentAdoption implements Channel {

  @Override
  public ChannelName name() {
    return ChannelName.INN;
  }

  @Override
  public void addHazards(WorldView world, HazardField hazards) {
    for (int m = 0; m < world.innovations().size(); m++) {
      double rate = world.innovations().independentRate(m);
      for (int i = 0; rate > 0 && i < world.size(); i++) {
        if (world.isReceptive(i, m)) {
          hazards.add(name(), i, m, rate);
        }
      }
    }
  }

  @Override
  public double ownership(Parameters.Adoption parameters) {
    return parameters.ownStandards();
  }
}
