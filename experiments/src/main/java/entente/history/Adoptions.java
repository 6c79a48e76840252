package entente.history;

import java.util.Arrays;
import java.util.List;

/** Who had which innovation since when: as the record has it, or as far as a run has come. */
public final class Adoptions {

  private final int[][] years;
  private final boolean[][] uncertain;

  private Adoptions(int[][] years, boolean[][] uncertain) {
    this.years = years;
    this.uncertain = uncertain;
  }

  /** As the record has it. */
  static Adoptions of(Chronicle chronicle) {
    List<String> innovations = chronicle.innovations();
    int n = chronicle.size();
    Adoptions all =
        new Adoptions(new int[innovations.size()][n], new boolean[innovations.size()][n]);
    for (int m = 0; m < innovations.size(); m++) {
      for (int i = 0; i < n; i++) {
        all.years[m][i] = chronicle.adopted(innovations.get(m), i);
        all.uncertain[m][i] = chronicle.isUncertain(innovations.get(m), i);
      }
    }
    return all;
  }

  /** A copy that holds nothing later than a year. */
  Adoptions knownBy(int year) {
    Adoptions known = copy();
    for (int m = 0; m < years.length; m++) {
      for (int i = 0; i < years[m].length; i++) {
        if (years[m][i] > year) {
          known.forget(m, i);
        }
      }
    }
    return known;
  }

  Adoptions copy() {
    return new Adoptions(
        Arrays.stream(years).map(int[]::clone).toArray(int[][]::new),
        Arrays.stream(uncertain).map(boolean[]::clone).toArray(boolean[][]::new));
  }

  /** Number of innovations. */
  int innovations() {
    return years.length;
  }

  /** Year of adoption; {@link Chronicle#NEVER} where there is none. */
  int year(int m, int i) {
    return years[m][i];
  }

  /** Years of one innovation by state; not to be changed. */
  int[] of(int m) {
    return years[m];
  }

  /** Whether the year is only the first in which anybody looked, or a jump in reporting. */
  boolean isUncertain(int m, int i) {
    return uncertain[m][i];
  }

  /** A state adopts. */
  void adopt(int m, int i, int year) {
    years[m][i] = year;
    uncertain[m][i] = false;
  }

  /** A state has not adopted after all. */
  void forget(int m, int i) {
    adopt(m, i, Chronicle.NEVER);
  }
}
