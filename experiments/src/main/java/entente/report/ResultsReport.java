package entente.report;

import entente.analysis.AnalysisTable;
import entente.analysis.Analyst.Answers;
import entente.analysis.ClaimAnswer;
import entente.analysis.ResultsRuns;
import entente.design.DesignTable;
import entente.design.Experiment;
import entente.design.Experiment.Factor;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import entente.store.Manifest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A results folder as one page of HTML: claim, design, figures, tables, provenance, and how to
 * repeat it.
 */
public final class ResultsReport {

  private static final int MOST_ROWS = 40;

  /** Where the width of a PNG stands in its header, and after it the height. */
  private static final int PNG_WIDTH = 16;

  private final ResultsRuns runs;
  private final Manifest manifest;
  private final HtmlPage page;
  private final Experiment experiment;

  private ResultsReport(ResultsRuns runs) {
    this.runs = runs;
    manifest = runs.manifest();
    experiment = runs.experiment().orElse(null);
    page = new HtmlPage(title());
  }

  /**
   * Writes the page.
   *
   * @param runs the results
   * @param answers their analysis
   * @param claim what they say of the experiment's claim
   * @param charts PNG files of the figures, in the order in which they are to be read
   * @return HTML text
   * @throws IOException when a file cannot be read
   */
  public static String html(
      ResultsRuns runs, Answers answers, Optional<ClaimAnswer> claim, List<Path> charts)
      throws IOException {
    ResultsReport report = new ResultsReport(runs);
    report.heading(claim);
    report.design();
    report.figures(charts);
    report.tables(answers);
    report.repetition();
    report.provenance();
    return report.page.toString();
  }

  private String title() {
    return manifest.experiment() == null
        ? manifest.scenario().title()
        : manifest.experiment().title();
  }

  private void heading(Optional<ClaimAnswer> claim) {
    page.add("p", "kind", "Results of " + manifest.command()).add("h1", title());
    Scenario scenario = scenario();
    if (experiment == null && scenario != null && scenario.question() != null) {
      page.add("p", scenario.question());
    }
    if (claim.isPresent()) {
      ClaimAnswer answer = claim.get();
      String verdict = answer.verdict().name().toLowerCase(Locale.ROOT);
      page.open("div", "claim " + verdict)
          .add("p", "Claim: " + answer.text())
          .add(
              "p",
              "These results: "
                  + verdict
                  + ". "
                  + answer.measured()
                  + ": "
                  + Figures.interval(answer.difference())
                  + " (95% interval).")
          .close("div");
      if (experiment.claim().source() != null) {
        page.add("p", "Source of the claim: " + experiment.claim().source());
      }
    } else if (experiment != null && experiment.claim() != null) {
      page.open("div", "claim undecided")
          .add("p", "Claim: " + experiment.claim().text())
          .close("div");
    }
    if (experiment != null && experiment.notes() != null) {
      page.add("p", experiment.notes());
    }
  }

  private Scenario scenario() {
    try {
      return ScenarioReader.read(manifest.scenario().text(), "scenario", List.of()).scenario();
    } catch (RuntimeException e) {
      return null; // it may be sound only with the settings of an arm
    }
  }

  private void design() {
    page.add("h2", "Design");
    int least = runs.layout().leastReplications();
    int most = runs.layout().mostReplications();
    List<String[]> terms = new ArrayList<>();
    terms.add(
        new String[] {
          "Scenario", manifest.scenario().title() + " (" + manifest.scenario().name() + ")"
        });
    terms.add(
        new String[] {"Design", experiment == null ? "" : experiment.design().kind().toString()});
    terms.add(
        new String[] {
          "Runs",
          Words.many(runs.layout().size(), "run")
              + ": "
              + Words.many(runs.layout().points(), "point")
              + " × "
              + Words.many(runs.arms().size(), "arm")
              + " × "
              + (least == most ? Words.many(most, "replication") : least + " to " + most)
              + (runs.failed() > 0 ? "; " + runs.failed() + " failed" : "")
        });
    terms.add(new String[] {"Luck", manifest.seeds().rule()});
    page.terms(terms);
    arms();
    runs.design().ifPresent(this::factors);
    page.add(
        "p",
        "The model itself, with its equations and the values in force, is described by"
            + " ‘entente describe "
            + manifest.scenario().name()
            + " --odd’.");
  }

  private void arms() {
    List<List<String>> rows = new ArrayList<>();
    for (int a = 0; a < runs.arms().size(); a++) {
      String name = runs.arms().get(a);
      List<String> settings =
          manifest.arms().stream()
              .filter(arm -> arm.name().equals(name))
              .flatMap(arm -> arm.settings().stream())
              .toList();
      rows.add(
          List.of(
              runs.armTitles().get(a),
              settings.isEmpty() ? "the scenario as it is" : String.join(", ", settings)));
    }
    page.table("Arms", List.of("arm", "settings"), new boolean[2], rows);
  }

  private void factors(DesignTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (Factor factor : table.factors()) {
      String values =
          !factor.categories().isEmpty()
              ? String.join(", ", factor.categories())
              : !factor.values().isEmpty()
                  ? String.join(", ", factor.values().stream().map(Words::plain).toList())
                  : Words.plain(factor.low()) + " to " + Words.plain(factor.high());
      rows.add(
          List.of(
              factor.label(),
              factor.name(),
              String.join(", ", factor.targets()),
              values,
              factor.categories().isEmpty() ? factor.scale().toString() : "words"));
    }
    page.table(
        "Factors", List.of("factor", "column", "sets", "values", "scale"), new boolean[5], rows);
  }

  private void figures(List<Path> charts) throws IOException {
    if (charts.isEmpty()) {
      return;
    }
    page.add("h2", "Figures");
    for (Path chart : charts) {
      byte[] png = Files.readAllBytes(chart);
      ByteBuffer header = ByteBuffer.wrap(png);
      String name = chart.getFileName().toString().replace(".png", "").replace('-', ' ');
      page.picture(
          png, header.getInt(PNG_WIDTH) / 2, header.getInt(PNG_WIDTH + 4) / 2, "Chart: " + name);
    }
  }

  private void tables(Answers answers) {
    page.add("h2", "Tables");
    page.add(
        "p",
        "The numbers that a reader wants first. All of them are in the folder ‘analysis’ of the"
            + " results, one CSV file each.");
    List<String> first = AnalysisShown.responses(runs, answers);
    for (AnalysisTable table : answers.tables()) {
      List<List<Object>> rows = AnalysisShown.rows(table, first, MOST_ROWS);
      if (rows.isEmpty()) {
        continue;
      }
      List<AnalysisShown.Column> columns = AnalysisShown.columns(runs, table, rows);
      boolean[] numbers = new boolean[columns.size()];
      for (int c = 0; c < numbers.length; c++) {
        numbers[c] = columns.get(c).isNumber();
      }
      page.add("h3", table.title());
      page.table(
          rows.size() < table.count()
              ? rows.size() + " of " + table.count() + " rows of " + table.name() + ".csv"
              : table.name() + ".csv",
          columns.stream().map(AnalysisShown.Column::title).toList(),
          numbers,
          rows.stream().map(row -> columns.stream().map(c -> c.of(row)).toList()).toList());
    }
    if (!answers.notes().isEmpty()) {
      page.add("h3", "Notes").open("ul", "");
      answers.notes().forEach(note -> page.add("li", note));
      page.close("ul");
    }
  }

  private void repetition() {
    page.add("h2", "How to repeat it");
    page.add(
        "p",
        "With the same version of the program and the folder of these results, in which all that"
            + " is needed stands:");
    String folder = runs.folder().getFileName() == null ? "." : runs.folder().getFileName() + "";
    String commands =
        manifest.experiment() != null
            ? "./entente sweep " + folder + "/experiment.json --out again"
            : "./entente "
                + manifest.command()
                + " "
                + folder
                + "/scenario.json "
                + repeated()
                + "--out again";
    page.add("pre", commands);
    page.add(
        "p",
        "It is the same result when ‘resultsDigest’ in again/manifest.json begins with "
            + manifest.resultsDigest().substring(0, Math.min(16, manifest.resultsDigest().length()))
            + ", whatever the machine and the number of threads.");
  }

  private String repeated() {
    StringBuilder options = new StringBuilder();
    options.append("--replications ").append(manifest.seeds().replications()).append(' ');
    options.append("--seed ").append(manifest.seeds().first()).append(' ');
    for (String setting : manifest.scenario().calendar()) {
      options.append("--set '").append(setting).append("' ");
    }
    if (manifest.command().equals("compare")) {
      for (Manifest.ArmInForce arm : manifest.arms()) {
        options.append("--arm ").append(arm.name());
        options.append(arm.settings().isEmpty() ? "" : ":" + String.join(",", arm.settings()));
        options.append(' ');
      }
    }
    return options.toString();
  }

  private void provenance() {
    page.add("h2", "Provenance");
    List<String[]> terms = new ArrayList<>();
    terms.add(
        new String[] {
          "Program", "Entente " + manifest.version() + ", commit " + manifest.commit()
        });
    terms.add(new String[] {"Java", manifest.java()});
    terms.add(new String[] {"Command", "entente " + String.join(" ", manifest.commandLine())});
    terms.add(new String[] {"Executed", manifest.started() + " to " + manifest.ended()});
    terms.add(
        new String[] {
          "Engine", manifest.engine().name() + ", threads: " + manifest.engine().threads()
        });
    terms.add(new String[] {"Scenario, SHA-256", manifest.scenario().sha256()});
    if (manifest.experiment() != null) {
      terms.add(new String[] {"Experiment, SHA-256", manifest.experiment().sha256()});
      terms.add(new String[] {"Design, SHA-256", manifest.experiment().designSha256()});
      terms.add(new String[] {"Seeds, SHA-256", manifest.experiment().seedsSha256()});
    }
    manifest.tables().forEach((name, sha) -> terms.add(new String[] {name + ", SHA-256", sha}));
    terms.add(new String[] {"resultsDigest", manifest.resultsDigest()});
    page.terms(terms);
  }
}
