package entente.store;

import entente.design.ExpandedExperiment;

/** How large the tables of a sweep will be. */
public final class TableSize {

  /** Commas, line break and the columns that number a run, about. */
  private static final int KEYS = 40;

  private TableSize() {}

  /**
   * Bytes that a run adds to the tables, about.
   *
   * @param experiment what is kept of a run
   * @param rows what the run returns
   */
  public static long ofRun(ExpandedExperiment experiment, RunRows rows) {
    long bytes = KEYS + 10L * experiment.design().factors().size();
    for (String response : experiment.responses()) {
      Double value = rows.responses().get(response);
      bytes += 1 + (value == null ? 0 : Numbers.text(value).length());
    }
    if (experiment.experiment().adoptions()) {
      for (AdoptionRow row : rows.adoptions()) {
        bytes += String.join(",", RowText.adoption("10000", row)).length() + 1;
      }
    }
    if (experiment.experiment().series()) {
      bytes += RowText.series(10_000, rows.times(), rows.series()).length();
    }
    return bytes;
  }
}
