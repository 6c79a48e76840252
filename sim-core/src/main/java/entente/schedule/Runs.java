package entente.schedule;

import entente.mechanism.Mechanisms;
import entente.observe.Observations;
import entente.observe.Recorder;
import entente.world.WorldPlan;

/** Runs a planned scenario from its first step to its last. */
public final class Runs {

  private Runs() {}

  /** One run, observed. */
  public static Observations observed(WorldPlan plan, long seed) {
    return observed(plan, Mechanisms.standard(), seed);
  }

  /** One run under given mechanisms, observed. */
  public static Observations observed(WorldPlan plan, Mechanisms mechanisms, long seed) {
    Recorder recorder = new Recorder(plan);
    new Simulation(
            plan,
            mechanisms,
            seed,
            recorder::accept,
            model -> recorder.observe(model.world(), model.hazards(), model.tick()))
        .runToEnd();
    return recorder.finish();
  }
}
