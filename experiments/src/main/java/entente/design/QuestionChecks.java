package entente.design;

import entente.design.Experiment.Analysis;
import entente.design.Experiment.AnalysisKind;
import entente.design.Experiment.Arm;
import entente.design.Experiment.Chart;
import entente.design.Experiment.ChartKind;
import entente.design.Experiment.Claim;
import entente.design.Experiment.Factor;
import entente.design.Experiment.Kind;
import entente.design.Experiment.Replications;
import entente.scenario.Faults;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks what an experiment asks of its results: replications, responses, analyses, charts, claim.
 */
final class QuestionChecks {

  private final Experiment experiment;
  private final Faults faults;
  private final Set<String> responses;
  private final Set<String> measures;
  private final Set<String> innovations;
  private final Set<String> arms = new LinkedHashSet<>();
  private final Set<String> factors = new LinkedHashSet<>();

  private QuestionChecks(Experiment experiment, ScenarioFacts facts, Faults faults) {
    this.experiment = experiment;
    this.faults = faults;
    responses = facts == null ? Set.of() : facts.responses();
    measures = facts == null ? Set.of() : facts.measures();
    innovations = facts == null ? Set.of() : facts.innovations();
    for (Arm arm : experiment.armsOrOne()) {
      if (arm != null && arm.name() != null) {
        arms.add(arm.name());
      }
    }
    for (Factor factor : experiment.design().factors()) {
      if (factor != null && factor.name() != null) {
        factors.add(factor.name());
      }
    }
  }

  /**
   * Checks the questions.
   *
   * @param facts what is known of the scenario; null when it cannot be read
   */
  static void check(Experiment experiment, ScenarioFacts facts, Faults faults) {
    QuestionChecks checks = new QuestionChecks(experiment, facts, faults);
    checks.replications();
    checks.patterns(experiment.responses(), "/responses");
    for (int k = 0; k < experiment.analyses().size(); k++) {
      if (experiment.analyses().get(k) != null && experiment.analyses().get(k).kind() != null) {
        checks.analysis(experiment.analyses().get(k), "/analyses/" + k);
      }
    }
    for (int k = 0; k < experiment.charts().size(); k++) {
      if (experiment.charts().get(k) != null && experiment.charts().get(k).kind() != null) {
        checks.chart(experiment.charts().get(k), "/charts/" + k);
      }
    }
    if (experiment.claim() != null) {
      checks.claim(experiment.claim());
    }
    if (experiment.frontier() != null) {
      checks.frontier(experiment.frontier());
    }
  }

  private void frontier(Experiment.Frontier frontier) {
    for (String axis : List.of("x", "y")) {
      String response = axis.equals("x") ? frontier.x() : frontier.y();
      name(response, responses, "response", "/frontier/" + axis);
      if (responses.contains(response)
          && !Patterns.chosen(responses, experiment.responses()).contains(response)) {
        notKept(response, "/frontier/" + axis);
      }
      Experiment.Direction better = axis.equals("x") ? frontier.xBetter() : frontier.yBetter();
      if (better == Experiment.Direction.NONE) {
        faults.add("/frontier/" + axis + "Better", "must be increase or decrease");
      }
    }
  }

  private void replications() {
    Replications rule = experiment.replications();
    boolean any =
        rule.min() != null
            || rule.max() != null
            || rule.halfWidth() != null
            || rule.response() != null;
    if (!any) {
      return;
    } else if (rule.number() != null) {
      faults.add(
          "/replications", "write a fixed number, or min, max, response and halfWidth; not both");
      return;
    }
    require(rule.min(), "/replications/min", "the smallest number of runs, such as 10");
    require(rule.max(), "/replications/max", "the largest number of runs, such as 200");
    require(rule.halfWidth(), "/replications/halfWidth", "the half-width at which to stop");
    require(rule.response(), "/replications/response", "the response whose mean is to be known");
    if (rule.min() != null && rule.max() != null && rule.max() < rule.min()) {
      faults.add(
          "/replications/max", "found " + rule.max() + "; allowed is at least min, " + rule.min());
    }
    name(rule.response(), responses, "response", "/replications/response");
  }

  private void require(Object value, String pointer, String what) {
    if (value == null) {
      faults.addOnce(pointer, "missing; a rule needs " + what);
    }
  }

  private void name(String name, Set<String> known, String kind, String pointer) {
    if (name != null && !known.isEmpty() && !known.contains(name)) {
      faults.add(pointer, ScenarioFacts.unknown(kind, name, known));
    }
  }

  private void names(List<String> names, Set<String> known, String kind, String pointer) {
    for (int k = 0; k < names.size(); k++) {
      name(names.get(k), known, kind, pointer + "/" + k);
    }
  }

  private void patterns(List<String> patterns, String pointer) {
    ScenarioFacts.checkPatterns(patterns, responses, "response", pointer, faults);
    Set<String> kept = Patterns.chosen(responses, experiment.responses());
    for (int k = 0; k < patterns.size() && !pointer.equals("/responses"); k++) {
      String pattern = patterns.get(k);
      boolean known = pattern != null && !Patterns.chosen(responses, List.of(pattern)).isEmpty();
      if (known && Patterns.chosen(kept, List.of(pattern)).isEmpty()) {
        notKept(pattern, pointer + "/" + k);
      }
    }
  }

  private void notKept(String response, String pointer) {
    faults.add(pointer, "'" + response + "' is not among the responses that /responses keeps");
  }

  private int replicationsAtLeast() {
    Integer least = experiment.replications().min();
    return least == null ? experiment.mostReplications() : least;
  }

  private void analysis(Analysis analysis, String place) {
    Kind kind = experiment.design().kind();
    AnalysisKind wanted = analysis.kind();
    patterns(analysis.responses(), place + "/responses");
    name(analysis.reference(), arms, "arm", place + "/reference");
    if (analysis.reference() != null && wanted != AnalysisKind.CONTRASTS) {
      faults.add(place + "/reference", "is for contrasts only");
    }
    String problem =
        switch (wanted) {
          case CONTRASTS -> arms.size() < 2 ? "compares arms; write at least two" : null;
          case SOBOL -> needs(Kind.SALTELLI, kind);
          case MORRIS -> needs(Kind.MORRIS, kind);
          case PRCC -> correlations(kind);
          case VARIANCE ->
              replicationsAtLeast() < 2 ? "needs at least 2 replications to tell luck apart" : null;
          case CONVERGENCE -> replicationsAtLeast() < 2 ? "needs at least 2 replications" : null;
          case SUMMARY -> null;
        };
    if (problem != null) {
      faults.add(place, wanted + " " + problem);
    }
  }

  private static String needs(Kind wanted, Kind kind) {
    return kind == wanted || kind == null
        ? null
        : "needs a design of kind " + wanted + ", not " + kind;
  }

  private String correlations(Kind kind) {
    boolean sampled =
        kind == Kind.LATIN_HYPERCUBE
            || kind == Kind.SOBOL
            || kind == Kind.LIST
            || kind == Kind.SALTELLI;
    return sampled
        ? null
        : "needs points that vary all factors at once, such as latin-hypercube, not " + kind;
  }

  private void chart(Chart chart, String place) {
    patterns(chart.responses(), place + "/responses");
    names(chart.factors(), factors, "factor", place + "/factors");
    names(chart.arms(), arms, "arm", place + "/arms");
    names(chart.innovations(), innovations, "innovation", place + "/innovations");
    name(chart.measure(), measures, "measure", place + "/measure");
    Kind kind = experiment.design().kind();
    int varied = chart.factors().isEmpty() ? factors.size() : chart.factors().size();
    ChartKind wanted = chart.kind();
    String problem =
        switch (wanted) {
          case RESPONSE, TORNADO, PARALLEL_COORDINATES, SCATTER_MATRIX ->
              factors.isEmpty() ? "needs factors; the design varies nothing" : null;
          case HEAT_MAP -> varied == 2 ? null : "needs exactly two factors, not " + varied;
          case SOBOL -> needs(Kind.SALTELLI, kind);
          case MORRIS -> needs(Kind.MORRIS, kind);
          case CURVES ->
              experiment.series()
                  ? null
                  : "needs the measures over time; write \"series\":" + " true beside charts";
          case CONTRASTS -> arms.size() < 2 ? "compares arms; write at least two" : null;
          case CONVERGENCE -> replicationsAtLeast() < 2 ? "needs at least 2 replications" : null;
          case DISTRIBUTION -> null;
        };
    if (problem != null) {
      faults.add(place, wanted + " " + problem);
    }
  }

  private void claim(Claim claim) {
    name(claim.response(), responses, "response", "/claim/response");
    if (responses.contains(claim.response())
        && !Patterns.chosen(responses, experiment.responses()).contains(claim.response())) {
      notKept(claim.response(), "/claim/response");
    }
    name(claim.arm(), arms, "arm", "/claim/arm");
    name(claim.against(), arms, "arm", "/claim/against");
    name(claim.factor(), factors, "factor", "/claim/factor");
    boolean byArm = claim.arm() != null || claim.against() != null;
    if (byArm && claim.factor() != null) {
      faults.add("/claim/factor", "a claim speaks of arms or of a factor, not of both");
    } else if (claim.arm() != null && claim.arm().equals(claim.against())) {
      faults.add("/claim/against", "an arm cannot be compared with itself");
    }
    if (claim.than() != null && (claim.factor() != null || claim.against() != null)) {
      faults.add("/claim/than", "a claim compares with a number, an arm or a factor; write one");
    } else if (claim.than() != null && claim.arm() == null && arms.size() > 1) {
      faults.add("/claim/arm", "missing; of which arm does the claim speak?");
    }
    boolean single = claim.factor() == null && claim.than() == null && arms.size() < 2;
    if (claim.response() != null && single) {
      faults.add(
          "/claim",
          "speaks of a difference, but there is only one arm; write two arms, the factor that"
              + " causes it, or the number it is compared with in 'than'");
    }
  }
}
