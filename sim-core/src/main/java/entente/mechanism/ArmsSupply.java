package entente.mechanism;

import entente.network.Tie;
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

  private double[] sold = {};

  @Override
  public ChannelName name() {
    return ChannelName.SUP;
  }

  @Override
  public void addHazards(WorldView world, HazardField hazards) {
    Parameters.Supply p = world.parameters().supply();
    if (p.rate() == 0 || world.dyads().supply().isEmpty()) {
      return;
    }
    int innovations = world.innovations().size();
    if (sold.length < world.size() * innovations) {
      sold = new double[world.size() * innovations];
    }
    java.util.Arrays.fill(sold, 0);
    for (Tie arc : world.dyads().supply()) {
      for (int m = 0; m < innovations; m++) {
        sold[arc.recipient().index() * innovations + m] += strength(world, arc, m);
      }
    }
    for (int i = 0; i < world.size(); i++) {
      for (int m = 0; m < innovations; m++) {
        double supplied = sold[i * innovations + m];
        if (supplied > 0 && world.isReceptive(i, m)) {
          hazards.add(name(), i, m, hazard(p.rate(), supplied, financed(world, i, m)));
        }
      }
    }
  }

  /** What one tie contributes: I D x while the supplier practises the innovation, else 0. */
  static double strength(WorldView world, Tie arc, int m) {
    int supplier = arc.source().index();
    int i = arc.recipient().index();
    boolean aimed = arc.terms().targets().isEmpty() || arc.terms().targets().contains(m);
    return aimed && world.wasAdopted(supplier, m)
        ? arc.terms().intensity().at(world.time())
            * world.disclosure(supplier, i, m)
            * world.exportFactor(supplier, i, m)
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
    return Draw.proportional(world.size(), uniform, j -> contribution(world, i, j, m));
  }

  private static double contribution(WorldView world, int i, int j, int m) {
    double sum = 0;
    for (Tie arc : world.dyads().supply()) {
      if (arc.recipient().index() == i && arc.source().index() == j) {
        sum += strength(world, arc, m);
      }
    }
    return sum;
  }
}
