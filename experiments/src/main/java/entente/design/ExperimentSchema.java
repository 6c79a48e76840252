package entente.design;

import entente.scenario.SchemaWriter;

/** The JSON Schema (2020-12) of experiment files, made from the records that they are bound to. */
public final class ExperimentSchema {

  private ExperimentSchema() {}

  /** The schema: JSON text, the same on every machine, ending in a line break. */
  public static String text() {
    return SchemaWriter.schema(
        Experiment.class,
        "urn:entente:experiment",
        "An experiment of Entente",
        "A scenario, its arms, a design over factors, replications, and what is asked of the"
            + " results. A key with a default may be left out.");
  }
}
