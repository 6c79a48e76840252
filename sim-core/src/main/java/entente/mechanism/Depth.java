package entente.mechanism;

import entente.world.WorldView;

/**
 * Depth of adoption (model description 7.4): a state adopts what fits its doctrine and what it can
 * absorb, the selective emulation of Schmitt (2017).
 *
 * <pre>
 *   base = clip(fit · (1 − κ (1 − aR)), 0.2, 1)
 * </pre>
 */
public final class Depth {

  private Depth() {}

  /** Depth that fits and can be absorbed. */
  public static double selective(WorldView world, int i, int m) {
    return selective(
        world.fit(i, m),
        world.innovations().complexity(m),
        world.realised(i),
        world.parameters().adoption().smallestDepth());
  }

  static double selective(double fit, double complexity, double realised, double smallest) {
    return Math.min(1, Math.max(smallest, fit * (1 - complexity * (1 - realised))));
  }
}
