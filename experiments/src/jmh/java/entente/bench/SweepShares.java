package entente.bench;

import com.sun.management.OperatingSystemMXBean;
import entente.design.ExpandedExperiment;
import entente.design.Experiment.Adjustments;
import entente.design.ExperimentReader;
import entente.design.Shard;
import entente.mechanism.Mechanisms;
import entente.run.InProcessEngine;
import entente.run.Sweep;
import entente.scenario.ScenarioReader;
import entente.schedule.Runs;
import entente.schedule.Simulation;
import entente.store.Manifest;
import entente.store.Provenance;
import entente.store.SweepStore;
import entente.store.TableFormat;
import entente.world.WorldPlan;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints the processor time that a sweep spends on the model, on observing it and on storing it. It
 * is processor time and not time on the clock, so that other programs do not matter.
 */
public final class SweepShares {

  private static final double MILLI = 1e6;

  /** Runs with and without observers are measured in turns, so that both find the same program. */
  private static final int BLOCKS = 10;

  /** Blocks that are not measured, in which the virtual machine compiles. */
  private static final int WARM_UP = 10;

  private SweepShares() {}

  /**
   * Measures.
   *
   * @param args an experiment file with one point and one arm, a new folder, and threads
   */
  public static void main(String[] args) throws InterruptedException {
    ExpandedExperiment experiment =
        ExperimentReader.read(Path.of(args[0]), Adjustments.NONE).orThrow();
    WorldPlan plan =
        new WorldPlan(
            ScenarioReader.read(experiment.scenarioText(), "scenario", experiment.settings(0, 0))
                .orThrow());
    int runs = (int) experiment.runs();
    double bare = 0;
    double observed = 0;
    for (int block = -WARM_UP; block < BLOCKS; block++) {
      double alone = bare(plan, runs / BLOCKS) / BLOCKS;
      double seen = observed(plan, runs / BLOCKS) / BLOCKS;
      bare += block < 0 ? 0 : alone;
      observed += block < 0 ? 0 : seen;
    }
    System.out.printf("model alone      %.3f ms a run%n", bare);
    System.out.printf(
        "model, observed  %.3f ms a run; observing is %.1f %% of it%n",
        observed, 100 * (1 - bare / observed));
    sweep(experiment, Path.of(args[1]), Integer.parseInt(args[2]), observed);
  }

  private static double bare(WorldPlan plan, int runs) {
    double start = threadMillis();
    for (int k = 0; k < runs; k++) {
      new Simulation(plan, Mechanisms.standard(), k, change -> {}, model -> {}).runToEnd();
    }
    return (threadMillis() - start) / runs;
  }

  private static double observed(WorldPlan plan, int runs) {
    double start = threadMillis();
    for (int k = 0; k < runs; k++) {
      Runs.observed(plan, Mechanisms.standard(), k);
    }
    return (threadMillis() - start) / runs;
  }

  /** The calling thread stores; the engine's threads run the model. */
  private static void sweep(
      ExpandedExperiment experiment, Path folder, int threads, double observed)
      throws InterruptedException {
    Provenance by = new Provenance("0", "bench", "", "bench", List.of(), "");
    try (SweepStore store =
        SweepStore.open(folder, experiment, Shard.WHOLE, by, SweepStore.Mode.NEW)) {
      double start = threadMillis();
      double processStart = processMillis();
      long wallStart = System.nanoTime();
      Sweep sweep = new Sweep(experiment, new InProcessEngine(threads), Sweep.Listener.NONE);
      Manifest manifest = sweep.execute(store, TableFormat.CSV, by);
      long runs = manifest.runs().completed();
      double storing = (threadMillis() - start) / runs;
      double process = (processMillis() - processStart) / runs;
      System.out.printf(
          "storing, tables  %.3f ms a run; %.1f %% of a stored run%n",
          storing, 100 * storing / (storing + observed));
      System.out.printf(
          "whole process    %.3f ms a run (with the compiler and the collector), %.1f s on the"
              + " clock, digest %s%n",
          process,
          (System.nanoTime() - wallStart) * 1e-9,
          manifest.resultsDigest().substring(0, 16));
    }
  }

  private static double threadMillis() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / MILLI;
  }

  private static double processMillis() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / MILLI;
  }
}
