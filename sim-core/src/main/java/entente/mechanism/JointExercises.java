package entente.mechanism;

import entente.scenario.Parameters;
import entente.value.ChannelName;
import entente.world.WorldView;

/**
 * Joint exercises: practising together carries tacit knowledge, so tacitness does not discount it.
 *
 * <pre>
 *   λ^EXE = κ_X (1 − e^{−X_im}) fit_im      1/year
 * </pre>
 *
 * The saturating form is ours; that exercises carry what papers cannot is the essay's argument.
 */
public final class JointExercises implements Channel {

  @Override
  public ChannelName name() {
    return ChannelName.EXE;
  }

  @Override
  public void addHazards(WorldView world, HazardField hazards) {
    double rate = world.parameters().exercises().rate();
    for (int i = 0; rate > 0 && i < world.size(); i++) {
      for (int m = 0; m < world.innovations().size(); m++) {
        double exercised = world.exerciseExposure(i, m);
        if (exercised > 0 && world.isReceptive(i, m)) {
          hazards.add(name(), i, m, hazard(rate, exercised, world.fit(i, m)));
        }
      }
    }
  }

  static double hazard(double rate, double exercised, double fit) {
    return rate * (1 - StrictMath.exp(-exercised)) * fit;
  }

  @Override
  public double ownership(Parameters.Adoption parameters) {
    return parameters.ownExercises();
  }

  @Override
  public int source(WorldView world, int i, int m, double uniform) {
    return Draw.proportional(
        world.size(),
        uniform,
        j -> j == i ? 0 : world.dyads().exercises(i, j) * Exposure.flow(world, i, j, m));
  }
}
