package entente.mechanism;

import entente.network.ArcRows;
import entente.scenario.Parameters;
import entente.value.ChannelName;
import entente.world.WorldView;

/**
 * Security force assistance: a donor that practises the innovation teaches or supplies it.
 *
 * <pre>
 *   λ^SFA = κ_F Σ_e I_e (al + (1 − al) cond) (tl + (1 − tl) fit) D x      1/year
 * </pre>
 *
 * The first bracket is what agency loss leaves and conditionality wins back (Biddle, Macdonald and
 * Baker 2018; Berman and Lake 2019); the second is tailoring (Karlin 2018). The product is ours.
 */
public final class Assistance implements Channel {

  @Override
  public ChannelName name() {
    return ChannelName.SFA;
  }

  @Override
  public void addHazards(WorldView world, HazardField hazards) {
    double rate = world.parameters().assistance().rate();
    ArcRows arcs = world.dyads().assistance();
    for (int i = 0; rate > 0 && i < world.size(); i++) {
      for (int at = arcs.first(i); at < arcs.first(i + 1); at++) {
        for (int m = 0; m < world.innovations().size(); m++) {
          double strength = world.isReceptive(i, m) ? strength(world, arcs, at, i, m) : 0;
          if (strength > 0) {
            hazards.add(name(), i, m, rate * strength);
          }
        }
      }
    }
  }

  /** What one arc of assistance contributes before the rate: I eff (tl + (1 − tl) fit) D x. */
  private static double strength(WorldView world, ArcRows arcs, int at, int i, int m) {
    int donor = arcs.source(at);
    if (!isAimedAt(world, arcs, at, m) || !world.wasAdopted(donor, m)) {
      return 0;
    }
    return arcs.intensity(at)
        * arcs.terms(at).effectiveness()
        * tailored(arcs.terms(at).tailoring(), world.fit(i, m))
        * world.disclosure(donor, i, m)
        * world.exportFactor(donor, i, m);
  }

  /** Whether an arc is aimed at an innovation: a named target, or anything the donor practises. */
  static boolean isAimedAt(WorldView world, ArcRows arcs, int at, int m) {
    return arcs.terms(at).targets().isEmpty()
        ? world.wasAdopted(arcs.source(at), m)
        : arcs.includes(at, m) && world.isIntroduced(m);
  }

  static double tailored(double tailoring, double fit) {
    return tailoring + (1 - tailoring) * fit;
  }

  @Override
  public double ownership(Parameters.Adoption parameters) {
    return parameters.ownAssistance();
  }

  @Override
  public double depth(WorldView world, int i, int m, int source) {
    double deepest = world.parameters().adoption().smallestDepth();
    ArcRows arcs = world.dyads().assistance();
    for (int at = arcs.first(i); at < arcs.first(i + 1); at++) {
      if (arcs.source(at) == source && isAimedAt(world, arcs, at, m)) {
        deepest = Math.max(deepest, tailored(arcs.terms(at).tailoring(), world.fit(i, m)));
      }
    }
    return deepest;
  }

  @Override
  public int source(WorldView world, int i, int m, double uniform) {
    ArcRows arcs = world.dyads().assistance();
    double[] given = new double[world.size()];
    for (int at = arcs.first(i); at < arcs.first(i + 1); at++) {
      given[arcs.source(at)] += strength(world, arcs, at, i, m);
    }
    return Draw.proportional(given.length, uniform, j -> given[j]);
  }
}
