package entente.calibrate;

import entente.observe.Curve;
import entente.observe.Observations;
import entente.scenario.Fault;
import entente.scenario.Faults;
import entente.scenario.Nearest;
import entente.scenario.Reading;
import entente.scenario.Scenario;
import entente.scenario.ScenarioPaths;
import entente.scenario.ScenarioReader;
import entente.schedule.Runs;
import entente.world.WorldPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the checks of a calibration must know of its scenario: what its paths reach, and what can be
 * observed.
 *
 * @param text the scenario's text, before any setting
 * @param paths what its paths reach
 * @param states ids of all states
 * @param innovations ids of all innovations
 * @param responses names of all responses
 * @param measures names of all measures over time, with the innovations that each has; an empty one
 *     where it concerns none or all
 * @param start first moment, decimal year
 * @param end last moment, decimal year
 */
record CalibrationFacts(
    String text,
    ScenarioPaths paths,
    Set<String> states,
    Set<String> innovations,
    Set<String> responses,
    Map<String, Set<String>> measures,
    double start,
    double end) {

  /**
   * Reads the scenario of a calibration.
   *
   * @param file the calibration
   * @param folder where paths start
   * @param faults where faults go
   * @return the facts; null after a fault
   */
  static CalibrationFacts of(CalibrationFile file, Path folder, Faults faults) {
    if (file.scenario() == null) {
      return null; // told by the binder
    }
    Reading base = ScenarioReader.named(file.scenario(), folder);
    if (!base.isSound()) {
      if (base.text().isEmpty()) {
        faults.add(
            "/scenario",
            base.faults().get(0).message()
                + Nearest.hint(file.scenario(), ScenarioReader.builtInNames()));
      } else {
        faults.add("/scenario", "the scenario cannot be run; it has these faults:");
        faults.addAll(base.faults());
      }
      return null;
    }
    List<String> settings = CalibrationTask.commonSettings(file);
    Reading reading = ScenarioReader.read(base.text(), file.scenario(), settings);
    for (Fault fault : reading.faults()) {
      boolean ofEnd = fault.file().contains("calendar.end") && file.until() != null;
      faults.add(ofEnd ? "/until" : "/settings", fault.toString());
    }
    return reading.isSound() ? observed(base.text(), reading.scenario(), faults) : null;
  }

  private static CalibrationFacts observed(String text, Scenario scenario, Faults faults) {
    try {
      WorldPlan plan = new WorldPlan(scenario);
      Observations first = Runs.firstMoment(plan);
      Set<String> states = new LinkedHashSet<>();
      for (int i = 0; i < plan.size(); i++) {
        states.add(plan.state(i).id());
      }
      Set<String> innovations = new LinkedHashSet<>();
      for (int m = 0; m < plan.innovations().size(); m++) {
        innovations.add(plan.innovations().id(m));
      }
      Map<String, Set<String>> measures = new LinkedHashMap<>();
      for (Curve curve : first.curves()) {
        measures
            .computeIfAbsent(curve.measure(), name -> new LinkedHashSet<>())
            .add(curve.innovation());
      }
      return new CalibrationFacts(
          text,
          ScenarioPaths.of(text),
          states,
          innovations,
          first.responses().keySet(),
          measures,
          scenario.calendar().start().year(),
          scenario.calendar().end().year());
    } catch (IllegalArgumentException e) {
      faults.add("/scenario", "the world cannot be built: " + e.getMessage());
      return null;
    }
  }

  /** Says that a name is unknown, and which may have been meant. */
  static String unknown(String kind, String name, Set<String> known) {
    List<String> some = new ArrayList<>(known);
    String list = String.join(", ", some.subList(0, Math.min(12, some.size())));
    return "unknown "
        + kind
        + " '"
        + name
        + "'"
        + Nearest.to(name, known)
            .map(near -> "; did you mean '" + near + "'?")
            .orElse("; known are " + list + (some.size() > 12 ? " and more" : ""));
  }
}
