package entente.schedule;

import entente.observe.ContagionRecorder;
import entente.random.Luck;
import entente.scenario.Parameters;
import entente.scenario.Scenario;
import entente.value.ChannelName;
import entente.value.Stage;
import entente.world.ContagionPlan;
import entente.world.StageChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The lean engine: a run, under MASON, of a scenario in which nothing but contagion can happen. It
 * gives the adoption times of the whole model to the last bit, from the same clocks and keys, at a
 * cost that grows with what changes, so worlds of a million states fit. Innovations do not touch
 * each other here; each has a {@link Spread} of its own. One driver puts itself on MASON's schedule
 * for the next step in which anything can change; steps in between take no time.
 */
public final class Contagion extends SimState {

  private static final long serialVersionUID = 1L;

  private final transient ContagionPlan plan;
  private final transient ContagionRecorder recorder;
  private final long masterSeed;
  private transient Spread[] spreads;
  private transient int[] told;
  private transient Steppable driver;
  private int tick;

  /** A run that has not started, unobserved. */
  public Contagion(ContagionPlan plan, long masterSeed) {
    this(plan, masterSeed, null);
  }

  /** A run that has not started, observed. */
  Contagion(ContagionPlan plan, long masterSeed, ContagionRecorder recorder) {
    super(0);
    this.plan = plan;
    this.masterSeed = masterSeed;
    this.recorder = recorder;
  }

  /** Whether the lean engine can run a valid scenario. */
  public static boolean suits(Scenario scenario) {
    return ContagionPlan.suits(scenario);
  }

  /** Starts without MASON's own start, which only warms up its generator; that is never used. */
  @Override
  public void start() {
    schedule.reset();
    Luck luck = Luck.of(masterSeed);
    spreads = new Spread[plan.world().innovations().size()];
    Arrays.setAll(spreads, m -> new Spread(plan, m, luck));
    told = new int[spreads.length];
    driver = state -> step((int) schedule.getTime());
    tick = 0;
    sense();
    scheduleNext();
  }

  /** Schedules the next step that can change anything, or is to be watched. */
  private void scheduleNext() {
    int next = recorder != null ? tick : Integer.MAX_VALUE;
    for (int m = 0; m < spreads.length; m++) {
      if (!spreads[m].isIntroduced()) {
        next = Math.min(next, spreads[m].introduction() - 1);
      } else if (!spreads[m].isAtRest()) {
        next = tick;
      }
    }
    if (next < plan.world().ticks()) {
      schedule.scheduleOnce(next, driver);
    }
  }

  private void step(int from) {
    tick = from;
    double now = plan.world().timeOf(tick);
    double step = 1.0 / plan.world().scenario().calendar().ticksPerYear();
    for (Spread spread : spreads) {
      spread.step(tick, now, step);
    }
    if (recorder != null) {
      tellAdoptions();
    }
    tick++;
    sense();
    scheduleNext();
  }

  private void sense() {
    double now = plan.world().timeOf(tick);
    for (int m = 0; m < spreads.length; m++) {
      if (!spreads[m].isIntroduced() && spreads[m].introduction() <= tick) {
        spreads[m].introduce(tick, now);
        tellOrigins(m, now);
      }
      spreads[m].sense(tick);
    }
    if (recorder != null) {
      recorder.observe(tick);
    }
  }

  private void tellOrigins(int m, double now) {
    if (recorder == null) {
      return;
    }
    Parameters.Adoption adoption = plan.world().scenario().parameters().adoption();
    Stage stage =
        adoption.originatorProficiency() >= adoption.routine() ? Stage.ROUTINISED : Stage.FULL;
    for (int i : plan.origins(m)) {
      recorder.accept(new StageChange(now, i, m, Stage.EVALUATING, stage, null, 1, -1), 0, 0);
    }
    told[m] = spreads[m].adopterCount();
  }

  /** Tells of the adoptions of a step by state and innovation, as the whole model does. */
  private void tellAdoptions() {
    List<StageChange> adoptions = new ArrayList<>();
    for (int m = 0; m < spreads.length; m++) {
      for (; told[m] < spreads[m].adopterCount(); told[m]++) {
        adoptions.add(adoption(spreads[m], m, spreads[m].adopter(told[m])));
      }
    }
    adoptions.sort(
        Comparator.comparingInt(StageChange::state).thenComparingInt(StageChange::innovation));
    for (StageChange a : adoptions) {
      Spread spread = spreads[a.innovation()];
      recorder.accept(a, spread.independentShare(a.state()), spread.emulatedShare(a.state()));
    }
  }

  private static StageChange adoption(Spread spread, int m, int i) {
    ChannelName channel = spread.channel(i);
    int source = channel == ChannelName.EMU ? spread.source(i) : -1;
    return new StageChange(
        spread.adoptedAt(i), i, m, Stage.EVALUATING, Stage.ROUTINISED, channel, 1, source);
  }

  /** Runs to the end of the calendar. */
  public void runToEnd() {
    start();
    while (schedule.step(this)) {
      continue;
    }
    finish();
  }

  /** Number of states that have adopted an innovation. */
  public int adopters(int m) {
    return spreads[m].adopterCount();
  }

  /** Adoption time of a state, decimal year; NaN where it has not adopted. */
  public double adoptedAt(int i, int m) {
    return spreads[m].adoptedAt(i);
  }
}
