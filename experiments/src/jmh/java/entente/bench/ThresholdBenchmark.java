package entente.bench;

import entente.schedule.Contagion;
import entente.world.WorldPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import sim.field.network.Network;

/**
 * The linear-threshold case through the whole engine (keyed clocks, MASON's schedule, no observer),
 * beside a plain scan and beside MASON's network with a Steppable for each node. Graphs are loaded
 * before the clock runs.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgs = "-Xmx6g")
public class ThresholdBenchmark {

  /** The case. */
  @Param({"J1w", "J2", "J3", "J3w"})
  public String size;

  private ThresholdCases.Size sizes;
  private final List<WorldPlan> plans = new ArrayList<>();
  private final List<ThresholdCases.Graph> graphs = new ArrayList<>();

  /** Loads the graphs and checks that both ways agree. */
  @Setup
  public void load() {
    sizes = ThresholdCases.Size.valueOf(size);
    sizes.scenarios().forEach(scenario -> plans.add(new WorldPlan(scenario)));
    plans.forEach(plan -> graphs.add(ThresholdCases.Graph.of(plan)));
    if (engine() != scan()) {
      throw new IllegalStateException("engine and scan find different cascades");
    }
  }

  /** The whole engine. */
  @Benchmark
  public int engine() {
    int adopters = 0;
    for (WorldPlan plan : plans) {
      Contagion run = new Contagion(plan.contagion(), 1);
      run.runToEnd();
      adopters += run.adopters(0);
    }
    return adopters;
  }

  /** The plain scan. */
  @Benchmark
  public int scan() {
    int adopters = 0;
    for (ThresholdCases.Graph graph : graphs) {
      adopters += PlainScan.run(graph, sizes.steps);
    }
    return adopters;
  }

  /** Reads the scenarios' worlds: generator, JGraphT graph, compressed rows. */
  @Benchmark
  public Object load(Worlds worlds) {
    List<Object> loaded = new ArrayList<>();
    for (int k = 0; k < graphs.size(); k++) {
      loaded.add(new WorldPlan(worlds.scenarios.get(k)));
    }
    return loaded;
  }

  /** The declarations. */
  @State(Scope.Thread)
  public static class Worlds {
    private List<entente.scenario.Scenario> scenarios;

    /** Reads them. */
    @Setup
    public void read(ThresholdBenchmark benchmark) {
      scenarios = ThresholdCases.Size.valueOf(benchmark.size).scenarios();
    }
  }

  /** MASON's network; slow, so measured once or twice. */
  @State(Scope.Thread)
  public static class Mason {
    private final List<Network> networks = new ArrayList<>();

    /** Builds the networks. */
    @Setup
    public void build(ThresholdBenchmark benchmark) {
      benchmark.graphs.forEach(graph -> networks.add(MasonNetwork.network(graph)));
    }
  }

  /** MASON's network with a Steppable for each node. */
  @Benchmark
  @Warmup(iterations = 1, time = 1)
  @Measurement(iterations = 2, time = 1)
  @Fork(value = 1, jvmArgs = "-Xmx12g")
  public int mason(Mason mason) {
    int adopters = 0;
    for (int k = 0; k < graphs.size(); k++) {
      adopters += MasonNetwork.run(mason.networks.get(k), graphs.get(k).seeds(), sizes.steps);
    }
    return adopters;
  }
}
