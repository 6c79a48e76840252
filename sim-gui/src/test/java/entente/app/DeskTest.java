package entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import entente.scenario.ScenarioReader;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.swing.core.KeyPressInfo;
import org.assertj.swing.fixture.JPopupMenuFixture;
import org.junit.jupiter.api.Test;

/** What a user does at the desk, in a real window. */
class DeskTest extends RealWindow {

  private int lanes() {
    return onEventThread(() -> desk.session().lanes().size());
  }

  @Test
  void anotherScenarioIsChosenFromTheList() {
    open("cold-war");
    int f35 =
        onEventThread(
            () ->
                ((javax.swing.DefaultComboBoxModel<?>)
                        window.comboBox("scenarios").target().getModel())
                    .getIndexOf("f35"));
    choose("scenarios", f35);
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
  void aSliderChangesTheRunFromItsStartAndLeavesTheOldFutureInGrey() {
    open("cold-war");
    goTo(1970);
    changing(() -> window.slider("parameter:emulation.rate").slideTo(150));
    assertThat(recipe().setting("emulation.rate")).isNotNull();
    assertThat(position()).isEqualTo(21 * 12);
    assertThat(onEventThread(() -> desk.session().lanes().get(0).ghosts())).hasSize(1);
    changing(
        () ->
            window
                .textBox("number:tempo")
                .deleteText()
                .enterText("2")
                .pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_ENTER)));
    assertThat(recipe().setting("tempo")).isEqualTo("2");
    window.textBox("parameter-search").enterText("reversible");
    changing(() -> window.checkBox("parameter:abandonment.reversible").click());
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
    changing(() -> window.toggleButton("governance-liberal").click());
    assertThat(recipe().settings()).containsExactly("governance=liberal");
    choose("governance-reach", 1);
    changing(() -> window.toggleButton("governance-authoritarian").click());
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
    changing(() -> window.toggleButton("governance-liberal").click());
    assertThat(onEventThread(() -> desk.session().lanes().get(0).ghosts())).hasSize(1);
    window.button("end").click();
    await("the end", () -> desk.session().isAtEnd());
  }

  @Test
  void twoArmsStepTogetherUnderTheSameLuck() {
    open("cold-war");
    changing(() -> window.checkBox("compare").click());
    assertThat(lanes()).isEqualTo(2);
    window.button("end").click();
    await("the end", () -> desk.session().isAtEnd());
    assertThat(onEventThread(() -> desk.session().lanes().get(1).film()))
        .hasSameSizeAs(onEventThread(() -> desk.session().lanes().get(0).film()));
    assertThat(onEventThread(() -> desk.window().stage().views().get(1).isShowing())).isTrue();
    changing(() -> window.checkBox("compare").click());
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
    pick("YUG", "link-from");
    robot.click(network(0), placeOf(0, "USA"));
    changing(
        () ->
            new JPopupMenuFixture(robot, robot.findActivePopupMenu())
                .menuItem("new-ALLIANCE")
                .click());
    assertThat(recipe().settings()).hasSize(3);
    changing(() -> window.button("undo").click());
    assertThat(recipe().settings()).hasSize(2);
    changing(() -> window.button("redo").click());
    Path saved = folder.resolve("mine.json");
    menu("menu-save");
    file(saved);
    assertThat(message()).contains("mine.json");
    assertThat(ScenarioReader.read(saved).isSound()).isTrue();
    assertThat(Files.readString(saved)).contains("desk-embargo-1").contains("desk-1");
  }

  @Test
  void thePictureTakesTheWholeScreenAndGivesItBack() {
    open("cold-war", 1000, 640);
    java.awt.Rectangle before = onEventThread(() -> desk.frame().getBounds());
    java.awt.Component picture = network(0);
    int narrow = onEventThread(picture::getWidth);
    robot.pressAndReleaseKey(KeyEvent.VK_F9);
    await("more room", () -> picture.getWidth() > narrow + 200);
    robot.pressAndReleaseKey(KeyEvent.VK_F11);
    await(
        "the full screen",
        () -> desk.frame().isUndecorated() && picture.isShowing() && picture.getWidth() > 700);
    robot.waitForIdle();
    await("the keys", picture::isFocusOwner);
    robot.pressAndReleaseKey(KeyEvent.VK_F11);
    await("the frame", () -> !desk.frame().isUndecorated() && desk.frame().isShowing());
    robot.waitForIdle();
    assertThat(onEventThread(() -> desk.frame().getSize())).isEqualTo(before.getSize());
    await("the keys again", picture::isFocusOwner);
    robot.pressAndReleaseKey(KeyEvent.VK_F9);
    await("the left side", () -> desk.window().side().isShowing());
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
    changing(() -> window.checkBox("compare").click());
    execute(() -> desk.window().transport().toEnd());
    int answered = 0;
    while (!onEventThread(() -> desk.session().isAtEnd())) {
      answered++;
    }
    assertThat(answered).as("questions answered while the run was being made").isPositive();
  }
}
