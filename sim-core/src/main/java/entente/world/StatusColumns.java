package entente.world;

import entente.value.ChannelName;
import entente.value.Stage;
import java.util.Arrays;

/**
 * Where each state stands with each innovation: one entry per cell, at {@code state × M +
 * innovation}. Two clocks run in a cell: one towards the next stage, one towards abandonment.
 */
final class StatusColumns {

  /** Marks a resistance that has not been drawn. */
  static final double NOT_DRAWN = -1;

  final Stage[] stage;
  final double[] depth;
  final double[] proficiency;
  final ChannelName[] channel;
  final int[] source;
  final double[] adoptedAt;

  /** The first step that began with it in service; before the run where negative. */
  final int[] firstStep;

  final boolean[] upgraded;
  final boolean[] originator;
  final int[] visit;
  final double[] progressHazard;
  final double[] progressResistance;
  final double[] abandonHazard;
  final double[] abandonResistance;

  StatusColumns(int cells, Stage initial) {
    stage = new Stage[cells];
    Arrays.fill(stage, initial);
    depth = new double[cells];
    proficiency = new double[cells];
    channel = new ChannelName[cells];
    source = new int[cells];
    Arrays.fill(source, -1);
    adoptedAt = new double[cells];
    Arrays.fill(adoptedAt, Double.NaN);
    firstStep = new int[cells];
    upgraded = new boolean[cells];
    originator = new boolean[cells];
    visit = new int[cells];
    progressHazard = new double[cells];
    progressResistance = new double[cells];
    Arrays.fill(progressResistance, NOT_DRAWN);
    abandonHazard = new double[cells];
    abandonResistance = new double[cells];
    Arrays.fill(abandonResistance, NOT_DRAWN);
  }

  /** Restarts the clock towards the next stage. */
  void restartProgress(int cell) {
    progressHazard[cell] = 0;
    progressResistance[cell] = NOT_DRAWN;
  }
}
