package entente.design;

import entente.random.Luck;
import java.util.Optional;

/**
 * How often each arm runs at each point, and with which master seeds. Replication r has the same
 * seed at every point and in every arm, so that all differences are differences on the same luck;
 * with independent streams the seed also depends on the point, and arms of one point still share
 * it.
 */
public final class ReplicationPlan {

  private final int most;
  private final StoppingRule rule;
  private final SeedList list;
  private final long first;
  private final boolean common;

  private ReplicationPlan(int most, StoppingRule rule, SeedList list, long first, boolean common) {
    this.most = most;
    this.rule = rule;
    this.list = list;
    this.first = first;
    this.common = common;
    if (most < 1) {
      throw new IllegalArgumentException("there must be at least 1 replication, but was " + most);
    }
    if (list != null && first + most - 1 > list.size()) {
      throw new IllegalArgumentException(
          "the list of seeds '"
              + list.name()
              + "' has "
              + list.size()
              + " seeds; "
              + most
              + " replications from seed "
              + first
              + " need "
              + (first + most - 1));
    }
  }

  /**
   * Seeds of a list.
   *
   * @param most largest number of replications
   * @param rule when to stop earlier, or null
   * @param list the list
   * @param first position of the first replication's seed, from 1
   * @param common whether points share their luck
   */
  static ReplicationPlan ofList(
      int most, StoppingRule rule, SeedList list, int first, boolean common) {
    return new ReplicationPlan(most, rule, list, first, common);
  }

  /**
   * Seeds that follow each other.
   *
   * @param most largest number of replications
   * @param rule when to stop earlier, or null
   * @param seed the first replication's seed; the second's is one more
   * @param common whether points share their luck
   */
  static ReplicationPlan ofSeed(int most, StoppingRule rule, long seed, boolean common) {
    return new ReplicationPlan(most, rule, null, seed, common);
  }

  /** Largest number of runs of every arm at every point. */
  public int most() {
    return most;
  }

  /** The rule that may stop earlier. */
  public Optional<StoppingRule> rule() {
    return Optional.ofNullable(rule);
  }

  /** The name of the list that seeds come from; empty when they follow each other. */
  public Optional<String> listName() {
    return Optional.ofNullable(list).map(SeedList::name);
  }

  /** The list that seeds come from; empty when they follow each other. */
  public Optional<SeedList> list() {
    return Optional.ofNullable(list);
  }

  /** The seeds of the first point, one a line: by them a changed list is known. */
  public String text() {
    StringBuilder seeds = new StringBuilder();
    for (int r = 0; r < most; r++) {
      seeds.append(Long.toUnsignedString(seed(0, r))).append('\n');
    }
    return seeds.toString();
  }

  /** Where master seeds come from, in words. */
  public String inWords() {
    String rule =
        list == null
            ? "replication r (from 0) uses master seed "
                + Long.toUnsignedString(first)
                + " + r, unsigned 64 bits"
            : "replication r (from 0) uses seed "
                + first
                + " + r of the list '"
                + list.name()
                + "'";
    return rule
        + (common
            ? ", in every arm at every point"
            : ", from which every point draws its own, the same in every arm");
  }

  /** Whether replication r has the same seed at every point. */
  public boolean isCommon() {
    return common;
  }

  /**
   * The master seed of a run.
   *
   * @param point from 0
   * @param replication from 0
   * @return 64 bits, to be read as an unsigned number
   */
  public long seed(int point, int replication) {
    if (replication < 0 || replication >= most) {
      throw new IllegalArgumentException(
          "replications go from 0 to " + (most - 1) + ", but was " + replication);
    }
    long seed = list == null ? first + replication : list.seed((int) first + replication);
    return common ? seed : Luck.world(seed, "design point " + point).nextLong();
  }
}
