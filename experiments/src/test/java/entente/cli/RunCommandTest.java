package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.Cli.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunCommandTest {

  private final Locale locale = Locale.getDefault();

  @TempDir Path folder;
  private Path tiny;
  private Path out;

  @BeforeEach
  void writeScenario() {
    tiny = Cli.tiny(folder);
    out = folder.resolve("results");
  }

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(locale);
  }

  private static List<CSVRecord> read(Path table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(table, StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }

  private static String digest(Path results) throws IOException {
    Matcher found =
        Pattern.compile("\"resultsDigest\" : \"([0-9a-f]{64})\"")
            .matcher(Files.readString(results.resolve("manifest.json")));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void writesEveryFileOfAResultsFolder() throws IOException {
    Answer answer = Cli.run("run", tiny, "--out", out, "--replications", 3, "--no-charts");
    assertThat(answer.code()).as(answer.err()).isZero();
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "manifest.json", "scenario.json", "runs.csv", "adoptions.csv", "series.csv");
    }
    assertThat(read(out.resolve("runs.csv"))).hasSize(3);
    assertThat(read(out.resolve("runs.csv")).get(2).get("seed")).isEqualTo("3");
    assertThat(out.resolve("scenario.json")).hasSameTextualContentAs(tiny);
    assertThat(answer.out())
        .contains("Two small alliances", "Staff work", "west", "east", out.toString());
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void theDigestDependsOnTheSeedAndNotOnThreads() throws IOException {
    Path[] folders = new Path[4];
    for (int k = 0; k < folders.length; k++) {
      folders[k] = folder.resolve("results" + k);
    }
    Cli.run("run", tiny, "--out", folders[0], "--threads", 1, "--no-charts");
    Cli.run("run", tiny, "--out", folders[1], "--threads", 1, "--no-charts");
    Cli.run("run", tiny, "--out", folders[2], "--threads", 4, "--no-charts");
    Cli.run("run", tiny, "--out", folders[3], "--seed", 2, "--no-charts");
    assertThat(digest(folders[1])).isEqualTo(digest(folders[0]));
    assertThat(digest(folders[2])).isEqualTo(digest(folders[0]));
    assertThat(digest(folders[3])).isNotEqualTo(digest(folders[0]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "de-DE", "ar-EG-u-nu-arab"})
  void resultsAndSummaryAreTheSameInEveryLocale(String tag) throws IOException {
    Answer plain = Cli.run("run", tiny, "--out", out, "--replications", 4, "--no-charts");
    Locale.setDefault(Locale.forLanguageTag(tag));
    Path other = folder.resolve("other");
    Answer foreign = Cli.run("run", tiny, "--out", other, "--replications", 4, "--no-charts");
    assertThat(digest(other)).isEqualTo(digest(out));
    assertThat(withoutEnd(foreign.out())).isEqualTo(withoutEnd(plain.out()));
  }

  /** The summary without the lines that say how long it took and where the results are. */
  private static String withoutEnd(String summary) {
    return summary.substring(0, summary.indexOf(" runs"));
  }

  @Test
  void seedsAreUnsignedAndFollowEachOther() throws IOException {
    Answer answer =
        Cli.run(
            "run",
            tiny,
            "--out",
            out,
            "--seed",
            "18446744073709551615",
            "--replications",
            2,
            "--no-charts");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(read(out.resolve("runs.csv")))
        .extracting(row -> row.get("seed"))
        .containsExactly("18446744073709551615", "0");
  }

  @Test
  void settingsAreInForceAndWrittenDown() throws IOException {
    Answer answer =
        Cli.run(
            "run",
            tiny,
            "--out",
            out,
            "--set",
            "q_E=0",
            "--governance",
            "liberal",
            "--until",
            "1960-07-01",
            "--replications",
            1,
            "--no-charts");
    assertThat(answer.code()).as(answer.err()).isZero();
    String scenario = Files.readString(out.resolve("scenario.json"));
    assertThat(scenario)
        .contains("\"rate\": 0", "\"governance\": 0")
        .doesNotContain("\"governance\": 1");
    assertThat(Files.readString(out.resolve("manifest.json")))
        .contains("\"emulation.rate\" : 0.0")
        .contains("\"calendar\" : [ \"calendar.end=1960-07-01\" ]");
    assertThat(read(out.resolve("series.csv")))
        .allMatch(row -> Double.parseDouble(row.get("time")) < 1960.6);
    assertThat(Cli.run("validate", out.resolve("scenario.json")).code()).isZero();
  }

  @Test
  void theSummaryReadsAsItDid() throws IOException {
    Answer answer =
        Cli.run("run", tiny, "--out", out, "--replications", 10, "--details", "--no-charts");
    String expected;
    try (InputStream in = getClass().getResourceAsStream("/entente/tiny-summary.txt")) {
      expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(answer.out().substring(0, answer.out().indexOf("\n10 runs") + 1))
        .isEqualTo(expected);
  }

  @Test
  void theSummaryOfTheColdWarIsNarrowAndSpendsTwoLinesOnAnInnovation() {
    Answer answer =
        Cli.run(
            "run", "cold-war", "--out", out, "--replications", 2, "--until", "1960", "--no-charts");
    assertThat(answer.code()).as(answer.err()).isZero();
    int innovations = 29;
    String summary = answer.out().substring(0, answer.out().indexOf("\n2 runs"));
    assertThat(summary.lines())
        .hasSizeLessThan(2 * innovations + 52)
        .allMatch(line -> line.length() <= 100);
  }

  @Test
  void jsonIsAloneOnStandardOutputAndQuietSaysNothing() throws IOException {
    Answer answer =
        Cli.run("run", tiny, "--out", out, "--replications", 2, "--json", "--quiet", "--no-charts");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out()).startsWith("{").endsWith("}\n");
    assertThat(answer.out()).contains("\"resultsDigest\" : \"" + digest(out)).doesNotContain("NaN");
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void withoutSeriesThereAreNoSeriesAndNoCharts() throws IOException {
    Answer answer = Cli.run("run", tiny, "--out", out, "--replications", 2, "--no-series");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(out.resolve("series.csv")).doesNotExist();
    assertThat(out.resolve("charts")).doesNotExist();
    assertThat(Files.readString(out.resolve("manifest.json"))).doesNotContain("series.csv");
  }

  @Test
  void chartsAreDrawnAndDrawnAnew() throws IOException {
    Answer answer = Cli.run("run", tiny, "--out", out, "--replications", 3);
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out()).contains("charts in its folder charts");
    Answer again = Cli.run("chart", out);
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.out().lines())
        .isNotEmpty()
        .allMatch(file -> Files.exists(Path.of(file)))
        .anyMatch(file -> file.endsWith(".svg"));
    assertThat(Cli.run("chart", folder.resolve("absent")).code()).isEqualTo(ExitCode.REFUSED);
    assertThat(Cli.run("chart", folder).err()).contains("cannot draw").doesNotContain("\tat ");
    assertThat(Cli.run("run", tiny, "--out", out, "--replications", 1, "--force").code()).isZero();
  }
}
