package entente.run;

import entente.store.RunKey;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The runs of some arms under the same seeds: replication by replication, and within each arm by
 * arm, so that arms can be compared in pairs from the first replication on.
 *
 * <p>Replication r, counted from 0, has master seed N + r (unsigned, 64 bits) in every arm: common
 * random numbers.
 */
public final class Replicates implements Iterable<RunTask> {

  /** The rule of the seeds, in words. */
  public static final String SEED_RULE =
      "replication r (from 0) uses master seed first + r, unsigned 64 bits, in every arm";

  /**
   * An arm.
   *
   * @param name its name
   * @param settings settings on top of the scenario
   */
  public record Arm(String name, List<String> settings) {

    /** Copies the settings. */
    public Arm {
      settings = List.copyOf(settings);
    }
  }

  private final String scenario;
  private final List<Arm> arms;
  private final int replications;
  private final long firstSeed;

  /**
   * Runs to be made.
   *
   * @param scenario JSON text of the scenario in force for all arms
   * @param arms at least one arm
   * @param replications how many replications each arm has
   * @param firstSeed master seed of replication 0
   */
  public Replicates(String scenario, List<Arm> arms, int replications, long firstSeed) {
    this.scenario = scenario;
    this.arms = List.copyOf(arms);
    this.replications = replications;
    this.firstSeed = firstSeed;
  }

  /** How many runs there are. */
  public long size() {
    return (long) arms.size() * replications;
  }

  @Override
  public Iterator<RunTask> iterator() {
    return new Iterator<>() {
      private long next;

      @Override
      public boolean hasNext() {
        return next < size();
      }

      @Override
      public RunTask next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        int replication = (int) (next / arms.size());
        Arm arm = arms.get((int) (next % arms.size()));
        RunKey key = new RunKey(next, 0, replication, firstSeed + replication, arm.name());
        next++;
        return new RunTask(key, scenario, arm.settings());
      }
    };
  }
}
