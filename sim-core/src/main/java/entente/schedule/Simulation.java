package entente.schedule;

import entente.mechanism.Mechanisms;
import entente.world.StageChange;
import entente.world.WorldPlan;
import java.util.function.Consumer;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A run under MASON: one driver on MASON's schedule moves the model a step at a time. MASON's own
 * random numbers are never used, and its order of agents cannot matter, since there is one.
 */
public final class Simulation extends SimState {

  private static final long serialVersionUID = 1L;

  /** Looks at the model at the start and after every step. */
  public interface Observer {
    /** Looks; may change nothing and draws no luck of the model's. */
    void observe(Model model);
  }

  private final transient WorldPlan plan;
  private final transient Mechanisms mechanisms;
  private final transient Consumer<StageChange> chronicle;
  private final transient Observer observer;
  private final long masterSeed;
  private transient Model model;

  /** A run that has not started. */
  public Simulation(
      WorldPlan plan,
      Mechanisms mechanisms,
      long masterSeed,
      Consumer<StageChange> chronicle,
      Observer observer) {
    super(0);
    this.plan = plan;
    this.mechanisms = mechanisms;
    this.masterSeed = masterSeed;
    this.chronicle = chronicle;
    this.observer = observer;
  }

  @Override
  public void start() {
    super.start();
    model = new Model(plan, mechanisms, masterSeed, chronicle);
    observer.observe(model);
    Steppable driver =
        state -> {
          model.step();
          observer.observe(model);
        };
    schedule.scheduleRepeating(driver);
  }

  /** The model; null before {@link #start}. */
  public Model model() {
    return model;
  }

  /** Runs to the end of the calendar. */
  public void runToEnd() {
    start();
    while (!model.isOver() && schedule.step(this)) {
      continue;
    }
    finish();
  }
}
