package entente.mechanism;

import entente.world.Stocks;
import entente.world.WorldView;

/** Moves one stock over a step, from what was sensed at its start. */
public interface Process {

  /** Moves the stock. */
  void advance(WorldView world, Stocks stocks);
}
