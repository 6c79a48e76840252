package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One of the shortest published claims, in a copy that may be altered. */
class ReproduceClaimTest {

  private static final Path SHELF =
      Path.of(System.getProperty("entente.root", ".."), "experiments", "published");
  private static final String CLAIM = "claim-14a-red-lines";

  @TempDir Path folder;
  private Path claim;

  @BeforeEach
  void copy() throws IOException {
    claim = folder.resolve(CLAIM);
    for (String name : List.of(CLAIM, "worlds")) {
      try (Stream<Path> files = Files.walk(SHELF.resolve(name))) {
        for (Path file : files.toList()) {
          Files.copy(file, folder.resolve(SHELF.relativize(file).toString()));
        }
      }
    }
  }

  @Test
  void everyNumberOfAClaimIsFoundAgain() {
    Cli.Answer answer = Cli.run("reproduce", claim, "--quiet");
    assertThat(answer.code()).as(answer.out() + answer.err()).isZero();
    assertThat(answer.out())
        .contains(CLAIM + ": reproduced; 5 of 5 numbers found again, tables the same");
  }

  @Test
  void anAlteredNumberOrVerdictIsTold() throws IOException {
    Path expected = claim.resolve("expected/claim.json");
    String text = Files.readString(expected);
    Files.writeString(
        expected,
        text.replaceFirst("\"difference\": [^,]+", "\"difference\": 0.125")
            .replaceFirst("\"verdict\": \"\\w+\"", "\"verdict\": \"UNDECIDED\""));
    Cli.Answer answer = Cli.run("reproduce", claim, "--quiet");
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.out())
        .contains("4 of 5 numbers found again")
        .contains("The verdict was undecided and is supported")
        .contains("or the numbers were altered");
  }
}
