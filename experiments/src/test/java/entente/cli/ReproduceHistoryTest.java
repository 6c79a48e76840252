package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published forecast of the made-up record, in a copy that may be altered. */
class ReproduceHistoryTest {

  private static final Path ROOT =
      Path.of(System.getProperty("entente.root", "..")).toAbsolutePath();
  private static final Path STUDY = ROOT.resolve("experiments/published/history-made-up");
  private static final String RECORD = "docs/how-to/made-up-record";

  @TempDir Path folder;
  private Path copy;

  @BeforeEach
  void copy() throws IOException {
    copy = folder.resolve("history-made-up");
    Files.createDirectories(copy.resolve("expected"));
    for (String file : new String[] {"study.json", "files.csv", "expected/history.csv"}) {
      Files.copy(STUDY.resolve(file), copy.resolve(file));
    }
    edit("study.json", "\"simulate\": \\d+", "\"simulate\": 0");
  }

  private void edit(String file, String from, String to) throws IOException {
    String text = Files.readString(copy.resolve(file));
    Files.writeString(copy.resolve(file), text.replaceFirst(from, to));
  }

  @Test
  void scoresAreFoundAgainAndWhatWasNotDoneIsMissing() throws IOException {
    edit("study.json", RECORD, ROOT.resolve(RECORD).toString());
    Cli.Answer answer = Cli.run("reproduce", copy, "--quiet");
    assertThat(answer.code()).as("no forward runs in this copy").isEqualTo(ExitCode.NO);
    assertThat(answer.out())
        .contains("area under the curve, value (capability only)", "24 of 37 numbers found again")
        .contains("missing");
  }

  @Test
  void aRecordThatIsNotHereIsRefusedPolitely() throws IOException {
    edit("study.json", RECORD, "nowhere");
    Cli.Answer answer = Cli.run("reproduce", copy, "--quiet");
    assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(answer.err())
        .contains("this forecast cannot be done again here")
        .contains("adoption.csv is missing; it is to be had from this project, made up");
    assertThat(answer.out()).isEmpty();
  }
}
