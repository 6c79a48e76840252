package entente.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CalibrationSchemaTest {

  @Test
  void publishedSchemaIsUpToDate() throws IOException {
    String root = System.getProperty("entente.root");
    assumeTrue(root != null, "the property entente.root names the project's root");
    Path file = Path.of(root, "docs", "calibration.schema.json");
    if (Boolean.getBoolean("entente.renew")) {
      Files.writeString(file, CalibrationSchema.text());
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as(
            "docs/calibration.schema.json is stale; renew it with ./mvnw -pl experiments -am test"
                + " -Dtest=CalibrationSchemaTest -Dentente.renew=true")
        .isEqualTo(CalibrationSchema.text());
  }

  @Test
  void schemaAcceptsWhatTheReaderAcceptsAndRefusesAMistypedKey() {
    assertThat(problems(SmallWorld.FILE)).isZero();
    assertThat(problems(SmallWorld.FILE.replace("\"budget\"", "\"bugdet\""))).isPositive();
  }

  private static int problems(String text) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(CalibrationSchema.text())
        .validate(text, InputFormat.JSON)
        .size();
  }
}
