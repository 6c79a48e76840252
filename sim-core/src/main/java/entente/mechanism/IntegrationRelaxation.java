package entente.mechanism;

import entente.scenario.Parameters;
import entente.world.Stocks;
import entente.world.WorldView;

/**
 * Integration follows its target: what the state wants, or, under authoritarian governance, what
 * the hub sets (G5). A member outside the integrated command stays at interoperability.
 *
 * <pre>
 *   İ = 0.3 (target − I),   target = g · 0.9 + (1 − g) I*      1/year, exact step
 * </pre>
 */
public final class IntegrationRelaxation implements Process {

  @Override
  public void advance(WorldView world, Stocks stocks) {
    Parameters.Integration p = world.parameters().integration();
    if (p.relaxation() == 0) {
      return;
    }
    double kept = StrictMath.exp(-p.relaxation() * world.step());
    for (int i = 0; i < world.size(); i++) {
      double target = target(world, p, i);
      stocks.setIntegration(i, target + (world.integration(i) - target) * kept);
    }
  }

  private static double target(WorldView world, Parameters.Integration p, int i) {
    double governance = 0;
    for (int b = 0; b < world.blocs(); b++) {
      if (world.isCommanded(b, i)) {
        governance = Math.max(governance, world.governance(b));
      }
    }
    double target = governance * p.hubTarget() + (1 - governance) * world.desiredIntegration(i);
    return world.isOutsideCommand(i) ? Math.min(target, p.outsideCommandCeiling()) : target;
  }
}
