package entente.mechanism;

import entente.scenario.Parameters;
import entente.value.ChannelName;
import entente.world.ProgrammeColumns;
import entente.world.WorldView;

/**
 * Industrial programmes: once the product is operational, partners take it into service, and
 * foreign-sales customers buy it as far as export control allows.
 *
 * <pre>
 *   λ^IND = κ_I for partners, 0.3 κ_I x for customers, once t ≥ IOC      1/year
 * </pre>
 *
 * The tiers are the essay's (F-35); the rates are ours.
 */
public final class IndustrialProgrammes implements Channel {

  @Override
  public ChannelName name() {
    return ChannelName.IND;
  }

  @Override
  public void addHazards(WorldView world, HazardField hazards) {
    for (int k = 0; k < world.programmes(); k++) {
      int m = world.programme(k).product();
      boolean delivers = isOperational(world, k);
      for (int i = 0; delivers && i < world.size(); i++) {
        double rate = rate(world, k, i);
        if (rate > 0 && world.isReceptive(i, m)) {
          hazards.add(name(), i, m, rate);
        }
      }
    }
  }

  private static boolean isOperational(WorldView world, int k) {
    return world.programme(k).isRunning() && world.time() + 1e-9 >= world.operational(k);
  }

  /** Hazard from a programme that delivers, 1/year. */
  private static double rate(WorldView world, int k, int i) {
    ProgrammeColumns programme = world.programme(k);
    Parameters.Industry p = world.parameters().industry();
    if (programme.isPartner(i)) {
      return p.rate();
    }
    int lead = programme.isCustomer(i) ? programme.lead() : -1;
    return lead >= 0
        ? p.customerFactor() * p.rate() * world.exportFactor(lead, i, programme.product())
        : 0;
  }

  @Override
  public double ownership(Parameters.Adoption parameters) {
    return parameters.ownEmulation();
  }

  @Override
  public double depth(WorldView world, int i, int m, int source) {
    return 1;
  }

  @Override
  public int source(WorldView world, int i, int m, double uniform) {
    for (int k = 0; k < world.programmes(); k++) {
      int lead = world.programme(k).lead();
      boolean delivers = world.programme(k).product() == m && isOperational(world, k);
      if (delivers && rate(world, k, i) > 0 && lead != i) {
        return lead;
      }
    }
    return -1;
  }
}
