package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.Cli.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeCommandTest {

  @TempDir Path folder;

  private Path compared() {
    Path out = folder.resolve("compared");
    Answer answer =
        Cli.run("compare", Cli.tiny(folder), "--replications=4", "--no-charts", "--out=" + out);
    assertThat(answer.code()).as(answer.err()).isZero();
    return out;
  }

  @Test
  void analysesTheFolderOfACompare() {
    Path out = compared();
    Answer answer = Cli.run("analyze", out);
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out())
        .contains("8 runs: 1 point x 2 arms x 4 replications")
        .contains("Paired differences between arms")
        .contains("p (Holm)");
    assertThat(out.resolve("analysis/contrasts.csv")).exists();
    assertThat(answer.out().lines()).allMatch(line -> line.length() <= 130);
  }

  @Test
  void printsNothingButJsonOnRequest() {
    Answer answer = Cli.run("analyze", compared(), "--json");
    assertThat(answer.out()).startsWith("{").contains("\"name\" : \"contrasts\"");
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void analysesTheFolderOfARun() {
    Path out = folder.resolve("run");
    Cli.run("run", Cli.tiny(folder), "--replications=3", "--no-charts", "--out=" + out);
    Answer answer = Cli.run("analyze", out);
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out()).doesNotContain("Paired differences");
  }

  @Test
  void refusesFoldersWithoutTheTablesItNeeds() throws IOException {
    refused(folder.resolve("nowhere"), "there is no results folder");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    refused(empty, "has no manifest.json");
    Path out = compared();
    Files.delete(out.resolve("runs.csv"));
    refused(out, "has no runs.csv");
    Files.writeString(out.resolve("runs.csv"), "a,b\n1,2\n");
    refused(out, "has no column 'run'");
    Files.writeString(
        out.resolve("runs.csv"), "run,point,replication,seed,arm,t\n0,zero,0,1,liberal,1\n");
    refused(out, "row 1: point and replication are whole numbers from 0, but found 'zero'");
  }

  @Test
  void refusesAShardUntilAllAreMerged() throws IOException {
    Path results = SmallSweep.of(folder, "\"replications\": 4, \"responses\": [\"adoption\"]");
    Path half = folder.resolve("half");
    Answer answer = Cli.run("sweep", results, "--shard=1/2", "--out=" + half, "--quiet");
    assertThat(answer.code()).as(answer.err()).isZero();
    refused(half, "holds only shard 1/2 of a sweep; join all shards with 'merge' first");
  }

  private void refused(Path results, String message) {
    Answer answer = Cli.run("analyze", results);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains(message).doesNotContain("\tat ");
    assertThat(answer.out()).isEmpty();
  }
}
