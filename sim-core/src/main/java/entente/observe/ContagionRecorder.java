package entente.observe;

import entente.value.ChannelName;
import entente.world.StageChange;
import entente.world.WorldPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Watches a run of pure contagion and makes its {@link Observations}: those curves and responses of
 * the whole model that have a meaning there, under the same names.
 */
public final class ContagionRecorder {

  private static final int CHANNELS = ChannelName.values().length;

  private final WorldPlan plan;
  private final int stride;
  private final List<StageChange> changes = new ArrayList<>();
  private final double[][] adoptedAt;
  private final int[] adopters;
  private final List<ChannelName> kept;
  private final double[] realised = new double[CHANNELS];
  private final double[] expected = new double[CHANNELS];
  private final double[] times;
  private final double[][] adoption;
  private final double[][] cumulative;
  private final double[][] byChannel;
  private int observed;

  /** A recorder of a run that has not started. */
  public ContagionRecorder(WorldPlan plan) {
    this.plan = plan;
    kept = KeptChannels.of(plan.scenario());
    stride =
        plan.scenario().calendar().ticksPerYear()
            / plan.scenario().calendar().observationsPerYear();
    int moments = (plan.ticks() + stride - 1) / stride + 1;
    int innovations = plan.innovations().size();
    times = new double[moments];
    adoption = new double[innovations][moments];
    cumulative = new double[innovations][moments];
    byChannel = new double[CHANNELS][moments];
    adopters = new int[innovations];
    adoptedAt = new double[innovations][plan.size()];
    for (double[] row : adoptedAt) {
      Arrays.fill(row, Double.NaN);
    }
  }

  /**
   * Hears of an adoption.
   *
   * @param change the adoption; without a channel for an origin
   * @param independentShare share of its hazard that independent adoption had
   * @param emulatedShare share of its hazard that emulation had
   */
  public void accept(StageChange change, double independentShare, double emulatedShare) {
    changes.add(change);
    adoptedAt[change.innovation()][change.state()] = change.time();
    adopters[change.innovation()]++;
    if (change.channel() != null) {
      realised[change.channel().ordinal()]++;
      expected[ChannelName.INN.ordinal()] += independentShare;
      expected[ChannelName.EMU.ordinal()] += emulatedShare;
    }
  }

  /** Looks at the world after a step (and before the first). */
  public void observe(int tick) {
    if (tick % stride != 0 && tick != plan.ticks()) {
      return;
    }
    times[observed] = plan.timeOf(tick);
    for (int m = 0; m < adopters.length; m++) {
      adoption[m][observed] = adopters[m] / (double) plan.size();
      cumulative[m][observed] = share(adoptedAt[m], times[observed]);
    }
    for (int k = 0; k < CHANNELS; k++) {
      byChannel[k][observed] = expected[k];
    }
    observed++;
  }

  private static double share(double[] adopted, double time) {
    int adopters = 0;
    for (double at : adopted) {
      adopters += at <= time ? 1 : 0;
    }
    return adopters / (double) adopted.length;
  }

  /** The observations of the finished run. */
  public Observations finish() {
    List<Curve> curves = new ArrayList<>();
    for (int m = 0; m < adopters.length; m++) {
      curves.add(new Curve("adoption", plan.innovations().id(m), adoption[m]));
    }
    for (int m = 0; m < adopters.length; m++) {
      curves.add(new Curve("cumulativeAdoption", plan.innovations().id(m), cumulative[m]));
    }
    for (ChannelName channel : kept) {
      curves.add(new Curve("adoptionsBy:" + channel, "", byChannel[channel.ordinal()]));
    }
    changes.sort(Recorder.IN_TIME);
    return new Observations(List.copyOf(changes), times, curves, responses(curves));
  }

  private Map<String, Double> responses(List<Curve> curves) {
    Map<String, Double> responses = new LinkedHashMap<>();
    double all = Arrays.stream(realised).sum();
    responses.put("adoptions", all);
    TimesToShares.put(responses, plan, adoptedAt);
    for (ChannelName channel : kept) {
      responses.put("share:" + channel, all == 0 ? Double.NaN : realised[channel.ordinal()] / all);
    }
    for (ChannelName channel : kept) {
      responses.put(
          "expectedShare:" + channel, all == 0 ? Double.NaN : expected[channel.ordinal()] / all);
    }
    double shares = 0;
    for (int count : adopters) {
      shares += count / (double) plan.size();
    }
    responses.put("adoption", shares / adopters.length);
    responses.put("abandonments", 0.0);
    Map<String, Curve> byKey = new LinkedHashMap<>();
    curves.forEach(curve -> byKey.put(Recorder.key(curve.measure(), curve.innovation()), curve));
    OwnResponses.put(responses, plan, byKey, times);
    return responses;
  }
}
