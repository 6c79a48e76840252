package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.Cli.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

  @TempDir Path folder;

  @Test
  void aSweepBecomesOnePageWithItsClaimFiguresTablesAndProvenance() throws IOException {
    Path results =
        SmallSweep.of(
            folder,
            "\"replications\": 3, \"responses\": [\"adoption\"],"
                + "\"claim\": {\"text\": \"Emulation <spreads>\", \"response\": \"adoption\","
                + " \"factor\": \"emulation\"}, \"design\": {\"kind\": \"one-at-a-time\","
                + " \"levels\": 3, \"factors\": ["
                + SmallSweep.TWO_FACTORS
                + "]}");
    Answer answer = Cli.run("report", results);
    assertThat(answer.code()).as(answer.err()).isZero();
    String page = Files.readString(results.resolve("report.html"));
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("Claim: Emulation &lt;spreads&gt;")
        .contains("emulation.rate")
        .contains("data:image/png;base64,")
        .contains("Means, quantiles and intervals of every point")
        .contains("resultsDigest")
        .contains("./entente sweep results/experiment.json --out again")
        .doesNotContain("<script")
        .doesNotContain("http:")
        .doesNotContain("https:");
    assertThat(Cli.run("sweep", results, "--out=" + folder.resolve("x"), "--quiet").code())
        .isZero();
  }

  @Test
  void theCommandThatThePageOfACompareGivesRepeatsIt() throws IOException {
    Path results = folder.resolve("compared");
    Cli.run(
        "compare",
        Cli.tiny(folder),
        "--replications=3",
        "--seed=7",
        "--until=1960",
        "--no-charts",
        "--out=" + results);
    assertThat(Cli.run("report", results, "--no-charts").code()).isZero();
    String page = Files.readString(results.resolve("report.html"));
    String command = page.replaceAll("(?s).*<pre>./entente (.*?)</pre>.*", "$1");
    Path again = folder.resolve("again");
    String[] words =
        command
            .replace("--out again", "--out " + again)
            .replace("compared/scenario.json", results + "/scenario.json")
            .replace("'", "")
            .split(" ");
    Answer repeated = Cli.run((Object[]) words);
    assertThat(repeated.code()).as(command + repeated.err()).isZero();
    assertThat(Files.readString(again.resolve("runs.csv")))
        .isEqualTo(Files.readString(results.resolve("runs.csv")));
  }

  @Test
  void refusesAFolderWithoutResults() {
    assertThat(Cli.run("report", folder).code()).isEqualTo(2);
    assertThat(folder.resolve("report.html")).doesNotExist();
  }
}
