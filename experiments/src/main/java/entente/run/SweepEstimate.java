package entente.run;

import entente.design.ExpandedExperiment;
import entente.design.ExpandedExperiment.Part;
import entente.design.Shard;
import entente.store.TableSize;
import java.util.stream.LongStream;

/**
 * How large a sweep is and how long it will take, from a few probe runs of which nothing is kept.
 *
 * @param points design points of the whole experiment
 * @param arms arms
 * @param replications runs of every arm at every point; where a rule decides, the largest number
 * @param fewestReplications the smallest number; the same where no rule decides
 * @param runs runs of this part; where a rule decides, the largest number
 * @param fewestRuns the smallest number
 * @param probes probe runs made
 * @param failedProbes how many of them failed
 * @param runsPerSecond at this number of threads
 * @param seconds time for {@code runs}
 * @param bytes size of the tables as CSV
 */
public record SweepEstimate(
    int points,
    int arms,
    int replications,
    int fewestReplications,
    long runs,
    long fewestRuns,
    int probes,
    int failedProbes,
    double runsPerSecond,
    double seconds,
    long bytes) {

  private static final double PATIENCE_SECONDS = 2;
  private static final int RUNS_PER_THREAD = 2;

  /** The fractional part of the golden ratio: its multiples fall evenly, however many there are. */
  private static final double GOLDEN = 0.6180339887498949;

  private static final class Tally {
    private int probes;
    private int failed;
    private long bytes;

    void add(ExpandedExperiment experiment, RunOutcome outcome) {
      probes++;
      if (outcome instanceof RunOutcome.Completed completed) {
        bytes += TableSize.ofRun(experiment, completed.rows());
      } else {
        failed++;
      }
    }
  }

  /**
   * Makes the probe runs: batch by batch for two seconds, spread over the runs of the part. The
   * first batch warms the program up and is not counted where there is a second.
   *
   * @param experiment what is to be executed
   * @param shard which part of it
   * @param engine what will execute it
   */
  public static SweepEstimate of(ExpandedExperiment experiment, Shard shard, Engine engine)
      throws InterruptedException {
    Part part = experiment.part(shard);
    int batch = (int) Math.min(part.size(), (long) RUNS_PER_THREAD * engine.threads());
    Tally tally = new Tally();
    long start = System.nanoTime();
    double rate = Double.NaN;
    long warmSince = start;
    for (int made = 0; batch > 0 && seconds(start) < PATIENCE_SECONDS; made += batch) {
      engine.run(
          LongStream.range(made, made + batch)
              .map(k -> part.first() + (long) (k * GOLDEN % 1 * part.size()))
              .mapToObj(number -> Sweep.task(experiment, number))
              .iterator(),
          outcome -> tally.add(experiment, outcome));
      rate = (made == 0 ? batch : made) / seconds(warmSince);
      warmSince = made == 0 ? System.nanoTime() : warmSince;
    }
    int completed = tally.probes - tally.failed;
    int most = experiment.replications().most();
    int fewest = experiment.replications().rule().map(rule -> rule.min()).orElse(most);
    return new SweepEstimate(
        experiment.design().size(),
        experiment.arms().size(),
        most,
        fewest,
        part.size(),
        part.size() / most * fewest,
        tally.probes,
        tally.failed,
        rate,
        part.size() == 0 ? 0 : part.size() / rate,
        completed == 0 ? 0 : tally.bytes / completed * part.size());
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) * 1e-9;
  }
}
