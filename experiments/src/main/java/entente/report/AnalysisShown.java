package entente.report;

import entente.analysis.AnalysisTable;
import entente.analysis.Analyst.Answers;
import entente.analysis.ResultsRuns;
import entente.design.Experiment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which columns and rows of the tables of an analysis a page or a terminal shows. */
final class AnalysisShown {

  private AnalysisShown() {}

  /**
   * A column as shown.
   *
   * @param title its heading
   * @param isNumber whether it stands to the right
   * @param text makes the text of a cell from a row
   */
  record Column(String title, boolean isNumber, Function<List<Object>, String> text) {

    String of(List<Object> row) {
      return text.apply(row);
    }
  }

  /** The responses a reader wants first: the claim's, those of named analyses, the usual ones. */
  static List<String> responses(ResultsRuns runs, Answers answers) {
    Set<String> first = new LinkedHashSet<>();
    Experiment experiment = runs.experiment().orElse(null);
    if (experiment != null && experiment.claim() != null && experiment.claim().response() != null) {
      first.add(experiment.claim().response());
    }
    Set<String> all = new LinkedHashSet<>(runs.responses());
    answers.questions().stream()
        .filter(q -> q.responses().size() < all.size())
        .forEach(q -> first.addAll(q.responses()));
    first.addAll(ResponseLabels.main(all));
    first.addAll(all);
    first.retainAll(all);
    return List.copyOf(first);
  }

  /** Whether a row compares arms of which no pair differs. */
  static boolean isIdle(AnalysisTable table, List<Object> row) {
    return table.header().contains("dz")
        && table.number(row, "difference") == 0
        && Double.isNaN(table.number(row, "dz"));
  }

  /** Whether a table follows an estimate as it settles, so that its last row says most. */
  static boolean isPath(AnalysisTable table) {
    return table.header().contains("size") || table.header().contains("replications");
  }

  /** The last row of every path of the first responses. */
  static List<List<Object>> ends(AnalysisTable table, List<String> responses) {
    Map<String, List<Object>> last = new LinkedHashMap<>();
    for (List<Object> row : table.rows()) {
      String key = table.text(row, "response") + "\t" + table.text(row, "arm");
      if (table.header().contains("factor")) {
        key += "\t" + table.text(row, "factor") + "\t" + table.text(row, "measure");
      }
      last.put(key, row);
    }
    List<List<Object>> rows = new ArrayList<>();
    for (String response : responses.subList(0, Math.min(4, responses.size()))) {
      last.values().stream()
          .filter(row -> table.text(row, "response").equals(response))
          .limit(12)
          .forEach(rows::add);
    }
    return rows;
  }

  /**
   * The rows that are shown: of the first responses, the largest differences first.
   *
   * @param first responses in the order in which a reader wants them
   * @param most how many rows at most
   */
  static List<List<Object>> rows(AnalysisTable table, List<String> first, int most) {
    if (isPath(table)) {
      return ends(table, first);
    }
    int response = table.column("response");
    List<List<Object>> rows = new ArrayList<>();
    for (String name : first) {
      List<List<Object>> own =
          table.rows().stream()
              .filter(row -> row.get(response).equals(name) && !isIdle(table, row))
              .toList();
      if (!own.isEmpty() && (rows.isEmpty() || rows.size() + own.size() <= most)) {
        rows.addAll(own.subList(0, Math.min(own.size(), most)));
      }
    }
    if (table.header().contains("dz") && !table.header().contains("point")) {
      rows.sort(
          Comparator.comparingDouble(
              row -> {
                double size = Math.abs(table.number(row, "dz"));
                return Double.isNaN(size) ? Double.POSITIVE_INFINITY : -size;
              }));
    }
    return rows;
  }

  /** The columns shown of a table; estimates carry their limits with them. */
  static List<Column> columns(ResultsRuns runs, AnalysisTable table, List<List<Object>> rows) {
    Columns columns = new Columns(table, rows);
    columns.words("response");
    if (runs.arms().size() > 1) {
      columns.words("arm");
    }
    for (String word : List.of("reference", "factor", "otherFactor", "measure")) {
      columns.words(word);
    }
    if (table.header().contains("point") && runs.layout().points() > 1) {
      columns.count("point", "point");
      runs.design()
          .ifPresent(d -> d.factors().stream().limit(4).forEach(f -> columns.any(f.name())));
    }
    columns.count("size", "size");
    columns.count("replications", "replications");
    columns.count("runs", "runs");
    columns.count("pairs", "pairs");
    columns.count("points", "points");
    columns.number("referenceMean", "reference");
    columns.number("armMean", "arm");
    columns.estimate("difference", "low", "high");
    columns.number("dz", "d_z");
    columns.probability("holm", table.header().contains("prcc") ? "" : "p (Holm)");
    columns.estimate("estimate", "low", "high");
    columns.estimate("firstOrder", "firstOrderLow", "firstOrderHigh");
    columns.estimate("total", "totalLow", "totalHigh");
    columns.estimate("secondOrder", "low", "high");
    columns.estimate("muStar", "muStarLow", "muStarHigh");
    columns.estimate("mu", "muLow", "muHigh");
    columns.number("sigma", "sigma");
    columns.estimate("prcc", "low", "high");
    columns.probability("holm", table.header().contains("prcc") ? "p (Holm)" : "");
    columns.number("src", "SRC");
    columns.number("determination", "R2");
    columns.number("parameters", "parameters");
    columns.number("sharedLuck", "shared luck");
    columns.number("luck", "luck");
    columns.estimate("share", "shareLow", "shareHigh");
    if (table.header().contains("tLow")) {
      columns.estimate("mean", "tLow", "tHigh");
    } else if (table.header().contains("replications")) {
      columns.estimate("mean", "low", "high");
    }
    columns.number("standardDeviation", "sd");
    columns.number("median", "median");
    columns.span("q05", "q95", "5% to 95%");
    columns.count("undefined", "undefined");
    return columns.list;
  }

  private static final class Columns {

    private final AnalysisTable table;
    private final List<List<Object>> rows;
    private final List<Column> list = new ArrayList<>();

    Columns(AnalysisTable table, List<List<Object>> rows) {
      this.table = table;
      this.rows = rows;
    }

    private boolean has(String column) {
      return table.header().contains(column);
    }

    private double value(List<Object> row, String column) {
      return table.number(row, column);
    }

    void words(String column) {
      if (has(column)) {
        list.add(new Column(column, false, row -> table.text(row, column)));
      }
    }

    void any(String column) {
      list.add(
          new Column(
              column,
              true,
              row -> {
                String text = table.text(row, column);
                try {
                  return Figures.number(Double.parseDouble(text));
                } catch (NumberFormatException e) {
                  return text;
                }
              }));
    }

    void count(String column, String title) {
      boolean zero = rows.stream().allMatch(row -> has(column) && value(row, column) == 0);
      if (has(column) && !(column.equals("undefined") && zero)) {
        list.add(new Column(title, true, row -> table.text(row, column)));
      }
    }

    void number(String column, String title) {
      if (has(column)) {
        list.add(new Column(title, true, row -> Figures.number(value(row, column))));
      }
    }

    void probability(String column, String title) {
      if (has(column) && !title.isEmpty()) {
        list.add(new Column(title, true, row -> Figures.probability(value(row, column))));
      }
    }

    void estimate(String column, String low, String high) {
      if (has(column) && has(low)) {
        number(column, column);
        span(low, high, "interval");
      }
    }

    void span(String low, String high, String title) {
      if (has(low)) {
        list.add(new Column(title, false, row -> Figures.range(value(row, low), value(row, high))));
      }
    }
  }
}
