package entente.store;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one run returns: everything the tables of a results folder say of it.
 *
 * @param responses one number per response, in order; NaN where undefined or censored
 * @param adoptions changes of stage in order of time
 * @param times observation times, decimal years
 * @param series measures over those times
 */
public record RunRows(
    Map<String, Double> responses, List<AdoptionRow> adoptions, double[] times, List<Series> series)
    implements Serializable {

  /** Copies maps and lists, keeping their order. */
  public RunRows {
    responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
    adoptions = List.copyOf(adoptions);
    series = List.copyOf(series);
  }

  /** A series by measure and innovation; null when the run has none. */
  public double[] values(String measure, String innovation) {
    for (Series one : series) {
      if (one.measure().equals(measure) && one.innovation().equals(innovation)) {
        return one.values();
      }
    }
    return null;
  }
}
