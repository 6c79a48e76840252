package entente.snapshot;

import entente.value.ChannelName;
import entente.value.Stage;
import entente.world.StageChange;
import java.util.List;

/**
 * A run at one moment. Nobody may write into its arrays. Cells stand at {@code state × M +
 * innovation}.
 *
 * @param roster who and what
 * @param tick steps made
 * @param time decimal year
 * @param stage stage by cell
 * @param depth depth by cell
 * @param capability usable capability by state
 * @param autonomy autonomy by state
 * @param integration integration by state
 * @param bloc first bloc each state now belongs to, or −1
 * @param governance governance by bloc
 * @param links partnerships in force
 * @param moves changes of stage since the snapshot before
 * @param gauges what the charts show; null between two observations
 */
public record Snapshot(
    Roster roster,
    int tick,
    double time,
    Stage[] stage,
    float[] depth,
    float[] capability,
    float[] autonomy,
    float[] integration,
    int[] bloc,
    double[] governance,
    List<Link> links,
    List<StageChange> moves,
    Gauges gauges) {

  /** Stage of a cell. */
  public Stage stage(int state, int innovation) {
    return stage[state * roster.innovations().size() + innovation];
  }

  /** Depth of a cell. */
  public double depth(int state, int innovation) {
    return depth[state * roster.innovations().size() + innovation];
  }

  /** Share of the innovations introduced so far that a state has in service. */
  public double serviceShare(int state) {
    int known = 0;
    int adopted = 0;
    for (int m = 0; m < roster.innovations().size(); m++) {
      boolean has = stage(state, m).isAdopted();
      if (has || roster.innovations().get(m).introduced() <= time + 1e-9) {
        known++;
        adopted += has ? 1 : 0;
      }
    }
    return known == 0 ? 0 : adopted / (double) known;
  }

  /** Whether the run is at its end. */
  public boolean isOver() {
    return tick >= roster.ticks();
  }

  /** Whether a change put an innovation into service by a channel. */
  public static boolean isAdoption(StageChange change) {
    return change.to().isAdopted() && !change.from().isAdopted();
  }

  /** The channel of a change, or independent adoption where it has none. */
  public static ChannelName channel(StageChange change) {
    return change.channel() == null ? ChannelName.INN : change.channel();
  }
}
