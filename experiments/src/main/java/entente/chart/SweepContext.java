package entente.chart;

import entente.analysis.ResponseColumn;
import entente.analysis.ResultsRuns;
import entente.design.DesignTable;
import entente.design.Experiment;
import entente.design.Experiment.Chart;
import entente.design.Experiment.Factor;
import entente.design.Experiment.Kind;
import entente.design.Experiment.Scale;
import entente.design.Patterns;
import entente.stats.Resampling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jfree.chart.LegendItemCollection;

/** The results of a sweep, as the pages of its book draw them. */
final class SweepContext {

  /** Responses drawn where neither the experiment nor its claim names any. */
  private static final List<String> USUAL =
      List.of("adoption", "autonomy", "interoperability", "homogeneity", "dependence", "t50");

  private static final int MOST_USUAL = 3;

  private final ResultsRuns runs;
  private final Experiment experiment;
  private final Map<String, ResponseColumn> columns = new LinkedHashMap<>();

  SweepContext(ResultsRuns runs) {
    this.runs = runs;
    experiment = runs.experiment().orElseThrow();
  }

  ResultsRuns runs() {
    return runs;
  }

  Experiment experiment() {
    return experiment;
  }

  DesignTable table() {
    return runs.expanded().orElseThrow().design();
  }

  Kind kind() {
    return runs.design().isEmpty() ? Kind.SINGLE : experiment.design().kind();
  }

  /** Whether the design varies all factors at once, at values that seldom return. */
  boolean isSampled() {
    return switch (kind()) {
      case LATIN_HYPERCUBE, SOBOL, SALTELLI, LIST -> true;
      default -> false;
    };
  }

  /** The responses of a chart: its own, else the claim's, else the usual ones that are there. */
  List<String> responses(Chart chart) {
    if (!chart.responses().isEmpty()) {
      return defined(List.copyOf(Patterns.chosen(runs.responses(), chart.responses())));
    }
    Set<String> chosen = new LinkedHashSet<>();
    if (experiment.claim() != null && experiment.claim().response() != null) {
      chosen.add(experiment.claim().response());
    }
    List<String> own = experiment.responses();
    for (String response : own.isEmpty() ? USUAL : runs.responses()) {
      if (chosen.size() < MOST_USUAL && runs.responses().contains(response)) {
        chosen.add(response);
      }
    }
    for (String response : runs.responses()) {
      if (chosen.isEmpty()) {
        chosen.add(response);
      }
    }
    return defined(List.copyOf(chosen));
  }

  /** The responses of a chart that vary within an arm. */
  List<String> varying(Chart chart) {
    return responses(chart).stream().filter(response -> varies(column(response))).toList();
  }

  private boolean varies(ResponseColumn column) {
    for (int arm = 0; arm < runs.arms().size(); arm++) {
      double[] values =
          Arrays.stream(column.byPoint(arm))
              .flatMapToDouble(Arrays::stream)
              .filter(Double::isFinite)
              .toArray();
      double low = Arrays.stream(values).min().orElse(0);
      double high = Arrays.stream(values).max().orElse(0);
      if (high - low > 1e-9 * Math.abs(high)) {
        return true;
      }
    }
    return false;
  }

  private List<String> defined(List<String> responses) {
    return responses.stream().filter(response -> column(response).isDefined()).toList();
  }

  /** Indices of the factors of a chart. */
  List<Integer> factors(Chart chart) {
    List<Integer> chosen = new ArrayList<>();
    List<Factor> factors = table().factors();
    for (int f = 0; f < factors.size(); f++) {
      if (chart.factors().isEmpty() || chart.factors().contains(factors.get(f).name())) {
        chosen.add(f);
      }
    }
    return chosen;
  }

  /** Indices of the arms of a chart. */
  List<Integer> arms(Chart chart) {
    List<Integer> chosen = new ArrayList<>();
    for (int a = 0; a < runs.arms().size(); a++) {
      if (chart.arms().isEmpty() || chart.arms().contains(runs.arms().get(a))) {
        chosen.add(a);
      }
    }
    return chosen;
  }

  /** A response of all runs. */
  ResponseColumn column(String response) {
    return columns.computeIfAbsent(
        response,
        name -> {
          try {
            return runs.columns(List.of(name)).get(0);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Reads the responses of several charts at once. */
  void readAll(List<Chart> charts) throws IOException {
    Set<String> wanted = new LinkedHashSet<>(USUAL);
    charts.forEach(chart -> wanted.addAll(Patterns.chosen(runs.responses(), chart.responses())));
    if (experiment.claim() != null) {
      wanted.add(experiment.claim().response());
    }
    wanted.retainAll(runs.responses());
    for (ResponseColumn column : runs.columns(List.copyOf(wanted))) {
      columns.put(column.response(), column);
    }
  }

  Resampling resampling() {
    return Resampling.STANDARD;
  }

  String factorTitle(int factor) {
    return table().factors().get(factor).label();
  }

  boolean isLogarithmic(int factor) {
    Factor f = table().factors().get(factor);
    return f.scale() == Scale.LOG && f.categories().isEmpty();
  }

  List<String> categories(int factor) {
    return table().factors().get(factor).categories();
  }

  /** The title of a dimension of the design: its factor's, where it has one factor. */
  String dimensionTitle(String name) {
    return table().factors().stream()
        .filter(factor -> factor.group() == null && factor.name().equals(name))
        .map(Factor::label)
        .findFirst()
        .orElse(name);
  }

  String armTitle(int arm) {
    return runs.arms().size() == 1 ? "" : runs.armTitles().get(arm);
  }

  /** A name of a file: what is drawn, of what, in which arm. */
  String file(String name, String of, int arm) {
    String suffix = of.isEmpty() ? "" : "-" + Context.fileName(of);
    return name
        + suffix
        + (arm < 0 || runs.arms().size() == 1 ? "" : "-" + Context.fileName(runs.arms().get(arm)));
  }

  static String words(String response) {
    return ContrastPages.words(response);
  }

  Heading heading(Chart chart, String title, String subtitle) {
    return new Heading(chart.title() == null ? title : chart.title(), subtitle, sourceLine());
  }

  /** Where the numbers come from. */
  String sourceLine() {
    int least = runs.layout().leastReplications();
    int most = runs.layout().mostReplications();
    int points = runs.layout().points();
    return "Source: experiment "
        + experiment.name()
        + ", scenario "
        + runs.manifest().scenario().name()
        + ", "
        + (points == 1 ? "" : points + " design points (" + kind() + "), ")
        + (runs.arms().size() == 1 ? "" : runs.arms().size() + " arms, ")
        + (least == most ? Integer.toString(most) : least + " to " + most)
        + (most == 1 ? " replication each" : " replications each")
        + (runs.hasCommonLuck() ? ", common random numbers" : ", luck of their own");
  }

  /** Says of a chart of the first arm alone that it is that. */
  String firstArmOnly() {
    return runs.arms().size() == 1 ? "" : "; arm: " + armTitle(0);
  }

  /** Entries of a legend of arms; none where there is one arm. */
  LegendItemCollection legend(List<Integer> arms, boolean lines) {
    LegendItemCollection items = new LegendItemCollection();
    for (int arm : arms) {
      if (runs.arms().size() > 1) {
        Look look = look(arm);
        items.add(lines ? Curves.item(armTitle(arm), look) : Legends.marker(armTitle(arm), look));
      }
    }
    return items;
  }

  Look look(int arm) {
    return runs.arms().size() == 1 ? Look.of(0) : Look.ofArm(arm);
  }
}
