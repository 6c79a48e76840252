package entente.run;

import entente.store.RunKey;
import entente.store.RunRows;
import java.io.Serializable;

/** What came of a run. */
public sealed interface RunOutcome extends Serializable {

  /** Which run it was. */
  RunKey key();

  /**
   * A run that reached its end.
   *
   * @param key which run
   * @param rows what it returns
   */
  record Completed(RunKey key, RunRows rows) implements RunOutcome {}

  /**
   * A run that did not.
   *
   * @param key which run
   * @param reason why, on one line
   */
  record Failed(RunKey key, String reason) implements RunOutcome {}
}
