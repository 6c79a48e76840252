package entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import entente.scenario.Shape.Form;
import entente.scenario.Shape.Slot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written reads back as it was. */
class ScenarioWriterTest {

  static String rich() {
    try (InputStream in = ScenarioWriterTest.class.getResourceAsStream("rich.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void richScenarioWritesEveryKeyOutsideParameters() {
    Set<String> written = new HashSet<>();
    keys(Shape.of(Scenario.class), JsonTree.read(rich(), new Faults("rich")), written);
    Set<String> known = new HashSet<>();
    known(Shape.of(Scenario.class), known);
    known.removeIf(key -> key.startsWith("Parameters"));
    assertThat(written).containsAll(known);
  }

  private static void known(Shape shape, Set<String> known) {
    for (Slot slot : shape.slots()) {
      known.add(shape.type().getSimpleName() + "." + slot.name());
      if ((slot.form() == Form.RECORD || slot.form() == Form.RECORDS)
          && slot.type() != Parameters.class) {
        known(Shape.of(slot.type()), known);
      }
    }
  }

  private static void keys(Shape shape, JsonNode node, Set<String> written) {
    for (Slot slot : shape.slots()) {
      JsonNode value = node.get(slot.name());
      if (value != null) {
        written.add(shape.type().getSimpleName() + "." + slot.name());
        if (slot.form() == Form.RECORD) {
          keys(Shape.of(slot.type()), value, written);
        } else if (slot.form() == Form.RECORDS) {
          value.forEach(element -> keys(Shape.of(slot.type()), element, written));
        }
      }
    }
  }

  @Test
  void richScenarioReadsBackAsItWas() {
    Scenario scenario = Sketch.read(rich());
    assertThat(Sketch.read(ScenarioWriter.full(scenario))).isEqualTo(scenario);
    assertThat(Sketch.read(ScenarioWriter.brief(scenario))).isEqualTo(scenario);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void anyScenarioReadsBackAsItWas(long seed) {
    Scenario scenario = new RandomRecords(seed).make(Scenario.class);
    assertThat(bound(ScenarioWriter.full(scenario))).isEqualTo(scenario);
    assertThat(bound(ScenarioWriter.brief(scenario))).isEqualTo(scenario);
  }

  private static Scenario bound(String text) {
    Faults faults = new Faults("written");
    JsonNode tree = JsonTree.read(text, faults);
    Scenario scenario = new RecordBinder(faults).bind(Scenario.class, tree, Place.ROOT);
    assertThat(faults.list()).isEmpty();
    return scenario;
  }

  @Test
  void briefLeavesOutWhatDefaultsSay() {
    Scenario scenario = Sketch.read(Sketch.with(""), "q_E=0.5", "directive.rate=0.8");
    assertThat(ScenarioWriter.brief(scenario))
        .isEqualTo(
            """
            {
              "name": "sketch",
              "title": "A sketch",
              "calendar": {"start": 1949, "end": 1959},
              "states": [{"id": "USA"}, {"id": "GBR"}, {"id": "FRA"}],
              "parameters": {"emulation": {"rate": 0.5}}
            }
            """);
  }

  @Test
  void fullWritesDefaultsToo() {
    String text = ScenarioWriter.full(Sketch.read(Sketch.with("")));
    for (ParameterCatalogue.Entry entry : ParameterCatalogue.parameters()) {
      assertThat(text.contains('"' + entry.lastName() + '"'))
          .as(entry.path())
          .isEqualTo(!entry.fallback().isEmpty());
    }
    assertThat(text).contains("\"blocs\": []", "\"ticksPerYear\": 12");
  }

  @Test
  void momentsAreWrittenAsDatesWhereTheyAreTheStartOfADay() {
    List<String> written = new ArrayList<>();
    for (String end : List.of("1955", "\"1955-05-06\"", "1955.3")) {
      String text = ScenarioWriter.brief(Sketch.read(Sketch.with(""), "calendar.end=" + end));
      written.add(text.substring(text.indexOf("\"end\": ") + 7, text.indexOf("}")));
    }
    assertThat(written).containsExactly("1955", "\"1955-05-06\"", "1955.3");
  }

  @Test
  void theLocaleDoesNotMatter() {
    Scenario scenario = Sketch.read(rich());
    String text = ScenarioWriter.full(scenario);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(ScenarioWriter.full(scenario)).isEqualTo(text);
      assertThat(Sketch.read(text)).isEqualTo(scenario);
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(ScenarioWriter.full(scenario)).isEqualTo(text);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void numbersThatAreNotFiniteCannotBeWritten() {
    Scenario scenario = Sketch.read(Sketch.with(""));
    Record broken = with(scenario, "parameters", with(scenario.parameters(), "tempo", Double.NaN));
    assertThatThrownBy(() -> ScenarioWriter.full((Scenario) broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NaN");
  }

  private static Record with(Record record, String key, Object value) {
    Shape shape = Shape.of(record.getClass());
    Object[] values = shape.slots().stream().map(slot -> slot.of(record)).toArray();
    values[shape.indexOf(key)] = value;
    return (Record) shape.create(values);
  }
}
