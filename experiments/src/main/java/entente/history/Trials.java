package entente.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What rows say of adoption: in each of the survived ones a state did not adopt; in each span it
 * did, in one of its rows. An innovation is first seen in the table some years after it was
 * fielded: with a lag of 0 to L years, each as likely, adoption lies in the L + 1 years that end
 * with the first appearance, and the chance of the record is S(t − L − 1) − S(t) up to a constant
 * (interval censoring, Turnbull 1976). What was not seen by the end c may have come in the last L
 * years: its chance is the mean of S(c − ℓ) over lags ℓ (right censoring); taking those years as
 * survived would make every record seem to slow down at its end.
 *
 * @param survived rows without adoption
 * @param spans rows of which one holds an adoption
 * @param unseen last rows of states and innovations that were not seen by the end, in order of
 *     years
 * @param lag L, years
 */
record Trials(int[] survived, int[][] spans, int[][] unseen, int lag) {

  /** Every adoption in the row in which it is seen. */
  static Trials of(int[] rows, boolean[] events) {
    return new Trials(
        Arrays.stream(rows).filter(row -> !events[row]).toArray(),
        Arrays.stream(rows)
            .filter(row -> events[row])
            .mapToObj(row -> new int[] {row})
            .toArray(int[][]::new),
        new int[0][],
        0);
  }

  /**
   * Adoptions that may lie some years before they are seen.
   *
   * @param rows rows of the risk set
   * @param lag most years from adoption to appearance; 0 for none
   */
  static Trials lagged(RiskSet risk, int[] rows, int lag) {
    if (lag == 0) {
      return of(rows, risk.events());
    }
    Map<List<Integer>, TreeMap<Integer, Integer>> pairs = new LinkedHashMap<>();
    for (int row : rows) {
      pairs
          .computeIfAbsent(
              List.of(risk.innovations()[row], risk.states()[row]), key -> new TreeMap<>())
          .put(risk.years()[row], row);
    }
    List<int[]> spans = new ArrayList<>();
    List<int[]> unseen = new ArrayList<>();
    List<Integer> survived = new ArrayList<>();
    for (TreeMap<Integer, Integer> byYear : pairs.values()) {
      boolean seen = risk.events()[byYear.lastEntry().getValue()];
      int open = byYear.lastKey() - lag + (seen ? 0 : 1);
      survived.addAll(byYear.headMap(open).values());
      (seen ? spans : unseen).add(array(byYear.tailMap(open).values()));
    }
    return new Trials(
        array(survived), spans.toArray(int[][]::new), unseen.toArray(int[][]::new), lag);
  }

  private static int[] array(Collection<Integer> rows) {
    return rows.stream().mapToInt(Integer::intValue).toArray();
  }
}
