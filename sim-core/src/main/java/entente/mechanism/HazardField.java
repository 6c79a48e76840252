package entente.mechanism;

import entente.value.ChannelName;
import java.util.Arrays;

/**
 * The hazards of one step, in 1/year, one column per channel and one for each other transition, at
 * {@code state × M + innovation}.
 */
public final class HazardField {

  private static final ChannelName[] CHANNELS = ChannelName.values();

  private final int innovations;
  private final double[][] byChannel;
  private final int[] open;
  private final double[] total;
  private final double[] awareness;
  private final double[] evaluation;
  private final double[] abandonment;

  /** An empty field. */
  public HazardField(int states, int innovations) {
    this.innovations = innovations;
    int cells = states * innovations;
    byChannel = new double[CHANNELS.length][cells];
    open = new int[cells];
    total = new double[cells];
    awareness = new double[cells];
    evaluation = new double[cells];
    abandonment = new double[cells];
  }

  /** Sets every hazard to 0. */
  public void clear() {
    for (double[] column : byChannel) {
      Arrays.fill(column, 0);
    }
    Arrays.fill(open, 0);
    Arrays.fill(total, 0);
    Arrays.fill(awareness, 0);
    Arrays.fill(evaluation, 0);
    Arrays.fill(abandonment, 0);
  }

  /**
   * Adds to a channel's hazard.
   *
   * @throws IllegalArgumentException when the rate is negative or not a number
   */
  public void add(ChannelName channel, int i, int m, double rate) {
    if (!(rate >= 0)) {
      throw new IllegalArgumentException(
          "a hazard must be 0 or more (1/year), but " + channel + " gave " + rate);
    }
    if (rate > 0) {
      byChannel[channel.ordinal()][i * innovations + m] += rate;
      open[i * innovations + m] |= bit(channel);
    }
  }

  /** Whether any channel has a hazard. */
  boolean isOpen(int i, int m) {
    return open[i * innovations + m] != 0;
  }

  /** The bit of a channel in a set of channels. */
  static int bit(ChannelName channel) {
    return 1 << channel.ordinal();
  }

  /** Hazard of one channel, 1/year. */
  public double of(ChannelName channel, int i, int m) {
    return byChannel[channel.ordinal()][i * innovations + m];
  }

  /**
   * Multiplies the hazard of every channel by its gate and sums them, in the order of the channels.
   *
   * @param wanted the gate of those a state may choose
   * @param ordered the gate of orders
   * @param orders the set of channels that are orders, see {@link #bit}
   */
  void gate(int i, int m, double wanted, double ordered, int orders) {
    int cell = i * innovations + m;
    double sum = 0;
    for (int left = open[cell]; left != 0; left &= left - 1) {
      double[] column = byChannel[Integer.numberOfTrailingZeros(left)];
      column[cell] *= (Integer.lowestOneBit(left) & orders) != 0 ? ordered : wanted;
      sum += column[cell];
    }
    total[cell] = sum;
  }

  /** Hazard of adoption Λ over all channels, 1/year. */
  public double total(int i, int m) {
    return total[i * innovations + m];
  }

  /** Hazard of becoming aware λ_aw, 1/year. */
  public double awareness(int i, int m) {
    return awareness[i * innovations + m];
  }

  /** Hazard of beginning to evaluate λ_ev, 1/year. */
  public double evaluation(int i, int m) {
    return evaluation[i * innovations + m];
  }

  /** Hazard of abandonment μ, 1/year. */
  public double abandonment(int i, int m) {
    return abandonment[i * innovations + m];
  }

  void setNotice(int i, int m, double awarenessRate, double evaluationRate) {
    awareness[i * innovations + m] = awarenessRate;
    evaluation[i * innovations + m] = evaluationRate;
  }

  void setAbandonment(int i, int m, double rate) {
    abandonment[i * innovations + m] = rate;
  }
}
