package entente.calibrate;

import entente.scenario.Fault;
import entente.scenario.ScenarioException;
import java.util.List;

/**
 * What came of reading a calibration: a task, or everything that is wrong with it.
 *
 * @param task the calibration made ready; null when there are faults
 * @param text the text as it was read; empty when nothing could be read
 * @param faults what is wrong; empty when all is well
 */
public record CalibrationReading(CalibrationTask task, String text, List<Fault> faults) {

  /** Copies the list of faults. */
  public CalibrationReading {
    faults = List.copyOf(faults);
  }

  /** Whether it can be executed. */
  public boolean isSound() {
    return faults.isEmpty();
  }

  /**
   * The calibration made ready.
   *
   * @throws ScenarioException when there are faults; its message lists them all
   */
  public CalibrationTask orThrow() {
    if (!faults.isEmpty()) {
      throw new ScenarioException(faults);
    }
    return task;
  }
}
