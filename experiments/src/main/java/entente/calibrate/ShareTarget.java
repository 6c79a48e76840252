package entente.calibrate;

import entente.store.RunRows;
import java.util.List;

/**
 * How many of a group had adopted at a moment.
 *
 * @param name name of the target
 * @param measure the share's name, such as {@code adoption:nato}
 * @param innovation id of the innovation
 * @param at moment, decimal year
 * @param adopted how many had adopted
 * @param of how many there were
 * @param weight beside other targets
 */
record ShareTarget(
    String name, String measure, String innovation, double at, int adopted, int of, double weight)
    implements Target {

  /** Standard error of the share, with half a case added on either side so that it is above 0. */
  private double error() {
    double p = (adopted + 0.5) / (of + 1);
    return Math.sqrt(p * (1 - p) / of);
  }

  private double[] shown(List<RunRows> runs) {
    return runs.stream()
        .mapToDouble(run -> CurveTarget.value(run, measure, innovation, at))
        .toArray();
  }

  @Override
  public double distance(List<RunRows> runs) {
    return Math.abs(Spread.mean(shown(runs)) - (double) adopted / of) / error();
  }

  @Override
  public double minusLogLikelihood(List<RunRows> runs) {
    double share = Spread.mean(shown(runs));
    return Double.isNaN(share) ? share : Misfits.share(adopted, of, share, runs.size());
  }

  @Override
  public List<Comparison> compare(List<RunRows> runs, double probability) {
    return List.of(
        new Comparison(
            name,
            "share",
            measure,
            at,
            (double) adopted / of,
            error(),
            Spread.of(shown(runs), probability)));
  }
}
