package entente.mechanism;

import entente.world.Stocks;
import entente.world.WorldView;

/**
 * Learning of absorptive capacity: what has become routine is the prior related knowledge from
 * which more is learned (Cohen and Levinthal 1990).
 *
 * <pre>
 *   ȧP = 0.02 (routinised share) (1 − aP)      1/year, exact step
 * </pre>
 */
public final class CapacityGrowth implements Process {

  @Override
  public void advance(WorldView world, Stocks stocks) {
    double rate = world.parameters().sustainment().capacityGrowth();
    if (rate == 0 || world.parameters().adoption().binary()) {
      return;
    }
    for (int i = 0; i < world.size(); i++) {
      int introduced = 0;
      int routine = 0;
      for (int m = 0; m < world.innovations().size(); m++) {
        introduced += world.isIntroduced(m) ? 1 : 0;
        routine += world.wasRoutine(i, m) ? 1 : 0;
      }
      if (routine > 0) {
        double share = routine / (double) introduced;
        double potential = world.potential(i);
        stocks.setPotential(i, 1 - (1 - potential) * StrictMath.exp(-rate * share * world.step()));
      }
    }
  }
}
