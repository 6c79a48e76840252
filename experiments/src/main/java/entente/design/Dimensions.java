package entente.design;

import entente.design.Experiment.Factor;
import java.util.ArrayList;
import java.util.List;

/**
 * The dimensions of a design: one for every group of factors and for every factor that stands
 * alone, in the order of the factors.
 */
public final class Dimensions {

  private final List<Factor> factors;
  private final List<String> names = new ArrayList<>();
  private final int[] of;

  Dimensions(List<Factor> factors) {
    this.factors = List.copyOf(factors);
    of = new int[factors.size()];
    List<String> keys = new ArrayList<>();
    for (int f = 0; f < of.length; f++) {
      Factor factor = factors.get(f);
      boolean alone = factor.group() == null;
      String key = alone ? "factor " + factor.name() : "group " + factor.group();
      if (!keys.contains(key)) {
        keys.add(key);
        names.add(alone ? factor.name() : factor.group());
      }
      of[f] = keys.indexOf(key);
    }
  }

  /** How many there are. */
  public int count() {
    return names.size();
  }

  /** Their names: the group's, or the lone factor's. */
  public List<String> names() {
    return List.copyOf(names);
  }

  /** The dimension of a factor. */
  public int of(int factor) {
    return of[factor];
  }

  List<Factor> factors() {
    return factors;
  }

  /** The factors of a dimension. */
  List<Factor> members(int dimension) {
    List<Factor> members = new ArrayList<>();
    for (int f = 0; f < of.length; f++) {
      if (of[f] == dimension) {
        members.add(factors.get(f));
      }
    }
    return members;
  }

  /** Levels of a dimension: those of its first factor. */
  int levels(int dimension) {
    return Scaling.levels(members(dimension).get(0));
  }
}
