package entente.mechanism;

import entente.network.ArcRows;
import entente.scenario.Parameters;
import entente.value.ChannelName;
import entente.world.WorldView;

/**
 * Supply of arms: a state buys what its standing suppliers practise and are allowed to sell.
 *
 * <pre>
 *   λ^SUP = κ_P (1 − e^{−Z_im}) fin_im                              1/year
 *   Z_im  = Σ_e I_e D_jim x_jim 1[supplier j practises m]           over supply ties e: j → i
 *   fin   = hill(B_i; (1 − cr) f_m) / hill(B_i; f_m)                1 without credit (cr = 0)
 * </pre>
 *
 * That suppliers shape who gets what is the finding of the literature on arms transfers (Krause
 * 1992; Kinsella 1998); the saturating form is ours. Credit lightens the price that the capacity
 * gate weighs. With no supply tie, or at the default rate of 0, nothing happens.
 */
public final class ArmsSupply implements Channel {

  @Override
  public ChannelName name() {
    return ChannelName.SUP;
  }

  @Override
  public void addHazards(WorldView world, HazardField hazards) {
    Parameters.Supply p = world.parameters().supply();
    if (p.rate() == 0 || world.dyads().supply().count() == 0) {
      return;
    }
    for (int i = 0; i < world.size(); i++) {
      for (int m = 0; m < world.innovations().size(); m++) {
        double supplied = world.isReceptive(i, m) ? supplied(world, i, m) : 0;
        if (supplied > 0) {
          hazards.add(name(), i, m, hazard(p.rate(), supplied, financed(world, i, m)));
        }
      }
    }
  }

  /** Z: what all suppliers of a state may sell it. */
  private static double supplied(WorldView world, int i, int m) {
    ArcRows arcs = world.dyads().supply();
    double sum = 0;
    for (int at = arcs.first(i); at < arcs.first(i + 1); at++) {
      sum += strength(world, arcs, at, i, m);
    }
    return sum;
  }

  /** What one tie contributes: I D x while the supplier practises the innovation, else 0. */
  private static double strength(WorldView world, ArcRows arcs, int at, int i, int m) {
    int supplier = arcs.source(at);
    return world.wasAdopted(supplier, m) && arcs.includes(at, m)
        ? arcs.intensity(at) * world.disclosure(supplier, i, m) * world.exportFactor(supplier, i, m)
        : 0;
  }

  /**
   * The hazard before the gates, 1/year.
   *
   * @param rate κ_P, 1/year
   * @param supplied Z, at least 0
   * @param financed how much credit widens the capacity gate, at least 1
   */
  public static double hazard(double rate, double supplied, double financed) {
    return rate * (1 - StrictMath.exp(-supplied)) * financed;
  }

  private static double financed(WorldView world, int i, int m) {
    double credit = world.parameters().supply().finance();
    double price = world.innovations().financialIntensity(m);
    double h = world.parameters().gates().capacityExponent();
    double alone = Powers.hill(world.budget(i), price, h);
    return credit == 0 || alone == 0
        ? 1
        : Powers.hill(world.budget(i), (1 - credit) * price, h) / alone;
  }

  @Override
  public double ownership(Parameters.Adoption parameters) {
    return parameters.ownAssistance();
  }

  @Override
  public int source(WorldView world, int i, int m, double uniform) {
    ArcRows arcs = world.dyads().supply();
    double[] sold = new double[world.size()];
    for (int at = arcs.first(i); at < arcs.first(i + 1); at++) {
      sold[arcs.source(at)] += strength(world, arcs, at, i, m);
    }
    return Draw.proportional(sold.length, uniform, j -> sold[j]);
  }
}
