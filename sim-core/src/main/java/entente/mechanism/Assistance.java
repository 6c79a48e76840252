package entente.mechanism;

import entente.network.Tie;
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
    for (Tie arc : world.dyads().assistance()) {
      int i = arc.recipient().index();
      for (int m = 0; rate > 0 && m < world.innovations().size(); m++) {
        if (world.isReceptive(i, m)) {
          double strength = strength(world, arc, m);
          if (strength > 0) {
            hazards.add(name(), i, m, rate * strength);
          }
        }
      }
    }
  }

  /** What one arc of assistance contributes before the rate: I eff (tl + (1 − tl) fit) D x. */
  static double strength(WorldView world, Tie arc, int m) {
    int donor = arc.source().index();
    int i = arc.recipient().index();
    if (!isAimedAt(world, arc, m) || !world.wasAdopted(donor, m)) {
      return 0;
    }
    return arc.terms().intensity().at(world.time())
        * arc.terms().effectiveness()
        * tailored(arc.terms().tailoring(), world.fit(i, m))
        * world.disclosure(donor, i, m)
        * world.exportFactor(donor, i, m);
  }

  /** Whether an arc is aimed at an innovation: a named target, or anything the donor practises. */
  static boolean isAimedAt(WorldView world, Tie arc, int m) {
    return arc.terms().targets().isEmpty()
        ? world.wasAdopted(arc.source().index(), m)
        : arc.terms().targets().contains(m) && world.isIntroduced(m);
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
    for (Tie arc : world.dyads().assistance()) {
      if (arc.recipient().index() == i
          && arc.source().index() == source
          && isAimedAt(world, arc, m)) {
        deepest = Math.max(deepest, tailored(arc.terms().tailoring(), world.fit(i, m)));
      }
    }
    return deepest;
  }

  @Override
  public int source(WorldView world, int i, int m, double uniform) {
    return Draw.proportional(world.size(), uniform, j -> contribution(world, i, j, m));
  }

  private static double contribution(WorldView world, int i, int j, int m) {
    double sum = 0;
    for (Tie arc : world.dyads().assistance()) {
      if (arc.recipient().index() == i && arc.source().index() == j) {
        sum += strength(world, arc, m);
      }
    }
    return sum;
  }
}
