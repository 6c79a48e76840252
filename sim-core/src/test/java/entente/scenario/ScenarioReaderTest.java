package entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader says of files and texts as a whole. */
class ScenarioReaderTest {

  private static final String LIBRARY = "entente/scenario/library/";

  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static String only(Reading reading) {
    assertThat(reading.faults()).hasSize(1);
    assertThat(reading.scenario()).isNull();
    return reading.faults().get(0).message();
  }

  @Test
  void aSoundFileGivesItsScenarioAndText() throws IOException {
    Path path = file("s.json", Sketch.with("").getBytes(StandardCharsets.UTF_8));
    Reading reading = ScenarioReader.read(path);
    assertThat(reading.isSound()).isTrue();
    assertThat(reading.text()).isEqualTo(Sketch.with(""));
    assertThat(reading.orThrow().states()).hasSize(3);
    assertThat(reading.orThrow().parameters().emulation().rate()).isEqualTo(0.8);
  }

  @Test
  void missingFileSaysSo() {
    assertThat(only(ScenarioReader.read(folder.resolve("none.json")))).contains("no such file");
  }

  @Test
  void folderIsNoFile() {
    assertThat(only(ScenarioReader.read(folder))).contains("is a folder");
  }

  @ParameterizedTest
  @CsvSource(
      value = {"''", "'  \n\t '"},
      ignoreLeadingAndTrailingWhitespace = false)
  void emptyFileSaysSo(String text) throws IOException {
    Path path = file("empty.json", text.getBytes(StandardCharsets.UTF_8));
    assertThat(only(ScenarioReader.read(path)))
        .isEqualTo("is empty; expected is one JSON object {...}");
  }

  @Test
  void fileOverTheLimitIsRefusedBeforeItIsRead() throws IOException {
    Path path = folder.resolve("large.json");
    try (RandomAccessFile sparse = new RandomAccessFile(path.toFile(), "rw")) {
      sparse.setLength(100L << 20);
    }
    assertTimeout(
        Duration.ofSeconds(5),
        () ->
            assertThat(only(ScenarioReader.read(path)))
                .isEqualTo("the file has 105 MB; allowed are 100 MB"));
  }

  @Test
  void bytesThatAreNotUtf8NameTheLine() throws IOException {
    Path path =
        file("latin.json", "{\n\"name\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(only(ScenarioReader.read(path)))
        .isEqualTo("line 2: byte 0xE9 is not UTF-8; save the file as UTF-8");
  }

  @Test
  void utf16IsRecognised() throws IOException {
    Path path = file("wide.json", Sketch.with("").getBytes(StandardCharsets.UTF_16));
    assertThat(only(ScenarioReader.read(path))).contains("may be UTF-16");
  }

  @Test
  void byteOrderMarkIsAccepted() throws IOException {
    Path path = file("bom.json", ("\uFEFF" + Sketch.with("")).getBytes(StandardCharsets.UTF_8));
    assertThat(ScenarioReader.read(path).orThrow().name()).isEqualTo("sketch");
    assertThat(ScenarioReader.read("\uFEFF" + Sketch.with(""), "text").isSound()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "hello            | line 1, column 1: | unknown word 'hello'",
        "<xml/>           | line 1, column 1: | found '<' where a value is expected",
        "{\"a\": 1,}      | line 1, column 9: | found '}' where a key in double quotes is expected",
        "{\"a\" 1}        | line 1, column 6: | found '1' where a colon is expected",
        "{\"a\": 1 \"b\"} | line 1, column 9: | where a comma or a closing bracket is expected",
        "{'a': 1}         | line 1, column 2: | where a key in double quotes is expected",
        "{\"a\": tru}     | line 1, column 7: | unknown word 'tru'",
        "{\"a\": 01}      | line 1, column 8: | a number must not begin with 0",
        "{\"a\": }        | line 1, column 7: | found '}' where a value is expected",
        "{\"a\": 1]       | line 1, column 8: | closes a bracket that is not open",
        "{\"a\": 1} // b  | line 1, column 10: | comments are not allowed",
        "{\"a\": 1} {}    | line 1, column 10: | something after the end of the document",
        "{\"a\": \"\\q\"} | line 1, column 9: | unknown escape",
        "{\"a\": [1, 2    | line 1, column 12: | the file ends too early, a list is still open",
      })
  void whatIsNotJsonIsOneFaultWithLineAndColumn(String text, String where, String what) {
    String message = only(ScenarioReader.read(text, "x.json"));
    assertThat(message).startsWith(where).contains(what);
  }

  @Test
  void syntaxFaultNamesTheLineItStandsOn() {
    String message = only(ScenarioReader.read("{\n  \"name\": \"a\nb\"}", "x.json"));
    assertThat(message).startsWith("line 2, ").contains("write \\n");
  }

  @ParameterizedTest
  @CsvSource({"[]", "3", "null", "true"})
  void aScenarioIsAnObject(String text) {
    assertThat(only(ScenarioReader.read(text, "x.json")))
        .startsWith("found ")
        .endsWith("a scenario is one JSON object {...}");
  }

  @Test
  void deepNestingIsOneFault() {
    for (String open : List.of("[", "{\"a\":")) {
      String text = open.repeat(1_000_000);
      assertThat(only(ScenarioReader.read(text, "x.json")))
          .contains("nest more than 64 levels deep");
    }
  }

  @Test
  void deepNestingUnderARepeatedKeyIsAFaultToo() {
    String text = "{\"a\": 1, \"a\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertThat(ScenarioReader.read(text, "x.json").faults())
        .anyMatch(fault -> fault.message().contains("levels deep"));
  }

  @Test
  void faultsBeyondAThousandAreCounted() {
    StringBuilder text = new StringBuilder("{");
    for (int k = 0; k < 5000; k++) {
      text.append("\"key").append(k).append("\": 1, ");
    }
    List<Fault> faults = ScenarioReader.read(text + "\"name\": \"x\"}", "x.json").faults();
    assertThat(faults).hasSize(1001);
    assertThat(faults.get(1000).message()).startsWith("and 4003 more faults");
  }

  @Test
  void allFaultsAreReportedAtOnce() {
    String text =
        """
        {
          "name": "a b",
          "title": "T",
          "calendar": {"start": 1949, "end": "1948", "ticksPerYear": 12, "observationsPerYear": 5},
          "states": [
            {"id": "USA", "budgte": 3, "threat": 1.2},
            {"id": "USA", "trust": "high"}
          ],
          "blocs": [{"id": "nato", "hub": "UAS", "members": []}],
          "events": [{"at": 1999, "type": "JOIN", "state": "USA", "value": NaN}],
          "parameters": {"emulation": {"contagion": "HILLS"}}
        }
        """;
    assertThat(Sketch.faults(text))
        .extracting(fault -> fault.substring(0, fault.indexOf(':')))
        .containsExactlyInAnyOrder(
            "/name",
            "/calendar/end",
            "/calendar/observationsPerYear",
            "/states/0/budgte",
            "/states/0/threat",
            "/states/1/id",
            "/states/1/trust",
            "/blocs/0/hub",
            "/events/0/at",
            "/events/0/bloc",
            "/events/0/value",
            "/parameters/emulation/contagion");
  }

  @Test
  void exceptionListsAllFaultsOneALine() {
    Reading reading = ScenarioReader.read(Sketch.with("\"a\": 1, \"innovation\": []"), "s.json");
    assertThatThrownBy(reading::orThrow)
        .isInstanceOf(ScenarioException.class)
        .isInstanceOf(IllegalArgumentException.class)
        .satisfies(
            e -> {
              String[] lines = e.getMessage().split("\n");
              assertThat(lines).hasSize(2);
              assertThat(lines[0]).startsWith("s.json: /a: unknown key 'a'; known here are");
              assertThat(lines[1])
                  .isEqualTo(
                      "s.json: /innovation: unknown key 'innovation'; did you mean 'innovations'?");
              assertThat(((ScenarioException) e).faults()).isEqualTo(reading.faults());
            });
  }

  @Test
  void libraryIsReadByItsIndex() {
    assertThat(ScenarioReader.names(LIBRARY)).containsExactly("small", "other");
    assertThat(ScenarioReader.builtIn(LIBRARY, "other", List.of("calendar.end=5")).orThrow())
        .satisfies(scenario -> assertThat(scenario.generator().states()).isEqualTo(10))
        .satisfies(scenario -> assertThat(scenario.calendar().end().year()).isEqualTo(5));
  }

  @Test
  void unknownBuiltInNamesTheNearest() {
    assertThat(only(ScenarioReader.builtIn(LIBRARY, "smal", List.of())))
        .endsWith("did you mean 'small'?");
    assertThat(only(ScenarioReader.builtIn(LIBRARY, "cuban-missiles", List.of())))
        .endsWith("built in are small, other");
  }

  @Test
  void everyBuiltInScenarioIsSound() {
    for (String name : ScenarioReader.builtInNames()) {
      Reading reading = ScenarioReader.builtIn(name);
      assertThat(reading.faults()).as(name).isEmpty();
      assertThat(reading.orThrow().name()).isEqualTo(name);
    }
  }

  @Test
  void aPathIsFoundWhereNoBuiltInScenarioHasTheName() throws IOException {
    Path path = file("mine.json", Sketch.with("").getBytes(StandardCharsets.UTF_8));
    assertThat(ScenarioReader.find(path.toString(), List.of("tempo=2")).orThrow())
        .satisfies(scenario -> assertThat(scenario.parameters().tempo()).isEqualTo(2));
    assertThat(only(ScenarioReader.find("no-such-thing", List.of())))
        .startsWith("there is neither a built-in scenario nor a file of this name");
  }
}
