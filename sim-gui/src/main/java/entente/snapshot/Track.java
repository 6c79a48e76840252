package entente.snapshot;

import entente.mechanism.Mechanisms;
import entente.scenario.ScenarioReader;
import entente.schedule.Model;
import entente.schedule.Simulation;
import entente.world.WorldPlan;

/**
 * One live run, from the text of a scenario and a seed. It belongs to the thread that steps it;
 * what leaves it are snapshots. The same text and seed give the same snapshots, so going back is
 * running again.
 */
public final class Track {

  private final String text;
  private final long seed;
  private final WorldPlan plan;
  private final Roster roster;
  private final DeskState desk;
  private Simulation simulation;
  private Snapshot now;

  /**
   * A run that has not begun.
   *
   * @param text JSON text of a scenario
   * @param file what faults call the text
   * @param seed master seed, an unsigned 64-bit number
   * @param desk where the run is put in place
   * @throws entente.scenario.ScenarioException when the scenario has faults
   */
  public Track(String text, String file, long seed, DeskState desk) {
    this.text = text;
    this.seed = seed;
    this.desk = desk;
    plan = new WorldPlan(ScenarioReader.read(text, file).orThrow());
    roster = Roster.of(plan);
  }

  /** Puts the run in place, at the start of its calendar; what ran there before is left. */
  public Snapshot begin() {
    Camera camera = new Camera(roster);
    simulation =
        new Simulation(
            plan, Mechanisms.standard(), seed, camera::hear, model -> now = camera.take(model));
    desk.open(simulation);
    return now;
  }

  /** Who and what it is about. */
  public Roster roster() {
    return roster;
  }

  /** The plan of its scenario. */
  public WorldPlan plan() {
    return plan;
  }

  /** Where it stands. */
  public Snapshot now() {
    return now;
  }

  /** Moves on by one step; at the end of the calendar it stays. */
  public Snapshot step() {
    if (!now.isOver()) {
      desk.step(simulation);
    }
    return now;
  }

  /**
   * The evidence on a state at a moment that is not after the present; earlier moments are run
   * again, exactly.
   */
  public Evidence evidence(int state, int tick) {
    if (tick == now.tick()) {
      return Evidence.of(simulation.model(), state);
    }
    Model again = new Model(plan, Mechanisms.standard(), seed, change -> {});
    while (again.tick() < tick) {
      again.step();
    }
    return Evidence.of(again, state);
  }

  /** The text it was made from. */
  public String text() {
    return text;
  }

  /** Its master seed. */
  public long seed() {
    return seed;
  }
}
