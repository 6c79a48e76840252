package entente.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Answers the questions to a results folder. Responses are read in batches that fit into memory;
 * within a batch all cores compute, and rows are kept in the order of the responses.
 */
public final class Analyst {

  /** Comparisons at single points beyond which they are left out. */
  private static final long MOST_CONTRASTS = 100_000;

  private final ResultsRuns runs;
  private final List<String> notes = new ArrayList<>();
  private final Set<String> problems = new LinkedHashSet<>();

  private Analyst(ResultsRuns runs) {
    this.runs = runs;
  }

  /**
   * What came of it.
   *
   * @param questions the questions
   * @param tables the answers
   * @param notes remarks, such as what was left out and why
   */
  public record Answers(List<Question> questions, List<AnalysisTable> tables, List<String> notes) {

    /** Copies the lists. */
    public Answers {
      questions = List.copyOf(questions);
      tables = List.copyOf(tables);
      notes = List.copyOf(notes);
    }
  }

  /**
   * Answers all questions and writes the tables.
   *
   * @param runs the results
   * @param folder where each table is written as CSV
   * @throws IOException when a file cannot be read or written
   */
  public static Answers answer(ResultsRuns runs, AnalysisFolder folder) throws IOException {
    Analyst analyst = new Analyst(runs);
    List<Question> questions = Questions.of(runs, analyst.notes);
    if (runs.failed() > 0) {
      analyst.notes.add(
          runs.failed() + " runs failed; they count as undefined. Reasons: runs.csv, 'failure'");
    }
    List<TableWriter> writers = new ArrayList<>();
    for (Question question : questions) {
      for (Calculation calculation : analyst.calculations(question)) {
        writers.add(folder.table(calculation));
      }
    }
    analyst.fill(writers);
    List<AnalysisTable> tables = new ArrayList<>();
    for (TableWriter writer : writers) {
      AnalysisTable table = writer.finish();
      if (table.count() > 0) {
        tables.add(table);
      }
    }
    analyst.notes.addAll(analyst.problems);
    return new Answers(questions, tables, analyst.notes);
  }

  private List<Calculation> calculations(Question question) {
    List<Calculation> all = new ArrayList<>();
    switch (question.kind()) {
      case SUMMARY -> all.add(new SummaryCalculation(runs, question));
      case CONTRASTS -> {
        all.add(new ContrastCalculation(runs, question, false));
        long each = (long) runs.layout().points() * question.responses().size();
        if (runs.layout().points() > 1 && runs.layout().leastReplications() > 1) {
          if (each * (runs.layout().arms() - 1) <= MOST_CONTRASTS) {
            all.add(new ContrastCalculation(runs, question, true));
          } else {
            notes.add("contrasts at single points are left out, as there are too many of them");
          }
        }
      }
      case SOBOL -> {
        all.add(new SobolCalculation(runs, question));
        if (runs.expanded().orElseThrow().saltelli().secondOrder()) {
          all.add(new SobolPairsCalculation(runs, question));
        }
        all.add(new SettlingCalculation(runs, question));
      }
      case MORRIS -> {
        all.add(new MorrisCalculation(runs, question));
        all.add(new SettlingCalculation(runs, question));
      }
      case PRCC -> {
        all.add(new CorrelationCalculation(runs, question));
        all.add(new SettlingCalculation(runs, question));
      }
      case VARIANCE -> all.add(new VarianceCalculation(runs, question));
      case CONVERGENCE -> all.add(new ConvergenceCalculation(runs, question));
    }
    return all;
  }

  private void fill(List<TableWriter> writers) throws IOException {
    Set<String> asked = new LinkedHashSet<>();
    for (String response : runs.responses()) {
      if (writers.stream().anyMatch(w -> w.calculation().responses().contains(response))) {
        asked.add(response);
      }
    }
    List<String> all = List.copyOf(asked);
    int batch = batch();
    for (int from = 0; from < all.size(); from += batch) {
      List<ResponseColumn> columns =
          runs.columns(all.subList(from, Math.min(all.size(), from + batch)));
      for (TableWriter writer : writers) {
        List<ResponseColumn> own =
            columns.stream()
                .filter(c -> writer.calculation().responses().contains(c.response()))
                .filter(ResponseColumn::isDefined)
                .toList();
        List<List<List<Object>>> rows =
            IntStream.range(0, own.size())
                .parallel()
                .mapToObj(k -> rows(writer.calculation(), own.get(k)))
                .toList();
        for (List<List<Object>> part : rows) {
          writer.add(part);
        }
      }
      columns.stream()
          .filter(column -> !column.isDefined())
          .forEach(column -> problems.add(column.response() + " is undefined in every run"));
    }
  }

  private List<List<Object>> rows(Calculation calculation, ResponseColumn column) {
    try {
      return calculation.rows(column);
    } catch (IllegalArgumentException e) {
      synchronized (problems) {
        problems.add(calculation.name() + " of " + column.response() + ": " + e.getMessage());
      }
      return List.of();
    }
  }

  /** How many responses are held at once: a quarter of the memory at most. */
  private int batch() {
    double bytes = 8.0 * runs.layout().size();
    return (int) Math.max(1, Math.min(1_000, Runtime.getRuntime().maxMemory() / 4 / bytes));
  }
}
