package entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.analysis.Analyst.Answers;
import entente.stats.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known functions on real designs, from the sweep's folder to the tables. */
class AnalystTest {

  @TempDir Path folder;

  private static Answers answer(Path results) throws IOException {
    try (AnalysisFolder analysis = AnalysisFolder.begin(results)) {
      Answers answers = Analyst.answer(ResultsRuns.open(results), analysis);
      analysis.publish(answers);
      return answers;
    }
  }

  private static AnalysisTable table(Answers answers, String name) {
    return answers.tables().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  private static double unit(String[] cells, int factor) {
    return Double.parseDouble(cells[5 + factor]) - 0.5;
  }

  /** f = 4x + 2y + 0z is additive, so both indices are 16/20, 4/20 and 0. */
  @Test
  void sobolIndicesOfALinearFunctionAreItsSharesOfVariance() throws Exception {
    Path results =
        KnownSweep.of(
            folder,
            "\"replications\": 1, \"design\": {\"kind\": \"saltelli\", \"samples\": 64,"
                + KnownSweep.FACTORS
                + "}");
    KnownSweep.replace(results, cells -> 4 * unit(cells, 0) + 2 * unit(cells, 1));
    AnalysisTable sobol = table(answer(results), "sobol");
    double[] shares = {0.8, 0.2, 0};
    for (int f = 0; f < 3; f++) {
      List<Object> row = sobol.rows().get(f);
      assertThat(sobol.text(row, "factor")).isEqualTo("xyz".substring(f, f + 1));
      for (String index : List.of("firstOrder", "total")) {
        assertThat(sobol.number(row, index + "Low")).isLessThanOrEqualTo(shares[f] + 1e-12);
        assertThat(sobol.number(row, index + "High")).isGreaterThanOrEqualTo(shares[f] - 1e-12);
      }
    }
    assertThat(Files.readString(results.resolve("analysis/sobol-convergence.csv")))
        .contains("adoption,base,x,firstOrder,8,")
        .contains("adoption,base,x,total,64,");
  }

  /** Elementary effects of a linear function are its slopes over the whole range, exactly. */
  @Test
  void morrisMeasuresOfALinearFunctionAreItsSlopes() throws Exception {
    Path results =
        KnownSweep.of(
            folder,
            "\"replications\": 1, \"design\": {\"kind\": \"morris\", \"levels\": 4,"
                + " \"trajectories\": 5, "
                + KnownSweep.FACTORS
                + "}");
    KnownSweep.replace(results, cells -> 4 * unit(cells, 0) - 2 * unit(cells, 1));
    AnalysisTable morris = table(answer(results), "morris");
    double[] mu = {4, -2, 0};
    for (int f = 0; f < 3; f++) {
      List<Object> row = morris.rows().get(f);
      assertThat(morris.number(row, "mu")).isCloseTo(mu[f], within(1e-9));
      assertThat(morris.number(row, "muStar")).isCloseTo(Math.abs(mu[f]), within(1e-9));
      assertThat(morris.number(row, "sigma")).isCloseTo(0, within(1e-9));
    }
  }

  @Test
  void rankCorrelationsSeeDirectionThroughABentResponse() throws Exception {
    Path results =
        KnownSweep.of(
            folder,
            "\"replications\": 1, \"design\": {\"kind\": \"latin-hypercube\", \"samples\": 40, "
                + KnownSweep.FACTORS
                + "}");
    KnownSweep.replace(results, cells -> Math.exp(3 * unit(cells, 0)) - unit(cells, 1));
    Answers answers = answer(results);
    AnalysisTable prcc = table(answers, "prcc");
    assertThat(prcc.number(prcc.rows().get(0), "prcc")).isGreaterThan(0.9);
    assertThat(prcc.number(prcc.rows().get(1), "prcc")).isNegative();
    assertThat(answers.tables()).extracting(AnalysisTable::name).doesNotContain("variance");
    KnownSweep.replace(results, cells -> Math.exp(3 * unit(cells, 0)));
    AnalysisTable exact = table(answer(results), "prcc");
    assertThat(exact.number(exact.rows().get(0), "prcc")).isEqualTo(1);
    assertThat(exact.number(exact.rows().get(1), "prcc")).as("no factor but x").isZero();
  }

  /** Arms differ by point + replication / 10: mean over 3 points is 1 + replication / 10. */
  @Test
  void contrastsPairReplicationsAndPointsOfTheSameLuck() throws Exception {
    Path results =
        KnownSweep.of(
            folder,
            "\"replications\": 3, \"arms\": [{\"name\": \"a\"},"
                + " {\"name\": \"b\", \"settings\": [\"kappa_D=0\"]}],"
                + "\"claim\": {\"text\": \"b is more\", \"response\": \"adoption\"},"
                + "\"design\": {\"kind\": \"grid\", \"factors\": [{\"name\": \"x\","
                + " \"path\": \"emulation.rate\", \"values\": [0.1, 0.2, 0.3]}]}");
    KnownSweep.replace(
        results,
        cells ->
            cells[4].equals("a")
                ? 7 * Integer.parseInt(cells[2])
                : 7 * Integer.parseInt(cells[2])
                    + Integer.parseInt(cells[1])
                    + Integer.parseInt(cells[2]) / 10.0);
    Answers answers = answer(results);
    AnalysisTable contrasts = table(answers, "contrasts");
    List<Object> row = contrasts.rows().get(0);
    assertThat(contrasts.number(row, "pairs")).isEqualTo(3);
    assertThat(contrasts.number(row, "difference")).isCloseTo(1.1, within(1e-12));
    // s = 0.1, n = 3: half-width t(0.975; 2) s / sqrt(3) = 4.302653 * 0.1 / 1.732051
    assertThat(contrasts.number(row, "high")).isCloseTo(1.1 + 0.2484138, within(1e-6));
    AnalysisTable byPoint = table(answers, "contrasts-by-point");
    assertThat(byPoint.rows()).hasSize(3);
    assertThat(byPoint.number(byPoint.rows().get(2), "difference")).isCloseTo(2.1, within(1e-12));
    assertThat(byPoint.text(byPoint.rows().get(2), "x")).isEqualTo("0.3");
    // Differences are point + replication / 10: p-values rise as points fall; Holm keeps order.
    assertThat(byPoint.number(byPoint.rows().get(2), "holm"))
        .isCloseTo(3 * byPoint.number(byPoint.rows().get(2), "pT"), within(1e-12));
    ClaimAnswer claim = ClaimAnswer.of(ResultsRuns.open(results)).orElseThrow();
    assertThat(claim.verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  /** The arm that is asked differs from 2 by 1.2, 1.4 and 1.6; the other arm is not asked. */
  @Test
  void aClaimAgainstANumberIsTestedByTheNamedArmsDifferenceFromIt() throws Exception {
    Path results =
        KnownSweep.of(
            folder,
            "\"replications\": 3, \"arms\": [{\"name\": \"a\"},"
                + " {\"name\": \"b\", \"settings\": [\"kappa_D=0\"]}],"
                + "\"claim\": {\"text\": \"b exceeds 2\", \"response\": \"adoption\","
                + " \"arm\": \"b\", \"than\": 2}");
    KnownSweep.replace(
        results, cells -> cells[4].equals("a") ? -9 : 3.2 + Integer.parseInt(cells[2]) / 5.0);
    ClaimAnswer claim = ClaimAnswer.of(ResultsRuns.open(results)).orElseThrow();
    // Mean 1.4, s = 0.2, n = 3: half-width t(0.975; 2) s / sqrt(3) = 0.4968277
    assertThat(claim.difference().estimate()).isCloseTo(1.4, within(1e-12));
    assertThat(claim.difference().low()).isCloseTo(1.4 - 0.4968277, within(1e-6));
    assertThat(claim.verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void theSameRunsGiveTheSameTablesAndNothingElseStays() throws Exception {
    Path results = KnownSweep.of(folder, "\"replications\": 4");
    answer(results);
    Path summary = results.resolve("analysis/summary.csv");
    String first = Files.readString(summary);
    Files.writeString(results.resolve("analysis/sobol.csv"), "old");
    answer(results);
    assertThat(Files.readString(summary)).isEqualTo(first);
    try (java.util.stream.Stream<Path> files = Files.list(summary.getParent())) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("summary.csv", "convergence.csv");
    }
  }
}
