package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.scenario.ParameterCatalogue;
import entente.scenario.Scenario.EventType;
import entente.value.ChannelName;
import entente.value.PartnershipType;
import entente.value.Stage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The words of the desk, in every language. */
class TextsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

  private static Properties bundle(String name) throws IOException {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Texts.class.getResourceAsStream("/entente/view/" + name), StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }

  private static List<String> places(String text) {
    List<String> places = new ArrayList<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group());
    }
    return new ArrayList<>(new TreeSet<>(places));
  }

  @AfterEach
  void backToEnglish() {
    Texts.use(Texts.Language.ENGLISH);
  }

  @Test
  void arabicHasEveryKeyOfEnglishWithTheSamePlaceholders() throws IOException {
    Properties english = bundle("texts.properties");
    Properties arabic = bundle("texts_ar.properties");
    for (String key : english.stringPropertyNames()) {
      assertThat(arabic.stringPropertyNames()).as("a key of Arabic").contains(key);
      assertThat(places(arabic.getProperty(key)))
          .as("placeholders of %s", key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  @Test
  void arabicAddsNothingButTheModelsOwnParameters() throws IOException {
    Properties english = bundle("texts.properties");
    for (String key : bundle("texts_ar.properties").stringPropertyNames()) {
      boolean parameter =
          ParameterCatalogue.parameters().stream()
              .anyMatch(entry -> key.equals("parameter." + entry.path()));
      assertThat(english.containsKey(key) || parameter).as(key).isTrue();
    }
  }

  @Test
  void everyArabicTextIsWrittenInArabic() throws IOException {
    Properties arabic = bundle("texts_ar.properties");
    for (String key : arabic.stringPropertyNames()) {
      String words = PLACE.matcher(arabic.getProperty(key)).replaceAll("");
      if (words.chars().anyMatch(Character::isLetter)) {
        assertThat(words).as(key).containsPattern(ARABIC);
      }
    }
  }

  @Test
  void everyParameterThatTheDeskShowsIsExplainedInArabic() throws IOException {
    Properties arabic = bundle("texts_ar.properties");
    for (ParameterCatalogue.Entry entry : ParameterCatalogue.parameters()) {
      if (!entry.type().equals("text") && !entry.type().equals("moment")) {
        assertThat(arabic.stringPropertyNames()).contains("parameter." + entry.path());
      }
    }
  }

  @Test
  void everyValueOfTheModelHasAName() {
    for (Texts.Language language : Texts.Language.values()) {
      Texts.use(language);
      for (ChannelName channel : ChannelName.values()) {
        assertThat(Texts.has("channel." + channel)).as("%s", channel).isTrue();
        assertThat(Texts.has("by." + channel)).as("%s", channel).isTrue();
      }
      for (PartnershipType type : PartnershipType.values()) {
        assertThat(Texts.has("form." + type)).as("%s", type).isTrue();
      }
      for (Stage stage : Stage.values()) {
        assertThat(Texts.has("stage." + stage)).as("%s", stage).isTrue();
      }
      for (EventType type : EventType.values()) {
        assertThat(Texts.has("event." + type)).as("%s", type).isTrue();
      }
      for (Measure measure : Measure.values()) {
        assertThat(Texts.has("measure." + measure.name())).as("%s", measure).isTrue();
      }
      for (ParameterCatalogue.Entry entry : ParameterCatalogue.parameters()) {
        int dot = entry.path().indexOf('.');
        String group = dot < 0 ? "general" : entry.path().substring(0, dot);
        assertThat(Texts.has("group." + group)).as(group).isTrue();
      }
    }
  }

  @Test
  void arabicRunsFromRightToLeftAndEnglishFromLeftToRight() {
    Texts.use(Texts.Language.ARABIC);
    assertThat(Texts.isRightToLeft()).isTrue();
    assertThat(Texts.get("menu.file")).containsPattern(ARABIC);
    Texts.use(Texts.Language.ENGLISH);
    assertThat(Texts.isRightToLeft()).isFalse();
  }

  @Test
  void everyKeyThatTheCodeNamesIsThere() throws IOException {
    Pattern call = Pattern.compile("Texts\\.get\\(\\s*\"([A-Za-z.-]*[A-Za-z])\"\\s*[,)]");
    List<String> named = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher = call.matcher(Files.readString(file));
        while (matcher.find()) {
          named.add(matcher.group(1));
        }
      }
    }
    assertThat(named).hasSizeGreaterThan(80).allMatch(Texts::has);
  }
}
