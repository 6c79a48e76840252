package entente.observe;

import entente.scenario.MeasureNames;
import entente.scenario.Scenario.Response;
import entente.scenario.Scenario.Term;
import entente.world.WorldPlan;
import java.util.Map;

/** The responses that a scenario defines: weighted sums of measures, each at a moment. */
final class OwnResponses {

  private static final double ROUNDING = 1e-9;

  private OwnResponses() {}

  /**
   * Adds them; NaN where a term is undefined, its moment lies after the end of the run, or it asks
   * of a world of pure contagion what only the whole model keeps.
   */
  static void put(
      Map<String, Double> responses, WorldPlan plan, Map<String, Curve> curves, double[] times) {
    for (Response response : plan.scenario().responses()) {
      double sum = 0;
      for (Term term : response.terms()) {
        sum +=
            term.weight()
                * (MeasureNames.isOfWholeRuns(term.measure())
                    ? ofRun(term, responses)
                    : value(term, plan, curves, index(term, times)));
      }
      responses.put(response.name(), sum);
    }
  }

  private static double ofRun(Term term, Map<String, Double> responses) {
    return responses.get(
        term.innovation() == null ? term.measure() : term.measure() + ":" + term.innovation());
  }

  /** The observation that counts, or −1. */
  private static int index(Term term, double[] times) {
    int last = times.length - 1;
    if (term.at() == null) {
      return last;
    }
    double at = term.at().year() + ROUNDING;
    if (at > times[last] + 2 * ROUNDING) {
      return -1;
    }
    while (last >= 0 && times[last] > at) {
      last--;
    }
    return last;
  }

  private static double value(Term term, WorldPlan plan, Map<String, Curve> curves, int index) {
    if (index < 0) {
      return Double.NaN;
    }
    String measure = term.bloc() == null ? term.measure() : term.measure() + ":" + term.bloc();
    if (!MeasureNames.isOfInnovations(term.measure())) {
      return at(curves, measure, "", index);
    }
    if (term.innovation() != null) {
      return at(curves, measure, term.innovation(), index);
    }
    double sum = 0;
    int defined = 0;
    for (int m = 0; m < plan.innovations().size(); m++) {
      double value = at(curves, measure, plan.innovations().id(m), index);
      if (!Double.isNaN(value)) {
        sum += value;
        defined++;
      }
    }
    return sum / defined;
  }

  private static double at(
      Map<String, Curve> curves, String measure, String innovation, int index) {
    Curve curve = curves.get(Recorder.key(measure, innovation));
    return curve == null ? Double.NaN : curve.values()[index];
  }
}
