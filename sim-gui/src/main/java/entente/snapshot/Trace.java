package entente.snapshot;

import java.util.ArrayList;
import java.util.List;

/**
 * What the charts show of one run so far: its gauges over time. Grows as the run does; a run that
 * was left behind stays as it was. Belongs to the event thread.
 */
public final class Trace {

  private final Roster roster;
  private final List<Double> times = new ArrayList<>();
  private final List<Gauges> gauges = new ArrayList<>();

  /** A trace of nothing yet. */
  public Trace(Roster roster) {
    this.roster = roster;
  }

  /** Adds a moment, where it has gauges. */
  public void add(Snapshot snapshot) {
    if (snapshot.gauges() != null) {
      times.add(snapshot.time());
      gauges.add(snapshot.gauges());
    }
  }

  /** Who and what it is about. */
  public Roster roster() {
    return roster;
  }

  /** How many moments it has. */
  public int size() {
    return times.size();
  }

  /** The decimal year of a moment. */
  public double time(int k) {
    return times.get(k);
  }

  /** The gauges of a moment. */
  public Gauges at(int k) {
    return gauges.get(k);
  }
}
