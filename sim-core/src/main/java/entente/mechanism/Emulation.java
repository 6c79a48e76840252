package entente.mechanism;

import entente.scenario.Parameters;
import entente.value.ChannelName;
import entente.value.ContagionForm;
import entente.world.WorldView;

/**
 * Emulation: a state copies what those it looks up to already practise.
 *
 * <pre>
 *   λ^EMU = q_E · S(Y_im) · fit_im                          1/year
 *   S(Y)  = Y                                               LINEAR
 *         = 1 where Y ≥ φ_i, else 0                         THRESHOLD
 *         = Y^h (1 + φ_i^h) / (Y^h + φ_i^h)                 HILL
 * </pre>
 *
 * Y is the exposure of Valente (1996) with weights of our own (see {@link Exposure}); S is
 * Granovetter's (1978) threshold made smooth: h = 1 with a large φ is simple contagion, a large h
 * is the threshold.
 */
public final class Emulation implements Channel {

  @Override
  public ChannelName name() {
    return ChannelName.EMU;
  }

  @Override
  public void addHazards(WorldView world, HazardField hazards) {
    Parameters.Emulation p = world.parameters().emulation();
    if (p.rate() == 0) {
      return;
    }
    for (int i = 0; i < world.size(); i++) {
      double threshold = world.emulationThreshold(i);
      for (int m = 0; m < world.innovations().size(); m++) {
        if (world.isReceptive(i, m)) {
          double pressure = contagion(p.contagion(), world.exposure(i, m), threshold, p.exponent());
          hazards.add(name(), i, m, p.rate() * pressure * world.fit(i, m));
        }
      }
    }
  }

  /**
   * The form of the contagion S(Y).
   *
   * @param exposure Y, at least 0
   * @param halfPoint φ, at least 0
   * @param exponent h, at least 0
   * @return pressure, 0 without exposure (but 1 at a threshold of 0)
   */
  public static double contagion(
      ContagionForm form, double exposure, double halfPoint, double exponent) {
    return switch (form) {
      case LINEAR -> exposure;
      case THRESHOLD -> exposure >= halfPoint ? 1 : 0;
      case HILL -> {
        if (exposure == 0) {
          yield 0;
        }
        double phi = Powers.of(halfPoint, exponent);
        yield Double.isInfinite(phi)
            ? Powers.of(exposure, exponent)
            : (1 + phi) / (1 + Powers.of(halfPoint / exposure, exponent));
      }
    };
  }

  @Override
  public double ownership(Parameters.Adoption parameters) {
    return parameters.ownEmulation();
  }

  @Override
  public int source(WorldView world, int i, int m, double uniform) {
    return Draw.proportional(
        world.size(), uniform, j -> j == i ? 0 : Exposure.contribution(world, i, j, m));
  }
}
