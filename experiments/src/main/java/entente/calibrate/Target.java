package entente.calibrate;

import entente.stats.Interval;
import entente.store.RunRows;
import java.util.List;

/** Data that a fit is to meet, and how runs of the model are compared with them. */
public sealed interface Target permits CurveTarget, ResponseTarget, ShareTarget, TimesTarget {

  /** Its name. */
  String name();

  /** How much it counts beside the others, at least 0. */
  double weight();

  /**
   * Distance of runs from the data, in units of the data's error: about 1 where a fit is as good as
   * the data are exact. NaN where the runs say nothing of it.
   *
   * @param runs at least one run of the same point
   */
  double distance(List<RunRows> runs);

  /**
   * Minus the log likelihood of the data under what the runs show, up to a constant. NaN where the
   * runs say nothing of it.
   *
   * @param runs at least one run of the same point
   */
  double minusLogLikelihood(List<RunRows> runs);

  /**
   * The data beside what runs show.
   *
   * @param runs at least one run
   * @param probability of the intervals over runs, in (0, 1)
   */
  List<Comparison> compare(List<RunRows> runs, double probability);

  /**
   * One observation beside the model.
   *
   * @param target name of the target
   * @param kind {@code curve}, {@code share}, {@code times} or {@code response}
   * @param item what is observed: a moment of a curve, a state, a response
   * @param at moment of observation; NaN where it has none
   * @param observed what was observed; NaN where it is censored
   * @param error standard error of the observation
   * @param model median over runs, with a central interval; not defined where more than half of the
   *     runs say nothing
   */
  record Comparison(
      String target,
      String kind,
      String item,
      double at,
      double observed,
      double error,
      Interval model) {}
}
