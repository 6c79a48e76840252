package entente.mechanism;

import entente.world.Sensed;
import entente.world.WorldView;

/**
 * Retention (G6): while the hub practises a listed innovation, an authoritarian bloc holds its
 * members to it.
 *
 * <pre>
 *   ret = 1 − 0.9 g while the hub holds a listed m, else 1
 * </pre>
 */
public final class Retention implements Sense {

  @Override
  public void sense(WorldView world, Sensed into) {
    double held = world.parameters().governance().retention();
    for (int m = 0; m < world.innovations().size(); m++) {
      for (int i = 0; i < world.size(); i++) {
        into.retention(i, m, 1);
      }
      for (int b = 0; b < world.blocs(); b++) {
        int hub = world.hub(b);
        if (hub < 0 || !world.isDirected(b, m) || !world.isAdopted(hub, m)) {
          continue;
        }
        double retention = 1 - held * world.governance(b);
        for (int i = 0; i < world.size(); i++) {
          if (world.isCommanded(b, i)) {
            into.retention(i, m, Math.min(world.retention(i, m), retention));
          }
        }
      }
    }
  }
}
