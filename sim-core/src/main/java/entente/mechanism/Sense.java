package entente.mechanism;

import entente.world.Sensed;
import entente.world.WorldView;

/** Derives columns from the stocks at the start of a step. */
public interface Sense {

  /** Fills its columns. */
  void sense(WorldView world, Sensed into);
}
