package entente.scenario;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a mistyped one most likely meant. */
public final class Nearest {

  private static final int LARGEST_VOCABULARY = 50_000;
  private static final int LONGEST_WORD = 100;

  private Nearest() {}

  /**
   * The known name nearest to a word, by insertions, deletions, substitutions and swaps of
   * neighbours (Damerau 1964, restricted), letter case aside.
   *
   * @param word what was written
   * @param known the names that would have been right
   * @return the first of the nearest names; empty when none is near enough to be worth offering
   */
  public static Optional<String> to(String word, Collection<String> known) {
    if (word.length() > LONGEST_WORD || known.size() > LARGEST_VOCABULARY) {
      return Optional.empty();
    }
    String small = word.toLowerCase(Locale.ROOT);
    int best = word.length() <= 2 ? 1 : Math.max(2, word.length() / 3);
    String found = null;
    for (String candidate : known) {
      String other = candidate.toLowerCase(Locale.ROOT);
      int bound = found == null ? best : best - 1;
      if (Math.abs(other.length() - small.length()) <= bound && bound >= 0) {
        int distance = distance(small, other);
        if (distance <= bound && distance < Math.max(small.length(), other.length())) {
          best = distance;
          found = candidate;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /** {@code "; did you mean 'x'?"}, or nothing. */
  public static String hint(String word, Collection<String> known) {
    return to(word, known).map(name -> "; did you mean '" + name + "'?").orElse("");
  }

  /** Optimal string alignment distance. */
  static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
