package entente.mechanism;

import entente.scenario.Parameters;
import entente.world.Sensed;
import entente.world.WorldView;

/**
 * Readiness, visible use and dependence.
 *
 * <pre>
 *   r = q + (1 − q) b,   v = d r (0 if not adopted),   Dep = (1 − q) b / r
 * </pre>
 *
 * With all-or-nothing adoption r = v = 1 from adoption on, or for as many steps as an adopter can
 * be copied.
 */
public final class Readiness implements Sense {

  @Override
  public void sense(WorldView world, Sensed into) {
    Parameters.Adoption p = world.parameters().adoption();
    int window = world.parameters().emulation().infectiousTicks();
    for (int i = 0; i < world.size(); i++) {
      for (int m = 0; m < world.innovations().size(); m++) {
        if (!world.isAdopted(i, m)) {
          into.use(i, m, 0, 0, 0);
        } else if (p.binary()) {
          boolean seen = window == 0 || world.stepsInService(i, m) < window;
          into.use(i, m, 1, seen ? 1 : 0, 0);
        } else {
          double q = world.proficiency(i, m);
          double supported = (1 - q) * world.support(i, m);
          double ready = q + supported;
          into.use(i, m, ready, world.depth(i, m) * ready, ready == 0 ? 0 : supported / ready);
        }
      }
    }
  }
}
