package entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.value.ChannelName;
import entente.value.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFolderTest {

  private static final List<String> ONE_ARM = List.of("run");

  @TempDir Path folder;
  private Path target;

  @BeforeEach
  void nameTarget() {
    target = folder.resolve("results");
  }

  private static RunRows rows(double response) {
    return new RunRows(
        Map.of("adoptions", response),
        List.of(
            new AdoptionRow(1950.25, "A", "m", Stage.FULL, ChannelName.EMU, 0.9, "B"),
            new AdoptionRow(1950, "C", "m", Stage.ROUTINISED, null, 1, "")),
        new double[] {1950, 1951},
        List.of(new Series("adoption:a,b", "m", new double[] {0.1, Double.NaN})));
  }

  private static RunKey key(long run) {
    return new RunKey(run, 0, (int) run, -1 + run, "run");
  }

  private Manifest write(boolean force, double... responses) {
    try (ResultsFolder results = ResultsFolder.begin(target, force, ONE_ARM, true)) {
      for (int k = 0; k < responses.length; k++) {
        results.add(key(k), rows(responses[k]));
      }
      return results.finish("{}\n", ResultsFolderTest::manifest);
    }
  }

  private static Manifest manifest(ResultsFolder.Contents contents) {
    return new Manifest(
        Manifest.PROGRAM,
        "0",
        "unknown",
        "17",
        "run",
        List.of(),
        new Manifest.ScenarioInForce("n", "t", "n", List.of(), List.of(), "", "", ""),
        null,
        List.of(),
        Map.of(),
        new Manifest.Seeds("", "1", 1),
        contents.runs(),
        new Manifest.EngineUsed("test", 1),
        "",
        "",
        Double.NaN,
        contents.tables(),
        contents.resultsDigest());
  }

  private List<String> names(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void tablesAreWrittenAsPublished() throws IOException {
    Manifest manifest = write(false, 0.1 + 0.2, Double.NaN);
    assertThat(target.resolve("runs.csv"))
        .hasContent(
            "run,point,replication,seed,arm,adoptions,failure\n"
                + "0,0,0,18446744073709551615,run,0.30000000000000004,\n"
                + "1,0,1,0,run,,\n");
    assertThat(target.resolve("adoptions.csv"))
        .hasContent(
            "run,time,state,innovation,stage,channel,depth,source\n"
                + "0,1950.25,A,m,full,EMU,0.9,B\n0,1950.0,C,m,routinised,,1.0,\n"
                + "1,1950.25,A,m,full,EMU,0.9,B\n1,1950.0,C,m,routinised,,1.0,\n");
    assertThat(Files.readString(target.resolve("series.csv")))
        .startsWith(
            "run,time,innovation,measure,value\n"
                + "0,1950.0,m,\"adoption:a,b\",0.1\n0,1951.0,m,\"adoption:a,b\",\n");
    assertThat(Files.readString(target.resolve("manifest.json")))
        .contains(manifest.resultsDigest(), "\"wallSeconds\" : null");
  }

  @Test
  void theDigestIsThatOfTheTables() throws IOException {
    Manifest manifest = write(false, 1, 2);
    StringBuilder lines = new StringBuilder();
    for (String table : List.of("runs.csv", "adoptions.csv", "series.csv")) {
      String digest = Digests.of(Files.readString(target.resolve(table)));
      assertThat(manifest.tables()).containsEntry(table, digest);
      lines.append(digest).append("  ").append(table).append('\n');
    }
    assertThat(manifest.resultsDigest()).isEqualTo(Digests.of(lines.toString()));
  }

  @Test
  void nothingStandsAtTheTargetBeforeTheEnd() throws IOException {
    try (ResultsFolder results = ResultsFolder.begin(target, false, ONE_ARM, true)) {
      results.add(key(0), rows(1));
      assertThat(target).doesNotExist();
      assertThat(names(folder)).containsExactly(".results.partial");
      assertThat(folder.resolve(".results.partial").resolve("manifest.json")).doesNotExist();
    }
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void whatAKilledProcessLeftIsCleared() throws IOException {
    Path left = Files.createDirectory(folder.resolve(".results.partial"));
    Files.writeString(left.resolve("runs.csv"), "torn");
    Files.writeString(left.resolve("other.csv"), "torn");
    write(false, 1);
    assertThat(names(folder)).containsExactly("results");
    assertThat(names(target)).doesNotContain("other.csv");
  }

  @Test
  void twoWritersOfOneFolderAreToldApart() {
    try (ResultsFolder first = ResultsFolder.begin(target, false, ONE_ARM, true)) {
      assertThatThrownBy(() -> ResultsFolder.begin(target, false, ONE_ARM, true))
          .isInstanceOf(FolderRefused.class)
          .hasMessageContaining("another process");
      first.add(key(0), rows(1));
    }
  }

  @Test
  void aFullFolderIsReplacedOnlyByForceAndOnlyIfItIsOurs() throws IOException {
    write(false, 1);
    assertThatThrownBy(() -> write(false, 2)).hasMessageContaining("--force");
    String digest = write(true, 2).resultsDigest();
    assertThat(Files.readString(target.resolve("manifest.json"))).contains(digest);
    assertThat(names(folder)).containsExactly("results");

    Files.writeString(target.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> write(true, 3)).hasMessageContaining("notes.txt");
    assertThat(target.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void aFolderOfSomebodyElseIsNeverReplaced() throws IOException {
    Files.createDirectory(target);
    Files.writeString(target.resolve("manifest.json"), "{\"program\": \"another\"}");
    assertThatThrownBy(() -> write(true, 1)).hasMessageContaining("no results folder");
    Files.delete(target.resolve("manifest.json"));
    Files.writeString(target.resolve("runs.csv"), "mine");
    assertThatThrownBy(() -> write(true, 1)).isInstanceOf(FolderRefused.class);
    assertThat(target.resolve("runs.csv")).hasContent("mine");
  }

  @Test
  void anEmptyFolderIsFilledAndAFileIsRefused() throws IOException {
    Files.createDirectory(target);
    write(false, 1);
    assertThat(target.resolve("manifest.json")).exists();
    target = Files.writeString(folder.resolve("file"), "mine");
    assertThatThrownBy(() -> write(true, 1)).hasMessageContaining("is a file");
    target = target.resolve("below");
    assertThatThrownBy(() -> write(true, 1)).hasMessageContaining("cannot write");
  }

  @Test
  void aFailedRunIsARowWithItsReason() throws IOException {
    try (ResultsFolder results = ResultsFolder.begin(target, false, ONE_ARM, false)) {
      results.addFailure(key(0), "it broke,\nbadly");
      results.add(key(1), rows(4));
      results.finish("{}\n", ResultsFolderTest::manifest);
    }
    assertThat(target.resolve("runs.csv"))
        .hasContent(
            "run,point,replication,seed,arm,adoptions,failure\n"
                + "0,0,0,18446744073709551615,run,,\"it broke, badly\"\n"
                + "1,0,1,0,run,4.0,\n");
    assertThat(target.resolve("series.csv")).doesNotExist();
  }

  @Test
  void numbersReadBackAsTheSameDoubleAndAreShortest() {
    double[] awkward = {
      0,
      -0.0,
      0.1,
      1.0 / 3,
      2e-3,
      9.999999999999999e22,
      2.0e-323,
      Double.MIN_VALUE,
      Double.MAX_VALUE,
      1.1e-5,
      Math.PI,
      4.35,
      1e7,
      123456789.5
    };
    for (double value : awkward) {
      assertThat(Double.parseDouble(Numbers.text(value))).isEqualTo(value);
    }
    assertThat(Numbers.text(2.0e-323)).isEqualTo("2.0E-323");
    assertThat(Numbers.text(2e-3)).isEqualTo("0.002");
    assertThat(Numbers.text(Double.NaN)).isEmpty();
  }
}
