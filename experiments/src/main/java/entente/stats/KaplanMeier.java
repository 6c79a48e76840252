package entente.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The product-limit estimate of the share not yet there (Kaplan and Meier 1958), for times that end
 * before the event is seen: an adoption after the horizon is known to be late, not how late.
 * Leaving such runs out would make every mean time too short.
 *
 * @param count observations
 * @param events of them observed to their event
 * @param steps one per time with an event, ascending
 */
public record KaplanMeier(int count, int events, List<Step> steps) {

  private static final double TIE = 1e-9;

  /** Copies the list. */
  public KaplanMeier {
    steps = List.copyOf(steps);
  }

  /**
   * The estimate from one time on.
   *
   * @param time of the events
   * @param atRisk observations neither there nor censored just before
   * @param events at this time
   * @param survival share not yet there, with the log-transformed limits S exp(±z σ) of Greenwood's
   *     σ, the default of R's survfit; limits NaN once it is 0
   * @param logVariance σ², Greenwood's sum Σ d/(n(n-d)); infinite once survival is 0
   */
  public record Step(double time, int atRisk, int events, Interval survival, double logVariance) {}

  /**
   * Estimates from times and marks.
   *
   * @param times each at least 0 or any point on a calendar
   * @param observed whether the event was seen then; else the observation ended there without it
   * @param confidence in (0, 1)
   * @throws IllegalArgumentException if the lengths differ or a time is NaN
   */
  public static KaplanMeier of(double[] times, boolean[] observed, double confidence) {
    if (times.length != observed.length) {
      throw new IllegalArgumentException(
          "there must be one mark per time, but there were "
              + times.length
              + " times and "
              + observed.length
              + " marks");
    }
    double z =
        NormalDistribution.of(0, 1)
            .inverseSurvivalProbability((1 - Resampling.requireConfidence(confidence)) / 2);
    int[] order = order(times);
    List<Step> steps = new ArrayList<>();
    double survival = 1;
    double variance = 0;
    int all = 0;
    int k = 0;
    while (k < order.length) {
      double time = times[order[k]];
      int atRisk = order.length - k;
      int here = 0;
      for (; k < order.length && times[order[k]] == time; k++) {
        here += observed[order[k]] ? 1 : 0;
      }
      if (here > 0) {
        all += here;
        survival *= 1 - (double) here / atRisk;
        variance += here / ((double) atRisk * (atRisk - here));
        double spread = Math.exp(z * Math.sqrt(variance));
        Interval band =
            here == atRisk
                ? Interval.point(0)
                : new Interval(survival / spread, survival, Math.min(1, survival * spread));
        steps.add(new Step(time, atRisk, here, band, variance));
      }
    }
    return new KaplanMeier(times.length, all, steps);
  }

  /**
   * Estimates from a response that is undefined where nothing happened before the end.
   *
   * @param responses times; NaN for a run that ended without the event
   * @param horizon the end of every run, not before any time
   */
  public static KaplanMeier censoredAt(double[] responses, double horizon, double confidence) {
    double[] times = new double[responses.length];
    boolean[] observed = new boolean[responses.length];
    for (int k = 0; k < times.length; k++) {
      observed[k] = !Double.isNaN(responses[k]);
      times[k] = observed[k] ? responses[k] : horizon;
      if (times[k] > horizon) {
        throw new IllegalArgumentException(
            "a time must not lie beyond the horizon " + horizon + ", but one was " + times[k]);
      }
    }
    return of(times, observed, confidence);
  }

  private static int[] order(double[] times) {
    for (double time : times) {
      if (Double.isNaN(time)) {
        throw new IllegalArgumentException("a time must be a number, but one was NaN");
      }
    }
    return IntStream.range(0, times.length)
        .boxed()
        .sorted(Comparator.comparingDouble(k -> times[k]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The median time with Brookmeyer and Crowley's (1982) interval; see {@link #timeWhen}. */
  public Interval median() {
    return timeWhen(0.5);
  }

  /**
   * The time when the share not yet there falls to a value; its limits are the times when the
   * limits of the share do. Where the share stays at exactly that value for a while, the middle of
   * the while. Infinite where it is never reached.
   *
   * @param share in (0, 1)
   */
  public Interval timeWhen(double share) {
    return new Interval(
        reached(share, step -> step.survival().low()),
        reached(share, step -> step.survival().estimate()),
        reached(share, step -> step.survival().high()));
  }

  private double reached(double share, ToDoubleFunction<Step> level) {
    for (int k = 0; k < steps.size(); k++) {
      double value = level.applyAsDouble(steps.get(k));
      if (value <= share + TIE) {
        boolean stays = value >= share - TIE && k + 1 < steps.size();
        double time = steps.get(k).time();
        return stays ? (time + steps.get(k + 1).time()) / 2 : time;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /**
   * Mean time up to a limit, the area under the curve from {@code start}, with its normal interval.
   *
   * @param start where time begins
   * @param limit where it is cut; the area is taken flat beyond the last event
   */
  public Interval restrictedMean(double start, double limit, double confidence) {
    double area = 0;
    double from = start;
    double level = 1;
    int used = 0;
    for (Step step : steps) {
      if (step.time() > limit) {
        break;
      }
      area += level * (step.time() - from);
      from = step.time();
      level = step.survival().estimate();
      used++;
    }
    area += level * (limit - from);
    double variance = 0;
    double beyond = level * (limit - from);
    for (int k = used - 1; k >= 0; k--) {
      Step step = steps.get(k);
      if (step.atRisk() > step.events()) {
        variance +=
            beyond
                * beyond
                * step.events()
                / ((double) step.atRisk() * (step.atRisk() - step.events()));
      }
      double before = k == 0 ? start : steps.get(k - 1).time();
      double share = k == 0 ? 1 : steps.get(k - 1).survival().estimate();
      beyond += share * (step.time() - before);
    }
    double z =
        NormalDistribution.of(0, 1)
            .inverseSurvivalProbability((1 - Resampling.requireConfidence(confidence)) / 2);
    return Interval.around(area, z * Math.sqrt(variance));
  }
}
