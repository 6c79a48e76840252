package entente.mechanism;

import entente.scenario.Parameters;
import entente.world.Sensed;
import entente.world.WorldView;

/**
 * Autonomy and the integration a state wants (model description 7.6): secure, do not maximise.
 *
 * <pre>
 *   a  = clip(1 − 0.8 I − 0.2 mean Dep, 0, 1)
 *   I* = argmax θ (1 − e^{−ρI}) − ½ k_A S (max(0, A* − (1 − 0.8 I)) / A*)²
 *   first-order condition above the kink I_k = (1 − A*) / 0.8:
 *        θ ρ e^{−ρI} = 0.64 k_A S (I − I_k) / A*²
 *   I* = I_k + W(θ ρ² e^{−ρ I_k} / c) / ρ,  c = 0.64 k_A S / A*²,  W Lambert's function
 * </pre>
 *
 * Below the kink autonomy is free, so every threatened state integrates at least that far (Morrow
 * 1991; Lake 1996). The closed form is ours.
 */
public final class Posture implements Sense {

  @Override
  public void sense(WorldView world, Sensed into) {
    Parameters.Integration p = world.parameters().integration();
    for (int i = 0; i < world.size(); i++) {
      double dependence = 0;
      int adopted = 0;
      for (int m = 0; m < world.innovations().size(); m++) {
        if (world.isAdopted(i, m)) {
          dependence += world.dependence(i, m);
          adopted++;
        }
      }
      double mean = adopted == 0 ? 0 : dependence / adopted;
      double desired = desired(p, world.threat(i), world.sovereignty(i), world.autonomyFloor(i));
      into.posture(i, mean, autonomy(p, world.integration(i), mean), desired);
    }
  }

  static double autonomy(Parameters.Integration p, double integration, double dependence) {
    return Math.min(
        1, Math.max(0, 1 - p.autonomyCost() * integration - p.dependenceCost() * dependence));
  }

  /**
   * The integration a state wants, I* in [0, 1].
   *
   * @param threat θ; 0 wants none
   * @param sovereignty S
   * @param floor A*, positive
   */
  public static double desired(
      Parameters.Integration p, double threat, double sovereignty, double floor) {
    double kink = Math.min(1, (1 - floor) / p.autonomyCost());
    if (threat == 0) {
      return 0;
    }
    double stiffness =
        p.autonomyCost() * p.autonomyCost() * p.floorPenalty() * sovereignty / (floor * floor);
    if (stiffness == 0) {
      return 1;
    }
    double x = threat * p.benefit() * p.benefit() * StrictMath.exp(-p.benefit() * kink) / stiffness;
    return Math.min(1, kink + lambert(x) / p.benefit());
  }

  /** Lambert's W for x ≥ 0, by Halley's iteration to the last digits. */
  static double lambert(double x) {
    double log = StrictMath.log1p(x);
    double w = log < 2 ? 0.8 * log : log - StrictMath.log(log);
    for (int k = 0; k < 30; k++) {
      double e = StrictMath.exp(w);
      double f = w * e - x;
      double next = w - f / (e * (w + 1) - (w + 2) * f / (2 * w + 2));
      if (Math.abs(next - w) <= 1e-15 * (1 + Math.abs(next))) {
        return next;
      }
      w = next;
    }
    return w;
  }
}
