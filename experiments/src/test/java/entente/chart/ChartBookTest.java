package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books of real runs and of folders at the edges. */
class ChartBookTest {

  private static final int WIDTH = Style.WIDTH * Figure.SCALE;

  @TempDir Path folder;

  private ChartBook.Drawn draw(TinyFolder tiny) throws IOException {
    tiny.write(folder);
    ChartBook.Drawn drawn = ChartBook.draw(folder);
    for (Path file : drawn.files()) {
      if (file.toString().endsWith(".png")) {
        byte[] png = Files.readAllBytes(file);
        Pictures.assertDrawn(png, WIDTH, heightOf(png), file.getFileName().toString());
      }
    }
    return drawn;
  }

  /** Height as the header of a PNG says it. */
  private static int heightOf(byte[] png) {
    return (png[22] & 255) << 8 | png[23] & 255;
  }

  private static Set<String> names(ChartBook.Drawn drawn, String ending) {
    Set<String> names = new TreeSet<>();
    for (Path file : drawn.files()) {
      String name = file.getFileName().toString();
      if (name.endsWith(ending)) {
        names.add(name.substring(0, name.length() - ending.length()));
      }
    }
    return names;
  }

  private static List<String> leftOut(ChartBook.Drawn drawn) {
    return drawn.leftOut().stream().map(ChartBook.LeftOut::name).toList();
  }

  private String words(String chart) throws Exception {
    return Pictures.words(Files.readString(folder.resolve("charts/" + chart + ".svg")));
  }

  @Test
  void aHistoricalScenarioGetsEveryChartWithItsNamesAsText() throws Exception {
    SampleFolder.write(folder, "cold-war", 1, Map.of());
    ChartBook.Drawn drawn = ChartBook.draw(folder);
    assertThat(names(drawn, ".png"))
        .containsExactly(
            "adoption-by-innovation",
            "adoption-curves",
            "adoption-map",
            "blocs-over-time",
            "channels-over-time",
            "network");
    assertThat(names(drawn, ".svg")).isEqualTo(names(drawn, ".png"));
    assertThat(leftOut(drawn)).containsExactly("convergence");
    for (String chart : names(drawn, ".svg")) {
      assertThat(words(chart)).contains("scenario cold-war, 1 replication, seed 1");
    }
    assertThat(words("adoption-map"))
        .contains("German Democratic Republic", "Infantry fighting vehicle", "Technologies");
    assertThat(words("network")).contains("SUN", "USA", "assistance", "mean years to adoption");
  }

  @Test
  void armsAreDrawnBesideEachOtherWithTheirDifferences() throws Exception {
    TinyFolder tiny = new TinyFolder();
    tiny.arms = List.of("liberal", "authoritarian");
    tiny.replications = 8;
    ChartBook.Drawn drawn = draw(tiny);
    assertThat(names(drawn, ".png"))
        .containsExactly(
            "adoption-by-arm",
            "adoption-by-innovation-and-arm",
            "adoption-map-authoritarian",
            "adoption-map-liberal",
            "blocs-by-arm",
            "channels-over-time-authoritarian",
            "channels-over-time-liberal",
            "convergence-authoritarian",
            "convergence-liberal",
            "differences",
            "network-authoritarian",
            "network-liberal");
    assertThat(words("differences")).contains("Authoritarian against liberal", "Adoption", "+0.");
    assertThat(words("adoption-by-arm")).contains("arms liberal, authoritarian, 8 replications");
  }

  @Test
  void aSecondDrawingInAnyLocaleGivesTheSameBytes() throws IOException {
    TinyFolder tiny = new TinyFolder();
    tiny.write(folder);
    ChartBook.Drawn drawn = ChartBook.draw(folder);
    Map<Path, byte[]> first = new TreeMap<>();
    for (Path file : drawn.files()) {
      first.put(file, Files.readAllBytes(file));
    }
    Locale before = Locale.getDefault();
    for (String tag : List.of("de-DE", "tr-TR", "ar-EG-u-nu-arab")) {
      try {
        Locale.setDefault(Locale.forLanguageTag(tag));
        ChartBook.draw(folder);
      } finally {
        Locale.setDefault(before);
      }
      first.forEach((file, bytes) -> assertThat(file).as(tag).hasBinaryContent(bytes));
    }
  }

  @Test
  void oneReplicationIsDrawnWithoutABand() throws Exception {
    TinyFolder tiny = new TinyFolder();
    tiny.replications = 1;
    draw(tiny);
    assertThat(words("adoption-curves")).contains("one run").doesNotContain("percentile");
  }

  @Test
  void aWorldWithoutBlocsIsDrawnForAllStates() throws Exception {
    TinyFolder tiny = new TinyFolder();
    tiny.blocs = 0;
    ChartBook.Drawn drawn = draw(tiny);
    assertThat(words("adoption-curves")).contains("All states");
    assertThat(leftOut(drawn)).contains("network");
  }

  @Test
  void oneInnovationHasItsNameInsteadOfAMean() throws Exception {
    TinyFolder tiny = new TinyFolder();
    tiny.innovations = 1;
    ChartBook.Drawn drawn = draw(tiny);
    assertThat(words("adoption-curves")).contains("Innovation 0").doesNotContain("mean over");
    assertThat(names(drawn, ".png")).doesNotContain("adoption-by-innovation");
  }

  @Test
  void whatIsUndefinedIsLeftOutWithTheReason() throws IOException {
    TinyFolder tiny = new TinyFolder();
    tiny.undefined = true;
    tiny.adoptions = false;
    ChartBook.Drawn drawn = draw(tiny);
    assertThat(drawn.files()).isEmpty();
    assertThat(leftOut(drawn))
        .containsExactly(
            "adoption-curves",
            "blocs-over-time",
            "channels-over-time",
            "adoption-map",
            "network",
            "convergence");
    assertThat(drawn.leftOut()).allSatisfy(chart -> assertThat(chart.reason()).isNotBlank());
  }

  @Test
  void aFolderWithoutSeriesStillGetsMapAndNetwork() throws IOException {
    TinyFolder tiny = new TinyFolder();
    tiny.series = false;
    assertThat(names(draw(tiny), ".png")).containsExactly("adoption-map", "network");
  }

  @Test
  void aFolderInWhichAllRunsFailedGetsNothingAndSaysSo() throws IOException {
    TinyFolder tiny = new TinyFolder();
    tiny.replications = 0;
    assertThat(draw(tiny).leftOut())
        .containsExactly(new ChartBook.LeftOut("all charts", "runs.csv has no run that succeeded"));
  }

  @Test
  void twoHundredStatesAndFiftyInnovationsFit() throws Exception {
    TinyFolder tiny = new TinyFolder();
    tiny.states = 200;
    tiny.innovations = 50;
    tiny.blocs = 3;
    tiny.replications = 2;
    ChartBook.Drawn drawn = draw(tiny);
    assertThat(names(drawn, ".png"))
        .contains("adoption-by-innovation-1", "adoption-by-innovation-2", "adoption-map");
    assertThat(words("adoption-map")).contains("State number 199");
    assertThat(words("network")).contains("199", "Ids without 'state-'");
  }

  @Test
  void longNamesAreWrappedAndNothingReachesTheRim() throws Exception {
    TinyFolder tiny = new TinyFolder();
    tiny.suffix = " with a name that goes on and on, as long as the names of institutions can be";
    draw(tiny);
    assertThat(words("adoption-map")).contains("Bloc 0" + tiny.suffix);
  }

  @Test
  void tooManyStatesForAMapAreLeftOutWithTheNumbers() throws IOException {
    TinyFolder tiny = new TinyFolder();
    tiny.states = 401;
    tiny.replications = 1;
    assertThat(draw(tiny).leftOut())
        .filteredOn(chart -> chart.name().equals("adoption-map"))
        .singleElement()
        .satisfies(chart -> assertThat(chart.reason()).contains("401 states"));
  }

  @Test
  void faultyFoldersAreRefusedInWords() throws IOException {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChartBook.draw(folder))
        .withMessageContaining("has a file scenario.json");
    new TinyFolder().write(folder);
    String header = "run,time,state,innovation,stage,channel,depth,source\n";
    Files.writeString(
        folder.resolve("adoptions.csv"), header + "0,1951,state-0,inno-0,adopted,EMU,1,\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChartBook.draw(folder))
        .withMessage("adoptions.csv row 1: 'adopted' is none of the model's words here");
    Files.writeString(folder.resolve("adoptions.csv"), "run,time\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChartBook.draw(folder))
        .withMessage("adoptions.csv should have a column 'state' but has none");
  }
}
