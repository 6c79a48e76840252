package entente.mechanism;

import entente.value.Stage;
import entente.world.Sensed;
import entente.world.WorldView;

/**
 * What is in service and what is routine at the start of a step. Whoever asks while the clocks run
 * (which donor an adoption came from, how deep it is) asks this snapshot, so that it cannot matter
 * whose clock ran first.
 */
public final class InService implements Sense {

  @Override
  public void sense(WorldView world, Sensed into) {
    for (int i = 0; i < world.size(); i++) {
      for (int m = 0; m < world.innovations().size(); m++) {
        into.service(i, m, world.isAdopted(i, m), world.stage(i, m) == Stage.ROUTINISED);
      }
    }
  }
}
