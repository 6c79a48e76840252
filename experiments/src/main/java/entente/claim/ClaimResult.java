package entente.claim;

import entente.stats.Direction;
import entente.stats.Interval;
import entente.stats.Verdict;
import entente.value.Key;

/**
 * What came of a claim: the paired difference with its interval, the verdict, and how often its
 * sign holds at other parameters. The record is the file {@code expected/claim.json} of a published
 * claim.
 */
public record ClaimResult(
    @Key(value = "Name of the experiment", required = true) String name,
    @Key(value = "Replications of every arm", required = true, min = 2, max = 1e7) int replications,
    @Key(
            value = "Pairs in which the response is defined in both arms",
            required = true,
            min = 0,
            max = 1e7)
        int pairs,
    @Key(
            value =
                "Probability that as many pairs find an effect of half a standard deviation of the"
                    + " differences",
            required = true,
            min = 0,
            max = 1)
        double power,
    @Key("Mean of what the response is compared with, over the pairs") Double baseline,
    @Key("Mean of the response, over the pairs") Double mean,
    @Key("Mean paired difference") Double difference,
    @Key("Lower limit of its 95 % interval (Student's t)") Double low,
    @Key("Upper limit of its 95 % interval (Student's t)") Double high,
    @Key("Difference in standard deviations of the differences (Cohen's d_z)") Double effect,
    @Key("Two-sided p-value of the paired t test") Double pValue,
    @Key(value = "Verdict of the interval", required = true) Verdict verdict,
    @Key("The same at other parameters; none where it was not tried") Elsewhere elsewhere) {

  /** How the claim fares at other parameters. */
  public record Elsewhere(
      @Key(value = "Points tried", required = true, min = 0, max = 1e6) int points,
      @Key(
              value = "Points at which the mean has the sign claimed",
              required = true,
              min = 0,
              max = 1e6)
          int asClaimed,
      @Key(
              value = "Points at which the interval supports the claim",
              required = true,
              min = 0,
              max = 1e6)
          int supported,
      @Key(
              value = "Points at which the interval contradicts the claim",
              required = true,
              min = 0,
              max = 1e6)
          int contradicted,
      @Key(
              value = "Points at which the response is undefined in too many runs",
              required = true,
              min = 0,
              max = 1e6)
          int undefined) {}

  /** The same without what came of it at other parameters. */
  public ClaimResult here() {
    return with(null);
  }

  /** The same with what came of it at other parameters. */
  ClaimResult with(Elsewhere other) {
    return new ClaimResult(
        name,
        replications,
        pairs,
        power,
        baseline,
        mean,
        difference,
        low,
        high,
        effect,
        pValue,
        verdict,
        other);
  }

  /** The difference with its interval; undefined where it is. */
  public Interval interval() {
    return difference == null || low == null || high == null
        ? Interval.undefined()
        : new Interval(low, difference, high);
  }

  /** Whether a difference has the sign that is claimed, or is as small as claimed. */
  static boolean isAsClaimed(double difference, Direction direction, double smallest) {
    return direction == Direction.NONE
        ? Math.abs(difference) <= smallest
        : difference * direction.sign() > smallest;
  }
}
