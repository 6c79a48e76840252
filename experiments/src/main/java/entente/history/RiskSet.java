package entente.history;

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
}
