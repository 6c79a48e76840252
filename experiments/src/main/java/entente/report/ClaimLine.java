package entente.report;

import entente.claim.ClaimResult;
import entente.claim.ClaimResult.Elsewhere;
import entente.claim.PublishedClaim;
import entente.design.Experiment;
import entente.design.Experiment.Claim;
import entente.design.Experiment.Nature;
import entente.stats.Interval;
import entente.stats.Verdict;

/**
 * A claim and what came of it, as tables and pages show it.
 *
 * @param name its name, without {@code claim-}
 * @param title its title
 * @param experiment its experiment
 * @param result what came of it
 */
public record ClaimLine(String name, String title, Experiment experiment, ClaimResult result) {

  /** A line of a published claim and its result. */
  public static ClaimLine of(PublishedClaim claim, ClaimResult result) {
    Experiment experiment = claim.experiment().experiment();
    return new ClaimLine(
        experiment.name().replaceFirst("^claim-", ""), experiment.title(), experiment, result);
  }

  Claim claim() {
    return experiment.claim();
  }

  /** The difference with its interval, as a reader wants it. */
  String difference() {
    Interval interval = result.interval();
    return interval.isDefined()
        ? Words.signed(interval.estimate())
            + " ["
            + Words.signed(interval.low())
            + ", "
            + Words.signed(interval.high())
            + "]"
        : "undefined";
  }

  /** {@code supported}, {@code contradicted} or {@code undecided}. */
  String verdict() {
    return Words.verdict(result.verdict());
  }

  /** What the sign does at other parameters, such as {@code 29 of 30}. */
  String elsewhere() {
    Elsewhere other = result.elsewhere();
    return other == null ? "not tried" : other.asClaimed() + " of " + other.points();
  }

  /** {@code built-in} or {@code emergent}. */
  String nature() {
    return claim().nature() == Nature.BUILT_IN ? "built-in" : "emergent";
  }

  boolean is(Verdict verdict) {
    return result.verdict() == verdict;
  }
}
