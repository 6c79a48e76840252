package entente.mechanism;

import entente.scenario.Parameters;
import entente.world.InnovationColumns;
import entente.world.WorldView;
import java.util.List;

/**
 * The gates every channel passes (model description 7.3): can the state afford and run it, does it
 * want it, and does its sovereignty allow it?
 *
 * <pre>
 *   Λ   = G { W Sov Σ_{k≠DIR} λ^k + λ^DIR }                     1/year (λ^DIR gates itself by Sov)
 *   G   = hill(B; f) · hill(aR; o),  hill(x; y) = x³ / (x³ + y³), 1 where y = 0
 *   W   = 2 / (1 + e^{−η_U U}),  U = RA (½ + θ) + n · sh − ½ κ (1 − aR) − ½ f / (f + B)
 *   Sov = exp(−4 S max(0, A* − (a − ½ L)) / A*)                  1 as long as the floor is safe
 * </pre>
 *
 * G is the adoption-capacity theory of Horowitz (2010): financial intensity and organizational
 * capital. W is a logit of our own. Sov follows Lake (1996) and Schmitt (2018) in treating autonomy
 * as a floor to be kept, not a good to be maximised; a caveat refuses outright.
 */
public final class Gates {

  private Gates() {}

  /** Gates all channels and sums them. */
  public static void apply(WorldView world, List<Channel> channels, HazardField hazards) {
    int orders = 0;
    for (int k = 0; k < channels.size(); k++) {
      orders |= channels.get(k).isOrder() ? HazardField.bit(channels.get(k).name()) : 0;
    }
    for (int i = 0; i < world.size(); i++) {
      for (int m = 0; m < world.innovations().size(); m++) {
        if (hazards.isOpen(i, m) && world.isReceptive(i, m)) {
          double able = capacity(world, i, m) * world.parameters().tempo();
          double wanted = able * valuation(world, i, m) * sovereignty(world, i, m);
          hazards.gate(i, m, wanted, able, orders);
        }
      }
    }
  }

  /** G: whether the state can pay for it and run it, in [0, 1]. */
  public static double capacity(WorldView world, int i, int m) {
    double h = world.parameters().gates().capacityExponent();
    return Powers.hill(world.budget(i), world.innovations().financialIntensity(m), h)
        * Powers.hill(world.realised(i), world.innovations().organizationalDemand(m), h);
  }

  /** W: how much the state values it, in (0, 2). */
  public static double valuation(WorldView world, int i, int m) {
    double slope = world.parameters().gates().valuationSlope();
    if (slope == 0) {
      return 1;
    }
    InnovationColumns innovations = world.innovations();
    double f = innovations.financialIntensity(m);
    double burden = f == 0 ? 0 : f / (f + world.budget(i));
    double utility =
        innovations.relativeAdvantage(m) * (0.5 + world.threat(i))
            + innovations.networkExternality(m) * world.partnerShare(i, m)
            - 0.5 * innovations.complexity(m) * (1 - world.realised(i))
            - 0.5 * burden;
    return 2 / (1 + StrictMath.exp(-slope * utility));
  }

  /** Sov: whether sovereignty allows it, in [0, 1]. */
  public static double sovereignty(WorldView world, int i, int m) {
    if (world.hasCaveat(i, m)) {
      return 0;
    }
    Parameters.Gates p = world.parameters().gates();
    return sovereignty(
        world.sovereignty(i),
        world.autonomyFloor(i),
        world.autonomy(i),
        world.innovations().integrationDemand(m),
        p.sovereigntySlope(),
        p.integrationWeight());
  }

  static double sovereignty(
      double preference,
      double floor,
      double autonomy,
      double integrationDemand,
      double slope,
      double integrationWeight) {
    double missing = floor - (autonomy - integrationWeight * integrationDemand);
    return missing <= 0 ? 1 : StrictMath.exp(-slope * preference * missing / floor);
  }
}
