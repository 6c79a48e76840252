package entente.calibrate;

import java.util.Comparator;
import java.util.List;

/**
 * Where a start of a search ended.
 *
 * @param stage name of the start in the log
 * @param values the best point judged, in the parameters' units
 * @param misfit its misfit
 * @param evaluations points judged
 * @param settled whether the search came to rest before its generations were used up
 */
public record Optimum(
    String stage, double[] values, double misfit, int evaluations, boolean settled) {

  /**
   * The best of several starts.
   *
   * @param starts at least one
   */
  public static Optimum best(List<Optimum> starts) {
    return starts.stream().min(Comparator.comparingDouble(Optimum::misfit)).orElseThrow();
  }
}
