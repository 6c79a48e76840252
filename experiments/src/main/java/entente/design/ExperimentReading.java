package entente.design;

import entente.scenario.Fault;
import entente.scenario.ScenarioException;
import java.util.List;

/**
 * What came of reading an experiment: all that it asks for, or everything that is wrong with it.
 *
 * @param expanded the experiment made ready; null when there are faults
 * @param text the text as it was read, without a byte order mark; empty when nothing could be read
 * @param faults what is wrong; empty when all is well
 */
public record ExperimentReading(ExpandedExperiment expanded, String text, List<Fault> faults) {

  /** Copies the list of faults. */
  public ExperimentReading {
    faults = List.copyOf(faults);
    if ((expanded == null) == faults.isEmpty()) {
      throw new IllegalArgumentException("a reading has either an experiment or faults");
    }
  }

  /** Whether the experiment can be executed. */
  public boolean isSound() {
    return faults.isEmpty();
  }

  /**
   * The experiment made ready.
   *
   * @throws ScenarioException when there are faults; its message lists them all
   */
  public ExpandedExperiment orThrow() {
    if (!faults.isEmpty()) {
      throw new ScenarioException(faults);
    }
    return expanded;
  }
}
