package entente.snapshot;

import entente.mechanism.CollaborationLaws;
import entente.network.Tie;
import entente.observe.Measures;
import entente.observe.Pairs;
import entente.schedule.Model;
import entente.value.ChannelName;
import entente.value.Stage;
import entente.world.StageChange;
import entente.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes snapshots of a run. It looks and never touches, so a run that is watched ends like one that
 * is not. Used by the thread of the simulation alone.
 */
public final class Camera {

  /** Observations of the gauges in a year, at most. */
  private static final int GAUGES_A_YEAR = 4;

  private final Roster roster;
  private final int n;
  private final int innovations;
  private final int stride;
  private final double[] byChannel = new double[ChannelName.values().length];
  private final boolean[][] group;
  private final Pairs pairs;
  private List<StageChange> heard = new ArrayList<>();
  private List<Tie> ties = List.of();
  private List<Link> links = List.of();
  private Snapshot last;

  /** A camera before a run. */
  public Camera(Roster roster) {
    this.roster = roster;
    n = roster.size();
    innovations = roster.innovations().size();
    stride = Math.max(1, roster.ticksPerYear() / GAUGES_A_YEAR);
    group = new boolean[roster.blocs().size() + 1][n];
    Arrays.fill(group[group.length - 1], true);
    pairs = new Pairs(n, innovations);
  }

  /** Hears of a change of stage. */
  public void hear(StageChange change) {
    heard.add(change);
    if (Snapshot.isAdoption(change) && change.channel() != null) {
      byChannel[change.channel().ordinal()]++;
    }
  }

  /** Takes a snapshot at the present moment. */
  public Snapshot take(Model model) {
    World world = model.world();
    boolean gauging = last == null || model.tick() % stride == 0 || model.isOver();
    Stage[] stage = last != null && heard.isEmpty() ? last.stage() : new Stage[n * innovations];
    float[] depth = new float[n * innovations];
    float[] autonomy = new float[n];
    float[] integration = new float[n];
    float[] capability = gauging ? new float[n] : last.capability();
    int[] bloc = new int[n];
    for (int i = 0; i < n; i++) {
      for (int m = 0; m < innovations; m++) {
        stage[i * innovations + m] = world.stage(i, m);
        depth[i * innovations + m] = (float) world.depth(i, m);
      }
      autonomy[i] = (float) world.autonomy(i);
      integration[i] = (float) world.integration(i);
      bloc[i] = -1;
      for (int b = world.blocs() - 1; b >= 0; b--) {
        group[b][i] = world.isMember(b, i);
        bloc[i] = group[b][i] ? b : bloc[i];
      }
      if (gauging) {
        capability[i] = (float) Measures.capability(world, i);
      }
    }
    last =
        new Snapshot(
            roster,
            model.tick(),
            world.time(),
            stage,
            depth,
            capability,
            autonomy,
            integration,
            last != null && Arrays.equals(bloc, last.bloc()) ? last.bloc() : bloc,
            governance(world),
            links(world),
            List.copyOf(heard),
            gauging ? gauges(world, capability) : null);
    heard = new ArrayList<>();
    return last;
  }

  private double[] governance(World world) {
    double[] governance = new double[world.blocs()];
    for (int b = 0; b < governance.length; b++) {
      governance[b] = world.governance(b);
    }
    return last != null && Arrays.equals(governance, last.governance())
        ? last.governance()
        : governance;
  }

  private Gauges gauges(World world, float[] capability) {
    double[][] adoption = new double[group.length][innovations];
    double[] autonomy = new double[group.length];
    double[] interoperability = new double[group.length];
    double[] mean = new double[group.length];
    double[] dependence = new double[group.length];
    pairs.look(world);
    for (int g = 0; g < group.length; g++) {
      for (int m = 0; m < innovations; m++) {
        adoption[g][m] =
            world.isIntroduced(m) ? Measures.inService(world, group[g], m) : Double.NaN;
      }
      autonomy[g] = Measures.autonomy(world, group[g]);
      interoperability[g] = pairs.interoperability(group[g]);
      mean[g] = mean(capability, group[g]);
      dependence[g] = Measures.dependence(world, group[g]);
    }
    return new Gauges(
        adoption,
        autonomy,
        interoperability,
        mean,
        dependence,
        byChannel.clone(),
        programmeCost(world));
  }

  private static double programmeCost(World world) {
    double cost = 0;
    for (int k = 0; k < world.programmes(); k++) {
      if (world.programme(k).isRunning()) {
        cost += CollaborationLaws.cost(world, world.programme(k));
      }
    }
    return world.programmes() == 0 ? Double.NaN : cost;
  }

  private static double mean(float[] values, boolean[] members) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      if (members[i]) {
        sum += values[i];
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }

  /** The partnerships in force; the very same list while nothing changes. */
  private List<Link> links(World world) {
    List<Tie> now = world.ties();
    if (sameArcs(now)) {
      return links;
    }
    ties = now;
    Map<String, Link> byPair = new HashMap<>();
    Set<String> arcs = new HashSet<>();
    List<Link> drawn = new ArrayList<>();
    for (Tie tie : now) {
      arcs.add(key(tie.source().index(), tie.recipient().index(), tie));
    }
    for (Tie tie : now) {
      int a = tie.source().index();
      int b = tie.recipient().index();
      boolean mutual = arcs.contains(key(b, a, tie));
      if (byPair.containsKey(key(a, b, tie)) || mutual && byPair.containsKey(key(b, a, tie))) {
        continue;
      }
      Link link = new Link(a, b, tie.terms().type(), mutual, tie.terms().id());
      byPair.put(key(a, b, tie), link);
      drawn.add(link);
    }
    links = List.copyOf(drawn);
    return links;
  }

  private boolean sameArcs(List<Tie> now) {
    if (now.size() != ties.size()) {
      return false;
    }
    for (int k = 0; k < now.size(); k++) {
      if (now.get(k) != ties.get(k)) {
        return false;
      }
    }
    return true;
  }

  private static String key(int a, int b, Tie tie) {
    return a + ">" + b + ">" + tie.terms().id();
  }
}
