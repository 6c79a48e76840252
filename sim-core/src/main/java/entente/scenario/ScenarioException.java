package entente.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** Says everything that is wrong with a scenario, one fault a line. */
public final class ScenarioException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /**
   * An exception for these faults.
   *
   * @param faults at least one fault
   */
  public ScenarioException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** The faults, in the order in which they were found. */
  public List<Fault> faults() {
    return faults == null ? List.of() : faults;
  }
}
