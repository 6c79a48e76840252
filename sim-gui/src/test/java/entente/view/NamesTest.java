package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lesson.LessonReader;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What scenarios name, in Arabic. */
class NamesTest {

  @AfterEach
  void backToEnglish() {
    Texts.use(Texts.Language.ENGLISH);
  }

  private static List<Scenario> library() {
    return ScenarioReader.builtInNames().stream()
        .filter(name -> !name.startsWith("limit-"))
        .map(name -> ScenarioReader.builtIn(name).orThrow())
        .toList();
  }

  private static List<Scenario> lessons() {
    return LessonReader.builtInNames().stream()
        .map(LessonReader::builtIn)
        .map(lesson -> ScenarioReader.read(lesson.scenarioText(), lesson.scenario()).orThrow())
        .toList();
  }

  /** Titles, questions, blocs and states of all; arms and innovations as well where it is whole. */
  private static Set<String> names(List<Scenario> scenarios, boolean whole) {
    Set<String> names = new LinkedHashSet<>();
    for (Scenario scenario : scenarios) {
      names.add(scenario.title());
      names.add(scenario.question());
      scenario.blocs().forEach(bloc -> names.add(bloc.name()));
      scenario.states().forEach(state -> names.add(state.name()));
      if (whole) {
        scenario.innovations().forEach(innovation -> names.add(innovation.name()));
        if (scenario.arms() != null) {
          scenario.arms().forEach(arm -> names.add(arm.title()));
        }
      }
    }
    names.remove(null);
    return names;
  }

  @Test
  void everyWorldOfALessonIsNamedInArabicThroughout() {
    Texts.use(Texts.Language.ARABIC);
    assertThat(names(lessons(), true)).filteredOn(name -> Names.of(name).equals(name)).isEmpty();
  }

  @Test
  void everyBuiltInScenarioHasTitleQuestionBlocsAndStatesInArabic() {
    Texts.use(Texts.Language.ARABIC);
    assertThat(names(library(), false)).filteredOn(name -> Names.of(name).equals(name)).isEmpty();
  }

  @Test
  void noLineOfTheTableIsForANameThatNobodyGives() throws IOException {
    Set<String> given = names(library(), true);
    given.addAll(names(lessons(), true));
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Names.class.getResourceAsStream("names_ar.tsv"), StandardCharsets.UTF_8))) {
      assertThat(lines.lines().map(line -> line.split("\t")))
          .allSatisfy(pair -> assertThat(pair).hasSize(2))
          .extracting(pair -> pair[0])
          .doesNotHaveDuplicates()
          .isSubsetOf(given);
    }
  }

  @Test
  void englishAndUnknownNamesStayAsTheScenarioHasThem() {
    assertThat(Names.of("Poland")).isEqualTo("Poland");
    Texts.use(Texts.Language.ARABIC);
    assertThat(Names.of("Poland")).isEqualTo("بولندا");
    assertThat(Names.of("Ruritania")).isEqualTo("Ruritania");
  }
}
