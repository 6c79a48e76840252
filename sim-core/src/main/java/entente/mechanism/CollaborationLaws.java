package entente.mechanism;

import entente.scenario.Parameters;
import entente.world.ProgrammeColumns;
import entente.world.WorldView;

/**
 * The laws of industrial collaboration (model description 7.9), as pure functions. Shares sum to 1,
 * costs are in national costs K unless stated.
 *
 * <pre>
 *   n_eff = 1 / Σ s_i²                           effective number of equals
 *   𝒞     = K n_eff^β (1 + ξ σ_R),  β = ½        the square-root rule of thumb
 *   L     = s_i 𝒞 + c_f (n_eff − 1)              a partner's loss
 *   n*    = (K / 2 c_f)^{2/3}                    the cost-optimal club of equals at β = ½
 *   autonomy 1/n, saving 1 − n^{−½}, work n^{−½}  the trilemma of equals under juste retour
 * </pre>
 *
 * Hartley and Braddon (2014) find no evidence that the number of partners lengthens development, so
 * β and β_t are to be swept.
 */
public final class CollaborationLaws {

  private CollaborationLaws() {}

  /** Effective number of equal partners. */
  public static double effectiveNumber(double... shares) {
    double squares = 0;
    for (double s : shares) {
      squares += s * s;
    }
    return 1 / squares;
  }

  /** Programme cost over national cost, 𝒞 / K. */
  public static double cost(
      double effectiveNumber, double costExponent, double friction, double dispersion) {
    return StrictMath.pow(effectiveNumber, costExponent) * (1 + friction * dispersion);
  }

  /** Coordination loss per further equal partner c_f = c0 + c_S S + ξ σ_R. */
  public static double coordinationLoss(
      Parameters.Industry p, double sovereignty, double dispersion) {
    return p.coordinationLoss() + p.sovereigntyLoss() * sovereignty + p.friction() * dispersion;
  }

  /** Loss of one of n equal partners, L / K. */
  public static double loss(double partners, double costExponent, double coordinationLoss) {
    return StrictMath.pow(partners, costExponent) / partners + coordinationLoss * (partners - 1);
  }

  /** The cost-optimal number of equals at β = ½. */
  public static double optimalClub(double coordinationLoss) {
    return StrictMath.pow(1 / (2 * coordinationLoss), 2.0 / 3);
  }

  /** Autonomy, saving and work of one of n equals under juste retour. */
  public static double[] trilemma(double partners) {
    double work = 1 / StrictMath.sqrt(partners);
    return new double[] {1 / partners, 1 - work, work};
  }

  /** Unit cost at a quantity against the first unit: Q^{log₂ learning}. */
  public static double unitCost(double quantity, double learning) {
    return StrictMath.pow(quantity, StrictMath.log(learning) / StrictMath.log(2));
  }

  /** Cost of a programme now, with what red lines have added, in median budgets. */
  public static double cost(WorldView world, ProgrammeColumns programme) {
    Parameters.Industry p = world.parameters().industry();
    double law =
        cost(
            Math.max(1, programme.effectiveNumber()),
            p.costExponent(),
            p.friction(),
            programme.declared().requirementDispersion());
    return programme.declared().nationalCost() * law + programme.extraCost();
  }
}
