package entente.control;

import entente.snapshot.DeskState;
import entente.snapshot.Evidence;
import entente.snapshot.Roster;
import entente.snapshot.Snapshot;
import entente.snapshot.Trace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What the desk holds: a recipe, its one or two lanes, the moment shown, and what can be undone. It
 * belongs to the event thread; all running is done by its {@link Runner}, which never blocks it.
 */
public final class Session implements AutoCloseable {

  /** Hears of what happens to the session, on the event thread. */
  public interface Listener {

    /** Other runs are on the desk. */
    void replaced();

    /** Another moment is shown. */
    void moved(boolean forward);

    /** Work began or ended. */
    void busy(boolean isBusy);

    /** Something could not be done; the desk stays as it was. */
    void failed(Throwable reason);

    /** Evidence that was asked for has come. */
    void found(int lane, Evidence evidence);
  }

  private static final int MOST_UNDO = 200;
  private static final int NONE = -1;

  private final List<DeskState> desks = List.of(new DeskState(), new DeskState());
  private final List<Listener> listeners = new ArrayList<>();
  private final Deque<Recipe> undo = new ArrayDeque<>();
  private final Deque<Recipe> redo = new ArrayDeque<>();
  private final Runner runner = new Runner(desks);
  private List<Lane> lanes = List.of();
  private Recipe recipe;
  private Recipe wanted;
  private int position;
  private boolean building;
  private boolean running;
  private boolean closed;
  private boolean following;
  private int onceReady = NONE;

  /** Adds a listener. */
  public void addListener(Listener listener) {
    listeners.add(listener);
  }

  /** Forgets all listeners, before a window is built anew. */
  public void removeListeners() {
    listeners.clear();
  }

  /** The runs under MASON's GUI engine, one for each lane. */
  public List<DeskState> desks() {
    return desks;
  }

  /** Puts another scenario on the desk, at its start, with nothing to undo. */
  public void open(Recipe next) {
    build(next, 0, List.of(), true);
  }

  /**
   * Changes the recipe: the run is made again, exactly, up to the moment shown; the future that was
   * known stays in grey.
   */
  public void change(Recipe next) {
    if (next.equals(wanted == null ? recipe : wanted)) {
      return;
    }
    build(next, position, null, false);
  }

  /** The recipe that changes start from: the one being built, or else the one on the desk. */
  public Recipe recipe() {
    return wanted == null ? recipe : wanted;
  }

  /** Goes back to the recipe before the last change. */
  public void undo() {
    if (!building && !undo.isEmpty()) {
      Recipe before = undo.pop();
      redo.push(recipe);
      rebuildWithoutHistory(before);
    }
  }

  /** Makes the change again that was undone. */
  public void redo() {
    if (!building && !redo.isEmpty()) {
      Recipe after = redo.pop();
      undo.push(recipe);
      rebuildWithoutHistory(after);
    }
  }

  /** Whether there is something to undo. */
  public boolean canUndo() {
    return !undo.isEmpty();
  }

  /** Whether there is something to make again. */
  public boolean canRedo() {
    return !redo.isEmpty();
  }

  private void rebuildWithoutHistory(Recipe next) {
    build(next, position, null, true);
  }

  private void build(Recipe next, int tick, List<Trace> ghosts, boolean noHistory) {
    boolean fresh = ghosts != null;
    wanted = next;
    building = true;
    onceReady = fresh ? NONE : onceReady;
    tellBusy();
    runner.build(
        next,
        tick,
        built -> {
          if (closed) {
            return;
          }
          List<Lane> made = new ArrayList<>();
          for (int k = 0; k < built.size(); k++) {
            Runner.Built one = built.get(k);
            boolean follows = !fresh && k < lanes.size() && built.size() == lanes.size();
            List<Trace> behind = follows ? lanes.get(k).ghostsAfterwards() : List.of();
            made.add(new Lane(next.arms().get(k), one.scenario(), one.film(), behind));
          }
          if (fresh) {
            undo.clear();
            redo.clear();
          } else if (!noHistory) {
            undo.push(recipe);
            while (undo.size() > MOST_UNDO) {
              undo.removeLast();
            }
            redo.clear();
          }
          lanes = List.copyOf(made);
          recipe = next;
          wanted = null;
          position = Math.min(tick, head());
          building = false;
          running = false;
          List.copyOf(listeners).forEach(Listener::replaced);
          tellBusy();
          goOn();
        },
        this::fail);
  }

  private void fail(Throwable reason) {
    if (closed) {
      return;
    }
    wanted = null;
    building = false;
    running = false;
    onceReady = NONE;
    tellBusy();
    List.copyOf(listeners).forEach(listener -> listener.failed(reason));
  }

  private void tellBusy() {
    List.copyOf(listeners).forEach(listener -> listener.busy(isBusy()));
  }

  /** Whether runs are being made again or run far ahead. */
  public boolean isBusy() {
    return building;
  }

  /** Whether a run is on the desk. */
  public boolean isReady() {
    return !lanes.isEmpty();
  }

  /** The lanes, one or two. */
  public List<Lane> lanes() {
    return lanes;
  }

  /** The roster of the first lane. */
  public Roster roster() {
    return lanes.get(0).roster();
  }

  /** The step shown. */
  public int position() {
    return position;
  }

  /** The last step that all lanes have reached. */
  public int head() {
    return lanes.stream().mapToInt(lane -> lane.film().size()).min().orElse(1) - 1;
  }

  /** The decimal year shown. */
  public double time() {
    return roster().timeOf(position);
  }

  /** Whether the moment shown is the last. */
  public boolean isAtEnd() {
    return isReady() && position >= roster().ticks();
  }

  /** The snapshot shown of a lane. */
  public Snapshot shown(int lane) {
    return lanes.get(lane).film().get(position);
  }

  /** Goes to a step; beyond what is known, the run goes on to it. */
  public void goTo(int tick) {
    if (!isReady()) {
      return;
    }
    int target = Math.max(0, Math.min(roster().ticks(), tick));
    if (target <= head()) {
      following = false;
      boolean forward = target > position && target - position <= roster().ticksPerYear();
      if (target != position) {
        position = target;
        List.copyOf(listeners).forEach(listener -> listener.moved(forward));
      }
    } else if (!running && !building) {
      runOn(target);
    } else {
      onceReady = target;
    }
  }

  /** Goes where the user asked to go while runs were still being made. */
  private void goOn() {
    int target = onceReady;
    onceReady = NONE;
    if (target != NONE) {
      goTo(target);
    }
  }

  /** Moves on by some steps, as play does; waits while earlier steps are still being made. */
  public void advance(int steps) {
    if (isReady() && !building && !isAtEnd() && !(running && position + steps > head())) {
      goTo(position + steps);
    }
  }

  /** Back to the first step; futures left behind are forgotten. */
  public void restart() {
    lanes.forEach(Lane::forgetGhosts);
    following = false;
    onceReady = NONE;
    if (isReady()) {
      position = 0;
      List.copyOf(listeners).forEach(listener -> listener.moved(false));
    }
  }

  private void runOn(int target) {
    running = true;
    following = true;
    List<Lane> mine = lanes;
    runner.runTo(
        target,
        (chunk, done) -> {
          if (mine != lanes || closed) {
            return;
          }
          for (int k = 0; k < mine.size(); k++) {
            chunk.get(k).forEach(mine.get(k)::add);
          }
          running = !done;
          position = following ? head() : position;
          List.copyOf(listeners).forEach(listener -> listener.moved(following));
          if (done) {
            goOn();
          }
        },
        this::fail);
  }

  /** Asks for the evidence on a state at the moment shown. */
  public void ask(int lane, int state) {
    if (isReady() && !building) {
      List<Lane> mine = lanes;
      int tick = position;
      runner.ask(
          lane,
          state,
          tick,
          evidence -> {
            if (mine == lanes && tick == position && !closed) {
              List.copyOf(listeners).forEach(listener -> listener.found(lane, evidence));
            }
          },
          this::fail);
    }
  }

  /** Stops everything. */
  @Override
  public void close() {
    closed = true;
    listeners.clear();
    runner.close();
  }

  /** Whether it was closed. */
  public boolean isClosed() {
    return closed;
  }
}
