package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.Cli.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {

  @TempDir Path folder;
  private Path tiny;
  private Path out;

  @BeforeEach
  void writeScenario() {
    tiny = Cli.tiny(folder);
    out = folder.resolve("results");
  }

  private void assertRefused(Answer answer, String... words) throws IOException {
    assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(answer.err()).contains(words).doesNotContain("\tat ", "Exception");
    assertThat(answer.out()).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(tiny);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--replications 0          | at least 1",
        "--replications many       | 'many'",
        "--threads 0               | at least 1",
        "--seed -1                 | from 0 to 18446744073709551615",
        "--seed 18446744073709551616 | from 0 to 18446744073709551615",
        "--seed x                  | 'x'",
        "--governance 1.5          | number in [0, 1]",
        "--governance harsh        | authoritarian, liberal, historical",
        "--until 1940              | end",
        "--until soon              | soon",
        "--set emulation.rat=1     | emulation.rate",
        "--set emulation.rate=NaN  | emulation",
        "--set emulation.rate=-1   | [0, 1e12]",
        "--set nothing             | PATH=VALUE",
        "--sed 3                   | --seed",
        "surplus                   | surplus",
      })
  void wrongInputIsRefusedInWordsAndNothingIsWritten(String options, String words)
      throws IOException {
    String[] given = options.split(" ");
    Object[] args = new Object[given.length + 4];
    args[0] = "run";
    args[1] = tiny;
    args[2] = "--out";
    args[3] = out;
    System.arraycopy(given, 0, args, 4, given.length);
    assertRefused(Cli.run(args), words);
  }

  @Test
  void anUnknownScenarioIsAnsweredWithTheNearestName() throws IOException {
    assertRefused(Cli.run("run", "cold-wat", "--out", out), "did you mean 'cold-war'?");
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    assertRefused(Cli.run("run", folder.resolve("absent.json"), "--out", out), "absent.json");
  }

  @Test
  void everyFaultOfAScenarioIsListed() throws IOException {
    Answer answer = Cli.run("run", tiny, "--out", out, "--set", "tempo=-1", "--set", "q_E=x");
    assertRefused(answer, "tempo", "q_E");
    assertThat(answer.err().lines()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void anUnknownCommandIsAnsweredWithTheNearestName() throws IOException {
    assertRefused(Cli.run("comapre"), "Did you mean", "compare");
    assertRefused(Cli.run("0000"), "Commands: run, compare");
  }

  @Test
  void withoutADeskGuiSaysSo() throws IOException {
    assertRefused(Cli.run("gui", "cold-war"), "no desk");
  }

  @ParameterizedTest
  @CsvSource({"run", "compare", "scenarios", "describe", "validate", "chart"})
  void everyCommandHasHelp(String command) {
    Answer answer = Cli.run(command, "--help");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("Usage: entente " + command);
    assertThat(answer.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(Cli.run("--help").out()).contains("  " + command);
  }

  @Test
  void versionNamesVersionAndCommit() {
    Answer answer = Cli.run("--version");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).matches("entente \\S+ \\(\\S+\\)\\R");
  }

  @Test
  void anInterruptedRunLeavesNothing() throws IOException {
    Thread.currentThread().interrupt();
    Answer answer = Cli.run("run", tiny, "--out", out, "--replications", 50);
    assertThat(Thread.interrupted()).isFalse();
    assertThat(answer.code()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(answer.err()).contains("interrupted");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(tiny);
    }
  }

  @Test
  void aBugIsOwnedInOneLineWithALog() throws IOException {
    java.io.StringWriter err = new java.io.StringWriter();
    Terminal terminal =
        new Terminal(
            new java.io.PrintWriter(new java.io.StringWriter()),
            new java.io.PrintWriter(err),
            false);
    int code = new Failures(terminal).code(new IllegalStateException("the sky\nfell"));
    assertThat(code).isEqualTo(ExitCode.BUG);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).contains("bug of ours", "the sky fell", "details are in ");
    String path = err.toString().strip().replaceAll(".* details are in ", "");
    assertThat(Files.readString(Path.of(path))).contains("IllegalStateException", "\tat ");
    Files.delete(Path.of(path));
  }
}
