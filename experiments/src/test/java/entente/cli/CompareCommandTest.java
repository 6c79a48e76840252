package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.Cli.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

  @TempDir Path folder;
  private Path tiny;
  private Path out;

  @BeforeEach
  void writeScenario() {
    tiny = Cli.tiny(folder);
    out = folder.resolve("results");
  }

  @Test
  void armsShareTheirSeedsAndAreComparedInPairs() throws IOException {
    Answer answer = Cli.run("compare", tiny, "--out", out, "--replications", 20, "--no-charts");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out())
        .contains("authoritarian minus liberal", "east: autonomy", "in words", "Holm");
    assertThat(answer.out().lines()).allMatch(line -> line.length() <= 110);
    List<String> rows = Files.readAllLines(out.resolve("runs.csv"));
    assertThat(rows).hasSize(41);
    assertThat(rows.get(1)).startsWith("0,0,0,1,liberal,");
    assertThat(rows.get(2)).startsWith("1,0,0,1,authoritarian,");
    assertThat(rows.get(40)).startsWith("39,0,19,20,authoritarian,");
  }

  @Test
  void anArmWithoutSettingsDiffersInNothing() {
    Answer answer =
        Cli.run(
            "compare",
            tiny,
            "--out",
            out,
            "--replications",
            3,
            "--arm",
            "historical",
            "--arm",
            "same:tempo=1",
            "--no-charts");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out()).contains("the same in every replication: ");
    assertThat(answer.out()).doesNotContain("- higher", "- lower", "cannot be told apart");
  }

  @Test
  void aSingleArmIsComparedWithTheScenarioAsItIs() {
    Answer answer =
        Cli.run(
            "compare",
            tiny,
            "--out",
            out,
            "--replications",
            5,
            "--no-charts",
            "--arm",
            "eager:emulation.rate=8,/states/C/budget={\"1950\": 1, \"1960\": 2}");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out())
        .contains("eager minus historical", "/states/C/budget={\"1950\": 1, \"1960\": 2}");
  }

  @Test
  void faultyArmsAreRefused() {
    assertThat(Cli.run("compare", tiny, "--out", out, "--arm", "x:emulation.rat=1").err())
        .contains("did you mean 'emulation.rate'?");
    assertThat(Cli.run("compare", tiny, "--out", out, "--arm", "nonsense").err())
        .contains("NAME:PATH=VALUE", "liberal, authoritarian, historical");
    assertThat(Cli.run("compare", tiny, "--out", out, "--arm", "a b:tempo=1").err())
        .contains("'a b'");
    assertThat(
            Cli.run("compare", tiny, "--out", out, "--arm", "a:tempo=1", "--arm", "a:tempo=2")
                .err())
        .contains("two arms are named 'a'");
    assertThat(out).doesNotExist();
  }

  @Test
  void jsonIsAloneOnStandardOutput() {
    Answer answer =
        Cli.run("compare", tiny, "--out", out, "--replications", 2, "--json", "--no-charts");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out()).startsWith("{").endsWith("}\n").contains("\"finding\"");
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void settingsAreSplitAtCommasOutsideBracketsAndQuotes() {
    assertThat(ArmChoice.settings("a=1, b={\"x\": 1, \"y\": [2, 3]},c=\"p, q\""))
        .containsExactly("a=1", "b={\"x\": 1, \"y\": [2, 3]}", "c=\"p, q\"");
  }
}
