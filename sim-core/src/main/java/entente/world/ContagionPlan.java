package entente.world;

import entente.network.PartnershipGraph;
import entente.network.SparseTies;
import entente.network.Tie;
import entente.scenario.Parameters;
import entente.scenario.Scenario;
import entente.scenario.Scenario.StateProfile;
import java.util.Arrays;

/**
 * A scenario of pure contagion made ready for the lean engine: ties in compressed sparse rows and a
 * few columns. Immutable and shared by all runs.
 */
public final class ContagionPlan {

  private final WorldPlan plan;
  private final SparseTies ties;
  private final double standing;
  private final double backgroundAttention;
  private final double[] totalAttention;
  private final double[] threshold;
  private final double similarity;
  private final double lowestThreshold;
  private final int[] introduction;
  private final int[][] origins;
  private SparseTies incoming;

  /** Plans what a plan of the whole world describes; its scenario must be of pure contagion. */
  ContagionPlan(WorldPlan plan, Scenario declared) {
    this.plan = plan;
    Parameters.Emulation p = plan.scenario().parameters().emulation();
    StateProfile any = plan.state(0);
    standing = PureContagion.standing(any, p);
    similarity = PureContagion.similarity(any);
    backgroundAttention = p.backgroundWeight() * standing;
    ties =
        declared.generator() == null ? SparseTies.of(graph()) : SparseTies.of(declared.generator());
    threshold = new double[plan.size()];
    for (int i = 0; i < threshold.length; i++) {
      StateProfile state = plan.state(i);
      threshold[i] =
          state.emulationThreshold() == null ? p.halfPoint() : state.emulationThreshold().at(0);
    }
    lowestThreshold = Arrays.stream(threshold).min().orElse(0);
    introduction = new int[plan.innovations().size()];
    origins = new int[introduction.length][];
    for (int m = 0; m < introduction.length; m++) {
      introduction[m] = firstStepFrom(plan.innovations().introduced(m));
      origins[m] = plan.innovations().origins(m).stream().mapToInt(plan::state).toArray();
    }
    totalAttention = new double[plan.size()];
    Arrays.fill(totalAttention, backgroundAttention * (plan.size() - 1));
    for (int at = 0; at < ties.arcs(); at++) {
      totalAttention[ties.neighbour(at)] += standing * ties.weight(at);
    }
  }

  private PartnershipGraph graph() {
    PartnershipGraph graph =
        new PartnershipGraph(plan.states().stream().map(StateProfile::id).toList());
    for (WorldPlan.PlannedPartnership partnership : plan.partnerships()) {
      Tie.Terms terms = partnership.terms();
      partnership.arcs().forEach(arc -> graph.connect(arc[0], arc[1], terms));
    }
    return graph;
  }

  /** Whether a valid scenario is one of pure contagion, which the lean engine can run. */
  public static boolean suits(Scenario scenario) {
    return PureContagion.suits(scenario);
  }

  /** The plan of the whole world. */
  public WorldPlan world() {
    return plan;
  }

  /** Number of states N. */
  public int size() {
    return threshold.length;
  }

  /** The ties, listed at the states they come from. */
  public SparseTies ties() {
    return ties;
  }

  /** The ties, listed at the states they reach; made when first asked for. */
  public synchronized SparseTies incoming() {
    if (incoming == null) {
      incoming = ties.transposed();
    }
    return incoming;
  }

  /** What the prestige of a state weighs, the same for all. */
  public double standing() {
    return standing;
  }

  /** Attention to a state without a tie. */
  public double backgroundAttention() {
    return backgroundAttention;
  }

  /** Σ_j w_ij over all other states. */
  public double totalAttention(int i) {
    return totalAttention[i];
  }

  /** Half-point of emulation φ_i. */
  public double threshold(int i) {
    return threshold[i];
  }

  /** The lowest half-point of all states. */
  public double lowestThreshold() {
    return lowestThreshold;
  }

  /** Fit of every state with an innovation. */
  public double fit(int m) {
    return 1 - Math.abs(similarity - plan.innovations().tradition(m));
  }

  /** The first step at whose beginning an innovation is introduced. */
  public int introduction(int m) {
    return introduction[m];
  }

  private int firstStepFrom(double year) {
    int tick = 0;
    while (tick <= plan.ticks() && plan.timeOf(tick) + 1e-9 < year) {
      tick++;
    }
    return tick;
  }

  /** Indices of the states that practise an innovation from its introduction on. */
  public int[] origins(int m) {
    return origins[m].clone();
  }

  /** Key of a state's luck. */
  public long stateKey(int i) {
    return plan.stateKey(i);
  }

  /** Key of an innovation's luck. */
  public long innovationKey(int m) {
    return plan.innovationKey(m);
  }
}
