package entente.schedule;

import entente.mechanism.Abandonment;
import entente.mechanism.Channel;
import entente.mechanism.Gates;
import entente.mechanism.HazardField;
import entente.mechanism.Mechanisms;
import entente.mechanism.Notice;
import entente.mechanism.Process;
import entente.mechanism.Sense;
import entente.random.Luck;
import entente.world.StageChange;
import entente.world.Stocks;
import entente.world.World;
import entente.world.WorldPlan;
import java.util.function.Consumer;

/**
 * One run of the model: a world, its luck, and the step that moves it. A step has two phases, so
 * that no order of agents or mechanisms matters: first everything is sensed from the world as it
 * stood, then all changes are made from what was sensed.
 */
public final class Model {

  private final WorldPlan plan;
  private final World world;
  private final Mechanisms mechanisms;
  private final Notice notice = new Notice();
  private final HazardField hazards;
  private final Stocks stocks;
  private final Clocks clocks;
  private final RedLines redLines;
  private int tick;

  /**
   * A run at the start of its calendar.
   *
   * @param plan the planned scenario, shared by runs
   * @param mechanisms the mechanisms, in any order
   * @param seed master seed
   * @param chronicle told of every change of stage
   */
  public Model(WorldPlan plan, Mechanisms mechanisms, long seed, Consumer<StageChange> chronicle) {
    this.plan = plan;
    this.mechanisms = mechanisms;
    world = new World(plan);
    hazards = new HazardField(plan.size(), plan.innovations().size());
    stocks = world.stocksOf();
    Luck luck = Luck.of(seed);
    clocks = new Clocks(luck, mechanisms.channels());
    redLines = new RedLines(luck, plan.scenario().parameters().redLines(), plan.size());
    world.start(chronicle, programme -> redLines.begin(programme, stocks));
    sense();
  }

  /** Moves the world by one step. */
  public void step() {
    if (isOver()) {
      throw new IllegalStateException("the run is over at " + world.time());
    }
    stocks.open();
    clocks.run(world, hazards, stocks);
    for (Process process : mechanisms.processes()) {
      process.advance(world, stocks);
    }
    stocks.close();
    tick++;
    sense();
  }

  /** What happens at this moment, and what is sensed of the world as it then stands. */
  private void sense() {
    redLines.reveal(plan.timeOf(tick), stocks);
    world.beginTick(tick);
    for (Sense sense : mechanisms.senses()) {
      sense.sense(world, stocks.sensed());
    }
    hazards.clear();
    for (Channel channel : mechanisms.channels()) {
      channel.addHazards(world, hazards);
    }
    notice.addHazards(world, hazards);
    Gates.apply(world, mechanisms.channels(), hazards);
    Abandonment.addHazards(world, hazards);
  }

  /** Steps made so far. */
  public int tick() {
    return tick;
  }

  /** Whether the end of the calendar is reached. */
  public boolean isOver() {
    return tick >= plan.ticks();
  }

  /** The world, sensed at the present moment. */
  public World world() {
    return world;
  }

  /** The hazards now acting, after the gates. */
  public HazardField hazards() {
    return hazards;
  }
}
