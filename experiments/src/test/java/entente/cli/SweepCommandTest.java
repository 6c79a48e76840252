package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.design.Experiment.Adjustments;
import entente.design.ExperimentReader;
import entente.store.Digests;
import entente.store.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Experiments of the tiny scenario, executed within this process. */
class SweepCommandTest {

  @TempDir Path folder;
  private Path experiment;
  private Path out;

  @BeforeEach
  void writeExperiment() throws IOException {
    Cli.tiny(folder);
    out = folder.resolve("results");
    experiment = experiment("\"replications\": 3");
  }

  /** Three points, two arms. */
  private Path experiment(String more) throws IOException {
    return Files.writeString(
        folder.resolve("tiny-sweep.json"),
        """
        {
          "name": "tiny-sweep", "title": "Emulation in two alliances", "scenario": "tiny.json",
          "arms": [{"name": "liberal", "governance": "liberal"},
                   {"name": "authoritarian", "governance": "authoritarian"}],
          "design": {"kind": "grid", "factors": [
            {"name": "emulation", "path": "emulation.rate", "values": [0.2, 0.4, 0.8]}]},
          "responses": ["adoption", "adoptions", "autonomy", "t50:*"],
          "series": true,
        """
            + more
            + "}");
  }

  private static Cli.Answer sweep(Path experiment, Path out, Object... more) {
    Object[] args = new Object[4 + more.length];
    args[0] = "sweep";
    args[1] = experiment;
    args[2] = "--no-charts";
    args[3] = "--out=" + out;
    System.arraycopy(more, 0, args, 4, more.length);
    return Cli.run(args);
  }

  private static Manifest done(Cli.Answer answer, Path out) throws IOException {
    assertThat(answer.code()).as(answer.err()).isZero();
    return Manifest.read(out);
  }

  @Test
  void everyPointArmAndReplicationIsARowInTheOrderOfTheRuns() throws IOException {
    Manifest manifest = done(sweep(experiment, out), out);
    List<String> rows = Files.readAllLines(out.resolve("runs.csv"));
    assertThat(rows).hasSize(1 + 3 * 2 * 3);
    assertThat(rows.get(0))
        .startsWith("run,point,replication,seed,arm,emulation,adoptions,t50:doctrine")
        .endsWith(",failure");
    assertThat(rows.get(1)).matches("0,0,0,\\d+,liberal,0.2,.*");
    assertThat(rows.get(2)).matches("1,0,0,\\d+,authoritarian,0.2,.*");
    assertThat(rows.get(18)).matches("17,2,2,\\d+,authoritarian,0.8,.*");
    assertThat(manifest.runs()).isEqualTo(new Manifest.Runs(18, 0));
    assertThat(manifest.experiment().points()).isEqualTo(3);
    assertThat(out.resolve("sweep.sqlite")).doesNotExist();
    assertThat(Files.readString(out.resolve("design.csv")))
        .isEqualTo("point,emulation\n0,0.2\n1,0.4\n2,0.8\n");
  }

  @Test
  void theDigestIsThatOfTheTablesAndDoesNotDependOnThreads() throws IOException {
    Manifest one = done(sweep(experiment, out, "--threads=1"), out);
    Path other = folder.resolve("other");
    Manifest three = done(sweep(experiment, other, "--threads=3"), other);
    assertThat(three.resultsDigest()).isEqualTo(one.resultsDigest());
    assertThat(one.tables()).containsOnlyKeys("runs.csv", "adoptions.csv", "series.csv");
    for (String table : one.tables().keySet()) {
      assertThat(Digests.of(Files.readString(out.resolve(table))))
          .isEqualTo(one.tables().get(table));
    }
  }

  @Test
  void theFolderIsAnExperimentOfItsOwnThatGivesTheSameResults() throws IOException {
    Manifest first = done(sweep(experiment, out), out);
    Path other = folder.resolve("other");
    Manifest second = done(sweep(out, other), other);
    assertThat(second.resultsDigest()).isEqualTo(first.resultsDigest());
    assertThat(ExperimentReader.read(out.resolve("experiment.json"), Adjustments.NONE).isSound())
        .isTrue();
  }

  @Test
  void aRunThatFailsIsARowWithItsReasonAndNotTheEnd() throws IOException {
    Path failing =
        Files.writeString(
            folder.resolve("failing.json"),
            """
            {
              "name": "failing", "title": "An end before an event", "scenario": "tiny.json",
              "design": {"kind": "list", "csv": "points.csv", "factors": [
                {"name": "change", "path": "/events/0/value", "values": [0.5, 7]}]},
              "replications": 2
            }
            """);
    Files.writeString(folder.resolve("points.csv"), "change\n0.5\n7\n");
    Cli.Answer answer = sweep(failing, out);
    assertThat(answer.code()).as(answer.err()).isZero();
    Manifest manifest = Manifest.read(out);
    assertThat(manifest.runs()).isEqualTo(new Manifest.Runs(2, 2));
    assertThat(answer.out()).contains("of which 2 failed");
    List<String> rows = Files.readAllLines(out.resolve("runs.csv"));
    assertThat(rows.get(1)).endsWith(",");
    assertThat(rows.get(3)).contains("/events/0/value");
  }

  @Test
  void aRuleStopsEachPointAtTheSameNumberWhateverTheThreads() throws IOException {
    String rule =
        "\"replications\": {\"min\": 3, \"max\": 40, \"response\": \"adoption\","
            + " \"halfWidth\": 0.05}";
    Path adaptive = experiment(rule);
    Manifest one = done(sweep(adaptive, out, "--threads=1"), out);
    Path other = folder.resolve("other");
    Manifest three = done(sweep(adaptive, other, "--threads=3"), other);
    assertThat(three.resultsDigest()).isEqualTo(one.resultsDigest());
    assertThat(one.runs().completed()).isBetween(3L * 2 * 3, 3L * 2 * 40 - 1);
  }

  @Test
  void aDryRunWritesNothingAndSaysHowLargeItIs() throws IOException {
    Cli.Answer answer = sweep(experiment, out, "--dry-run");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out())
        .contains("3 points of the design 'grid' x 2 arms x 3 replications: 18 runs")
        .contains("runs a second");
    assertThat(out).doesNotExist();
  }

  @Test
  void jsonIsAllThereIsOnStandardOutput() throws IOException {
    Cli.Answer answer = sweep(experiment, out, "--json");
    assertThat(answer.out()).startsWith("{").contains("\"resultsDigest\"").endsWith("}\n");
  }
}
