package entente.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows on which forecasts are scored: an innovation, a state that had not adopted it by the
 * year before, a year, and whether the state adopted it in that year.
 *
 * @param innovations index of the innovation in {@link Chronicle#innovations()}, by row
 * @param states index of the state, by row
 * @param years the year, by row
 * @param events whether it adopted, by row
 */
public record RiskSet(int[] innovations, int[] states, int[] years, boolean[] events) {

  /** Number of rows. */
  public int size() {
    return years.length;
  }

  /**
   * Reads the rows of a table; rows of states or innovations the chronicle does not know are left
   * out and counted there.
   *
   * @throws IllegalArgumentException when none is left
   */
  public static RiskSet of(SourceTable table, Chronicle chronicle) {
    int n = 0;
    int[][] kept = new int[table.size()][];
    for (int row = 0; row < table.size(); row++) {
      int m = chronicle.innovations().indexOf(table.text(row, "innovation"));
      int i = chronicle.index(table.state(row, "ccode"));
      int year = table.year(row, 0, "year");
      if (m < 0 || i < 0 || year <= chronicle.first() + 1 || year > chronicle.last()) {
        table.leaveOut(row, "a state, innovation or year the record does not have");
      } else {
        kept[n++] = new int[] {m, i, year, table.number(row, "event") > 0 ? 1 : 0};
      }
    }
    if (n == 0) {
      throw new IllegalArgumentException(table.file() + " has no row that the record knows");
    }
    RiskSet set = new RiskSet(new int[n], new int[n], new int[n], new boolean[n]);
    for (int row = 0; row < n; row++) {
      set.innovations[row] = kept[row][0];
      set.states[row] = kept[row][1];
      set.years[row] = kept[row][2];
      set.events[row] = kept[row][3] == 1;
    }
    return set;
  }

  /**
   * The rows of one state and innovation within a span of years.
   *
   * @param innovation index of the innovation
   * @param state index of the state
   * @param from first year with a row
   * @param to last year with a row
   * @param adopted whether it adopted in the last
   */
  record Spell(int innovation, int state, int from, int to, boolean adopted) {}

  /** Spells of the rows after an origin and up to a last year, in the order of their first rows. */
  List<Spell> spells(int origin, int last) {
    Map<List<Integer>, Spell> spells = new LinkedHashMap<>();
    for (int row = 0; row < size(); row++) {
      int year = years[row];
      if (year > origin && year <= last) {
        Spell one = new Spell(innovations[row], states[row], year, year, events[row]);
        spells.merge(
            List.of(one.innovation, one.state),
            one,
            (a, b) ->
                new Spell(
                    a.innovation,
                    a.state,
                    Math.min(a.from, b.from),
                    Math.max(a.to, b.to),
                    a.adopted || b.adopted));
      }
    }
    return List.copyOf(spells.values());
  }
}
