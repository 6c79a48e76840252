package entente.design;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names and patterns in which {@code *} stands for any run of characters. */
public final class Patterns {

  private Patterns() {}

  /** Whether a name fits a pattern. */
  public static boolean fits(String name, String pattern) {
    if (pattern.indexOf('*') < 0) {
      return name.equals(pattern);
    }
    StringBuilder regex = new StringBuilder();
    for (String part : pattern.split("\\*", -1)) {
      regex.append(part.isEmpty() ? "" : Pattern.quote(part)).append(".*");
    }
    regex.setLength(regex.length() - 2);
    return name.matches(regex.toString());
  }

  /**
   * The names that fit one of some patterns.
   *
   * @param names all names
   * @param patterns the patterns; every name fits where there are none
   * @return those that fit, in the order of the names
   */
  public static Set<String> chosen(Collection<String> names, List<String> patterns) {
    Set<String> chosen = new LinkedHashSet<>(names);
    chosen.removeIf(name -> !patterns.isEmpty() && patterns.stream().noneMatch(p -> fits(name, p)));
    return chosen;
  }
}
