package entente.mechanism;

import entente.scenario.Parameters;
import entente.world.WorldView;

/**
 * Abandonment: what is not kept ready or cannot be paid for is given up.
 *
 * <pre>
 *   μ      = ret [2 max(0, 1 − r / 0.45)² + ½ fiscal f]           1/year
 *   fiscal = max(0, 0.25 Σ_m (1 − b) f d − B) / B
 * </pre>
 */
public final class Abandonment {

  private static final double SMALLEST_BUDGET = 1e-6;

  private Abandonment() {}

  /** Writes the hazard for every adopter. */
  public static void addHazards(WorldView world, HazardField hazards) {
    if (world.parameters().adoption().binary()) {
      return;
    }
    Parameters.Abandonment p = world.parameters().abandonment();
    for (int i = 0; i < world.size(); i++) {
      double fiscal = fiscal(world, i);
      for (int m = 0; m < world.innovations().size(); m++) {
        if (world.isAdopted(i, m)) {
          double rate =
              hazard(p, world.readiness(i, m), fiscal, world.innovations().financialIntensity(m));
          hazards.setAbandonment(i, m, world.retention(i, m) * rate);
        }
      }
    }
  }

  static double hazard(
      Parameters.Abandonment p, double readiness, double fiscal, double financialIntensity) {
    double missing = Math.max(0, 1 - readiness / p.readinessFloor());
    return p.unreadinessRate() * missing * missing + p.fiscalRate() * fiscal * financialIntensity;
  }

  /** Yearly cost 0.25 Σ (1 − b) f d of what a state has adopted, in median budgets. */
  public static double upkeep(WorldView world, int i) {
    double cost = 0;
    for (int m = 0; m < world.innovations().size(); m++) {
      if (world.isAdopted(i, m)) {
        cost +=
            (1 - world.support(i, m))
                * world.innovations().financialIntensity(m)
                * world.depth(i, m);
      }
    }
    return world.parameters().abandonment().upkeep() * cost;
  }

  static double fiscal(WorldView world, int i) {
    double budget = Math.max(SMALLEST_BUDGET, world.budget(i));
    return Math.max(0, upkeep(world, i) - budget) / budget;
  }
}
