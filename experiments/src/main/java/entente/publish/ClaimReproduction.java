package entente.publish;

import entente.claim.ClaimResult;
import entente.claim.PublishedClaim;
import entente.design.Experiment.Claim;
import entente.publish.PublishedNumber.Kind;
import entente.publish.Reproduction.Line;
import entente.publish.Reproduction.Outcome;
import entente.run.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A published claim done again: means, difference and interval. A claim is published without its
 * tables, so that what is different is told by its numbers and its verdict alone.
 */
public final class ClaimReproduction {

  private ClaimReproduction() {}

  /**
   * Does a claim again, at its own parameters.
   *
   * @param claim the claim
   * @param published what was published of it
   * @param engine what makes the runs
   * @throws InterruptedException when the thread was interrupted
   */
  public static Reproduction of(PublishedClaim claim, ClaimResult published, Engine engine)
      throws InterruptedException {
    long start = System.nanoTime();
    ClaimResult again = claim.study(engine, false);
    double seconds = (System.nanoTime() - start) * 1e-9;
    List<Line> lines = lines(claim, published, again);
    boolean same = published.here().equals(again);
    boolean met = lines.stream().allMatch(Line::isMet);
    List<String> reasons = new ArrayList<>();
    if (published.replications() != again.replications()) {
      reasons.add(
          "it was published with "
              + published.replications()
              + " replications, and now has "
              + again.replications());
    } else if (!same) {
      reasons.add(
          met
              ? "numbers agree within the tolerance, but not to the last digit"
              : "the runs are not those that were published: the experiment, its scenario, the"
                  + " seeds or the model have changed since, or the numbers were altered");
    }
    if (published.verdict() != again.verdict()) {
      reasons.add(
          "the verdict was "
              + published.verdict().name().toLowerCase(Locale.ROOT)
              + " and is "
              + again.verdict().name().toLowerCase(Locale.ROOT));
    }
    boolean reproduced = met && published.verdict() == again.verdict();
    return new Reproduction(
        claim.folder().getFileName().toString(),
        lines,
        same,
        "",
        0,
        seconds,
        reproduced ? Outcome.REPRODUCED : Outcome.DIFFERS,
        reasons);
  }

  private static List<Line> lines(PublishedClaim published, ClaimResult then, ClaimResult now) {
    Claim claim = published.experiment().experiment().claim();
    List<String> arms = published.experiment().arms().stream().map(arm -> arm.name()).toList();
    String arm = claim.arm() == null ? arms.get(Math.min(1, arms.size() - 1)) : claim.arm();
    String against =
        claim.than() != null
            ? "what it is compared with"
            : claim.against() == null ? arms.get(0) : claim.against();
    List<Line> lines = new ArrayList<>();
    line(lines, against, "", claim, Kind.MEAN, then.baseline(), now.baseline());
    line(lines, arm, "", claim, Kind.MEAN, then.mean(), now.mean());
    line(lines, arm, against, claim, Kind.DIFFERENCE, then.difference(), now.difference());
    line(lines, arm, against, claim, Kind.LOW, then.low(), now.low());
    line(lines, arm, against, claim, Kind.HIGH, then.high(), now.high());
    return lines;
  }

  private static void line(
      List<Line> lines,
      String arm,
      String against,
      Claim claim,
      Kind kind,
      Double then,
      Double now) {
    double value = then == null ? Double.NaN : then;
    double size = Double.isNaN(value) ? 1 : Math.max(1, Math.abs(value));
    lines.add(
        new Line(
            new PublishedNumber(
                0, arm, against, claim.response(), kind, value, PublishedNumbers.TOLERANCE * size),
            now == null ? Double.NaN : now,
            true));
  }
}
