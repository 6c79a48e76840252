package entente.analysis;

import entente.design.Experiment;
import entente.design.Experiment.Analysis;
import entente.design.Experiment.AnalysisKind;
import entente.design.Experiment.Kind;
import entente.design.Patterns;
import entente.stats.Resampling;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which questions are asked: those that the experiment names, else those that fit its design. */
public final class Questions {

  /** Draws of all bootstraps of one question, beyond which there are fewer resamples: a minute. */
  private static final double MOST_DRAWS = 1e10;

  private static final int FEWEST_RESAMPLES = 100;

  private final ResultsRuns runs;
  private final List<String> notes = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();

  private Questions(ResultsRuns runs) {
    this.runs = runs;
  }

  /**
   * The questions to a folder.
   *
   * @param notes where remarks go, such as fewer resamples than asked
   */
  public static List<Question> of(ResultsRuns runs, List<String> notes) {
    Questions questions = new Questions(runs);
    List<Analysis> named = runs.experiment().map(Experiment::analyses).orElse(List.of());
    if (named.isEmpty()) {
      for (AnalysisKind kind : fitting(runs)) {
        questions.add(new Analysis(kind, List.of(), null, 0.95, 2000));
      }
    } else {
      named.forEach(questions::add);
    }
    notes.addAll(questions.notes);
    return questions.questions;
  }

  /** The analyses that fit a design, in the order in which they are read. */
  static List<AnalysisKind> fitting(ResultsRuns runs) {
    List<AnalysisKind> fitting = new ArrayList<>(List.of(AnalysisKind.SUMMARY));
    Layout layout = runs.layout();
    Kind kind =
        runs.design().isEmpty()
            ? Kind.SINGLE
            : runs.experiment().map(e -> e.design().kind()).orElse(Kind.SINGLE);
    if (layout.arms() > 1) {
      fitting.add(AnalysisKind.CONTRASTS);
    }
    if (kind == Kind.SALTELLI) {
      fitting.add(AnalysisKind.SOBOL);
    } else if (kind == Kind.MORRIS) {
      fitting.add(AnalysisKind.MORRIS);
    }
    int dimensions = runs.design().map(table -> table.dimensions().count()).orElse(0);
    if ((kind == Kind.LATIN_HYPERCUBE || kind == Kind.SOBOL || kind == Kind.LIST)
        && layout.points() > dimensions + 2) {
      fitting.add(AnalysisKind.PRCC);
    }
    if (layout.points() > 1 && layout.leastReplications() > 1) {
      fitting.add(AnalysisKind.VARIANCE);
    }
    if (layout.leastReplications() > 1) {
      fitting.add(AnalysisKind.CONVERGENCE);
    }
    return fitting;
  }

  private void add(Analysis analysis) {
    Map<AnalysisKind, Integer> before = new EnumMap<>(AnalysisKind.class);
    questions.forEach(q -> before.merge(q.kind(), 1, Integer::sum));
    int number = before.getOrDefault(analysis.kind(), 0) + 1;
    String name = analysis.kind().name().toLowerCase(java.util.Locale.ROOT);
    List<String> responses = List.copyOf(Patterns.chosen(runs.responses(), analysis.responses()));
    int reference =
        analysis.reference() == null ? 0 : Math.max(0, runs.arms().indexOf(analysis.reference()));
    questions.add(
        new Question(
            analysis.kind(),
            number == 1 ? name : name + "-" + number,
            responses,
            reference,
            new Resampling(analysis.confidence(), resamples(analysis, responses.size()), 1),
            analysis.resamples() > 0));
  }

  private int resamples(Analysis analysis, int responses) {
    double draws = (double) runs.layout().size() * responses * analysis.resamples();
    int wanted = Math.max(FEWEST_RESAMPLES, analysis.resamples());
    if (draws <= MOST_DRAWS) {
      return wanted;
    }
    int fewer = (int) Math.max(FEWEST_RESAMPLES, wanted * (MOST_DRAWS / draws));
    notes.add(
        analysis.kind()
            + ": bootstrap intervals from "
            + fewer
            + " resamples instead of "
            + wanted
            + ", because there are many runs; name fewer responses for more");
    return fewer;
  }
}
