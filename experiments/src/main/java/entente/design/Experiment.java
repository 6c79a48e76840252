package entente.design;

import entente.scenario.Scenario;
import entente.value.Key;
import entente.value.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an experiment file says: a scenario, its arms, a design over factors, replications, and what
 * is asked of the results. Immutable; lists that a file leaves out are empty.
 */
public record Experiment(
    @Key("The JSON Schema an editor completes from") String $schema,
    @Key(value = "Short name: letters, digits and hyphens", required = true) String name,
    @Key(value = "Title as figures and reports print it", required = true) String title,
    @Key("The claim that the experiment tests") Claim claim,
    @Key("Two responses that have to be weighed against each other") Frontier frontier,
    @Key(value = "The scenario: a built-in name, or a path relative to this file", required = true)
        String scenario,
    @Key("Settings PATH=VALUE of every arm, as --set takes them") List<String> settings,
    @Key(
            "The arms to compare on the same luck; one arm, the scenario as it is, where none is written")
        List<Arm> arms,
    @Key("The factors and the points at which they are tried; one point where none is written")
        Design design,
    @Key(
            value = "Runs of every arm at every point: a number, or a rule when to stop",
            shorthand = "number")
        Replications replications,
    @Key(
            value = "Where the master seeds come from: the name of a list, or more",
            shorthand = "list")
        Seeds seeds,
    @Key(value = "Last moment, instead of the scenario's", unit = "year") Moment until,
    @Key("Responses to keep, by name or by pattern with *; all where none is written")
        List<String> responses,
    @Key(value = "What analyze computes", shorthand = "kind") List<Analysis> analyses,
    @Key(value = "What chart draws", shorthand = "kind") List<Chart> charts,
    @Key(
            value = "Whether all points share their luck: replication r has one seed everywhere",
            fallback = "true")
        boolean commonRandomNumbers,
    @Key(
            value = "Whether the measures over time are kept, not only the responses",
            fallback = "false")
        boolean series,
    @Key(value = "Whether every adoption is kept as a row", fallback = "true") boolean adoptions,
    @Key("Works that the claim and the ranges come from") List<Scenario.Source> sources,
    @Key("Why it is designed as it is") String notes) {

  /** Runs of every arm at every point where a file says nothing. */
  static final int USUAL_REPLICATIONS = 30;

  /** Name of the one arm of an experiment that has none. */
  static final String ONLY_ARM = "base";

  private static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A claim that the results can support or refute. */
  public record Claim(
      @Key(value = "The claim in one sentence", required = true) String text,
      @Key("The response that it speaks of") String response,
      @Key(value = "What the response does", fallback = "increase") Direction direction,
      @Key("The arm of which it speaks; the second where none is written") String arm,
      @Key("The arm it is compared with; the first where none is written") String against,
      @Key("The factor that causes it, where no arm does") String factor,
      @Key("The number it is compared with, where neither an arm nor a factor is") Double than,
      @Key(
              value = "Smallest difference that matters, in the unit of the response",
              min = 0,
              fallback = "0")
          double smallest,
      @Key("Whether one equation says it already, or it comes of several") Nature nature,
      @Key("Where the claim is made: a citation, or the key of a source") String source) {}

  /** How a claim stands to the equations. */
  public enum Nature {
    /** One equation says it: the claim checks the program. */
    BUILT_IN,
    /** It comes of several, and the model could say the opposite. */
    EMERGENT;

    @Override
    public String toString() {
      return spelled(this);
    }
  }

  /** A trade-off: the arms and points that no other beats on both responses form its frontier. */
  public record Frontier(
      @Key(value = "The response of the horizontal axis", required = true) String x,
      @Key(value = "Whether more or less of it is better", fallback = "increase") Direction xBetter,
      @Key(value = "The response of the vertical axis", required = true) String y,
      @Key(value = "Whether more or less of it is better", fallback = "increase") Direction yBetter,
      @Key("Historical cases, placed beside the points") List<Case> cases) {}

  /** A historical case on the plane of a trade-off. */
  public record Case(
      @Key(value = "Its name", required = true) String name,
      @Key(value = "The built-in scenario whose runs place it", required = true) String scenario,
      @Key("Settings PATH=VALUE of that scenario") List<String> settings,
      @Key("Its response on the horizontal axis; that of the points where none is written")
          String x,
      @Key("Its response on the vertical axis; that of the points where none is written") String y,
      @Key(
              value = "Factor of its vertical response, such as one over the number of partners",
              min = 0,
              max = 1e9,
              fallback = "1")
          double yWeight,
      @Key("Where the place comes from, in words") String note) {}

  /** The sign of an effect. */
  public enum Direction {
    /** The response is larger. */
    INCREASE,
    /** The response is smaller. */
    DECREASE,
    /** The response is the same, up to the smallest difference that matters. */
    NONE;

    @Override
    public String toString() {
      return spelled(this);
    }
  }

  /** One arm: the scenario under some settings. */
  public record Arm(
      @Key(value = "Short name: letters, digits and hyphens", required = true) String name,
      @Key("Title as figures print it") String title,
      @Key("Governance of every bloc, all the time; a degree between is the setting governance=0.5")
          Governance governance,
      @Key("Settings PATH=VALUE, as --set takes them; none for the scenario as it is")
          List<String> settings) {

    /** Its title, or else its name. */
    public String label() {
      return title == null ? name : title;
    }
  }

  /** How blocs are governed. */
  public enum Governance {
    /** Governance 1. */
    AUTHORITARIAN,
    /** Governance 0. */
    LIBERAL,
    /** As the scenario has it. */
    HISTORICAL;

    @Override
    public String toString() {
      return spelled(this);
    }
  }

  /** A design of experiments. */
  public record Design(
      @Key(value = "How points are chosen", fallback = "single") Kind kind,
      @Key("What is varied") List<Factor> factors,
      @Key(
              value =
                  "Levels of every factor that does not say its own (grid, one-at-a-time, morris)",
              min = 2,
              max = 1000)
          Integer levels,
      @Key(
              value = "Points; for saltelli the rows of its base sample, a power of two",
              min = 1,
              max = 1e7)
          Integer samples,
      @Key(value = "Trajectories (morris)", min = 2, max = 10000) Integer trajectories,
      @Key(
              value =
                  "Random trajectories from which the most distant are chosen (morris); ten for"
                      + " every trajectory, at most 500, where none is written",
              min = 2,
              max = 10000)
          Integer candidates,
      @Key("CSV file of the points, relative to this file, one column a factor (list)") String csv,
      @Key(value = "Whether interactions of pairs are estimated (saltelli)", fallback = "false")
          boolean secondOrder,
      @Key(
              value =
                  "Points of the sequence left out at its start; none for sobol, and for saltelli"
                      + " as many as samples, at least 16, where none is written",
              min = 0,
              max = 1e8)
          Integer skip,
      @Key(
              value = "Whether the sequence is moved by a digital shift (sobol, saltelli)",
              fallback = "false")
          boolean scramble,
      @Key(
              value =
                  "Exchanges tried to spread the points (latin-hypercube); 10000, but fewer for"
                      + " very large designs, where none is written",
              min = 0,
              max = 1e8)
          Integer exchanges,
      @Key(value = "Seed of the design's own luck", min = 0, fallback = "1") long seed) {}

  /** The kinds of design. */
  public enum Kind {
    /** One point: the scenario as it is. */
    SINGLE,
    /** The points of a CSV file. */
    LIST,
    /** Every combination of levels. */
    GRID,
    /** A baseline, and each factor's levels while the others stay at theirs. */
    ONE_AT_A_TIME,
    /** A Latin hypercube, spread by maximin. */
    LATIN_HYPERCUBE,
    /** A Sobol' sequence. */
    SOBOL,
    /** Saltelli's scheme for variance-based indices. */
    SALTELLI,
    /** Morris's trajectories for elementary effects. */
    MORRIS;

    @Override
    public String toString() {
      return spelled(this);
    }
  }

  /** Something that is varied. */
  public record Factor(
      @Key(value = "Name, as tables print it", required = true) String name,
      @Key("Title as figures print it") String title,
      @Key("What it sets: a parameter's name or a JSON pointer; its own name where none is written")
          String path,
      @Key("Several places set to the same value, instead of path") List<String> paths,
      @Key("Smallest value") Double low,
      @Key("Largest value") Double high,
      @Key(value = "Evenly spaced levels from low to high", min = 2, max = 1000) Integer levels,
      @Key("The values themselves, instead of low and high") List<Double> values,
      @Key("Words instead of numbers, such as LINEAR and HILL, or true and false")
          List<String> categories,
      @Key("Value while other factors vary (one-at-a-time); the scenario's where none is written")
          Double baseline,
      @Key(value = "Whether equal steps or equal ratios are alike", fallback = "linear")
          Scale scale,
      @Key(value = "Whether values are whole numbers", fallback = "false") boolean integer,
      @Key("Factors of one group share one dimension of the design and move together")
          String group) {

    /** The places that it sets. */
    public List<String> targets() {
      if (path != null) {
        return List.of(path);
      }
      return paths.isEmpty() ? List.of(name) : paths;
    }

    /** Its title, or else its name. */
    public String label() {
      return title == null ? name : title;
    }
  }

  /** How a range is divided. */
  public enum Scale {
    /** Equal steps are alike. */
    LINEAR,
    /** Equal ratios are alike. */
    LOG;

    @Override
    public String toString() {
      return spelled(this);
    }
  }

  /** How often each arm runs at each point. */
  public record Replications(
      @Key(value = "A fixed number; 30 where nothing is written", min = 1, max = 1e7)
          Integer number,
      @Key(value = "Smallest number, where a rule decides", min = 2, max = 1e7) Integer min,
      @Key(value = "Largest number, where a rule decides", min = 2, max = 1e7) Integer max,
      @Key("The response whose mean is to be known") String response,
      @Key(value = "Half-width of its interval at which to stop, in its unit", min = 0)
          Double halfWidth,
      @Key(value = "Confidence of that interval", min = 0.5, max = 0.9999, fallback = "0.95")
          double confidence) {

    /** Whether a rule decides when to stop. */
    public boolean isSequential() {
      return max != null;
    }
  }

  /** Where master seeds come from. */
  public record Seeds(
      @Key("Name of a list of the folder seeds; default-1000 where nothing is written") String list,
      @Key(
              value = "Which seed of the list is the first replication's",
              min = 1,
              max = 1e7,
              fallback = "1")
          int first,
      @Key(
              value = "Seed of the first replication, instead of a list; the second's is one more",
              min = 0)
          Long seed) {}

  /** A question to the results. */
  public record Analysis(
      @Key(value = "What is computed", required = true) AnalysisKind kind,
      @Key("Responses, by name or by pattern with *; all kept ones where none is written")
          List<String> responses,
      @Key("The arm that the others are compared with (contrasts); the first where none is written")
          String reference,
      @Key(value = "Confidence of intervals", min = 0.5, max = 0.9999, fallback = "0.95")
          double confidence,
      @Key(value = "Resamples of bootstrap intervals", min = 0, max = 1e6, fallback = "2000")
          int resamples) {}

  /** The analyses. */
  public enum AnalysisKind {
    /** Means, quantiles and intervals of every point. */
    SUMMARY,
    /** Paired differences between arms. */
    CONTRASTS,
    /** First-order and total indices of Sobol'. */
    SOBOL,
    /** Elementary effects of Morris. */
    MORRIS,
    /** Partial rank correlations. */
    PRCC,
    /** Variance split between factors and luck. */
    VARIANCE,
    /** How estimates settle as replications are added. */
    CONVERGENCE;

    @Override
    public String toString() {
      return spelled(this);
    }
  }

  /** A figure. */
  public record Chart(
      @Key(value = "What is drawn", required = true) ChartKind kind,
      @Key("Title; made from the rest where none is written") String title,
      @Key(
              "Responses, by name or by pattern with *; the claim's, or else all, where none is written")
          List<String> responses,
      @Key("Factors; all where none is written") List<String> factors,
      @Key("Arms; all where none is written") List<String> arms,
      @Key("Measure over time (curves), such as adoption or autonomy:nato") String measure,
      @Key("Innovations (curves); all where none is written") List<String> innovations) {}

  /** The kinds of figure. */
  public enum ChartKind {
    /** A response against a factor, with intervals. */
    RESPONSE,
    /** A response over two factors. */
    HEAT_MAP,
    /** Effects of factors, largest first. */
    TORNADO,
    /** Indices of Sobol'. */
    SOBOL,
    /** The plane of Morris. */
    MORRIS,
    /** Factors and responses as parallel axes. */
    PARALLEL_COORDINATES,
    /** Factors against responses, pair by pair. */
    SCATTER_MATRIX,
    /** Measures over time by arm, with quantile bands. */
    CURVES,
    /** Paired differences between arms, with intervals. */
    CONTRASTS,
    /** Distributions of responses by arm. */
    DISTRIBUTION,
    /** Estimates as replications are added. */
    CONVERGENCE;

    @Override
    public String toString() {
      return spelled(this);
    }
  }

  /** The arms, or the only one of an experiment that has none. */
  public List<Arm> armsOrOne() {
    return arms.isEmpty() ? List.of(new Arm(ONLY_ARM, null, null, List.of())) : arms;
  }

  /** The largest number of runs of every arm at every point. */
  public int mostReplications() {
    if (replications.isSequential()) {
      return replications.max();
    }
    return replications.number() == null ? USUAL_REPLICATIONS : replications.number();
  }

  /** The same experiment at other points, with as many runs of every arm at each. */
  public Experiment at(Design points, int runs) {
    return asked(settings, points, fixed(runs), seeds, until, List.of(), List.of());
  }

  /**
   * The same experiment with what a command line adds to it; null and an empty list add nothing.
   */
  public Experiment with(Adjustments more) {
    List<String> all = new ArrayList<>(settings);
    all.addAll(more.settings());
    return asked(
        List.copyOf(all),
        design,
        more.replications() == null ? replications : fixed(more.replications()),
        more.seed() == null ? seeds : new Seeds(null, 1, more.seed()),
        more.until() == null ? until : more.until(),
        analyses,
        charts);
  }

  private static Replications fixed(int runs) {
    return new Replications(runs, null, null, null, null, 0.95);
  }

  private Experiment asked(
      List<String> newSettings,
      Design newDesign,
      Replications newReplications,
      Seeds newSeeds,
      Moment newUntil,
      List<Analysis> newAnalyses,
      List<Chart> newCharts) {
    return new Experiment(
        $schema,
        name,
        title,
        claim,
        frontier,
        scenario,
        newSettings,
        arms,
        newDesign,
        newReplications,
        newSeeds,
        newUntil,
        responses,
        newAnalyses,
        newCharts,
        commonRandomNumbers,
        series,
        adoptions,
        sources,
        notes);
  }

  /**
   * The same experiment as another file has it.
   *
   * @param newSchema the schema that the file names
   * @param newScenario the scenario as the file names it
   * @param newDesign the design, with paths that start at the file
   */
  public Experiment in(String newSchema, String newScenario, Design newDesign) {
    return new Experiment(
        newSchema,
        name,
        title,
        claim,
        frontier,
        newScenario,
        settings,
        arms,
        newDesign,
        replications,
        seeds,
        until,
        responses,
        analyses,
        charts,
        commonRandomNumbers,
        series,
        adoptions,
        sources,
        notes);
  }

  /**
   * What a command line adds to an experiment.
   *
   * @param replications a fixed number of runs of every arm at every point, or null
   * @param seed the first replication's seed, or null; any 64 bits
   * @param until the last moment, or null
   * @param settings further settings of every arm
   */
  public record Adjustments(Integer replications, Long seed, Moment until, List<String> settings) {

    /** Nothing added. */
    public static final Adjustments NONE = new Adjustments(null, null, null, List.of());

    /** Copies the settings. */
    public Adjustments {
      settings = List.copyOf(settings);
    }
  }
}
