package entente.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether the data can tell the parameters at all. The thresholds are rules of thumb, stated beside
 * each check; the measure comes with every warning.
 */
public final class Identifiability {

  /** Posterior interval above this share of the prior's: the data cut it by less than a fifth. */
  public static final double WIDTH_RATIO = 0.8;

  /** Correlation above which two parameters share more than four fifths of their variance. */
  public static final double CORRELATION = 0.9;

  /** Share of the range next to an end that counts as the end. */
  public static final double EDGE = 0.02;

  /** Posterior mass at an end above which the range seems too narrow: ten times the edge. */
  public static final double EDGE_MASS = 0.2;

  /** Supported share of the range above which a profile is flat. */
  public static final double FLAT = 0.8;

  /** Effective particles below which a 2.5% tail rests on fewer than three. */
  public static final double FEW = 100;

  private Identifiability() {}

  /** Warnings about a posterior. */
  public static List<Warning> of(Posterior posterior) {
    List<Warning> warnings = new ArrayList<>();
    List<Parameter> parameters = posterior.calibration().parameters();
    double[][] correlations = posterior.correlations();
    List<PosteriorSummary> summaries = posterior.summaries(0.95);
    for (int k = 0; k < parameters.size(); k++) {
      String name = parameters.get(k).name();
      double ratio = summaries.get(k).widthRatio();
      if (ratio > WIDTH_RATIO) {
        warnings.add(
            new Warning(
                Warning.Kind.UNINFORMED,
                List.of(name),
                ratio,
                text(
                    "the data hardly inform '%s': its interval is %.2f of the prior's",
                    name, ratio)));
      } else {
        edge(posterior, k, warnings);
      }
      for (int j = 0; j < k; j++) {
        double r = correlations[j][k];
        if (Math.abs(r) > CORRELATION) {
          String other = parameters.get(j).name();
          warnings.add(
              new Warning(
                  Warning.Kind.CORRELATED,
                  List.of(other, name),
                  r,
                  text(
                      "'%s' and '%s' can stand in for each other: correlation %.2f",
                      other, name, r)));
        }
      }
    }
    double size = posterior.effectiveSize();
    if (size < FEW) {
      warnings.add(
          new Warning(
              Warning.Kind.FEW_PARTICLES,
              List.of(),
              size,
              text("the posterior rests on %.0f effective particles", size)));
    }
    return warnings;
  }

  private static void edge(Posterior posterior, int parameter, List<Warning> warnings) {
    Parameter range = posterior.calibration().parameters().get(parameter);
    double low = posterior.probabilityBelow(parameter, range.value(EDGE));
    double high = 1 - posterior.probabilityBelow(parameter, range.value(1 - EDGE));
    double mass = Math.max(low, high);
    if (mass > EDGE_MASS) {
      warnings.add(atBound(range, low > high, mass, "of the posterior lies"));
    }
  }

  private static Warning atBound(Parameter range, boolean low, double mass, String what) {
    return new Warning(
        Warning.Kind.AT_BOUND,
        List.of(range.name()),
        mass,
        text(
            "%.2f %s at the %s end of the range of '%s', %s",
            mass, what, low ? "low" : "high", range.name(), low ? range.low() : range.high()));
  }

  /**
   * Warnings about a search.
   *
   * @param calibration what was fitted
   * @param starts where its starts ended
   * @param threshold a difference of misfits that does not matter: 1.92 for minus a log likelihood
   */
  public static List<Warning> of(Calibration calibration, List<Optimum> starts, double threshold) {
    List<Warning> warnings = new ArrayList<>();
    Optimum best = Optimum.best(starts);
    double[] places = calibration.places(best.values());
    for (int k = 0; k < places.length; k++) {
      double distance = Math.min(places[k], 1 - places[k]);
      if (distance < EDGE / 10) {
        Parameter range = calibration.parameters().get(k);
        boolean low = places[k] < 0.5;
        warnings.add(
            new Warning(
                Warning.Kind.AT_BOUND,
                List.of(range.name()),
                distance,
                text(
                    "the best '%s' lies at the %s end of its range, %s",
                    range.name(), low ? "low" : "high", low ? range.low() : range.high())));
      }
      double apart = 0;
      for (Optimum start : starts) {
        if (start.misfit() <= best.misfit() + threshold) {
          apart = Math.max(apart, Math.abs(calibration.places(start.values())[k] - places[k]));
        }
      }
      if (apart > 0.1) {
        String name = calibration.parameters().get(k).name();
        warnings.add(
            new Warning(
                Warning.Kind.SEVERAL_OPTIMA,
                List.of(name),
                apart,
                text("equally good fits lie %.2f of the range of '%s' apart", apart, name)));
      }
    }
    return warnings;
  }

  /**
   * Warnings about profiles.
   *
   * @param threshold a difference of misfits that does not matter: 1.92 for minus a log likelihood
   */
  public static List<Warning> ofProfiles(List<Profile> profiles, double threshold) {
    List<Warning> warnings = new ArrayList<>();
    for (Profile profile : profiles) {
      double share = profile.supportedShare(threshold);
      if (share > FLAT) {
        warnings.add(
            new Warning(
                Warning.Kind.FLAT_PROFILE,
                List.of(profile.parameter()),
                share,
                text("'%s' fits as well on %.2f of its range", profile.parameter(), share)));
      }
    }
    return warnings;
  }

  private static String text(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
