package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import entente.design.Experiment.Adjustments;
import entente.design.ExperimentReader;
import entente.store.Digests;
import entente.store.Manifest;
import entente.store.Numbers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.parquet.schema.Type;
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

  private static String refused(Cli.Answer answer) {
    assertThat(answer.code()).as(answer.err()).isEqualTo(ExitCode.REFUSED);
    assertThat(answer.err().lines()).hasSize(1);
    assertThat(answer.out()).isEmpty();
    return answer.err();
  }

  private List<Path> shards(int count) throws IOException {
    List<Path> shards = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Path shard = folder.resolve("shard-" + i);
      done(sweep(experiment, shard, "--shard=" + i + "/" + count), shard);
      shards.add(shard);
    }
    return shards;
  }

  @Test
  void shardsJoinInAnyOrderIntoTheSameBytes() throws IOException {
    Manifest whole = done(sweep(experiment, out), out);
    List<Path> shards = shards(4);
    Path joined = folder.resolve("joined");
    Cli.Answer answer =
        Cli.run(
            "merge",
            "--no-charts",
            shards.get(2),
            shards.get(0),
            shards.get(3),
            shards.get(1),
            "--out=" + joined);
    Manifest manifest = done(answer, joined);
    assertThat(manifest.resultsDigest()).isEqualTo(whole.resultsDigest());
    assertThat(manifest.runs()).isEqualTo(whole.runs());
    assertThat(manifest.experiment().shard()).isEqualTo("1/1");
    for (String file :
        List.of("runs.csv", "adoptions.csv", "series.csv", "design.csv", "experiment.json")) {
      assertThat(Files.mismatch(joined.resolve(file), out.resolve(file))).isEqualTo(-1);
    }
  }

  @Test
  void shardsThatDoNotMakeOneSweepAreRefused() throws IOException {
    List<Path> shards = shards(3);
    Path joined = folder.resolve("joined");
    String to = "--out=" + joined;
    assertThat(refused(Cli.run("merge", shards.get(0), shards.get(2), to)))
        .contains("shard 2/3 is missing");
    assertThat(refused(Cli.run("merge", shards.get(0), shards.get(0), shards.get(1), to)))
        .contains("shard 1/3 is there twice");
    assertThat(refused(Cli.run("merge", folder, to))).contains("no finished shard");
    experiment("\"replications\": 4");
    Path other = folder.resolve("other");
    done(sweep(experiment, other, "--shard=2/3"), other);
    assertThat(refused(Cli.run("merge", shards.get(0), other, shards.get(2), to)))
        .contains("not of one sweep");
    Files.writeString(shards.get(1).resolve("runs.csv"), "run\n");
    assertThat(refused(Cli.run("merge", shards.get(0), shards.get(1), shards.get(2), to)))
        .contains("has been changed");
    assertThat(joined).doesNotExist();
  }

  @Test
  void aFolderThatHoldsSomethingIsKept() throws IOException {
    Files.createDirectory(out);
    Files.writeString(out.resolve("thesis.txt"), "years of work");
    assertThat(refused(sweep(experiment, out))).contains("left alone");
    assertThat(refused(sweep(experiment, out, "--force"))).contains("left alone");
    assertThat(refused(sweep(experiment, out, "--resume"))).contains("left alone");
    assertThat(out.toFile().list()).containsExactly("thesis.txt");
    assertThat(refused(sweep(experiment, out.resolve("thesis.txt")))).contains("is a file");
  }

  @Test
  void aFinishedSweepIsReplacedOnlyByForceAndResumingItDoesNothing() throws IOException {
    Manifest first = done(sweep(experiment, out), out);
    assertThat(refused(sweep(experiment, out))).contains("is not empty");
    Cli.Answer again = sweep(experiment, out, "--resume");
    assertThat(done(again, out).ended()).isEqualTo(first.ended());
    assertThat(again.out()).contains("finished before");
    experiment("\"replications\": 4");
    assertThat(refused(sweep(experiment, out, "--resume")))
        .contains("the experiment has changed since it was begun (replications)");
    assertThat(done(sweep(experiment, out, "--force"), out).runs().completed()).isEqualTo(24);
    Files.writeString(out.resolve("notes.txt"), "mine");
    assertThat(refused(sweep(experiment, out, "--force"))).contains("also holds notes.txt");
  }

  @Test
  void aChangedScenarioOrListOfSeedsIsToldApart() throws IOException {
    Path seeds = folder.resolve("mine.txt");
    Files.writeString(seeds, "11\n12\n13\n");
    experiment("\"replications\": 3, \"seeds\": \"mine\"");
    done(sweep(experiment, out), out);
    Files.writeString(seeds, "11\n12\n14\n");
    assertThat(refused(sweep(experiment, out, "--resume"))).contains("list of seeds has changed");
    Files.writeString(seeds, "11\n12\n13\n");
    Path scenario = folder.resolve("tiny.json");
    Files.writeString(
        scenario, Files.readString(scenario).replace("\"budget\": 4", "\"budget\": 5"));
    assertThat(refused(sweep(experiment, out, "--resume"))).contains("scenario has changed");
  }

  @Test
  void wrongOptionsAreOneMessage() {
    assertThat(refused(sweep(experiment, out, "--shard=4/3"))).contains("i/n");
    assertThat(refused(sweep(experiment, out, "--threads=0"))).contains("--threads");
    assertThat(refused(sweep(experiment, out, "--resume", "--force"))).contains("one of them");
    assertThat(refused(sweep(experiment, out, "--seed=-1"))).contains("--seed");
    assertThat(refused(sweep(experiment, out, "--until=soon"))).contains("--until");
    assertThat(refused(Cli.run("sweep", experiment, "--resume"))).contains("--out");
    assertThat(out).doesNotExist();
  }

  @Test
  void parquetHoldsTheSameRowsAndLeavesTheDigestAsItIs() throws IOException {
    Manifest csv = done(sweep(experiment, out), out);
    Path other = folder.resolve("other");
    Manifest parquet = done(sweep(experiment, other, "--format=parquet"), other);
    assertThat(parquet.resultsDigest()).isEqualTo(csv.resultsDigest());
    assertThat(other.resolve("runs.csv")).exists();
    assertThat(other.resolve("series.csv")).doesNotExist();
    assertThat(parquet(other.resolve("runs.parquet"))).isEqualTo(csv(out.resolve("runs.csv")));
    assertThat(parquet(other.resolve("adoptions.parquet")))
        .isEqualTo(csv(out.resolve("adoptions.csv")));
    assertThat(parquet(other.resolve("series.parquet"))).isEqualTo(csv(out.resolve("series.csv")));
  }

  /** Cells as text, numbers as the shortest that reads back as the same double. */
  private static List<List<String>> csv(Path file) throws IOException {
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
      return parser.stream().map(CSVRecord::toList).toList();
    }
  }

  private static List<List<String>> parquet(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        ParquetReader.readMetadata(file.toFile()).getFileMetaData().getSchema().getFields().stream()
            .map(Type::getName)
            .toList());
    Hydrator<List<String>, List<String>, String[]> cells =
        new Hydrator<>() {
          @Override
          public List<String> start() {
            return new ArrayList<>();
          }

          @Override
          public List<String> add(List<String> row, String[] column, Object value) {
            row.add(
                value instanceof Long seed && column[0].equals("seed")
                    ? Long.toUnsignedString(seed)
                    : text(value));
            return row;
          }

          @Override
          public List<String> finish(List<String> row) {
            return row;
          }
        };
    try (Stream<List<String>> all = ParquetReader.streamContent(file.toFile(), cells)) {
      all.forEach(rows::add);
    }
    return rows;
  }

  private static String text(Object value) {
    return value == null ? "" : value instanceof Double d ? Numbers.text(d) : value.toString();
  }
}
