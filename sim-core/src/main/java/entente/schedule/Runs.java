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

  /**
   * What can be observed of a scenario, from its first moment alone: the names of all responses and
   * curves. The numbers are those of a run that ended at its start.
   */
  public static Observations firstMoment(WorldPlan plan) {
    Recorder recorder = new Recorder(plan);
    Model model = new Model(plan, Mechanisms.standard(), 0, recorder::accept);
    recorder.observe(model.world(), model.hazards(), model.tick());
    return recorder.finish();
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
