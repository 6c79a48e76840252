package entente.report;

import entente.analysis.AnalysisTable;
import entente.analysis.Analyst.Answers;
import entente.analysis.ClaimAnswer;
import entente.analysis.ResultsRuns;
import entente.store.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers of an analysis in lines of about 100 columns: the numbers a reader wants first. */
public final class AnalysisText {

  private static final int WIDTH = 100;
  private static final int MOST_ROWS = 24;

  private final ResultsRuns runs;
  private final Answers answers;
  private final List<String> first;
  private final List<String> lines = new ArrayList<>();

  private AnalysisText(ResultsRuns runs, Answers answers) {
    this.runs = runs;
    this.answers = answers;
    first = AnalysisShown.responses(runs, answers);
  }

  /** The answers in lines. */
  public static List<String> of(ResultsRuns runs, Answers answers, Optional<ClaimAnswer> claim) {
    AnalysisText text = new AnalysisText(runs, answers);
    text.heading();
    claim.ifPresent(text::claim);
    answers.tables().forEach(text::table);
    answers.notes().stream()
        .limit(MOST_ROWS)
        .forEach(note -> text.lines.addAll(TextTable.wrap("note: " + note, WIDTH, "  ")));
    return text.lines;
  }

  private void heading() {
    Manifest manifest = runs.manifest();
    boolean sweep = manifest.experiment() != null;
    lines.add(sweep ? manifest.experiment().title() : manifest.scenario().title());
    int points = runs.layout().points();
    int least = runs.layout().leastReplications();
    int most = runs.layout().mostReplications();
    lines.add(
        Words.many(runs.layout().size(), "run")
            + ": "
            + Words.many(points, "point")
            + " x "
            + Words.many(runs.arms().size(), "arm")
            + " x "
            + (least == most
                ? Words.many(most, "replication")
                : least + "-" + most + " replications")
            + (runs.hasCommonLuck() ? ", common random numbers" : ", luck of their own"));
    lines.add("");
  }

  private void claim(ClaimAnswer claim) {
    lines.addAll(TextTable.wrap("Claim: " + claim.text(), WIDTH, "  "));
    lines.addAll(
        TextTable.wrap(
            "  "
                + claim.measured()
                + ": "
                + Figures.interval(claim.difference())
                + "; the claim is "
                + claim.verdict().name().toLowerCase(java.util.Locale.ROOT),
            WIDTH,
            "  "));
    lines.add("");
  }

  private void table(AnalysisTable table) {
    List<List<Object>> rows = AnalysisShown.rows(table, first, MOST_ROWS);
    List<AnalysisShown.Column> columns = AnalysisShown.columns(runs, table, rows);
    if (rows.isEmpty()) {
      return;
    }
    lines.addAll(TextTable.wrap(table.title(), WIDTH, ""));
    StringBuilder alignment = new StringBuilder();
    columns.forEach(c -> alignment.append(c.isNumber() ? 'r' : 'l'));
    String[] header = columns.stream().map(AnalysisShown.Column::title).toArray(String[]::new);
    TextTable text = new TextTable(alignment.toString(), header);
    for (int c = 0; c < columns.size(); c++) {
      text.atMost(c, 34);
    }
    for (List<Object> row : rows) {
      text.row(columns.stream().map(c -> c.of(row)).toArray(String[]::new));
    }
    lines.addAll(text.lines());
    if (rows.size() < table.count()) {
      lines.add(
          "  "
              + rows.size()
              + " of "
              + table.count()
              + " rows; all are in "
              + table.name()
              + ".csv");
    }
    lines.add("");
  }
}
