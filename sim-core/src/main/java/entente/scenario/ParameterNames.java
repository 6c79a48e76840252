package entente.scenario;

import entente.scenario.ParameterCatalogue.Entry;
import entente.scenario.Shape.Form;
import entente.scenario.Shape.Slot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the parameter that a name or symbol means. */
final class ParameterNames {

  private static final String[][] GREEK = {
    {"alpha", "α"}, {"beta", "β"}, {"gamma", "γ"}, {"delta", "δ"}, {"epsilon", "ε"},
    {"zeta", "ζ"}, {"eta", "η"}, {"theta", "θ"}, {"iota", "ι"}, {"kappa", "κ"},
    {"lambda", "λ"}, {"ell", "ℓ"}, {"nu", "ν"}, {"xi", "ξ"}, {"pi", "π"},
    {"rho", "ρ"}, {"sigma", "σ"}, {"tau", "τ"}, {"phi", "φ"}, {"omega", "ω"}
  };

  private ParameterNames() {}

  /**
   * What a name means.
   *
   * @param entry the one parameter meant, if it is one
   * @param problem why it is none; empty if it is one
   */
  record Resolution(Optional<Entry> entry, String problem) {

    static Resolution of(Entry entry) {
      return new Resolution(Optional.of(entry), "");
    }

    static Resolution none(String problem) {
      return new Resolution(Optional.empty(), problem);
    }
  }

  /** The parameter that a dotted name, a unique last name or a unique symbol means. */
  static Resolution resolve(String name) {
    String path = name.startsWith("parameters.") ? name.substring("parameters.".length()) : name;
    List<Entry> exact = parameters(entry -> entry.path().equals(path));
    if (!exact.isEmpty()) {
      return Resolution.of(exact.get(0));
    }
    Slot group = Shape.of(Parameters.class).slot(path);
    if (group != null && group.form() == Form.RECORD) {
      return Resolution.none(
          "'" + path + "' is a group of parameters; name one of " + members(group));
    }
    List<Entry> last = parameters(entry -> entry.lastName().equals(path));
    if (last.size() == 1) {
      return Resolution.of(last.get(0));
    } else if (last.size() > 1) {
      return Resolution.none("'" + path + "' is ambiguous; name one of " + paths(last));
    }
    return bySymbol(path);
  }

  private static Resolution bySymbol(String name) {
    String symbol = greek(name);
    List<Entry> found = parameters(entry -> entry.symbol().equals(symbol));
    List<Entry> elsewhere = new ArrayList<>(ParameterCatalogue.stateColumns());
    elsewhere.addAll(ParameterCatalogue.innovationColumns());
    elsewhere.removeIf(entry -> symbol.isEmpty() || !entry.symbol().equals(symbol));
    if (found.size() == 1 && elsewhere.isEmpty()) {
      return Resolution.of(found.get(0));
    } else if (found.isEmpty() && elsewhere.isEmpty()) {
      return Resolution.none("unknown parameter '" + name + "'" + hint(name));
    }
    String pointers = elsewhere.stream().map(Entry::pointer).collect(Collectors.joining(", "));
    if (found.isEmpty()) {
      return Resolution.none("the symbol '" + name + "' is no parameter; write " + pointers);
    }
    return Resolution.none(
        "the symbol '"
            + name
            + "' is ambiguous; name one of "
            + paths(found)
            + (pointers.isEmpty() ? "" : ", " + pointers));
  }

  private static String hint(String name) {
    Set<String> known = new LinkedHashSet<>();
    ParameterCatalogue.parameters().forEach(entry -> known.add(entry.path()));
    Optional<String> path = Nearest.to(name, known);
    Set<String> short_ = new LinkedHashSet<>();
    ParameterCatalogue.parameters().forEach(entry -> short_.add(entry.lastName()));
    Optional<String> near = path.isPresent() ? path : Nearest.to(name, short_);
    return near.map(word -> "; did you mean '" + word + "'?")
        .orElse(
            "; write a parameter such as emulation.rate or a JSON pointer such as"
                + " /states/USA/budget");
  }

  private static String members(Slot group) {
    return Shape.of(group.type()).names().stream()
        .map(name -> group.name() + "." + name)
        .collect(Collectors.joining(", "));
  }

  private static List<Entry> parameters(Predicate<Entry> wanted) {
    return ParameterCatalogue.parameters().stream().filter(wanted).toList();
  }

  private static String paths(List<Entry> entries) {
    return entries.stream().map(Entry::path).collect(Collectors.joining(", "));
  }

  /** {@code kappa_D} as {@code κ_D}; a name that begins with no spelled letter stays. */
  private static String greek(String name) {
    for (String[] letter : GREEK) {
      boolean whole = name.equals(letter[0]);
      if (whole || (name.startsWith(letter[0]) && !startsWithLetter(name, letter[0].length()))) {
        return letter[1] + name.substring(letter[0].length());
      }
    }
    return name;
  }

  private static boolean startsWithLetter(String name, int at) {
    return Character.isLetter(name.charAt(at));
  }
}
