package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    Cli.tiny(folder);
    file =
        Files.writeString(
            folder.resolve("fit.json"),
            """
            {"name": "tiny-fit", "title": "How fast the tiny world emulates",
             "scenario": "tiny.json",
             "parameters": [{"name": "emulation.rate", "low": 0.05, "high": 2, "scale": "log"}],
             "targets": [{"name": "radar", "kind": "curve", "measure": "adoption",
               "innovation": "radar", "error": 0.1,
               "points": [{"at": 1955, "value": 0.2}, {"at": 1965, "value": 0.6}]}],
             "budget": 30, "replications": 2,
             "search": {"starts": 2, "profile": 3, "profileGenerations": 1}}
            """);
  }

  @Test
  void printsWhatWasFittedAndWritesTablesAndCharts() {
    Path out = folder.resolve("out");
    Cli.Answer answer = Cli.run("calibrate", file, "--out", out);
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out())
        .contains("How fast the tiny world emulates", "emulation.rate", "90% interval", "digest");
    assertThat(out.resolve("manifest.json")).content().contains("\"command\" : \"calibrate\"");
    assertThat(out.resolve("parameters.csv")).exists();
    assertThat(out.resolve("profiles.csv")).exists();
    assertThat(out.resolve("charts/fit-radar.png")).exists();
    assertThat(out.resolve("charts/profile-emulation-rate.svg")).exists();
    assertThat(Cli.run("chart", out).code()).isZero();
  }

  @Test
  void digestDependsNeitherOnThreadsNorOnResuming() {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    String first = digest(one, "--threads", "1");
    assertThat(digest(two, "--threads", "3")).isEqualTo(first);
    assertThat(digest(two, "--threads", "2", "--resume")).isEqualTo(first);
  }

  private String digest(Path out, Object... more) {
    Object[] args = {"calibrate", file, "--out", out, "--no-charts", "--quiet", "--json"};
    Object[] all = new Object[args.length + more.length];
    System.arraycopy(args, 0, all, 0, args.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    Cli.Answer answer = Cli.run(all);
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out()).startsWith("{").contains("\"estimates\"");
    return answer.out().replaceAll("(?s).*\"resultsDigest\" : \"(\\w+)\".*", "$1");
  }

  @Test
  void faultsAreToldAndNothingIsWritten() throws IOException {
    Files.writeString(file, Files.readString(file).replace("emulation.rate", "emulation.rat"));
    Path out = folder.resolve("out");
    Cli.Answer answer = Cli.run("calibrate", file, "--out", out);
    assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(answer.err()).contains("/parameters/0/name", "did you mean 'emulation.rate'?");
    assertThat(out).doesNotExist();
  }

  @Test
  void resumingNeedsToKnowWhere() {
    assertThat(Cli.run("calibrate", file, "--resume").code()).isEqualTo(ExitCode.REFUSED);
  }
}
