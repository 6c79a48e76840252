package entente.scenario;

import java.util.List;

/**
 * What came of reading a scenario: the scenario itself, or everything that is wrong with it.
 *
 * @param scenario the scenario; null when there are faults
 * @param text the text as it was read, without a byte order mark and before any setting was
 *     applied; empty when nothing could be read
 * @param faults what is wrong, in the order of the document as far as possible; empty when all is
 *     well
 */
public record Reading(Scenario scenario, String text, List<Fault> faults) {

  /** Copies the list of faults. */
  public Reading {
    faults = List.copyOf(faults);
    if ((scenario == null) == faults.isEmpty()) {
      throw new IllegalArgumentException("a reading has either a scenario or faults");
    }
  }

  /** Whether the scenario can be run. */
  public boolean isSound() {
    return faults.isEmpty();
  }

  /**
   * The scenario.
   *
   * @return the scenario
   * @throws ScenarioException when there are faults; its message lists them all
   */
  public Scenario orThrow() {
    if (!faults.isEmpty()) {
      throw new ScenarioException(faults);
    }
    return scenario;
  }
}
