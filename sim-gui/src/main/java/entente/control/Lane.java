package entente.control;

import entente.scenario.Scenario;
import entente.snapshot.Roster;
import entente.snapshot.Snapshot;
import entente.snapshot.Trace;
import java.util.ArrayList;
import java.util.List;

/** One arm on the desk: all its snapshots so far, and the futures left behind. */
public final class Lane {

  private static final int MOST_GHOSTS = 4;

  private final Recipe.Arm arm;
  private final Scenario scenario;
  private final Roster roster;
  private final List<Snapshot> film = new ArrayList<>();
  private final Trace trace;
  private final List<Trace> ghosts;

  Lane(Recipe.Arm arm, Scenario scenario, List<Snapshot> film, List<Trace> ghosts) {
    this.arm = arm;
    this.scenario = scenario;
    this.roster = film.get(0).roster();
    this.ghosts =
        new ArrayList<>(ghosts.subList(Math.max(0, ghosts.size() - MOST_GHOSTS), ghosts.size()));
    trace = new Trace(roster);
    film.forEach(this::add);
  }

  void add(Snapshot snapshot) {
    film.add(snapshot);
    trace.add(snapshot);
  }

  /** What a lane that takes this one's place keeps in grey. */
  List<Trace> ghostsAfterwards() {
    List<Trace> all = new ArrayList<>(ghosts);
    if (trace.size() > 1) {
      all.add(trace);
    }
    return all;
  }

  void forgetGhosts() {
    ghosts.clear();
  }

  /** The arm. */
  public Recipe.Arm arm() {
    return arm;
  }

  /** The scenario in force. */
  public Scenario scenario() {
    return scenario;
  }

  /** Who and what it is about. */
  public Roster roster() {
    return roster;
  }

  /** Its snapshots, one a step, from the first. */
  public List<Snapshot> film() {
    return film;
  }

  /** What the charts show of it. */
  public Trace trace() {
    return trace;
  }

  /** Futures left behind. */
  public List<Trace> ghosts() {
    return ghosts;
  }
}
