package entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.Main;
import entente.cli.Terminal;
import entente.scenario.ScenarioReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is taken away from the desk and brought to it, in a real window. */
class TakeAwayTest extends RealWindow {

  private static final Pattern DIGEST =
      Pattern.compile("\"resultsDigest\"\\s*:\\s*\"([0-9a-f]+)\"");

  @Test
  void aResultsFolderOfTheDeskHasTheDigestOfTheCommandLine() throws IOException {
    open("cold-war");
    goTo(1957);
    changing(() -> window.toggleButton("governance-authoritarian").click());
    ask("ROU", "leave");
    Path results = folder.resolve("results");
    menu("menu-exportResults");
    file(results);
    assertThat(message()).contains("results");
    Path saved = folder.resolve("mine.json");
    menu("menu-save");
    file(saved);
    message();
    Path again = folder.resolve("again");
    assertThat(
            commandLine(
                "run",
                saved.toString(),
                "--seed",
                "1",
                "--replications",
                "1",
                "--out",
                again.toString(),
                "--quiet",
                "--no-charts"))
        .isZero();
    assertThat(digest(results)).isEqualTo(digest(again));
  }

  @Test
  void theRunOnTheDeskIsTheRunOfTheCommandLineAdoptionByAdoption() throws IOException {
    open("cold-war");
    window.button("end").click();
    await("the end", () -> desk.session().isAtEnd());
    Path results = folder.resolve("line");
    assertThat(
            commandLine(
                "run",
                "cold-war",
                "--seed",
                "1",
                "--replications",
                "1",
                "--out",
                results.toString(),
                "--quiet",
                "--no-charts"))
        .isZero();
    long moves =
        onEventThread(
            () ->
                desk.session().lanes().get(0).film().stream()
                    .flatMap(snapshot -> snapshot.moves().stream())
                    .filter(move -> move.to() != entente.value.Stage.AWARE)
                    .filter(move -> isARow(move))
                    .count());
    try (var lines = Files.lines(results.resolve("adoptions.csv"))) {
      assertThat(moves).isEqualTo(lines.count() - 1);
    }
  }

  /** Whether a change of stage is a row of adoptions.csv: adoption, deepening, or giving up. */
  private static boolean isARow(entente.world.StageChange move) {
    return move.from().isAdopted() || move.to().isAdopted();
  }

  private static int commandLine(String... command) {
    PrintWriter to = new PrintWriter(new StringWriter());
    return Main.run(new Terminal(to, to, false), command);
  }

  private static String digest(Path results) throws IOException {
    Matcher matcher = DIGEST.matcher(Files.readString(results.resolve("manifest.json")));
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  @Test
  void networkChartsAndFilmAreTakenAway() {
    open("cold-war");
    goTo(1950);
    export("menu-exportNetwork", "net.png");
    assertThat(folder.resolve("net.png")).isNotEmptyFile();
    assertThat(folder.resolve("net.svg")).content().contains("<svg").contains("USA");
    export("menu-exportCharts", "chart.png");
    assertThat(folder.resolve("chart-1.png")).isNotEmptyFile();
    assertThat(folder.resolve("chart-3.svg")).content().contains("<svg");
    export("menu-exportFilm", "film.gif");
    assertThat(folder.resolve("film.gif")).isNotEmptyFile();
    export("menu-exportFrames", "frames");
    assertThat(folder.resolve("frames/0013.png")).isNotEmptyFile();
    assertThat(folder.resolve("frames/0014.png")).doesNotExist();
  }

  @Test
  void whatIsComparedIsSavedAsAnExperimentThatTheCommandLineTakes() throws IOException {
    open("cold-war");
    changing(() -> window.checkBox("compare").click());
    goTo(1957);
    ask("ROU", "leave");
    export("menu-saveExperiment", "mine.json");
    assertThat(Files.readString(folder.resolve("mine.json")))
        .contains("\"cold-war\"")
        .contains("governance=liberal")
        .contains("\"replications\": 100");
    assertThat(
            commandLine(
                "sweep",
                folder.resolve("mine.json").toString(),
                "--replications",
                "1",
                "--until",
                "1958",
                "--out",
                folder.resolve("swept").toString(),
                "--quiet"))
        .isZero();
    assertThat(folder.resolve("swept/runs.csv")).content().hasLineCount(3);
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyOnDemand() throws IOException {
    open("cold-war");
    Path there = Files.writeString(folder.resolve("there.json"), "precious");
    menu("menu-save");
    file(there);
    asked().noButton().click();
    robot.waitForIdle();
    assertThat(there).hasContent("precious");
  }

  private void export(String item, String name) {
    menu(item);
    file(folder.resolve(name));
    assertThat(message()).contains("Written");
  }

  @Test
  void aBatchRunsInTheBackgroundAndIsCancelled() {
    open("cold-war");
    menu("menu-batch");
    dialogOk();
    var batch = dialog("batch");
    window.button("step").click();
    await("a step during the batch", () -> desk.session().position() == 1);
    batch.button("batch-cancel").click();
    await("the batch to be put away", () -> !batch.target().isShowing());
  }

  private void dialogOk() {
    var pane = asked();
    pane.okButton().click();
  }

  @Test
  void aSmallBatchEndsInQuantileBands() {
    open("limit-logistic-small");
    menu("menu-batch");
    var pane = asked();
    pane.spinner("replications").enterTextAndCommit("12");
    pane.okButton().click();
    var batch = dialog("batch");
    await(
        "the bands",
        () ->
            !robot
                .finder()
                .findAll(
                    batch.target(),
                    new org.assertj.swing.core.TypeMatcher(org.jfree.chart.ChartPanel.class))
                .isEmpty());
    picture("batch");
    batch.close();
  }

  @Test
  void aDamagedFileIsExplainedAndTheDeskStaysAsItWas() throws IOException {
    open("cold-war");
    goTo(1955);
    Path damaged = Files.writeString(folder.resolve("damaged.json"), "{\"name\": \"x\", ");
    menu("menu-open");
    file(damaged);
    assertThat(message()).contains("nothing was changed");
    Path wrong =
        Files.writeString(
            folder.resolve("wrong.json"),
            ScenarioReader.builtIn("cold-war").text().replaceFirst("\"states\"", "\"sates\""));
    menu("menu-open");
    file(wrong);
    assertThat(message()).contains("sates").contains("states");
    assertThat(recipe().asked()).isEqualTo("cold-war");
    assertThat(position()).isEqualTo(6 * 12);
    Path lesson = Files.writeString(folder.resolve("lesson.json"), "[]");
    menu("menu-openLesson");
    file(lesson);
    assertThat(message()).contains("lesson.json");
  }
}
