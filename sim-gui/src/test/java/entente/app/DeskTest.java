package entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.core.MouseButton.RIGHT_BUTTON;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import entente.cli.Main;
import entente.cli.Terminal;
import entente.control.Recipe;
import entente.scenario.ScenarioReader;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.swing.core.KeyPressInfo;
import org.assertj.swing.fixture.JPopupMenuFixture;
import org.junit.jupiter.api.Test;

/** What a user does at the desk, in a real window. */
class DeskTest extends RealWindow {

  private static final Pattern DIGEST =
      Pattern.compile("\"resultsDigest\"\\s*:\\s*\"([0-9a-f]+)\"");

  private Recipe recipe() {
    return onEventThread(() -> desk.session().recipe());
  }

  private int lanes() {
    return onEventThread(() -> desk.session().lanes().size());
  }

  @Test
  void anotherScenarioIsChosenFromTheList() {
    open("cold-war");
    window.comboBox("scenarios").selectItem("f35");
    await("f35", () -> desk.session().roster().name().equals("f35"));
    awaitRun();
    assertThat(recipe().asked()).isEqualTo("f35");
    assertThat(onEventThread(() -> desk.frame().getTitle())).contains("F-35");
  }

  @Test
  void aRunIsPlayedPausedSteppedAndRestarted() {
    open("cold-war");
    window.button("play").click();
    await("some steps", () -> desk.session().position() > 3);
    window.button("play").click();
    int paused = position();
    window.button("step").click();
    await("a step", () -> desk.session().position() == paused + 1);
    window.button("back").click();
    await("a step back", () -> desk.session().position() == paused);
    window.button("end").click();
    await("the end", () -> desk.session().isAtEnd());
    window.button("restart").click();
    await("the start", () -> desk.session().position() == 0);
    assertThat(window.label("date").text()).isEqualTo("January 1949");
  }

  @Test
  void everyMainActionHasAKey() {
    open("cold-war");
    window.focus();
    key(KeyEvent.VK_RIGHT);
    await("a step", () -> desk.session().position() == 1);
    key(KeyEvent.VK_LEFT);
    await("a step back", () -> desk.session().position() == 0);
    key(KeyEvent.VK_SPACE);
    await("some steps", () -> desk.session().position() > 2);
    key(KeyEvent.VK_SPACE);
    await("a pause", () -> !desk.window().transport().isPlaying());
    key(KeyEvent.VK_2);
    awaitRun();
    assertThat(recipe().setting(Recipe.GOVERNANCE)).isEqualTo("authoritarian");
    key(KeyEvent.VK_Z);
    awaitRun();
    assertThat(recipe().setting(Recipe.GOVERNANCE)).isNull();
    key(KeyEvent.VK_Y);
    awaitRun();
    assertThat(recipe().setting(Recipe.GOVERNANCE)).isEqualTo("authoritarian");
    key(KeyEvent.VK_END);
    await("the end", () -> desk.session().isAtEnd());
    key(KeyEvent.VK_HOME);
    await("the start", () -> desk.session().position() == 0);
    key(KeyEvent.VK_Q);
    assertThat(onEventThread(() -> desk.session().isClosed())).isTrue();
  }

  private void key(int code) {
    robot.pressKey(KeyEvent.VK_CONTROL);
    robot.pressAndReleaseKey(code);
    robot.releaseKey(KeyEvent.VK_CONTROL);
    robot.waitForIdle();
  }

  @Test
  void aSliderChangesTheRunFromItsStartAndLeavesTheOldFutureInGrey() {
    open("cold-war");
    goTo(1970);
    window.slider("parameter:emulation.rate").slideTo(150);
    awaitRun();
    assertThat(recipe().setting("emulation.rate")).isNotNull();
    assertThat(position()).isEqualTo(21 * 12);
    assertThat(onEventThread(() -> desk.session().lanes().get(0).ghosts())).hasSize(1);
    window
        .textBox("number:tempo")
        .deleteText()
        .enterText("2")
        .pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_ENTER));
    awaitRun();
    assertThat(recipe().setting("tempo")).isEqualTo("2");
    window.textBox("parameter-search").enterText("reversible");
    window.checkBox("parameter:abandonment.reversible").click();
    awaitRun();
    assertThat(recipe().setting("abandonment.reversible")).isNotNull();
    assertThat(onEventThread(() -> desk.session().lanes().get(0).ghosts())).hasSize(3);
  }

  @Test
  void aNumberOutsideItsRangeIsExplainedAndNothingIsLost() {
    open("cold-war");
    goTo(1960);
    window
        .textBox("number:tempo")
        .deleteText()
        .enterText("-3")
        .pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_ENTER));
    assertThat(message()).contains("nothing was changed").contains("tempo");
    awaitRun();
    assertThat(recipe().settings()).isEmpty();
    assertThat(position()).isEqualTo(11 * 12);
    assertThat(window.textBox("number:tempo").text()).isEqualTo("1");
  }

  @Test
  void theSwitchGovernsTheWholeRunOrFromNowOn() {
    open("cold-war");
    goTo(1960);
    window.toggleButton("governance-liberal").click();
    awaitRun();
    assertThat(recipe().settings()).containsExactly("governance=liberal");
    window.comboBox("governance-reach").selectItem(1);
    window.toggleButton("governance-authoritarian").click();
    awaitRun();
    assertThat(recipe().settings()).hasSize(2);
    assertThat(recipe().settings().get(1)).startsWith("/events/-=").contains("GOVERNANCE");
    goTo(1961);
    double[] governance = onEventThread(() -> desk.session().shown(0).governance());
    assertThat(governance).containsOnly(1.0);
    goTo(1959);
    assertThat(onEventThread(() -> desk.session().shown(0).governance())).containsOnly(0.0);
  }

  @Test
  void theTimeLineIsDraggedBackAndTheRunGoesOnAsABranch() {
    open("cold-war");
    goTo(1980);
    int before = position();
    var timeline = window.panel("timeline");
    java.awt.Component line = timeline.target();
    int from = onEventThread(() -> ((entente.view.Timeline) line).xOf(before));
    int to = onEventThread(() -> ((entente.view.Timeline) line).xOf(before / 2));
    int y = onEventThread(() -> 20);
    robot.pressMouse(line, new Point(from, y));
    robot.moveMouse(line, new Point((from + to) / 2, y));
    robot.moveMouse(line, new Point(to, y));
    robot.releaseMouseButtons();
    robot.waitForIdle();
    assertThat(position()).isBetween(before / 2 - 4, before / 2 + 4);
    assertThat(onEventThread(() -> desk.session().head())).isEqualTo(before);
    window.toggleButton("governance-liberal").click();
    awaitRun();
    assertThat(onEventThread(() -> desk.session().lanes().get(0).ghosts())).hasSize(1);
    window.button("end").click();
    await("the end", () -> desk.session().isAtEnd());
  }

  @Test
  void twoArmsStepTogetherUnderTheSameLuck() {
    open("cold-war");
    window.checkBox("compare").click();
    awaitRun();
    assertThat(lanes()).isEqualTo(2);
    window.button("end").click();
    await("the end", () -> desk.session().isAtEnd());
    assertThat(onEventThread(() -> desk.session().lanes().get(1).film()))
        .hasSameSizeAs(onEventThread(() -> desk.session().lanes().get(0).film()));
    assertThat(onEventThread(() -> desk.window().stage().views().get(1).isShowing())).isTrue();
    window.checkBox("compare").click();
    awaitRun();
    assertThat(lanes()).isEqualTo(1);
  }

  @Test
  void whyAStateAdoptsOrDoesNotIsTwoClicksAway() {
    open("cold-war");
    goTo(1965);
    robot.click(network(0), placeOf(0, "ALB"));
    await("the evidence", () -> desk.window().state().isShowing());
    await("its story", () -> window.label("state-name").text().contains("Albania"));
    window.table("stages").cell(org.assertj.swing.data.TableCell.row(2).column(0)).click();
    robot.waitForIdle();
    assertThat(window.label("state-name").text()).contains("Albania");
  }

  @Test
  void interventionsByMouseAreEventsThatAreUndoneAndSaved() throws IOException {
    open("cold-war");
    goTo(1962);
    ask("ALB", "embargo");
    assertThat(recipe().settings()).hasSize(1);
    assertThat(recipe().settings().get(0)).startsWith("/exportRegimes/-=");
    ask("ROU", "leave");
    assertThat(recipe().settings()).hasSize(2);
    ask("YUG", "link-from");
    robot.click(network(0), placeOf(0, "USA"));
    new JPopupMenuFixture(robot, robot.findActivePopupMenu()).menuItem("new-ALLIANCE").click();
    robot.waitForIdle();
    awaitRun();
    assertThat(recipe().settings()).hasSize(3);
    window.button("undo").click();
    awaitRun();
    assertThat(recipe().settings()).hasSize(2);
    window.button("redo").click();
    awaitRun();
    Path saved = folder.resolve("mine.json");
    menu("menu-save");
    file(saved);
    assertThat(message()).contains("mine.json");
    assertThat(ScenarioReader.read(saved).isSound()).isTrue();
    assertThat(Files.readString(saved)).contains("desk-embargo-1").contains("desk-1");
  }

  private void ask(String state, String item) {
    robot.click(network(0), placeOf(0, state), RIGHT_BUTTON, 1);
    new JPopupMenuFixture(robot, robot.findActivePopupMenu()).menuItem(item).click();
    robot.waitForIdle();
    awaitRun();
  }

  @Test
  void aResultsFolderOfTheDeskHasTheDigestOfTheCommandLine() throws IOException {
    open("cold-war");
    goTo(1957);
    window.toggleButton("governance-authoritarian").click();
    awaitRun();
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

  private void export(String item, String name) {
    menu(item);
    file(folder.resolve(name));
    assertThat(message()).contains("Written");
  }

  @Test
  void whatIsComparedIsSavedAsAnExperimentThatTheCommandLineTakes() throws IOException {
    open("cold-war");
    window.checkBox("compare").click();
    awaitRun();
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

  @Test
  void aBatchRunsInTheBackgroundAndIsCancelled() {
    open("cold-war");
    menu("menu-batch");
    dialogOk();
    var batch = dialog("batch");
    window.button("step").click();
    await("a step during the batch", () -> desk.session().position() == 1);
    batch.button("batch-cancel").click();
    robot.waitForIdle();
    assertThat(onEventThread(() -> batch.target().isShowing())).isFalse();
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

  @Test
  void closingInMidRunStopsEverything() {
    open("cold-war");
    window.button("play").click();
    await("some steps", () -> desk.session().position() > 2);
    window.close();
    robot.waitForIdle();
    assertThat(onEventThread(() -> desk.session().isClosed())).isTrue();
    assertThat(onEventThread(() -> desk.frame().isDisplayable())).isFalse();
    await(
        "the thread of the runs to end",
        () ->
            Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("entente-desk")));
  }

  @Test
  void windowScenarioAndLanguageAreRememberedForTheNextTime() {
    open("f35", 1100, 700);
    execute(() -> desk.use(entente.view.Texts.Language.ARABIC));
    robot.waitForIdle();
    java.awt.Dimension size = onEventThread(() -> desk.frame().getSize());
    execute(() -> desk.close());
    robot.waitForIdle();
    open(null);
    assertThat(recipe().asked()).isEqualTo("f35");
    assertThat(onEventThread(() -> desk.frame().getSize())).isEqualTo(size);
    assertThat(onEventThread(() -> desk.frame().getComponentOrientation().isLeftToRight()))
        .isFalse();
    assertThat(onEventThread(() -> desk.frame().getJMenuBar().getMenu(0).getText()))
        .isEqualTo(entente.view.Texts.get("menu.file"))
        .isNotEqualTo("File");
  }

  @Test
  void theWindowStaysResponsiveWhileALongRunIsMade() {
    open("cold-war");
    window.checkBox("compare").click();
    awaitRun();
    execute(() -> desk.window().transport().toEnd());
    int answered = 0;
    while (!onEventThread(() -> desk.session().isAtEnd())) {
      answered++;
    }
    assertThat(answered).as("questions answered while the run was being made").isPositive();
  }

  @Test
  void everyControlHasANameForScreenReadersOrATooltip() {
    open("cold-war");
    List<java.awt.Component> silent =
        onEventThread(
            () ->
                robot
                    .finder()
                    .findAll(
                        desk.frame(),
                        component ->
                            component.isShowing()
                                && component.isFocusable()
                                && (component instanceof javax.swing.AbstractButton
                                    || component instanceof javax.swing.JComboBox
                                    || component instanceof javax.swing.JSlider
                                    || component instanceof javax.swing.text.JTextComponent)
                                && component.getName() != null
                                && !component.getName().contains(".")
                                && isSilent((javax.swing.JComponent) component))
                    .stream()
                    .toList());
    assertThat(silent).isEmpty();
  }

  private static boolean isSilent(javax.swing.JComponent component) {
    String said = component.getAccessibleContext().getAccessibleName();
    String tip = component.getToolTipText();
    return (said == null || said.isBlank()) && (tip == null || tip.isBlank());
  }

  @Test
  void tabWalksThroughTheWholeDeskAndComesBack() {
    open("cold-war");
    java.util.Set<String> visited = new java.util.LinkedHashSet<>();
    window.comboBox("scenarios").focus();
    for (int k = 0; k < 80; k++) {
      robot.pressAndReleaseKey(KeyEvent.VK_TAB);
      robot.waitForIdle();
      String name =
          onEventThread(
              () -> {
                var owner =
                    java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
                return owner == null ? "none" : String.valueOf(owner.getName());
              });
      visited.add(name);
      if (name.equals("scenarios")) {
        break;
      }
    }
    assertThat(visited)
        .contains(
            "governance-reach",
            "compare",
            "parameter-search",
            "innovations",
            "layouts",
            "network-0",
            "measure-0",
            "play",
            "timeline",
            "speed",
            "seed",
            "scenarios");
  }
}
