package entente.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExperimentSchemaTest {

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final String HEAD = "{\"name\": \"e\", \"title\": \"E\", \"scenario\": \"s\"";

  @Test
  void publishedSchemaIsUpToDate() throws IOException {
    String root = System.getProperty("entente.root");
    assumeTrue(root != null, "the property entente.root names the project's root");
    Path file = Path.of(root, "docs", "experiment.schema.json");
    if (Boolean.getBoolean("entente.renew")) {
      Files.writeString(file, ExperimentSchema.text());
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as(
            "docs/experiment.schema.json is stale; renew it with ./mvnw -pl experiments -am test"
                + " -Dtest=ExperimentSchemaTest -Dentente.renew=true")
        .isEqualTo(ExperimentSchema.text());
  }

  @Test
  void schemaIsAValidSchema() {
    assertThat(
            FACTORY
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(ExperimentSchema.text(), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ", \"replications\": 30",
        ", \"replications\": {\"min\": 2, \"max\": 9}",
        ", \"seeds\": \"default-1000\"",
        ", \"analyses\": [\"summary\", {\"kind\": \"sobol\"}]"
      })
  void acceptsBareValuesAndWholeRules(String rest) {
    assertThat(problems(rest)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ", \"replications\": 0",
        ", \"replications\": \"many\"",
        ", \"analyses\": [\"summry\"]",
        ", \"seed\": 3",
        ", \"design\": {\"kind\": \"LIST\"}"
      })
  void refusesWhatTheReaderRefuses(String rest) {
    assertThat(problems(rest)).isPositive();
  }

  private static int problems(String rest) {
    return FACTORY
        .getSchema(ExperimentSchema.text())
        .validate(HEAD + rest + "}", InputFormat.JSON)
        .size();
  }
}
