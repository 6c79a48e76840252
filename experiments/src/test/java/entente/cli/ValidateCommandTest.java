package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.Cli.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

  @TempDir Path folder;

  @Test
  void soundFilesAndBuiltInNamesHaveNoFaults() {
    Path tiny = Cli.tiny(folder);
    Answer answer = Cli.run("validate", tiny, "cold-war");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out()).isEqualTo(tiny + ": no faults\ncold-war: no faults\n");
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void allFaultsOfAllFilesAreSaid() throws IOException {
    Path one = Files.writeString(folder.resolve("one.json"), "{\"name\": \"x\", \"colour\": 1}");
    Path two = Files.writeString(folder.resolve("two.json"), "");
    Answer answer = Cli.run("validate", one, two);
    assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(answer.err())
        .contains(one.toString(), "colour", "title", "calendar", two.toString());
    assertThat(answer.out()).isEmpty();
  }

  @Test
  void faultsAreJsonOnRequest() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.json"), "");
    Answer answer = Cli.run("validate", "--json", empty);
    assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(answer.out()).startsWith("[").contains("\"faults\"", "\"message\"");
  }

  @Test
  void experimentsAndCalibrationsAreKnownByTheirKeys() throws IOException {
    Cli.tiny(folder);
    Path experiment =
        Files.writeString(
            folder.resolve("experiment.json"),
            "{\"name\": \"e\", \"title\": \"E\", \"scenario\": \"tiny.json\", \"responses\": [\"autonmy\"]}");
    Path calibration =
        Files.writeString(
            folder.resolve("fit.json"),
            "{\"name\": \"f\", \"title\": \"F\", \"scenario\": \"tiny.json\", \"targets\": []}");
    Answer answer = Cli.run("validate", experiment, calibration, "governance-contrast");
    assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(answer.err())
        .contains("/responses/0: unknown response 'autonmy'; did you mean 'autonomy'?")
        .contains("/parameters: missing");
    assertThat(answer.out()).isEqualTo("governance-contrast: no faults\n");
  }
}
