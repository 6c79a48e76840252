package entente.claim;

import entente.claim.ClaimResult.Elsewhere;
import entente.design.ExpandedExperiment;
import entente.design.Experiment.Arm;
import entente.design.Experiment.Claim;
import entente.run.Engine;
import entente.stats.Contrast;
import entente.stats.Direction;
import entente.stats.Interval;
import entente.stats.Power;
import entente.stats.Resampling;
import entente.stats.Verdict;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the runs of a claim and judges it: the response under one arm against another on the same
 * luck, or against a number; supported where the 95 % interval of the mean paired difference lies
 * on the side claimed, contradicted where it lies on the other, else undecided (model description
 * 11).
 */
public final class ClaimStudy {

  /** The effect for which the power is told: half a standard deviation, a middling one (Cohen). */
  private static final double MIDDLING = 0.5;

  private static final double LEVEL = 0.05;

  private final ExpandedExperiment plan;
  private final Claim claim;
  private final int arm;
  private final int against;

  /**
   * A study.
   *
   * @param plan the experiment, with a claim about two arms or one arm and a number
   * @throws IllegalArgumentException when it has no such claim
   */
  public ClaimStudy(ExpandedExperiment plan) {
    this.plan = plan;
    claim = plan.experiment().claim();
    if (claim == null || claim.response() == null || claim.factor() != null) {
      throw new IllegalArgumentException(
          "the experiment '"
              + plan.experiment().name()
              + "' makes no claim about the response of an arm");
    }
    arm = claim.arm() == null ? Math.min(1, plan.arms().size() - 1) : index(claim.arm());
    against = claim.than() != null ? -1 : claim.against() == null ? 0 : index(claim.against());
  }

  private int index(String name) {
    List<String> names = plan.arms().stream().map(Arm::name).toList();
    return names.indexOf(name);
  }

  /**
   * Makes all runs and judges the claim at its one design point.
   *
   * @param engine what makes the runs
   * @throws InterruptedException when interrupted
   * @throws IllegalStateException when a run fails
   */
  public ClaimResult result(Engine engine) throws InterruptedException {
    double[][] responses = responses(engine)[0];
    Contrast contrast = contrast(responses);
    Interval difference = contrast.difference();
    int pairs = contrast.pairs();
    return new ClaimResult(
        plan.experiment().name(),
        responses[0].length,
        pairs,
        pairs < 2 ? 0 : Power.pairedT(pairs, MIDDLING, LEVEL),
        finite(contrast.baselineMean()),
        finite(contrast.treatmentMean()),
        finite(difference.estimate()),
        finite(difference.low()),
        finite(difference.high()),
        finite(contrast.standardized().estimate()),
        finite(contrast.tTest()),
        verdict(difference),
        null);
  }

  /**
   * Makes all runs and counts the design points at which the claim holds.
   *
   * @param engine what makes the runs
   * @throws InterruptedException when interrupted
   * @throws IllegalStateException when a run fails
   */
  public Elsewhere elsewhere(Engine engine) throws InterruptedException {
    int asClaimed = 0;
    int supported = 0;
    int contradicted = 0;
    int undefined = 0;
    double[][][] byPoint = responses(engine);
    for (double[][] responses : byPoint) {
      Interval difference = contrast(responses).difference();
      Verdict verdict = verdict(difference);
      undefined += difference.isDefined() ? 0 : 1;
      supported += verdict == Verdict.SUPPORTED ? 1 : 0;
      contradicted += verdict == Verdict.CONTRADICTED ? 1 : 0;
      asClaimed +=
          ClaimResult.isAsClaimed(difference.estimate(), direction(), claim.smallest()) ? 1 : 0;
    }
    return new Elsewhere(byPoint.length, asClaimed, supported, contradicted, undefined);
  }

  private Contrast contrast(double[][] responses) {
    double[] baseline;
    if (against < 0) {
      baseline = new double[responses[arm].length];
      Arrays.fill(baseline, claim.than());
    } else {
      baseline = responses[against];
    }
    return Contrast.paired(baseline, responses[arm], Resampling.STANDARD.withResamples(100));
  }

  private Verdict verdict(Interval difference) {
    return Verdict.of(difference, direction(), claim.smallest());
  }

  private Direction direction() {
    return Direction.valueOf(claim.direction().name());
  }

  private static Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  /** The response by design point, arm and replication. */
  private double[][][] responses(Engine engine) throws InterruptedException {
    return StudyRuns.of(plan, engine, List.of(claim.response()))[0];
  }
}
