package entente.schedule;

import entente.mechanism.Mechanisms;
import entente.observe.ContagionRecorder;
import entente.observe.Observations;
import entente.observe.Recorder;
import entente.world.WorldPlan;

/** Runs a planned scenario from its first step to its last. */
public final class Runs {

  private Runs() {}

  /**
   * One run, observed: by the lean engine where nothing but contagion can happen, else by the whole
   * model. Both give the same adoption times.
   */
  public static Observations observed(WorldPlan plan, long seed) {
    if (plan.contagion() == null) {
      return observed(plan, Mechanisms.standard(), seed);
    }
    ContagionRecorder recorder = new ContagionRecorder(plan);
    new Contagion(plan.contagion(), seed, recorder).runToEnd();
    return recorder.finish();
  }

  /**
   * What can be observed of a scenario, from its first moment alone: the names of all responses and
   * curves. The numbers are those of a run that ended at its start.
   */
  public static Observations firstMoment(WorldPlan plan) {
    if (plan.contagion() != null) {
      ContagionRecorder lean = new ContagionRecorder(plan);
      new Contagion(plan.contagion(), 0, lean).start();
      return lean.finish();
    }
    Recorder recorder = new Recorder(plan);
    Model model = new Model(plan, Mechanisms.standard(), 0, recorder::accept);
    recorder.observe(model.world(), model.hazards(), model.tick());
    return recorder.finish();
  }

  /** One run of the whole model under given mechanisms, observed. */
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
