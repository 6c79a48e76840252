package entente.run;

import entente.store.RunKey;
import java.io.Serializable;
import java.util.List;

/**
 * One run to be made: self-contained, so that any engine, here or on another machine, can make it
 * from this alone.
 *
 * @param key which run it is, with its master seed
 * @param scenario JSON text of the scenario
 * @param settings settings {@code PATH=VALUE} applied to the text in order: those of the arm, of
 *     the design point, and where wanted another end ({@code calendar.end=1960})
 */
public record RunTask(RunKey key, String scenario, List<String> settings) implements Serializable {

  /** Copies the settings. */
  public RunTask {
    settings = List.copyOf(settings);
  }
}
