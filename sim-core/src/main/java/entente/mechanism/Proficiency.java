package entente.mechanism;

import entente.network.Dyads;
import entente.scenario.Parameters;
import entente.value.ChannelName;
import entente.world.Stocks;
import entente.world.WorldView;

/**
 * Organic proficiency: learning by doing, teaching and exercising, against forgetting.
 *
 * <pre>
 *   q̇ = ℓ (1 − q) − δ q
 *   ℓ = 0.6 aR (1 − κ/2) (1 + 3 teach) (1 + ½ Σ_j ν_ij v_jm) (1 − ½ b) (0.6 if ordered)   1/year
 *   δ = 0.15 (½ + κ/2)                                                                   1/year
 *   q(t + Δ) = q* + (q − q*) e^{−(ℓ + δ) Δ},  q* = ℓ / (ℓ + δ)                            exact
 * </pre>
 *
 * Support raises readiness now and crowds out learning.
 */
public final class Proficiency implements Process {

  @Override
  public void advance(WorldView world, Stocks stocks) {
    if (world.parameters().adoption().binary()) {
      return;
    }
    Parameters.Sustainment p = world.parameters().sustainment();
    for (int i = 0; i < world.size(); i++) {
      for (int m = 0; m < world.innovations().size(); m++) {
        if (world.isAdopted(i, m) && world.wasAdopted(i, m)) {
          double complexity = world.innovations().complexity(m);
          double learning = learning(world, p, i, m, complexity);
          double decay = p.decay() * (0.5 + complexity / 2);
          stocks.setProficiency(i, m, step(world.proficiency(i, m), learning, decay, world.step()));
        }
      }
    }
  }

  private static double learning(
      WorldView world, Parameters.Sustainment p, int i, int m, double complexity) {
    Dyads dyads = world.dyads();
    double exercised = 0;
    for (int k = dyads.firstExercisePartner(i); k < dyads.firstExercisePartner(i + 1); k++) {
      int j = dyads.exercisePartner(k);
      exercised += dyads.exercises(i, j) * world.visible(j, m);
    }
    double ordered = world.channel(i, m) == ChannelName.DIR ? p.orderedLearning() : 1;
    return world.parameters().tempo()
        * p.learning()
        * world.realised(i)
        * (1 - complexity / 2)
        * (1 + p.teachingGain() * world.teaching(i, m))
        * (1 + p.exerciseGain() * exercised)
        * (1 - p.crowdingOut() * world.support(i, m))
        * ordered;
  }

  /** One exact step of q̇ = ℓ (1 − q) − δ q. */
  static double step(double proficiency, double learning, double decay, double years) {
    double rate = learning + decay;
    if (rate == 0) {
      return proficiency;
    }
    double limit = learning / rate;
    return limit + (proficiency - limit) * StrictMath.exp(-rate * years);
  }
}
