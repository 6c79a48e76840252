package entente.observe;

import entente.mechanism.CollaborationLaws;
import entente.scenario.Parameters;
import entente.world.ProgrammeColumns;
import entente.world.World;

/** Observables of the industrial programmes that now run (model description 7.9). */
final class ProgrammeMeasures {

  private ProgrammeMeasures() {}

  /** Cost of all, in median budgets. */
  static double cost(World world) {
    double cost = 0;
    for (int k = 0; k < world.programmes(); k++) {
      if (world.programme(k).isRunning()) {
        cost += CollaborationLaws.cost(world, world.programme(k));
      }
    }
    return cost;
  }

  /** Partners of all; a state counts in each of its programmes. */
  static double partners(World world) {
    int partners = 0;
    for (int k = 0; k < world.programmes(); k++) {
      partners += world.programme(k).isRunning() ? partners(world, world.programme(k)) : 0;
    }
    return partners;
  }

  private static int partners(World world, ProgrammeColumns programme) {
    int partners = 0;
    for (int i = 0; i < world.size(); i++) {
      partners += programme.isPartner(i) ? 1 : 0;
    }
    return partners;
  }

  /** What a partner pays in the mean, in median budgets; NaN without partners. */
  static double costPerPartner(World world) {
    return cost(world) / partners(world);
  }

  /**
   * A partner's share in control of its programme, one over the effective number of equals, in the
   * mean over programmes (the autonomy of the trilemma); NaN without programmes.
   */
  static double control(World world) {
    double control = 0;
    int running = 0;
    for (int k = 0; k < world.programmes(); k++) {
      if (world.programme(k).isRunning() && partners(world, world.programme(k)) > 0) {
        control += 1 / world.programme(k).effectiveNumber();
        running++;
      }
    }
    return control / running;
  }

  /**
   * What a partner loses in the mean, L = s 𝒞 + K c_f (n_eff − 1): its payment, and what it costs
   * to agree with the others; in median budgets; NaN without partners.
   */
  static double lossPerPartner(World world) {
    Parameters.Industry p = world.parameters().industry();
    double loss = 0;
    for (int k = 0; k < world.programmes(); k++) {
      ProgrammeColumns programme = world.programme(k);
      if (!programme.isRunning()) {
        continue;
      }
      double cost = CollaborationLaws.cost(world, programme);
      double others = Math.max(0, programme.effectiveNumber() - 1);
      for (int i = 0; i < world.size(); i++) {
        if (programme.isPartner(i)) {
          double agreeing =
              CollaborationLaws.coordinationLoss(
                  p, world.sovereignty(i), programme.declared().requirementDispersion());
          loss +=
              programme.share(i) * cost + programme.declared().nationalCost() * agreeing * others;
        }
      }
    }
    return loss / partners(world);
  }
}
