package entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schema says what the reader says. */
class SchemaWriterTest {

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final JsonSchema SCHEMA = FACTORY.getSchema(SchemaWriter.schema());

  private static Set<ValidationMessage> problems(String text) {
    return SCHEMA.validate(text, InputFormat.JSON);
  }

  @Test
  void publishedSchemaIsUpToDate() throws IOException {
    String root = System.getProperty("entente.root");
    assumeTrue(root != null, "the property entente.root names the project's root");
    Path file = Path.of(root, "docs", "scenario.schema.json");
    if (Boolean.getBoolean("entente.renew")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, SchemaWriter.schema());
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as(
            "docs/scenario.schema.json is stale; renew it with ./mvnw -pl sim-core test"
                + " -Dtest=SchemaWriterTest -Dentente.renew=true")
        .isEqualTo(SchemaWriter.schema());
  }

  @Test
  void schemaIsAValidSchema() {
    JsonSchema meta =
        FACTORY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(SchemaWriter.schema(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void acceptsARichScenarioHoweverItIsWritten() {
    assertThat(problems(ScenarioWriterTest.rich())).isEmpty();
    Scenario scenario = Sketch.read(ScenarioWriterTest.rich());
    assertThat(problems(ScenarioWriter.full(scenario))).isEmpty();
    assertThat(problems(ScenarioWriter.brief(scenario))).isEmpty();
  }

  @Test
  void acceptsEveryBuiltInScenario() {
    for (String name : ScenarioReader.builtInNames()) {
      assertThat(problems(ScenarioReader.builtIn(name).text())).as(name).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"unknown\": 1",
        "\"name\": 3",
        "\"parameters\": {\"tempo\": -1}",
        "\"parameters\": {\"emulation\": {\"rat\": 1}}",
        "\"parameters\": {\"emulation\": {\"contagion\": \"HILLS\"}}",
        "\"innovations\": [{\"id\": \"m\"}]",
        "\"states\": [{\"id\": \"A\", \"threat\": {\"uniform\": [0, 1]}}]",
        "\"states\": [{\"id\": \"A\", \"threat\": {\"1950\": 2}}]",
        "\"states\": [{\"id\": \"A\", \"threat\": {\"soon\": 0.2}}]",
        "\"states\": [{\"id\": \"A\", \"threat\": {}}]",
        "\"events\": [{\"at\": \"4.4.1949\", \"type\": \"GOVERNANCE\"}]",
      })
  void refusesWhatTheReaderRefuses(String keys) {
    String whole = keys.startsWith("\"states\"") ? Sketch.bare(keys) : Sketch.with(keys);
    assertThat(problems(whole)).isNotEmpty();
    assertThat(Sketch.faults(whole)).isNotEmpty();
  }
}
