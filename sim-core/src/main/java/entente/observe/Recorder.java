package entente.observe;

import entente.mechanism.Abandonment;
import entente.mechanism.HazardField;
import entente.network.ArcRows;
import entente.value.ChannelName;
import entente.value.Stage;
import entente.world.StageChange;
import entente.world.World;
import entente.world.WorldPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Watches one run and makes its {@link Observations}. Draws no luck and changes nothing. */
public final class Recorder {

  private static final double YEARS_AFTER_EXIT = 5;
  private static final int CHANNELS = ChannelName.values().length;
  private static final int NONE = -1;
  private static final String[] BY_CHANNEL =
      Arrays.stream(ChannelName.values()).map(name -> "adoptionsBy:" + name).toArray(String[]::new);

  /** Changes in the order in which they are told. */
  static final Comparator<StageChange> IN_TIME =
      Comparator.comparingDouble(StageChange::time)
          .thenComparingInt(StageChange::state)
          .thenComparingInt(StageChange::innovation);

  private final WorldPlan plan;
  private final int n;
  private final int innovations;
  private final int stride;
  private final List<StageChange> changes = new ArrayList<>();
  private final double[] times;
  private final Map<String, Curve> curves = new HashMap<>();
  private final List<Curve> inOrder = new ArrayList<>();
  private final double[][] firstAdoption;
  private final List<ChannelName> kept;
  private final double[] realised = new double[CHANNELS];
  private final double[] expected = new double[CHANNELS];
  private final boolean[][] group;
  private final String[] suffix;
  private Pairs pairs;
  private final boolean[][] hubSet;
  private final boolean[] assisted;
  private final double[] exitAt;
  private boolean anyAssisted;
  private int sustained;
  private int exits;
  private HazardField hazards;
  private int observed;
  private int next;

  /** A recorder of a run that has not started. */
  public Recorder(WorldPlan plan) {
    this.plan = plan;
    kept = KeptChannels.of(plan.scenario());
    n = plan.size();
    innovations = plan.innovations().size();
    stride =
        plan.scenario().calendar().ticksPerYear()
            / plan.scenario().calendar().observationsPerYear();
    times = new double[(plan.ticks() + stride - 1) / stride + 1];
    firstAdoption = new double[innovations][n];
    for (double[] row : firstAdoption) {
      Arrays.fill(row, Double.NaN);
    }
    group = new boolean[plan.blocCount() + 1][n];
    Arrays.fill(group[plan.blocCount()], true);
    suffix = new String[plan.blocCount() + 1];
    suffix[plan.blocCount()] = "";
    hubSet = new boolean[plan.blocCount()][innovations];
    for (int b = 0; b < plan.blocCount(); b++) {
      suffix[b] = ":" + plan.bloc(b).id();
      for (int m = 0; m < innovations; m++) {
        String hub = plan.bloc(b).hub();
        hubSet[b][m] = hub != null && plan.innovations().origins(m).contains(hub);
      }
    }
    assisted = new boolean[n * innovations];
    exitAt = new double[n * innovations];
    Arrays.fill(exitAt, Double.NaN);
  }

  /** Hears of a change of stage. */
  public void accept(StageChange change) {
    if (change.to() == Stage.UNAWARE
        || change.to() == Stage.AWARE
        || change.to() == Stage.EVALUATING && !change.from().isAdopted()) {
      return;
    }
    changes.add(change);
    if (change.to().isAdopted() && !change.from().isAdopted()) {
      double[] first = firstAdoption[change.innovation()];
      if (Double.isNaN(first[change.state()])) {
        first[change.state()] = change.time();
      }
      if (change.channel() != null) {
        attribute(change);
      }
    }
  }

  private void attribute(StageChange change) {
    realised[change.channel().ordinal()]++;
    double total = hazards.total(change.state(), change.innovation());
    for (ChannelName channel : kept) {
      expected[channel.ordinal()] +=
          hazards.of(channel, change.state(), change.innovation()) / total;
    }
  }

  /** Looks at the world after a step (and before the first). */
  public void observe(World world, HazardField hazardsNow, int tick) {
    hazards = hazardsNow;
    if (tick == 0) {
      includeStatuses(world);
    }
    watchAssistance(world);
    if (tick % stride == 0 || tick == plan.ticks()) {
      times[observed] = world.time();
      measure(world);
      observed++;
    }
  }

  private void includeStatuses(World world) {
    for (int m = 0; m < innovations; m++) {
      for (int i = 0; i < n; i++) {
        if (world.isAdopted(i, m) && Double.isNaN(firstAdoption[m][i])) {
          firstAdoption[m][i] = world.time();
        }
      }
    }
  }

  private void watchAssistance(World world) {
    if (world.dyads().assistance().count() == 0 && !anyAssisted) {
      return;
    }
    boolean[] now = new boolean[assisted.length];
    ArcRows arcs = world.dyads().assistance();
    for (int i = 0; i < n; i++) {
      for (int at = arcs.first(i); at < arcs.first(i + 1); at++) {
        for (int m = 0; m < innovations; m++) {
          boolean aimed =
              arcs.terms(at).targets().isEmpty()
                  ? world.isAdopted(arcs.source(at), m)
                  : arcs.includes(at, m);
          now[i * innovations + m] |= aimed;
          anyAssisted |= aimed;
        }
      }
    }
    for (int cell = 0; cell < now.length; cell++) {
      int i = cell / innovations;
      int m = cell % innovations;
      if (assisted[cell] && !now[cell] && world.isAdopted(i, m)) {
        exitAt[cell] = world.time();
      }
      if (world.time() - exitAt[cell] >= YEARS_AFTER_EXIT) {
        exits++;
        boolean ready =
            world.isAdopted(i, m)
                && world.readiness(i, m) >= world.parameters().abandonment().readinessFloor();
        sustained += ready ? 1 : 0;
        exitAt[cell] = Double.NaN;
      }
      assisted[cell] = now[cell];
    }
  }

  private void measure(World world) {
    next = 0;
    int all = plan.blocCount();
    double[] usable = Measures.capabilities(world);
    if (pairs == null) { // not before a world exists: one of too many states is refused first
      pairs = new Pairs(n, innovations);
    }
    pairs.look(world);
    for (int b = 0; b < plan.blocCount(); b++) {
      for (int i = 0; i < n; i++) {
        group[b][i] = world.isMember(b, i);
      }
    }
    for (int g = 0; g < group.length; g++) {
      for (int m = 0; m < innovations; m++) {
        boolean known = world.isIntroduced(m);
        double share = Measures.inService(world, group[g], m);
        put("adoption", g, m, known || Double.isNaN(share) ? share : 0);
        put("depth", g, m, Measures.meanDepth(world, group[g], m));
      }
      put("capability", g, NONE, Measures.capability(world, group[g], usable));
      put("autonomy", g, NONE, Measures.autonomy(world, group[g]));
      put("integration", g, NONE, Measures.integration(world, group[g]));
      put("dependence", g, NONE, Measures.dependence(world, group[g]));
      put("interoperability", g, NONE, pairs.interoperability(group[g]));
      put("practice", g, NONE, pairs.practice(group[g]));
      put("trust", g, NONE, pairs.trust(group[g]));
      put("homogeneity", g, NONE, pairs.homogeneity(group[g]));
      if (g < hubSet.length) {
        put("hubSetHomogeneity", g, NONE, pairs.homogeneity(group[g], hubSet[g]));
      }
      put("entropy", g, NONE, Measures.entropy(world, group[g]));
      put("gini", g, NONE, Measures.gini(world, group[g], usable));
    }
    for (int m = 0; m < innovations; m++) {
      put("cumulativeAdoption", all, m, cumulative(m, world.time()));
    }
    put("sustainmentCost", all, NONE, sustainmentCost(world));
    if (world.programmes() > 0) {
      put("programmeCost", all, NONE, ProgrammeMeasures.cost(world));
      put("programmePartners", all, NONE, ProgrammeMeasures.partners(world));
      put("costPerPartner", all, NONE, ProgrammeMeasures.costPerPartner(world));
      put("partnerControl", all, NONE, ProgrammeMeasures.control(world));
      put("lossPerPartner", all, NONE, ProgrammeMeasures.lossPerPartner(world));
    }
    double total = Arrays.stream(expected).sum();
    for (ChannelName channel : kept) {
      double share = total == 0 ? 0 : expected[channel.ordinal()];
      put(BY_CHANNEL[channel.ordinal()], all, NONE, share);
    }
  }

  private double cumulative(int m, double time) {
    int adopters = 0;
    for (double at : firstAdoption[m]) {
      adopters += at <= time ? 1 : 0;
    }
    return adopters / (double) n;
  }

  private double sustainmentCost(World world) {
    double cost = 0;
    for (int i = 0; i < n; i++) {
      cost += Abandonment.upkeep(world, i);
    }
    return cost;
  }

  /**
   * Measures come in the same order at every observation, so each is found where it is due.
   *
   * @param g number of a bloc, or of the group of all
   * @param m an innovation, or {@link #NONE}
   */
  private void put(String measure, int g, int m, double value) {
    if (observed == 0) {
      String innovation = m == NONE ? "" : plan.innovations().id(m);
      Curve curve = new Curve(measure + suffix[g], innovation, new double[times.length]);
      Arrays.fill(curve.values(), Double.NaN);
      inOrder.add(curve);
      curves.put(key(curve.measure(), innovation), curve);
    }
    inOrder.get(next).values()[observed] = value;
    next++;
  }

  /** The key under which a measure is kept. */
  static String key(String measure, String innovation) {
    return measure + "\t" + innovation;
  }

  /** The observations of the finished run. */
  public Observations finish() {
    changes.sort(IN_TIME);
    return new Observations(List.copyOf(changes), times, List.copyOf(inOrder), responses());
  }

  private Map<String, Double> responses() {
    Map<String, Double> responses = new LinkedHashMap<>();
    responses.put("adoptions", Arrays.stream(realised).sum());
    TimesToShares.put(responses, plan, firstAdoption);
    double all = Arrays.stream(realised).sum();
    for (ChannelName channel : kept) {
      responses.put("share:" + channel, all == 0 ? Double.NaN : realised[channel.ordinal()] / all);
    }
    for (ChannelName channel : kept) {
      responses.put(
          "expectedShare:" + channel, all == 0 ? Double.NaN : expected[channel.ordinal()] / all);
    }
    for (Curve curve : inOrder) {
      if (curve.innovation().isEmpty() && !curve.measure().startsWith("adoptionsBy")) {
        responses.put(curve.measure(), lastDefined(curve.values()));
      }
    }
    for (int g = 0; g < group.length; g++) {
      double sum = 0;
      for (int m = 0; m < innovations; m++) {
        sum +=
            lastDefined(curves.get(key("adoption" + suffix[g], plan.innovations().id(m))).values());
      }
      responses.put("adoption" + suffix[g], sum / innovations);
    }
    responses.put("sustainment", exits == 0 ? Double.NaN : sustained / (double) exits);
    responses.put(
        "abandonments",
        (double) changes.stream().filter(c -> c.from().isAdopted() && !c.to().isAdopted()).count());
    OwnResponses.put(responses, plan, curves, times);
    return responses;
  }

  /** The value at the end, or, for a bloc that was dissolved, while it last had members. */
  private static double lastDefined(double[] values) {
    for (int k = values.length - 1; k >= 0; k--) {
      if (!Double.isNaN(values[k])) {
        return values[k];
      }
    }
    return Double.NaN;
  }
}
