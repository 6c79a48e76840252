package entente.design;

import entente.design.Experiment.Factor;
import entente.design.Experiment.Kind;
import entente.design.Experiment.Scale;
import entente.scenario.Faults;
import entente.scenario.Nearest;
import entente.scenario.ScenarioPaths.Reach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the factors of a design against what they reach, and fills in what the kind needs. */
final class FactorChecks {

  /** Columns of tables that a factor may not hide. */
  private static final Set<String> TAKEN =
      Set.of("run", "point", "replication", "seed", "arm", "failure", "state");

  private final Experiment experiment;
  private final ScenarioFacts facts;
  private final Faults faults;
  private final Map<String, String> reached = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  FactorChecks(Experiment experiment, ScenarioFacts facts, Faults faults) {
    this.experiment = experiment;
    this.facts = facts;
    this.faults = faults;
    for (int a = 0; a < experiment.arms().size(); a++) {
      if (experiment.arms().get(a) != null) {
        claim(experiment.arms().get(a));
      }
    }
  }

  /** Notes what an arm sets, which no factor may then vary. */
  private void claim(Experiment.Arm arm) {
    for (String setting : arm.settings()) {
      if (setting != null && setting.indexOf('=') > 0) {
        String path = setting.substring(0, setting.indexOf('=')).strip();
        facts
            .paths()
            .reach(path, new ArrayList<>())
            .ifPresent(reach -> reached.put(reach.pointer(), "the arm '" + arm.name() + "'"));
      }
    }
    if (arm.governance() != null) {
      reached.put("governance", "the arm '" + arm.name() + "'");
    }
  }

  /**
   * The factors with levels and baselines filled in.
   *
   * @return one for each factor; those with faults as they were written
   */
  List<Factor> check() {
    List<Factor> resolved = new ArrayList<>();
    List<Factor> factors = experiment.design().factors();
    for (int f = 0; f < factors.size(); f++) {
      if (factors.get(f) != null && factors.get(f).name() != null) {
        resolved.add(check(factors.get(f), "/design/factors/" + f));
      }
    }
    return resolved;
  }

  private Factor check(Factor factor, String place) {
    if (!factor.name().matches("[\\p{L}/][\\p{L}\\p{N}_.:/~ -]*")) {
      faults.add(
          place + "/name",
          "found '"
              + factor.name()
              + "'; a name begins with a letter and has letters, digits and . _ : - only");
    } else if (TAKEN.contains(factor.name())) {
      faults.add(
          place + "/name", "'" + factor.name() + "' is a column of every table; take another");
    } else if (!names.add(factor.name())) {
      faults.add(place + "/name", "two factors are named '" + factor.name() + "'");
    }
    if (factor.path() != null && !factor.paths().isEmpty()) {
      faults.add(place + "/paths", "write path or paths, not both");
    }
    boolean sound = checkValues(factor, place);
    List<Reach> places = targets(factor, place);
    for (Reach reach : places) {
      if (sound) {
        checkReach(factor, reach, place);
      }
    }
    Factor levelled = withLevels(factor, place);
    boolean whole = places.size() == factor.targets().size() && !places.isEmpty();
    return experiment.design().kind() == Kind.ONE_AT_A_TIME && sound && whole
        ? withBaseline(levelled, places.get(0), place)
        : levelled;
  }

  private List<Reach> targets(Factor factor, String place) {
    List<Reach> found = new ArrayList<>();
    for (int t = 0; t < factor.targets().size(); t++) {
      String pointer =
          place
              + (factor.path() != null
                  ? "/path"
                  : factor.paths().isEmpty() ? "/name" : "/paths/" + t);
      String target = factor.targets().get(t);
      if (target == null) {
        continue;
      }
      List<String> problems = new ArrayList<>();
      facts.paths().reach(target, problems).ifPresent(found::add);
      if (!problems.isEmpty()) {
        String more = factor.path() == null && factor.paths().isEmpty() ? "; or write a path" : "";
        faults.add(pointer, problems.get(0) + more);
      } else {
        String taken = found.get(found.size() - 1).pointer();
        String by = reached.put(taken, "the factor '" + factor.name() + "'");
        if (by != null) {
          faults.add(pointer, taken + " is set by " + by + " already");
        }
      }
    }
    return found;
  }

  /** Whether the factor says in one way, and soundly, which values it takes. */
  private boolean checkValues(Factor factor, String place) {
    boolean range = factor.low() != null || factor.high() != null;
    int ways =
        (range ? 1 : 0)
            + (factor.values().isEmpty() ? 0 : 1)
            + (factor.categories().isEmpty() ? 0 : 1);
    if (ways == 0 && experiment.design().kind() == Kind.LIST) {
      return true;
    } else if (ways != 1) {
      faults.add(
          place,
          "write low and high, or values, or categories"
              + (ways == 0 ? "" : "; only one of the three"));
      return false;
    } else if (!range) {
      return checkListed(factor, place);
    } else if (factor.low() == null || factor.high() == null) {
      faults.add(
          place + (factor.low() == null ? "/low" : "/high"), "missing; a range has low and high");
      return false;
    } else if (factor.low().isNaN() || factor.high().isNaN()) {
      return false;
    }
    return checkRange(factor, place);
  }

  private boolean checkRange(Factor factor, String place) {
    double low = factor.low();
    double high = factor.high();
    if (low >= high) {
      faults.add(
          place + "/high",
          "found " + Numbers.text(high) + "; allowed is a number above low, " + Numbers.text(low));
      return false;
    } else if (factor.scale() == Scale.LOG && low <= 0) {
      faults.add(
          place + "/low", "found " + Numbers.text(low) + "; on a log scale low must be above 0");
      return false;
    } else if (factor.integer() && (low != Math.rint(low) || high != Math.rint(high))) {
      faults.add(
          place + "/integer",
          "low and high of a factor of whole numbers are whole, but were "
              + Numbers.text(low)
              + " and "
              + Numbers.text(high));
      return false;
    } else if (factor.integer() && factor.levels() != null && factor.levels() > high - low + 1) {
      faults.add(
          place + "/levels",
          "found "
              + factor.levels()
              + "; there are only "
              + Numbers.text(high - low + 1)
              + " whole numbers from low to high");
      return false;
    }
    return true;
  }

  private boolean checkListed(Factor factor, String place) {
    List<?> listed = factor.categories().isEmpty() ? factor.values() : factor.categories();
    String key = factor.categories().isEmpty() ? "/values" : "/categories";
    Set<Object> seen = new HashSet<>();
    boolean sound = true;
    for (int k = 0; k < listed.size(); k++) {
      Object value = listed.get(k);
      if (value == null || value.equals(Double.NaN)) {
        sound = false;
      } else if (!seen.add(value)) {
        faults.add(place + key + "/" + k, "stands there twice");
        sound = false;
      }
    }
    if (factor.scale() == Scale.LOG || factor.levels() != null) {
      String extra = factor.levels() == null ? "/scale" : "/levels";
      faults.add(
          place + extra,
          "is for factors with low and high; " + key.substring(1) + " are taken as they are");
      sound = false;
    }
    return sound;
  }

  private void checkReach(Factor factor, Reach reach, String place) {
    if (!factor.categories().isEmpty()) {
      checkCategories(factor, reach, place);
    } else if (factor.values().isEmpty() && factor.low() == null) {
      return;
    } else if (!reach.isNumeric()) {
      String allowed =
          reach.choices().isEmpty() ? reach.type() : String.join(", ", reach.choices());
      faults.add(
          place,
          reach.pointer() + " holds no number; allowed is " + allowed + ", so write categories");
    } else if (factor.values().isEmpty()) {
      checkNumber(factor.low(), factor, reach, place + "/low");
      checkNumber(factor.high(), factor, reach, place + "/high");
      if (reach.isWhole() && !factor.integer()) {
        faults.add(
            place + "/integer",
            reach.pointer() + " holds whole numbers only; write \"integer\": true");
      }
    } else {
      for (int k = 0; k < factor.values().size(); k++) {
        checkNumber(factor.values().get(k), factor, reach, place + "/values/" + k);
      }
    }
  }

  private void checkNumber(double value, Factor factor, Reach reach, String pointer) {
    boolean whole = reach.isWhole() || factor.integer();
    if (!(value >= reach.min() && value <= reach.max()) || (whole && value != Math.rint(value))) {
      faults.add(
          pointer,
          "found "
              + Numbers.text(value)
              + "; "
              + reach.pointer()
              + " allows "
              + (whole ? "a whole number" : "a number")
              + range(reach)
              + (reach.unit().isEmpty() ? "" : " (unit " + reach.unit() + ")"));
    }
  }

  private static String range(Reach reach) {
    boolean low = Double.isFinite(reach.min());
    boolean high = Double.isFinite(reach.max());
    if (low && high) {
      return " in [" + Numbers.text(reach.min()) + ", " + Numbers.text(reach.max()) + "]";
    }
    return low
        ? " of at least " + Numbers.text(reach.min())
        : high ? " of at most " + Numbers.text(reach.max()) : "";
  }

  private void checkCategories(Factor factor, Reach reach, String place) {
    if (reach.isNumeric()) {
      faults.add(
          place + "/categories",
          reach.pointer() + " holds a number; write low and high, or" + " values");
      return;
    }
    List<String> allowed =
        reach.type().equals("true or false") ? List.of("true", "false") : reach.choices();
    for (int k = 0; k < factor.categories().size() && !allowed.isEmpty(); k++) {
      String word = factor.categories().get(k);
      if (!allowed.contains(word)) {
        faults.add(
            place + "/categories/" + k,
            "found '"
                + word
                + "'; "
                + reach.pointer()
                + " allows one of "
                + String.join(", ", allowed)
                + Nearest.hint(word, allowed));
      }
    }
  }

  private Factor withLevels(Factor factor, String place) {
    Kind kind = experiment.design().kind();
    boolean needed = kind == Kind.GRID || kind == Kind.ONE_AT_A_TIME;
    if (!needed && factor.levels() != null) {
      faults.add(
          place + "/levels",
          "means nothing in a design of kind "
              + kind
              + (kind == Kind.MORRIS ? "; write levels beside trajectories" : ""));
    }
    if (!needed || Scaling.listed(factor) > 0 || factor.levels() != null) {
      return factor;
    } else if (experiment.design().levels() == null) {
      faults.addOnce(
          place + "/levels",
          "missing; a design of kind "
              + kind
              + " needs levels (here or for all factors beside kind), or values");
      return factor;
    }
    return copy(factor, experiment.design().levels(), factor.baseline());
  }

  private Factor withBaseline(Factor factor, Reach reach, String place) {
    if (!factor.categories().isEmpty()) {
      int index = factor.categories().indexOf(reach.value());
      return copy(factor, factor.levels(), (double) Math.max(0, index));
    } else if (factor.baseline() != null) {
      checkNumber(factor.baseline(), factor, reach, place + "/baseline");
      return factor;
    }
    try {
      return copy(factor, factor.levels(), Double.valueOf(reach.value()));
    } catch (NumberFormatException e) {
      faults.add(
          place + "/baseline",
          "missing; the scenario has no single number at "
              + reach.pointer()
              + " to stay at while other factors vary");
      return factor;
    }
  }

  private static Factor copy(Factor f, Integer levels, Double baseline) {
    return new Factor(
        f.name(),
        f.title(),
        f.path(),
        f.paths(),
        f.low(),
        f.high(),
        levels,
        f.values(),
        f.categories(),
        baseline,
        f.scale(),
        f.integer(),
        f.group());
  }
}
