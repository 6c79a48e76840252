package entente.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.scenario.ScenarioReader;
import entente.view.Layout;
import entente.view.Measure;
import entente.view.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Lesson files: those that are built in, and what an instructor may write. */
class LessonsTest {

  private static final String SOUND =
      """
      {"title": "A", "scenario": "limit-bass", "steps": [
        {"title": "One", "text": "Words", "runUntil": 10,
         "vote": {"question": "Which?", "options": ["a", "b"]}}]}
      """;

  @TempDir Path folder;

  static List<String> names() {
    return LessonReader.builtInNames();
  }

  @AfterEach
  void backToEnglish() {
    Texts.use(Texts.Language.ENGLISH);
  }

  @Test
  void thereAreSixLessons() {
    assertThat(names())
        .containsExactly(
            "governance-switch",
            "patron-exit",
            "selective-emulation",
            "trilemma",
            "embargo",
            "red-lines");
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyBuiltInLessonIsSoundAndLeadsFromAPredictionThroughARunToAClaim(String name) {
    Lesson lesson = LessonReader.builtIn(name);
    assertThat(lesson.steps().stream().anyMatch(step -> step.vote() != null)).isTrue();
    assertThat(lesson.steps().stream().anyMatch(step -> step.runUntil() != null)).isTrue();
    assertThat(lesson.steps().stream().anyMatch(step -> step.claim() != null)).isTrue();
    assertThat(Texts.has("lesson." + name)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyWordOfEveryBuiltInLessonIsThereInBothLanguages(String name) {
    for (Lesson.Words words : words(LessonReader.builtIn(name))) {
      assertThat(words.byLanguage()).containsKeys("en", "ar");
      assertThat(words.byLanguage().get("ar")).containsPattern("\\p{IsArabic}");
    }
  }

  private static List<Lesson.Words> words(Lesson lesson) {
    List<Lesson.Words> all = new ArrayList<>(List.of(lesson.title()));
    for (Lesson.Step step : lesson.steps()) {
      all.add(step.title());
      all.add(step.text());
      if (step.vote() != null) {
        all.add(step.vote().question());
        all.addAll(step.vote().options());
      }
      if (step.claim() != null) {
        all.add(step.claim().text());
      }
    }
    return all;
  }

  @Test
  void wordsAreThoseOfTheLanguageElseEnglish() {
    Lesson.Words both = new Lesson.Words(java.util.Map.of("en", "line", "ar", "خط"));
    Lesson.Words one = new Lesson.Words(java.util.Map.of("en", "line"));
    Texts.use(Texts.Language.ARABIC);
    assertThat(both.now()).isEqualTo("خط");
    assertThat(one.now()).isEqualTo("line");
  }

  @Test
  void anInstructorsFileIsRead() throws IOException {
    Lesson lesson = LessonReader.read(file("mine.json", SOUND));
    assertThat(lesson.title().now()).isEqualTo("A");
    assertThat(lesson.steps()).hasSize(1);
    assertThat(lesson.seed()).isEqualTo(1);
  }

  @Test
  void theLessonThatTheManualPrintsIsSound() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "lessons.md"));
    int from = page.indexOf("```json") + "```json".length();
    Lesson lesson =
        LessonReader.read(file("printed.json", page.substring(from, page.indexOf("```", from))));
    assertThat(lesson.steps()).hasSize(2);
  }

  @Test
  void theManualNamesEveryChartAndLayout() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "lessons.md"));
    for (Measure measure : Measure.values()) {
      assertThat(page).contains("`" + measure.name() + "`");
    }
    for (Layout layout : Layout.values()) {
      assertThat(page).contains("`" + layout.name() + "`");
    }
  }

  @Test
  void aLessonMayNameAScenarioFileBesideIt() throws IOException {
    file("world.json", ScenarioReader.builtIn("limit-bass").text());
    Path own = file("mine.json", SOUND.replace("limit-bass", "world.json"));
    assertThat(LessonReader.read(own).scenarioText()).contains("limit-bass");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "title": "A",             | "titel": "A",                    | unknown key
          "scenario": "limit-bass", | "scenario": "no-such",           | no-such
          "runUntil": 10          | "runUntil": 1066                 | a moment between
          "runUntil": 10          | "arms": ["nobody"]               | no arm 'nobody'
          "runUntil": 10          | "highlight": {"state": "XXX"}    | XXX
          "runUntil": 10          | "highlight": {"charts": ["PIE"]} | PIE
          "runUntil": 10          | "settings": ["tempo=-1"]         | tempo
          "options": ["a", "b"]     | "options": ["a"]                 | two options
          "text": "Words",          | "text": 7,                       | a text
          "title": "A",             | "title": {"ar": "A"},            | "en"
          "steps": [                | "steps": 4, "x": [               | unknown key
          {"title": "A"             | ["title": "A"                    | no JSON, at line 1
          """)
  void aFaultIsSaidInASentenceThatNamesTheFile(String sound, String damaged, String says)
      throws IOException {
    assertThat(SOUND).contains(sound);
    Path own = file("mine.json", SOUND.replace(sound, damaged));
    assertThatThrownBy(() -> LessonReader.read(own))
        .isInstanceOf(LessonReader.LessonException.class)
        .hasMessageContaining("mine.json")
        .hasMessageContaining(says);
  }

  @Test
  void aFileThatIsNotThereIsSaidInASentence() {
    assertThatThrownBy(() -> LessonReader.read(folder.resolve("none.json")))
        .isInstanceOf(LessonReader.LessonException.class)
        .hasMessageContaining("cannot be read");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
