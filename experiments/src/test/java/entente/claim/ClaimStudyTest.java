package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.claim.ClaimResult.Elsewhere;
import entente.design.ExpandedExperiment;
import entente.design.Experiment.Adjustments;
import entente.design.ExperimentReader;
import entente.run.Engine;
import entente.run.RunOutcome;
import entente.run.RunTask;
import entente.stats.Verdict;
import entente.store.RunRows;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** How a claim is judged, on responses that are known. */
class ClaimStudyTest {

  private static final String ARMS =
      "\"arms\": [{\"name\": \"base\"}, {\"name\": \"other\", \"settings\": [\"tempo=2\"]}],";

  /** An engine whose runs answer what a function says. */
  private record Oracle(ToDoubleFunction<RunTask> response) implements Engine {

    @Override
    public String name() {
      return "oracle";
    }

    @Override
    public int threads() {
      return 1;
    }

    @Override
    public void run(Iterator<RunTask> tasks, Consumer<RunOutcome> consumer) {
      while (tasks.hasNext()) {
        RunTask task = tasks.next();
        Map<String, Double> responses = Map.of("autonomy", response.applyAsDouble(task));
        consumer.accept(
            new RunOutcome.Completed(
                task.key(), new RunRows(responses, List.of(), new double[0], List.of())));
      }
    }
  }

  private static ExpandedExperiment claim(String claim, String arms) {
    return ExperimentReader.read(
            "{\"name\": \"claim-x\", \"title\": \"X\", \"scenario\": \"cold-war\", \"until\": 1950,"
                + arms
                + " \"replications\": 3, \"claim\": {\"text\": \"x\", \"response\": \"autonomy\", "
                + claim
                + "}}",
            "x.json",
            Path.of(""),
            Adjustments.NONE)
        .orThrow();
  }

  private static double difference(RunTask task) {
    boolean other = task.key().arm().equals("other");
    return 10 + (other ? 1 + task.key().replication() : 0);
  }

  @Test
  void differencesArePairedByReplication() throws InterruptedException {
    // Differences 1, 2, 3: mean 2, standard deviation 1, t(0.975; 2) = 4.302653.
    ClaimResult result =
        new ClaimStudy(claim("\"direction\": \"increase\"", ARMS))
            .result(new Oracle(ClaimStudyTest::difference));
    assertThat(result.difference()).isEqualTo(2);
    assertThat(result.high()).isCloseTo(2 + 4.302653 / Math.sqrt(3), within(1e-6));
    assertThat(result.effect()).isEqualTo(2);
    assertThat(result.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(result.baseline()).isEqualTo(10);
    assertThat(result.mean()).isEqualTo(12);
  }

  @Test
  void anIntervalOnTheOtherSideContradicts() throws InterruptedException {
    Oracle oracle = new Oracle(task -> 10 * difference(task) + task.key().replication() * 0.01);
    ClaimStudy study = new ClaimStudy(claim("\"arm\": \"base\", \"against\": \"other\"", ARMS));
    assertThat(study.result(new Oracle(t -> t.key().arm().equals("base") ? 1 : 2)).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
    assertThat(study.result(oracle).difference()).isNegative();
  }

  @Test
  void aResponseIsComparedWithANumber() throws InterruptedException {
    ClaimStudy study = new ClaimStudy(claim("\"than\": 9, \"direction\": \"decrease\"", ""));
    ClaimResult result = study.result(new Oracle(task -> 8 + 0.01 * task.key().replication()));
    assertThat(result.difference()).isCloseTo(-0.99, within(1e-12));
    assertThat(result.verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void undefinedResponsesAreLeftOutInPairsAndCounted() throws InterruptedException {
    ClaimResult result =
        new ClaimStudy(claim("\"direction\": \"increase\"", ARMS))
            .result(
                new Oracle(task -> task.key().replication() == 1 ? Double.NaN : difference(task)));
    assertThat(result.replications()).isEqualTo(3);
    assertThat(result.pairs()).isEqualTo(2);
    assertThat(result.difference()).isEqualTo(2);
  }

  @Test
  void otherPointsLeaveWhatTheClaimSetsAlone() {
    ExpandedExperiment plan = claim("\"direction\": \"increase\"", ARMS);
    assertThat(PlausiblePoints.of(plan).design().factors())
        .hasSizeGreaterThan(50)
        .extracting(factor -> factor.name())
        .contains("emulation.rate", "governance.lateralSuppression")
        .doesNotContain("tempo", "integration.hubTarget");
    assertThat(PlausiblePoints.of(plan).design().factors())
        .filteredOn(factor -> factor.name().equals("adoption.ownExercises"))
        .singleElement()
        .satisfies(
            factor -> {
              assertThat(factor.low()).isEqualTo(0.35);
              assertThat(factor.high()).isEqualTo(1);
            });
  }

  @Test
  void signsAreCountedPointByPoint() throws InterruptedException {
    ExpandedExperiment plan = claim("\"direction\": \"increase\"", ARMS);
    ExpandedExperiment elsewhere = new PublishedClaim(Path.of(""), plan).atOtherPoints();
    Elsewhere counts =
        new ClaimStudy(elsewhere)
            .elsewhere(
                new Oracle(
                    task ->
                        task.key().arm().equals("base") ? 0 : task.key().point() < 20 ? 1 : -1));
    assertThat(counts).isEqualTo(new Elsewhere(30, 20, 20, 10, 0));
  }

  @Test
  void anExperimentWithoutAClaimCannotBeStudied() {
    ExpandedExperiment plan = ExperimentReader.find("one-at-a-time", Adjustments.NONE).orThrow();
    assertThatThrownBy(() -> new ClaimStudy(plan))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("makes no claim");
  }
}
