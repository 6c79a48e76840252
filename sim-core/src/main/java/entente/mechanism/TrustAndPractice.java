package entente.mechanism;

import entente.network.Dyads;
import entente.scenario.Parameters;
import entente.world.Stocks;
import entente.world.WorldView;

/**
 * Trust and practice of dyads (model description 7.7, 7.8, G7).
 *
 * <pre>
 *   Ṫ  = 0.15 (1 − e^{−ν_T}) (1 − T) − 0.03 (T − T⁰) − 0.6 g S_i max(0, I_i − I*_i) T   last for T_{i,hub}
 *   Ṗr = 0.6 ν_P (1 − Pr) − 0.25 (½ if linked) Pr
 *   ν_T = ν + 0.25 κ_Sc sc,   ν_P = ν + 0.5 κ_Sc sc
 * </pre>
 *
 * Both are linear in their own stock over a step, so both take exact steps.
 */
public final class TrustAndPractice implements Process {

  private final Exponential trusting = new Exponential();
  private final Exponential practised = new Exponential();
  private final Exponential met = new Exponential();

  /** The exponential last asked for, kept because most dyads ask for the same. */
  private static final class Exponential {
    private double exponent = Double.NaN;
    private double value;

    double of(double wanted) {
      if (wanted != exponent) {
        exponent = wanted;
        value = StrictMath.exp(wanted);
      }
      return value;
    }
  }

  @Override
  public void advance(WorldView world, Stocks stocks) {
    if (world.parameters().adoption().binary()) {
      return;
    }
    Parameters.Trust p = world.parameters().trust();
    Parameters.Effects effects = world.parameters().effects();
    Dyads dyads = world.dyads();
    double step = world.step();
    for (int k = 0; k < world.movingDyads(); k++) {
      int i = world.movingDyad(k) / world.size();
      int j = world.movingDyad(k) % world.size();
      double exercises = dyads.exercises(i, j);
      double procedures =
          effects.coverage() * Math.max(world.largestOffer(i, j), world.largestOffer(j, i));
      double erosion = erosion(world, i, j);
      double trust = world.trust(i, j);
      double baseline = stocks.baselineTrust(i, j);
      double meeting = exercises + effects.trust() * procedures;
      if (meeting > 0 || erosion > 0 || trust != baseline) {
        stocks.setTrust(i, j, trust(p, trust, baseline, meeting, erosion, step, met, trusting));
      }
      double practice = world.practice(i, j);
      double practising = exercises + effects.practice() * procedures;
      if (practising > 0 || practice > 0) {
        boolean linked = dyads.isLinked(i, j);
        stocks.setPractice(i, j, practice(p, practice, practising, linked, step, practised));
      }
    }
  }

  private static double erosion(WorldView world, int i, int j) {
    double excess = world.integration(i) - world.desiredIntegration(i);
    if (excess <= 0) {
      return 0;
    }
    double erosion = 0;
    for (int b = 0; b < world.blocs(); b++) {
      if (j == world.hub(b) && world.isCommanded(b, i)) {
        erosion +=
            world.parameters().governance().trustErosion()
                * world.governance(b)
                * world.sovereignty(i)
                * excess;
      }
    }
    return erosion;
  }

  static double trust(
      Parameters.Trust p,
      double trust,
      double baseline,
      double exercises,
      double erosion,
      double years) {
    return trust(
        p, trust, baseline, exercises, erosion, years, new Exponential(), new Exponential());
  }

  private static double trust(
      Parameters.Trust p,
      double trust,
      double baseline,
      double exercises,
      double erosion,
      double years,
      Exponential met,
      Exponential kept) {
    double growth = exercises == 0 ? 0 : p.growth() * (1 - met.of(-exercises));
    double rate = growth + p.reversion() + erosion;
    if (rate == 0) {
      return trust;
    }
    double limit = (growth + p.reversion() * baseline) / rate;
    return limit + (trust - limit) * kept.of(-rate * years);
  }

  static double practice(
      Parameters.Trust p, double practice, double exercises, boolean linked, double years) {
    return practice(p, practice, exercises, linked, years, new Exponential());
  }

  private static double practice(
      Parameters.Trust p,
      double practice,
      double exercises,
      boolean linked,
      double years,
      Exponential kept) {
    double growth = p.practiceGrowth() * exercises;
    double rate = growth + p.practiceDecay() * (linked ? p.linkedDecay() : 1);
    if (rate == 0) {
      return practice;
    }
    double limit = growth / rate;
    return limit + (practice - limit) * kept.of(-rate * years);
  }
}
