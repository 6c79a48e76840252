package entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import entente.lesson.LessonReader;
import entente.view.Texts;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What goes wrong in class: everything at once, damaged files, places that cannot be written. */
class MishapsTest extends RealWindow {

  @Test
  void theSwitchTheTimeLineAnInterventionAndUndoAreTakenWhileARunPlays() {
    open("cold-war");
    execute(() -> desk.window().transport().setSpeed(10));
    window.button("play").click();
    await("some steps", () -> desk.session().position() > 3);
    changing(() -> window.toggleButton("governance-authoritarian").click());
    assertThat(onEventThread(() -> desk.window().transport().isPlaying())).isTrue();
    int there = position();
    await("the run to go on", () -> desk.session().position() > there);
    ask("ROU", "embargo");
    assertThat(recipe().settings()).hasSize(2);
    changing(() -> window.button("undo").click());
    assertThat(recipe().settings()).containsExactly("governance=authoritarian");
    execute(() -> desk.session().goTo(1));
    await("an earlier moment", () -> desk.session().position() < there);
    changing(() -> window.checkBox("compare").click());
    assertThat(onEventThread(() -> desk.session().lanes())).hasSize(2);
    changing(() -> window.button("undo").click());
    assertThat(onEventThread(() -> desk.session().lanes())).hasSize(1);
  }

  @Test
  void damagedSettingsAndAForgottenScenarioLeaveADeskThatWorks() throws IOException {
    Path settings = Files.createDirectories(folder.resolve("settings"));
    Files.write(
        settings.resolve("desk.properties"),
        ("language = KLINGON\nspeed = fast\nscenario = gone.json\nwindow.x = 1270\n"
                + "window.y = 9\nwindow.width = 1000\nwindow.height = 700\nx = \\u00zz\n")
            .replace("x = \\u00zz\n", "")
            .getBytes(StandardCharsets.UTF_8));
    desk = execute(() -> DeskProgram.create(null));
    window = new org.assertj.swing.fixture.FrameFixture(robot, desk.frame());
    assertThat(message()).contains("gone.json");
    await("the Cold War", () -> desk.session().isReady());
    assertThat(recipe().asked()).isEqualTo("cold-war");
    Rectangle bounds = onEventThread(() -> desk.frame().getBounds());
    assertThat(bounds.x).as("where the window begins").isLessThan(600);
    execute(() -> desk.close());
    Files.write(settings.resolve("desk.properties"), new byte[] {(byte) 0xff, 0, 92, 'u', 'z'});
    open(null);
    assertThat(onEventThread(() -> Texts.language())).isEqualTo(Texts.Language.ENGLISH);
  }

  @Test
  void whatCannotBeWrittenIsSaidInASentenceThatNamesThePlace() throws IOException {
    open("limit-logistic-small");
    Path noFolder = Files.writeString(folder.resolve("a-file"), "");
    for (String item : new String[] {"save", "exportNetwork", "exportFilm", "exportResults"}) {
      menu("menu-" + item);
      // The name is typed, for no file dialog lets one walk into a file.
      window.fileChooser("files").setCurrentDirectory(folder.toFile());
      window.fileChooser("files").fileNameTextBox().setText("a-file/there");
      window.fileChooser("files").approve();
      assertThat(message()).as(item).contains(noFolder.getFileName().toString()).contains(" ");
    }
    assertThat(onEventThread(() -> desk.session().isReady())).isTrue();
  }

  @Test
  void noFileIsTooStrangeToBeExplained() throws IOException {
    open("limit-logistic-small");
    Files.createDirectories(folder.resolve("a-folder.json"));
    Files.write(folder.resolve("bytes.json"), new byte[] {0, (byte) 0xfe, (byte) 0xff, 1, 2});
    for (String name : new String[] {"a-folder.json", "bytes.json", "none.json"}) {
      execute(() -> desk.open(folder.resolve(name).toString()));
      assertThat(message()).as("scenario").contains(name).contains(" ");
      execute(() -> desk.teach(() -> LessonReader.read(folder.resolve(name))));
      assertThat(message()).as("lesson").contains(name).contains(" ");
    }
    assertThat(recipe().asked()).isEqualTo("limit-logistic-small");
  }

  @Test
  void aLessonFindsBackToItsOwnWorld() {
    open("cold-war");
    menu("lesson-governance-switch");
    await("the lesson", () -> desk.window().lesson().lesson() != null);
    awaitRun();
    for (int k = 0; k < 2; k++) {
      changing(() -> window.button("lesson-next").click());
    }
    changing(() -> desk.open("f35")); // somebody asks about something else
    window.button("lesson-next").click();
    await("the world of the lesson", () -> "cold-war".equals(desk.session().roster().name()));
  }

  @Test
  void closingInMidBatchStopsTheBatch() {
    open("cold-war");
    menu("menu-batch");
    asked().okButton().click();
    dialog("batch");
    window.focus();
    robot.pressKey(KeyEvent.VK_CONTROL);
    robot.pressAndReleaseKey(KeyEvent.VK_Q);
    robot.releaseKey(KeyEvent.VK_CONTROL);
    await("the desk to close", () -> desk.session().isClosed());
    await(
        "the batch to end",
        () ->
            Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("entente-work")));
  }

  @Test
  void aMenuIsOpenedAndUsedByKeysAlone() {
    open("limit-logistic-small");
    window.focus();
    robot.pressKey(KeyEvent.VK_ALT);
    robot.pressAndReleaseKey(KeyEvent.VK_R);
    robot.releaseKey(KeyEvent.VK_ALT);
    robot.waitForIdle();
    robot.pressAndReleaseKeys(KeyEvent.VK_DOWN, KeyEvent.VK_ENTER);
    await("a step", () -> desk.session().position() >= 1);
    execute(() -> desk.window().transport().stop());
  }
}
