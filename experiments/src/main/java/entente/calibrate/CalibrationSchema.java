package entente.calibrate;

import entente.scenario.SchemaWriter;

/** The JSON Schema (2020-12) of calibration files, made from the records they are bound to. */
public final class CalibrationSchema {

  private CalibrationSchema() {}

  /** The schema: JSON text, the same on every machine, ending in a line break. */
  public static String text() {
    return SchemaWriter.schema(
        CalibrationFile.class,
        "urn:entente:calibration",
        "A calibration of Entente",
        "A scenario, the parameters to fit, the data to meet, and how the fit is searched. A key"
            + " with a default may be left out.");
  }
}
