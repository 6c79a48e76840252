package entente.calibrate;

import entente.calibrate.CalibrationFile.Criterion;
import entente.calibrate.CalibrationFile.Datum;
import entente.calibrate.CalibrationFile.Fitted;
import entente.calibrate.CalibrationFile.Measure;
import entente.calibrate.CalibrationFile.Method;
import entente.design.Numbers;
import entente.scenario.Faults;
import entente.scenario.Nearest;
import entente.scenario.RecordReader;
import entente.scenario.RecordReader.Bound;
import entente.scenario.Scenario.Source;
import entente.scenario.ScenarioPaths.Reach;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads calibrations from files and texts, checks them against their scenario, and says everything
 * that is wrong with them at once.
 */
public final class CalibrationReader {

  private final CalibrationFile file;
  private final Path folder;
  private final Faults faults;

  private CalibrationReader(CalibrationFile file, Path folder, Faults faults) {
    this.file = file;
    this.folder = folder;
    this.faults = faults;
  }

  /** Reads a file, from whose folder the paths in it start. */
  public static CalibrationReading read(Path file) {
    return ready(RecordReader.read(CalibrationFile.class, file), file.toAbsolutePath().getParent());
  }

  /**
   * Reads a text.
   *
   * @param text JSON text
   * @param fileName the name that faults give it
   * @param folder where the paths in it start
   */
  public static CalibrationReading read(String text, String fileName, Path folder) {
    return ready(RecordReader.read(CalibrationFile.class, text, fileName), folder);
  }

  private static CalibrationReading ready(Bound<CalibrationFile> bound, Path folder) {
    CalibrationTask task = null;
    if (bound.value() != null) {
      task = new CalibrationReader(bound.value(), folder, bound.faults()).check();
    }
    boolean sound = bound.faults().isEmpty();
    return new CalibrationReading(sound ? task : null, bound.text(), bound.faults().list());
  }

  private CalibrationTask check() {
    if (file.name() != null && !file.name().matches("[A-Za-z0-9][A-Za-z0-9-]*")) {
      faults.add("/name", "found '" + file.name() + "'; allowed are letters, digits and hyphens");
    }
    CalibrationFacts facts = CalibrationFacts.of(file, folder, faults);
    List<Parameter> parameters = parameters(facts);
    List<Datum> data = new ArrayList<>();
    List<Target> targets = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int k = 0; k < file.targets().size(); k++) {
      Datum datum = file.targets().get(k);
      if (datum == null || datum.kind() == null) {
        continue;
      }
      String place = "/targets/" + k;
      source(datum.source(), place);
      if (datum.name() != null && !names.add(datum.name())) {
        faults.add(place + "/name", "two targets are named '" + datum.name() + "'");
      }
      TargetChecks.checkKeys(datum, place, faults);
      Datum whole = DatumTable.read(datum, folder, place, faults);
      data.add(whole);
      if (facts != null) {
        Target target = TargetChecks.check(whole, facts, place, faults);
        if (target != null) {
          targets.add(target);
        }
      }
    }
    if (file.targets().isEmpty()) {
      faults.addOnce("/targets", "is empty; write at least one target");
    } else if (data.stream().noneMatch(datum -> datum.weight() > 0)) {
      faults.addOnce("/targets", "no target has a weight above 0, so nothing is fitted");
    }
    method();
    if (!faults.isEmpty() || facts == null) {
      return null;
    }
    return new CalibrationTask(withData(data), facts.text(), new Calibration(parameters), targets);
  }

  private void method() {
    if (file.method() != Method.ABC_SMC || file.sampling() == null) {
      int profile = file.search() == null ? 0 : file.search().profile();
      if (profile == 1 || profile == 2) {
        faults.add("/search/profile", "found " + profile + "; allowed is 0 or at least 3");
      }
      int population = file.search() == null ? 0 : file.search().population();
      if (population > 0 && population < 4) {
        faults.add("/search/population", "found " + population + "; allowed is 0 or at least 4");
      }
      return;
    }
    if (file.criterion() == Criterion.LIKELIHOOD) {
      faults.add("/criterion", "abc-smc works on distances; write distance, or the method cma-es");
    }
    double first = Math.ceil(file.sampling().particles() / file.sampling().keptShare());
    if (!(file.budget() >= first)) {
      faults.add(
          "/budget",
          "found "
              + file.budget()
              + "; the first generation alone has particles / keptShare = "
              + Numbers.text(first));
    }
  }

  private void source(String key, String place) {
    Set<String> known =
        file.sources().stream()
            .filter(Objects::nonNull)
            .map(Source::key)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
    if (key != null && !known.contains(key)) {
      faults.add(
          place + "/source",
          "unknown source '"
              + key
              + "'"
              + (known.isEmpty()
                  ? "; the file has no sources"
                  : Nearest.to(key, known)
                      .map(near -> "; did you mean '" + near + "'?")
                      .orElse("; known are " + String.join(", ", known))));
    }
  }

  private List<Parameter> parameters(CalibrationFacts facts) {
    List<Parameter> parameters = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Map<String, String> reached = new HashMap<>();
    for (int k = 0; k < file.parameters().size(); k++) {
      Fitted fitted = file.parameters().get(k);
      if (fitted == null || fitted.name() == null) {
        continue;
      }
      String place = "/parameters/" + k;
      source(fitted.source(), place);
      if (!names.add(fitted.name())) {
        faults.add(place + "/name", "two parameters are named '" + fitted.name() + "'");
      }
      if (facts != null) {
        reach(fitted, facts, place, reached);
      }
      Parameter parameter = parameter(fitted, place);
      if (parameter != null) {
        parameters.add(parameter);
      }
    }
    if (file.parameters().isEmpty()) {
      faults.addOnce("/parameters", "is empty; write at least one parameter");
    }
    return parameters;
  }

  private void reach(
      Fitted fitted, CalibrationFacts facts, String place, Map<String, String> reached) {
    String pointer = place + (fitted.path() == null ? "/name" : "/path");
    List<String> problems = new ArrayList<>();
    Reach reach = facts.paths().reach(fitted.target(), problems).orElse(null);
    if (reach == null) {
      String more = fitted.path() == null ? "; or write a path" : "";
      faults.add(pointer, problems.get(0) + more);
      return;
    }
    String other = reached.put(reach.pointer(), fitted.name());
    if (other != null) {
      faults.add(pointer, reach.pointer() + " is set by '" + other + "' already");
    }
    if (!reach.isNumeric() || reach.isWhole()) {
      faults.add(
          pointer,
          reach.pointer()
              + " holds "
              + (reach.isWhole() ? "whole numbers" : reach.type())
              + "; only real numbers are fitted");
      return;
    }
    bound(fitted.low(), reach, place + "/low");
    bound(fitted.high(), reach, place + "/high");
  }

  private void bound(Double value, Reach reach, String pointer) {
    if (value != null && !value.isNaN() && !(value >= reach.min() && value <= reach.max())) {
      faults.add(
          pointer,
          "found "
              + Numbers.text(value)
              + "; "
              + reach.pointer()
              + " allows numbers from "
              + Numbers.text(reach.min())
              + " to "
              + Numbers.text(reach.max())
              + (reach.unit().isEmpty() ? "" : " (unit " + reach.unit() + ")"));
    }
  }

  private Parameter parameter(Fitted fitted, String place) {
    if (isBlank(fitted.low()) || isBlank(fitted.high())) {
      return null; // told by the binder
    }
    CalibrationFile.Belief belief = fitted.prior();
    if (belief != null && (isBlank(belief.centre()) || isBlank(belief.spread()))) {
      return null;
    }
    Scale scale = fitted.scale() == Measure.LOG ? Scale.LOGARITHMIC : Scale.LINEAR;
    try {
      Prior prior =
          belief == null ? Prior.uniform() : new Prior.Normal(belief.centre(), belief.spread());
      return new Parameter(fitted.name(), fitted.low(), fitted.high(), scale, prior);
    } catch (IllegalArgumentException e) {
      faults.add(place, e.getMessage());
      return null;
    }
  }

  private static boolean isBlank(Double value) {
    return value == null || value.isNaN();
  }

  private CalibrationFile withData(List<Datum> data) {
    return new CalibrationFile(
        file.$schema(),
        file.name(),
        file.title(),
        file.scenario(),
        file.settings(),
        file.until(),
        file.parameters(),
        data,
        file.criterion(),
        file.method(),
        file.budget(),
        file.replications(),
        file.seed(),
        file.search(),
        file.sampling(),
        file.probability(),
        file.sources(),
        file.notes());
  }
}
