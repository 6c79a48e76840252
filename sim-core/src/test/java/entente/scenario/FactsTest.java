package entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.value.Moment;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every date of the built-in scenarios stands in {@code docs/facts.csv}, with its source, and every
 * row of that table points at a date of a scenario.
 *
 * <p>A pointer names the elements of a list by id or key, by state where a state occurs once in it,
 * and else by number. Arms and responses are questions and no statements about history; they are
 * left out. So are yearly series, whose years come with their data.
 */
class FactsTest {

  private static final List<String> COLUMNS =
      List.of("id", "scenario", "pointer", "date", "what", "source", "certainty");
  private static final Set<String> CERTAINTIES =
      Set.of("sure", "approximate", "judgement", "choice");
  private static final Set<String> QUESTIONS = Set.of("arms", "responses", "parameters");
  private static final Set<String> DATED = dated();

  private static final List<Map<String, String>> ROWS = new ArrayList<>();

  /** Keys whose value is a moment, by the records of the scenario. */
  private static Set<String> dated() {
    return Stream.concat(
            Stream.of(Scenario.class), Arrays.stream(Scenario.class.getDeclaredClasses()))
        .filter(Class::isRecord)
        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
        .filter(component -> component.getType() == Moment.class)
        .map(RecordComponent::getName)
        .collect(Collectors.toUnmodifiableSet());
  }

  @BeforeAll
  static void readTable() throws IOException {
    String root = System.getProperty("entente.root");
    assumeTrue(root != null, "the property entente.root names the project's root");
    List<String> lines = Files.readAllLines(Path.of(root, "docs", "facts.csv"));
    assertThat(fields(lines.get(0))).isEqualTo(COLUMNS);
    ROWS.clear();
    for (String line : lines.subList(1, lines.size())) {
      List<String> fields = fields(line);
      assertThat(fields).as(line).hasSameSizeAs(COLUMNS);
      Map<String, String> row = new TreeMap<>();
      for (int c = 0; c < COLUMNS.size(); c++) {
        row.put(COLUMNS.get(c), fields.get(c));
      }
      ROWS.add(row);
    }
  }

  /** The fields of one line; a field in quotes may hold commas, and quotes written twice. */
  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int k = 0; k < line.length(); k++) {
      char c = line.charAt(k);
      if (c == '"') {
        if (quoted && k + 1 < line.length() && line.charAt(k + 1) == '"') {
          field.append(c);
          k++;
        } else {
          quoted = !quoted;
        }
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }

  static List<String> scenarios() {
    return ScenarioReader.builtInNames();
  }

  private static JsonNode tree(String name) throws IOException {
    try (InputStream in =
        FactsTest.class
            .getClassLoader()
            .getResourceAsStream("entente/scenarios/" + name + ".json")) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static void collect(JsonNode node, String pointer, Map<String, String> into) {
    if (node.isArray()) {
      for (int k = 0; k < node.size(); k++) {
        collect(node.get(k), pointer + "/" + name(node, k), into);
      }
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String below = pointer + "/" + entry.getKey();
      if (entry.getValue().isContainerNode()) {
        if (!pointer.isEmpty() || !QUESTIONS.contains(entry.getKey())) {
          collect(entry.getValue(), below, into);
        }
      } else if (DATED.contains(entry.getKey())) {
        into.put(below, entry.getValue().asText());
      }
    }
  }

  /** How a pointer names an element of a list. */
  private static String name(JsonNode list, int k) {
    JsonNode element = list.get(k);
    for (String key : List.of("id", "key")) {
      if (element.path(key).isTextual()) {
        return element.get(key).asText();
      }
    }
    String state = element.path("state").asText();
    if (!state.isEmpty() && !element.has("type")) {
      int same = 0;
      for (JsonNode other : list) {
        same += other.path("state").asText().equals(state) ? 1 : 0;
      }
      if (same == 1) {
        return state;
      }
    }
    return Integer.toString(k);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyDateOfAScenarioStandsInTheTableAndNoOther(String scenario) throws IOException {
    Map<String, String> written = new TreeMap<>();
    collect(tree(scenario), "", written);
    Map<String, String> known = new TreeMap<>();
    for (Map<String, String> row : ROWS) {
      if (row.get("scenario").equals(scenario)) {
        assertThat(known.put(row.get("pointer"), row.get("date")))
            .as("%s stands twice in the table", row.get("id"))
            .isNull();
      }
    }
    assertThat(written).as("%s has dates", scenario).isNotEmpty().isEqualTo(known);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everySourceOfARowIsAWorkThatTheScenarioNames(String scenario) throws IOException {
    Set<String> works = new TreeSet<>(Set.of("choice", "judgement"));
    tree(scenario).path("sources").forEach(work -> works.add(work.path("key").asText()));
    for (Map<String, String> row : ROWS) {
      if (row.get("scenario").equals(scenario)) {
        assertThat(works).as(row.get("id")).containsAll(List.of(row.get("source").split(" ")));
      }
    }
  }

  @Test
  void everyRowHasAnIdOfItsOwnAKnownScenarioAndACertainty() {
    Set<String> ids = new HashSet<>();
    for (Map<String, String> row : ROWS) {
      assertThat(ids.add(row.get("id"))).as("%s occurs once", row.get("id")).isTrue();
      assertThat(scenarios()).contains(row.get("scenario"));
      assertThat(CERTAINTIES).as(row.get("id")).contains(row.get("certainty"));
      assertThat(row.get("what")).as(row.get("id")).isNotBlank();
    }
  }
}
