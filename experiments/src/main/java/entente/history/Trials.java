package entente.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rows say of adoption: in each of the survived ones a state did not adopt; in each span it
 * did, in one of its rows. An innovation is first seen in the table some years after it was
 * fielded: with a lag of 0 to L years, each as likely, adoption lies in the L + 1 years that end
 * with the first appearance, and the chance of the record is S(t − L − 1) − S(t) up to a constant
 * (interval censoring, Turnbull 1976). A row in which nothing was seen by the end is survived
 * (right censoring).
 *
 * @param survived rows without adoption
 * @param spans rows of which one holds an adoption
 */
record Trials(int[] survived, int[][] spans) {

  /** Every adoption in the row in which it is seen. */
  static Trials of(int[] rows, boolean[] events) {
    return new Trials(
        Arrays.stream(rows).filter(row -> !events[row]).toArray(),
        Arrays.stream(rows)
            .filter(row -> events[row])
            .mapToObj(row -> new int[] {row})
            .toArray(int[][]::new));
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
    Map<List<Integer>, Integer> rowOf = new HashMap<>();
    for (int row : rows) {
      rowOf.put(key(risk, row, risk.years()[row]), row);
    }
    List<int[]> spans = new ArrayList<>();
    Set<Integer> open = new HashSet<>();
    for (int row : rows) {
      if (risk.events()[row]) {
        List<Integer> span = new ArrayList<>();
        for (int back = lag; back >= 0; back--) {
          Integer member = rowOf.get(key(risk, row, risk.years()[row] - back));
          if (member != null) {
            span.add(member);
          }
        }
        open.addAll(span);
        spans.add(span.stream().mapToInt(Integer::intValue).toArray());
      }
    }
    return new Trials(
        Arrays.stream(rows).filter(row -> !open.contains(row)).toArray(),
        spans.toArray(int[][]::new));
  }

  private static List<Integer> key(RiskSet risk, int row, int year) {
    return List.of(risk.innovations()[row], risk.states()[row], year);
  }
}
