package entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import entente.lesson.Lesson;
import entente.lesson.LessonReader;
import entente.view.Html;
import entente.view.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JEditorPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every lesson is given from start to end as an instructor would, in a real window. */
class LessonsInAWindowTest extends RealWindow {

  private static final int FASTEST = 40;

  /** Every lesson, by turns in English and in Arabic; all in both where pictures are taken. */
  static Stream<Arguments> lessons() {
    List<Arguments> given = new ArrayList<>();
    String only = System.getProperty("gui.lesson");
    boolean pictured = System.getProperty("gui.pictures") != null;
    List<String> names = only == null ? LessonReader.builtInNames() : List.of(only);
    for (int k = 0; k < names.size(); k++) {
      for (Texts.Language language : Texts.Language.values()) {
        if (pictured || language.ordinal() == k % 2) {
          given.add(Arguments.of(names.get(k), language));
        }
      }
    }
    return given.stream();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void aLessonIsGivenFromStartToEnd(String name, Texts.Language language) {
    Lesson lesson = LessonReader.builtIn(name);
    open("f35");
    execute(() -> desk.use(language));
    execute(() -> desk.window().transport().setSpeed(FASTEST));
    menu("lesson-" + name);
    await("the lesson", () -> desk.window().lesson().lesson() != null);
    awaitRun();
    for (int k = 0; k < lesson.steps().size(); k++) {
      Lesson.Step step = lesson.steps().get(k);
      int at = k;
      await("step " + k, () -> desk.window().lesson().step() == at);
      awaitRun();
      if (step.vote() != null) {
        window.button("vote-0").click();
        window.button("vote-1").click().click();
      }
      if (step.runUntil() != null) {
        if (step.claim() != null) {
          assertThat(words("claim")).contains(Texts.get("lesson.claim.later"));
        }
        press("lesson-run");
        await(
            "the year " + step.runUntil(),
            () ->
                desk.session().time() >= step.runUntil() - 0.1
                    && !desk.window().transport().isPlaying());
      }
      if (step.claim() != null) {
        assertThat(words("claim")).contains(Texts.get("lesson.claim"));
      }
      picture("lesson-" + name + "-" + (k + 1) + "-" + language.locale());
      if (k < lesson.steps().size() - 1) {
        press("lesson-next");
      }
    }
    assertThat(onEventThread(() -> window.button("lesson-next").isEnabled())).isFalse();
  }

  private void press(String button) {
    execute(() -> show(button));
    window.button(button).click();
    robot.waitForIdle();
  }

  private void show(String button) {
    JButton part = robot.finder().findByName(desk.frame(), button, JButton.class, true);
    part.scrollRectToVisible(new java.awt.Rectangle(0, 0, part.getWidth(), part.getHeight()));
  }

  private String words(String pane) {
    return onEventThread(
        () -> Html.words(robot.finder().findByName(desk.frame(), pane, JEditorPane.class, true)));
  }
}
