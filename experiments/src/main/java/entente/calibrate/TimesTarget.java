package entente.calibrate;

import entente.store.AdoptionRow;
import entente.store.RunRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When each state adopted; who had not by the end of observation is censored.
 *
 * <p>As a distance, state by state or between the distributions of all (see {@link Misfits}), in
 * units of the error. As a likelihood, states are independent given the parameters, and what is
 * observed of one is that it adopted within the error of its date, or not by the end:
 *
 * <pre>  −ln L = −Σ_i ln ((k_i + ½) / (R + 1))</pre>
 *
 * where k_i of R runs agree with what was observed of state i; the halves keep a state that no run
 * met from ruling a point out.
 *
 * @param name name of the target
 * @param innovation id of the innovation
 * @param states ids of the states
 * @param times when each adopted, decimal years; NaN where it had not by the end
 * @param start where the model begins, decimal year
 * @param until end of observation, decimal year
 * @param error how exactly times are known, years, above 0
 * @param byState whether states are compared one by one
 * @param weight beside other targets
 */
record TimesTarget(
    String name,
    String innovation,
    List<String> states,
    double[] times,
    double start,
    double until,
    double error,
    boolean byState,
    double weight)
    implements Target {

  /** First adoption of every state in a run; NaN where it had not adopted by the end. */
  double[] of(RunRows run) {
    Map<String, Double> first = new HashMap<>();
    for (AdoptionRow row : run.adoptions()) {
      if (row.innovation().equals(innovation) && row.stage().isAdopted()) {
        first.putIfAbsent(row.state(), row.time());
      }
    }
    return states.stream()
        .mapToDouble(state -> first.getOrDefault(state, Double.NaN))
        .map(time -> time < until ? time : Double.NaN)
        .toArray();
  }

  @Override
  public double distance(List<RunRows> runs) {
    double sum = 0;
    if (byState) {
      for (RunRows run : runs) {
        sum += Misfits.times(times, of(run), until);
      }
      return sum / runs.size() / error;
    }
    double[] all = runs.stream().flatMapToDouble(run -> Arrays.stream(of(run))).toArray();
    double from =
        Math.min(start, Arrays.stream(all).filter(t -> !Double.isNaN(t)).min().orElse(start));
    return Misfits.survival(times, all, from, until) / error;
  }

  @Override
  public double minusLogLikelihood(List<RunRows> runs) {
    List<double[]> shown = runs.stream().map(this::of).toList();
    double minus = 0;
    for (int i = 0; i < times.length; i++) {
      int state = i;
      long agree = shown.stream().filter(run -> agrees(times[state], run[state])).count();
      minus -= Math.log((agree + 0.5) / (runs.size() + 1));
    }
    return minus;
  }

  private boolean agrees(double observed, double simulated) {
    return Double.isNaN(observed)
        ? Double.isNaN(simulated)
        : Math.abs(observed - simulated) <= error;
  }

  @Override
  public List<Comparison> compare(List<RunRows> runs, double probability) {
    List<double[]> shown = runs.stream().map(this::of).toList();
    List<Comparison> compared = new ArrayList<>();
    for (int i = 0; i < times.length; i++) {
      int state = i;
      double[] ofState = shown.stream().mapToDouble(run -> run[state]).toArray();
      compared.add(
          new Comparison(
              name,
              "times",
              states.get(i),
              Double.NaN,
              times[i],
              error,
              Spread.of(ofState, probability)));
    }
    return compared;
  }
}
