package entente.calibrate;

import entente.scenario.Scenario.Source;
import entente.value.Key;
import entente.value.Moment;
import java.util.List;
import java.util.Locale;

/**
 * What a calibration file says: a scenario, the parameters to fit with their ranges and priors, the
 * data they are to meet, how a misfit is measured, and how the fit is searched. Immutable; lists
 * that a file leaves out are empty.
 */
public record CalibrationFile(
    @Key("The JSON Schema an editor completes from") String $schema,
    @Key(value = "Short name: letters, digits and hyphens", required = true) String name,
    @Key(value = "Title as figures and tables print it", required = true) String title,
    @Key(value = "The scenario: a built-in name, or a path relative to this file", required = true)
        String scenario,
    @Key("Settings PATH=VALUE of every run, as --set takes them") List<String> settings,
    @Key(value = "Last moment, instead of the scenario's", unit = "year") Moment until,
    @Key(value = "What is fitted", required = true) List<Fitted> parameters,
    @Key(value = "The data that a fit is to meet", required = true) List<Datum> targets,
    @Key(
            value = "How misfit is measured: a distance, or minus a log likelihood",
            fallback = "distance")
        Criterion criterion,
    @Key(value = "How the fit is searched", fallback = "cma-es") Method method,
    @Key(
            value = "Most points tried, those of profiles apart; runs are replications times this",
            min = 10,
            max = 1e7,
            fallback = "1000")
        int budget,
    @Key(
            value = "Runs at every point; their mean or spread is compared with the data",
            min = 1,
            max = 100000,
            fallback = "1")
        int replications,
    @Key(value = "Seed of the search and of all runs", min = 0, fallback = "1") long seed,
    @Key("Settings of cma-es") Search search,
    @Key("Settings of abc-smc") Sampling sampling,
    @Key(value = "Probability of intervals", min = 0.5, max = 0.999, fallback = "0.9")
        double probability,
    @Key("Works that data and ranges come from") List<Source> sources,
    @Key("Why it is done as it is") String notes) {

  private static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A parameter to be fitted. */
  public record Fitted(
      @Key(value = "Name, as tables print it", required = true) String name,
      @Key("What it sets: a parameter's name or a JSON pointer; its own name where none is written")
          String path,
      @Key(value = "Smallest value", required = true) Double low,
      @Key(value = "Largest value", required = true) Double high,
      @Key(value = "Whether equal steps or equal ratios are alike", fallback = "linear")
          Measure scale,
      @Key("What is believed before the data; uniform on its scale where none is written")
          Belief prior,
      @Key(value = "Where the range comes from", refersTo = "source") String source) {

    /** What it sets. */
    public String target() {
      return path == null ? name : path;
    }
  }

  /** How a range is measured out. */
  public enum Measure {
    /** Equal steps are alike. */
    LINEAR,
    /** Equal ratios are alike. */
    LOG;

    @Override
    public String toString() {
      return spelled(this);
    }
  }

  /** A normal prior, cut at the ends of the range. */
  public record Belief(
      @Key(value = "Most likely value", required = true) Double centre,
      @Key(
              value =
                  "One standard deviation: in the parameter's unit, or on a log scale as a natural"
                      + " logarithm",
              required = true)
          Double spread) {}

  /** Data that a fit is to meet. */
  public record Datum(
      @Key(value = "Name, as tables print it", required = true) String name,
      @Key(value = "What kind of data it is", required = true) DatumKind kind,
      @Key("Measure over time, such as adoption or autonomy:nato (curve, share)") String measure,
      @Key("Innovation; may be left out where there is only one (curve, share, times)")
          String innovation,
      @Key("The response, by name (response)") String response,
      @Key("Observed moments and values (curve)") List<Point> points,
      @Key("When each state adopted (times)") List<Adopter> adopters,
      @Key("CSV file instead, relative to this one: columns at,value or state,at") String csv,
      @Key(value = "Moment of observation (share)", unit = "year") Moment at,
      @Key(value = "Observed value (response)") Double value,
      @Key(value = "How many had adopted (share)", min = 0, max = 1e9) Integer adopted,
      @Key(value = "Of how many (share)", min = 1, max = 1e9) Integer of,
      @Key(
              value =
                  "Standard error of an observation, in its unit; of times, how exactly they are"
                      + " known in years (1 where none is written)",
              min = 0)
          Double error,
      @Key(
              value = "End of observation: who had not adopted by then is censored (times)",
              unit = "year")
          Moment until,
      @Key(
              value = "Whether adopters are compared one by one, or as a distribution (times)",
              fallback = "by-state")
          Matching matching,
      @Key(value = "How much it counts beside the others", min = 0, fallback = "1") double weight,
      @Key(value = "Where the data come from", refersTo = "source") String source) {}

  /** The kinds of data. */
  public enum DatumKind {
    /** A measure over time. */
    CURVE,
    /** When each state adopted. */
    TIMES,
    /** How many of a group had adopted at a moment. */
    SHARE,
    /** A number at the end. */
    RESPONSE;

    @Override
    public String toString() {
      return spelled(this);
    }
  }

  /** One observation of a measure. */
  public record Point(
      @Key(value = "Moment", unit = "year", required = true) Moment at,
      @Key(value = "Observed value", required = true) Double value) {}

  /** When one state adopted. */
  public record Adopter(
      @Key(value = "The state", refersTo = "state", required = true) String state,
      @Key(value = "When it adopted; left out where it had not by the end", unit = "year")
          Moment at) {}

  /** How adoption times are compared. */
  public enum Matching {
    /** Adopter by adopter. */
    BY_STATE,
    /** As a distribution, whoever the adopters are. */
    DISTRIBUTION;

    @Override
    public String toString() {
      return spelled(this);
    }
  }

  /** How misfit is measured. */
  public enum Criterion {
    /** Root mean square over targets, each in units of its own error. */
    DISTANCE,
    /** Minus the log likelihood of the data, up to a constant. */
    LIKELIHOOD;

    @Override
    public String toString() {
      return spelled(this);
    }
  }

  /** How a fit is searched. */
  public enum Method {
    /** The best point, by an evolution strategy. */
    CMA_ES,
    /** The posterior, by approximate Bayesian computation. */
    ABC_SMC;

    @Override
    public String toString() {
      return spelled(this);
    }
  }

  /** Settings of the evolution strategy. */
  public record Search(
      @Key(
              value = "Searches from different starts, which share the budget",
              min = 1,
              max = 1000,
              fallback = "3")
          int starts,
      @Key(value = "Points a generation; 0 for 4 + 3 ln n", min = 0, max = 100000, fallback = "0")
          int population,
      @Key(
              value = "First standard deviation, as a share of each range",
              min = 0.001,
              max = 1,
              fallback = "0.3")
          double step,
      @Key(value = "Difference of misfits at which a search rests", min = 0, fallback = "0.001")
          double tolerance,
      @Key(
              value =
                  "Values of each parameter at which the others are fitted anew, for profiles and"
                      + " intervals; 0 for none, else at least 3",
              min = 0,
              max = 1000,
              fallback = "9")
          int profile,
      @Key(value = "Generations of each fit of a profile", min = 1, max = 100000, fallback = "20")
          int profileGenerations,
      @Key(
              value =
                  "A difference of misfits that does not matter; half the χ² quantile of the"
                      + " probability for a likelihood, 0.1 for a distance where none is written",
              min = 0)
          Double threshold) {}

  /** Settings of approximate Bayesian computation. */
  public record Sampling(
      @Key(value = "Particles kept", min = 10, max = 1e6, fallback = "200") int particles,
      @Key(value = "Share of a generation that is kept", min = 0.01, max = 0.99, fallback = "0.5")
          double keptShare,
      @Key(
              value = "Ends when a smaller share of new particles comes within the last tolerance",
              min = 0,
              max = 0.99,
              fallback = "0.03")
          double leastAcceptance,
      @Key(value = "Ends when all kept particles are within this distance", min = 0, fallback = "0")
          double tolerance) {}
}
