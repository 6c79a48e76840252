package entente.snapshot;

import entente.schedule.Simulation;
import sim.display.GUIState;
import sim.engine.SimState;

/**
 * A run under MASON's GUI engine. The desk keeps one of these for each arm that it shows, and opens
 * one simulation after another in it; MASON's schedule moves the run, and MASON's displays may be
 * attached.
 */
public final class DeskState extends GUIState {

  /** Holds the place until the first run is opened. */
  private static final class Nothing extends SimState {
    private static final long serialVersionUID = 1L;

    Nothing() {
      super(0);
    }
  }

  /** A state without a run. */
  public DeskState() {
    super(new Nothing());
  }

  /** The name by which MASON's own windows would call it. */
  public static String getName() {
    return "Entente";
  }

  /** Puts a run in place and starts it. */
  public void open(Simulation simulation) {
    state = simulation;
    start();
  }

  /** Moves a run on by a step, putting it back in place where another was opened meanwhile. */
  void step(Simulation simulation) {
    state = simulation;
    step();
  }
}
