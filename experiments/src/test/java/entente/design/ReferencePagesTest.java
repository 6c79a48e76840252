package entente.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.scenario.SchemaWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The reference of files is made of the schemas, and they of the records that are read. */
class ReferencePagesTest {

  private static final String NOTE =
      "This page is made from the schema that the program checks files with (%s); editors complete"
          + " from the same schema. Unknown keys are errors, and the message names the nearest known"
          + " one. `./entente validate FILE` says everything that is wrong with a file at once.";

  @Test
  void theReferenceOfScenarioFilesIsUpToDate() throws IOException {
    isUpToDate(
        "scenario-file.md",
        SchemaReference.markdown(
            SchemaWriter.schema(),
            "The scenario file",
            NOTE.formatted("[scenario.schema.json](../scenario.schema.json)")
                + " A scenario says who the states are, what ties them, what there is to adopt, what"
                + " happens, and the values of the parameters."));
  }

  @Test
  void theReferenceOfExperimentFilesIsUpToDate() throws IOException {
    isUpToDate(
        "experiment-file.md",
        SchemaReference.markdown(
            ExperimentSchema.text(),
            "The experiment file",
            NOTE.formatted("[experiment.schema.json](../experiment.schema.json)")
                + " An experiment says which scenario is run, under which arms, at which points of a"
                + " design, how often, and what is asked of the results."));
  }

  private static void isUpToDate(String name, String text) throws IOException {
    String root = System.getProperty("entente.root");
    assumeTrue(root != null, "the property entente.root names the project's root");
    Path file = Path.of(root, "docs", "reference", name);
    if (Boolean.getBoolean("entente.renew")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as(
            file
                + " is stale; renew it with ./mvnw -pl experiments -am test"
                + " -Dtest=ReferencePagesTest -Dentente.renew=true"
                + " -Dsurefire.failIfNoSpecifiedTests=false")
        .isEqualTo(text);
  }
}
