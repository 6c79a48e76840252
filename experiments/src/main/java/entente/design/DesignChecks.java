package entente.design;

import entente.design.Experiment.Design;
import entente.design.Experiment.Factor;
import entente.design.Experiment.Kind;
import entente.scenario.Faults;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that a design says what its kind needs, and nothing that means nothing to it. */
final class DesignChecks {

  private static final Map<String, Set<Kind>> MEANT_FOR = new LinkedHashMap<>();

  static {
    MEANT_FOR.put("levels", EnumSet.of(Kind.GRID, Kind.ONE_AT_A_TIME, Kind.MORRIS));
    MEANT_FOR.put("samples", EnumSet.of(Kind.LATIN_HYPERCUBE, Kind.SOBOL, Kind.SALTELLI));
    MEANT_FOR.put("trajectories", EnumSet.of(Kind.MORRIS));
    MEANT_FOR.put("candidates", EnumSet.of(Kind.MORRIS));
    MEANT_FOR.put("csv", EnumSet.of(Kind.LIST));
    MEANT_FOR.put("secondOrder", EnumSet.of(Kind.SALTELLI));
    MEANT_FOR.put("skip", EnumSet.of(Kind.SOBOL, Kind.SALTELLI));
    MEANT_FOR.put("scramble", EnumSet.of(Kind.SOBOL, Kind.SALTELLI));
    MEANT_FOR.put("exchanges", EnumSet.of(Kind.LATIN_HYPERCUBE));
  }

  private final Design design;
  private final Faults faults;

  private DesignChecks(Design design, Faults faults) {
    this.design = design;
    this.faults = faults;
  }

  /**
   * Checks a design whose factors have been checked.
   *
   * @param design the design
   * @param factors its factors, with levels and baselines filled in
   * @param faults where faults go
   */
  static void check(Design design, List<Factor> factors, Faults faults) {
    DesignChecks checks = new DesignChecks(design, faults);
    checks.idleKeys();
    boolean sound = faults.isEmpty();
    checks.factors(factors);
    checks.requirements();
    if (sound && faults.isEmpty()) {
      checks.size(new Dimensions(factors));
    }
  }

  private void idleKeys() {
    Map<String, Boolean> written = new LinkedHashMap<>();
    written.put("levels", design.levels() != null);
    written.put("samples", design.samples() != null);
    written.put("trajectories", design.trajectories() != null);
    written.put("candidates", design.candidates() != null);
    written.put("csv", design.csv() != null);
    written.put("secondOrder", design.secondOrder());
    written.put("skip", design.skip() != null);
    written.put("scramble", design.scramble());
    written.put("exchanges", design.exchanges() != null);
    MEANT_FOR.forEach(
        (key, kinds) -> {
          if (written.get(key) && !kinds.contains(design.kind())) {
            fault(
                key,
                "means nothing in a design of kind "
                    + design.kind()
                    + "; it is for "
                    + String.join(", ", kinds.stream().map(Kind::toString).toList()));
          }
        });
  }

  private void factors(List<Factor> factors) {
    boolean none = design.factors().isEmpty();
    if (design.kind() == Kind.SINGLE && !none) {
      fault(
          "kind",
          "a single point varies nothing; write the kind of design that the factors are for,"
              + " such as grid");
    } else if (design.kind() != Kind.SINGLE && none) {
      fault("factors", "missing; a design of kind " + design.kind() + " needs factors");
    }
    boolean levels = design.kind() == Kind.GRID || design.kind() == Kind.ONE_AT_A_TIME;
    Map<String, Factor> first = new LinkedHashMap<>();
    for (int f = 0; f < factors.size() && levels && faults.isEmpty(); f++) {
      Factor factor = factors.get(f);
      Factor other = factor.group() == null ? null : first.putIfAbsent(factor.group(), factor);
      if (other != null && Scaling.levels(other) != Scaling.levels(factor)) {
        fault(
            "factors/" + f + "/group",
            "'"
                + factor.name()
                + "' has "
                + Scaling.levels(factor)
                + " levels and '"
                + other.name()
                + "' has "
                + Scaling.levels(other)
                + "; factors that move together need as many levels");
      }
    }
  }

  private void requirements() {
    Kind kind = design.kind();
    if (MEANT_FOR.get("samples").contains(kind)) {
      if (design.samples() == null) {
        fault(
            "samples",
            "missing; a design of kind "
                + kind
                + " needs the number of its "
                + (kind == Kind.SALTELLI ? "base rows, a power of two" : "points"));
      } else if (kind == Kind.SALTELLI && Integer.bitCount(design.samples()) != 1) {
        int below = Math.max(1, Integer.highestOneBit(Math.max(1, design.samples())));
        fault(
            "samples",
            "found "
                + design.samples()
                + "; allowed is a power of two, such as "
                + below
                + " or "
                + 2 * below
                + ", because the balance of a Sobol' sequence needs it");
      }
    } else if (kind == Kind.MORRIS) {
      if (design.trajectories() == null) {
        fault(
            "trajectories",
            "missing; a design of kind morris needs the number of its trajectories,"
                + " such as 20");
      } else if (design.candidates() != null && design.candidates() < design.trajectories()) {
        fault(
            "candidates",
            "found "
                + design.candidates()
                + "; the "
                + design.trajectories()
                + " trajectories are chosen from these, so there must be at least as many");
      }
      if (design.levels() != null && (design.levels() % 2 != 0 || design.levels() > 100)) {
        fault(
            "levels",
            "found "
                + design.levels()
                + "; allowed for morris is an even number up to 100, so that all levels are equally likely");
      }
    } else if (kind == Kind.LIST && design.csv() == null) {
      fault("csv", "missing; a design of kind list needs the file of its points");
    }
  }

  private void size(Dimensions dimensions) {
    int k = dimensions.count();
    int most = SobolSequence.MOST_DIMENSIONS;
    int needed = design.kind() == Kind.SALTELLI ? 2 * k : design.kind() == Kind.SOBOL ? k : 0;
    if (needed > most) {
      fault(
          "factors",
          k + " factors need " + needed + " dimensions of a Sobol' sequence; there are " + most);
      return;
    }
    long size = Designs.size(design, dimensions);
    long limit = Designs.MOST_VALUES / Math.max(1, dimensions.factors().size());
    if (size > limit) {
      fault(
          "kind",
          "the design has "
              + (size == Long.MAX_VALUE ? "more than 2 billion" : size)
              + " points; at most "
              + limit
              + " of "
              + dimensions.factors().size()
              + " factors fit into memory");
    }
  }

  private void fault(String key, String message) {
    faults.addOnce("/design/" + key, message);
  }
}
