package entente.chart;

import entente.value.ChannelName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** First adoptions of the table {@code adoptions.csv}, for each run, state and innovation. */
final class AdoptionTable {

  private final int innovations;
  private final List<double[]> times = new ArrayList<>();
  private final List<byte[]> channels = new ArrayList<>();
  private int rows;

  AdoptionTable(int runs, int innovations) {
    this.innovations = innovations;
    for (int run = 0; run < runs; run++) {
      times.add(new double[0]);
      channels.add(new byte[0]);
    }
  }

  /** Hears that a state has an innovation in service at a time. */
  void add(int run, int state, int innovation, double time, ChannelName channel) {
    rows++;
    int cell = state * innovations + innovation;
    if (times.get(run).length <= cell) {
      grow(run, (state + 1) * innovations);
    }
    double[] first = times.get(run);
    if (!(first[cell] <= time)) {
      first[cell] = time;
      channels.get(run)[cell] = (byte) (channel == null ? -1 : channel.ordinal());
    }
  }

  private void grow(int run, int length) {
    double[] before = times.get(run);
    double[] longer = Arrays.copyOf(before, Math.max(length, 2 * before.length));
    Arrays.fill(longer, before.length, longer.length, Double.NaN);
    times.set(run, longer);
    channels.set(run, Arrays.copyOf(channels.get(run), longer.length));
  }

  boolean isEmpty() {
    return rows == 0;
  }

  /** Decimal year of the first adoption; NaN for never. */
  double time(int run, int state, int innovation) {
    int cell = state * innovations + innovation;
    double[] first = times.get(run);
    return cell < first.length ? first[cell] : Double.NaN;
  }

  /** The channel of the first adoption; null where there is none. */
  ChannelName channel(int run, int state, int innovation) {
    int cell = state * innovations + innovation;
    if (Double.isNaN(time(run, state, innovation)) || channels.get(run)[cell] < 0) {
      return null;
    }
    return ChannelName.values()[channels.get(run)[cell]];
  }
}
