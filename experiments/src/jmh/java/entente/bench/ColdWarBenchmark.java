package entente.bench;

import entente.observe.Observations;
import entente.scenario.ScenarioReader;
import entente.schedule.Runs;
import entente.world.WorldPlan;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** The scenario {@code cold-war}: the whole model, monthly steps, observed. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class ColdWarBenchmark {

  private WorldPlan plan;
  private final java.util.concurrent.atomic.AtomicLong seed =
      new java.util.concurrent.atomic.AtomicLong();

  /** Plans the scenario. */
  @Setup
  public void plan() {
    plan = new WorldPlan(ScenarioReader.builtIn("cold-war").scenario());
  }

  /** Time of one run on one thread. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public Observations run() {
    return Runs.observed(plan, seed.incrementAndGet());
  }

  /** Runs a second on two threads. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @Threads(2)
  public Observations runsOnTwoThreads() {
    return Runs.observed(plan, seed.incrementAndGet());
  }
}
