package entente.design;

import entente.design.Experiment.Arm;
import entente.observe.Observations;
import entente.scenario.Fault;
import entente.scenario.Faults;
import entente.scenario.Nearest;
import entente.scenario.Reading;
import entente.scenario.ScenarioPaths;
import entente.scenario.ScenarioReader;
import entente.schedule.Runs;
import entente.world.WorldPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the checks of an experiment must know of its scenario: what its paths reach, and what can be
 * observed of it in any of the arms. Arms that cannot be run are told as faults.
 */
final class ScenarioFacts {

  private final String text;
  private final ScenarioPaths paths;
  private final Set<String> responses = new LinkedHashSet<>();
  private final Set<String> measures = new LinkedHashSet<>();
  private final Set<String> innovations = new LinkedHashSet<>();

  private ScenarioFacts(String text) {
    this.text = text;
    this.paths = ScenarioPaths.of(text);
  }

  /**
   * Reads the scenario of an experiment and tries its arms.
   *
   * @param experiment the experiment
   * @param folder where paths start
   * @param faults where faults go
   * @return the facts; null when the scenario itself cannot be read
   */
  static ScenarioFacts of(Experiment experiment, Path folder, Faults faults) {
    if (experiment.scenario() == null || experiment.scenario().isBlank()) {
      return null;
    }
    Reading base = ScenarioReader.named(experiment.scenario(), folder);
    if (!base.isSound()) {
      boolean missing = base.text().isEmpty();
      if (missing) {
        faults.add("/scenario", base.faults().get(0).message() + near(experiment.scenario()));
      } else {
        int count = base.faults().size();
        faults.add(
            "/scenario",
            "the scenario cannot be run; it has " + (count == 1 ? "1 fault:" : count + " faults:"));
        faults.addAll(base.faults());
      }
      return null;
    }
    ScenarioFacts facts = new ScenarioFacts(base.text());
    List<Arm> arms = experiment.armsOrOne();
    for (int a = 0; a < arms.size(); a++) {
      if (arms.get(a) != null) {
        facts.tryArm(experiment, arms.get(a), a, faults);
      }
    }
    return facts;
  }

  private static String near(String name) {
    return Nearest.hint(name, ScenarioReader.builtInNames());
  }

  private void tryArm(Experiment experiment, Arm arm, int index, Faults faults) {
    List<String> settings = ExpandedExperiment.settings(experiment, arm);
    Reading reading = ScenarioReader.read(text, experiment.scenario(), settings);
    for (Fault fault : reading.faults()) {
      String where = fault.pointer().isEmpty() ? "" : fault.pointer() + ": ";
      String message = fault.file() + ": " + where + fault.message();
      String pointer =
          experiment.arms().isEmpty() ? "/settings" : "/arms/" + index + place(fault, settings);
      faults.add(pointer, message);
    }
    if (reading.isSound()) {
      observe(reading, index, faults);
    }
  }

  private static String place(Fault fault, List<String> settings) {
    boolean named = settings.stream().anyMatch(s -> fault.file().endsWith(s));
    return named && !fault.file().endsWith("governance") ? "/settings" : "";
  }

  private void observe(Reading reading, int index, Faults faults) {
    try {
      WorldPlan plan = new WorldPlan(reading.scenario());
      Observations first = Runs.firstMoment(plan);
      responses.addAll(first.responses().keySet());
      first.curves().forEach(curve -> measures.add(curve.measure()));
      for (int m = 0; m < plan.innovations().size(); m++) {
        innovations.add(plan.innovations().id(m));
      }
    } catch (IllegalArgumentException e) {
      faults.add("/arms/" + index, "the world cannot be built: " + e.getMessage());
    }
  }

  /** The scenario's text, before any setting. */
  String text() {
    return text;
  }

  /** What its paths reach. */
  ScenarioPaths paths() {
    return paths;
  }

  /** Names of all responses; empty when no arm can be run. */
  Set<String> responses() {
    return responses;
  }

  /** Names of all measures over time. */
  Set<String> measures() {
    return measures;
  }

  /** Ids of all innovations. */
  Set<String> innovations() {
    return innovations;
  }

  /** Says of every name or pattern that it fits nothing. */
  static void checkPatterns(
      List<String> patterns, Set<String> known, String kind, String pointer, Faults faults) {
    for (int k = 0; k < patterns.size() && !known.isEmpty(); k++) {
      String pattern = patterns.get(k);
      if (pattern != null && Patterns.chosen(known, List.of(pattern)).isEmpty()) {
        faults.add(pointer + "/" + k, unknown(kind, pattern, known));
      }
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
