package entente.cli;

import static java.util.stream.Collectors.groupingBy;

import entente.chart.DotChart;
import entente.chart.Figure;
import entente.chart.Heading;
import entente.chart.Look;
import entente.history.BassCurve;
import entente.history.BlocJudgement;
import entente.history.Ceilings;
import entente.history.Chronicle;
import entente.history.ChronicleReader;
import entente.history.Counterfactuals;
import entente.history.DiffusionModel;
import entente.history.Explanation;
import entente.history.ForecastStudy;
import entente.history.GrowthTimes;
import entente.history.HazardSymbol;
import entente.history.KnownTable;
import entente.history.Panel;
import entente.history.PanelBuilder;
import entente.history.Placebos;
import entente.history.RiskSet;
import entente.history.Scoring;
import entente.history.SimulatedForecast;
import entente.history.SimulationText;
import entente.history.SourceTable;
import entente.stats.Interval;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code explain}: by which channel what happened came, and what placebos leave of it. */
@Command(
    name = "explain",
    description =
        "Fit the model on the whole record and say by which channel adoptions came, what placebo"
            + " networks leave of it, and what would have been lost without a channel.",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class)
final class ExplainCommand implements Callable<Integer> {

  private static final int JUDGED = 1989;
  private static final int COLD_WAR_END = 1991;

  private final Terminal terminal;

  @Option(
      names = "--from",
      paramLabel = "FOLDER",
      required = true,
      description = "A folder of tables as import reads them, with a risk set and adoption.")
  private Path from;

  @Option(names = "--to", paramLabel = "YEAR", defaultValue = "2014", description = "Last year.")
  private int to;

  @Option(
      names = "--placebos",
      paramLabel = "N",
      defaultValue = "200",
      description = "Placebo networks for each channel.")
  private int placebos;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Seed of draws.")
  private long seed;

  @Option(
      names = "--simulate",
      paramLabel = "N",
      defaultValue = "100",
      description =
          "Forward runs, each with luck and parameters of its own, for the check of the S-curves"
              + " and for what would have been lost.")
  private int simulate;

  @Option(names = "-o", paramLabel = "FILE", description = "Where every adoption is written, CSV.")
  private Path output;

  @Option(
      names = "--charts",
      paramLabel = "FOLDER",
      description = "Where the predictive check of the blocs is drawn.")
  private Path charts;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (placebos < 1) {
      throw new Refusal("--placebos must be at least 1, but was " + placebos);
    } else if (simulate < 2) {
      throw new Refusal("--simulate must be at least 2, but was " + simulate);
    }
    try {
      explain();
    } catch (IllegalArgumentException e) {
      throw new Refusal(e.getMessage());
    } catch (IOException e) {
      throw new Refusal("cannot read or write " + e.getMessage());
    }
    return ExitCode.DONE;
  }

  private void explain() throws IOException {
    ChronicleReader.Reading reading = ChronicleReader.read(from, to);
    Chronicle chronicle = reading.chronicle();
    Panel panel = PanelBuilder.build(reading);
    DiffusionModel model = new DiffusionModel(panel);
    int[] rows = panel.rows(Integer.MIN_VALUE, to);
    Scoring.Fit fit =
        new ForecastStudy(panel, new ForecastStudy.Settings(to, to, 1, 0, seed)).fit(model, rows);
    Explanation explanation = new Explanation(panel, model, fit.parameters(), rows);
    terminal.print(
        List.of(
            String.format(
                Locale.ROOT,
                "%d adoptions in %d rows; shares of channels, with 95%% country intervals:",
                explanation.size(),
                rows.length)));
    for (IntFunction<String> group :
        List.<IntFunction<String>>of(
            row -> "all",
            row -> panel.risk().years()[row] / 10 * 10 + "s",
            row -> bloc(reading, panel, row),
            row -> panel.innovations().get(panel.risk().innovations()[row]))) {
      terminal.print(Explanation.table(explanation.by(group, seed)));
    }
    placebos(new Placebos(chronicle, panel, model, fit.parameters(), rows));
    forward(fit, reading, panel);
    ceilings(reading, panel, model, fit, rows);
    SourceTable targets = reading.table(KnownTable.BLOC_ADOPTION);
    if (targets != null) {
      int first = Arrays.stream(rows).map(row -> panel.risk().years()[row]).min().orElse(to);
      terminal.print(List.of("", "Adoption by bloc and " + JUDGED + ":"));
      List<BlocJudgement.Judgement> judgements =
          BlocJudgement.judge(chronicle, targets, fit.parameters(), first, JUDGED, seed);
      terminal.print(BlocJudgement.table(judgements));
      if (charts != null) {
        Files.createDirectories(charts);
        chart(judgements).writeTo(charts);
      }
    }
    if (output != null) {
      Files.write(output, explanation.rows(chronicle), StandardCharsets.UTF_8);
    }
  }

  /** What the fit cannot answer of the blocs of the Cold War, bounded. */
  private void ceilings(
      ChronicleReader.Reading reading,
      Panel panel,
      DiffusionModel model,
      Scoring.Fit fit,
      int[] rows) {
    int[] years = panel.risk().years();
    int[] then = Arrays.stream(rows).filter(row -> years[row] <= COLD_WAR_END).toArray();
    Map<String, List<Integer>> members =
        Arrays.stream(then).boxed().collect(groupingBy(row -> bloc(reading, panel, row)));
    for (String one : List.of("NATO", "WARSAW_PACT")) {
      if (members.containsKey(one)) {
        Set<Integer> of = Set.copyOf(members.get(one));
        terminal.print(List.of(""));
        terminal.print(
            new Ceilings(panel, model, fit.parameters(), then, of::contains)
                .text(one + " until " + COLD_WAR_END));
      }
    }
  }

  private void placebos(Placebos tests) {
    terminal.print(
        List.of(
            "",
            "Placebos: partners drawn anew " + placebos + " times, the rate fitted again:",
            tests.alliances(placebos, seed).text(),
            tests.exercises(placebos, seed).text(),
            tests.supply(placebos, seed).text()));
  }

  /** The whole record run forward again, as it was and without something. */
  private void forward(Scoring.Fit fit, ChronicleReader.Reading reading, Panel panel)
      throws IOException {
    RiskSet risk = panel.risk();
    int origin = Arrays.stream(risk.years()).min().orElse(to) - 1;
    SimulatedForecast runs = new SimulatedForecast(reading.chronicle(), risk, origin, to, true);
    SimulatedForecast.Outcome outcome = runs.model(fit, simulate, 0, seed);
    List<SimulatedForecast.Curve> curves = outcome.curves();
    List<String> innovations =
        curves.subList(0, curves.size() - 1).stream()
            .map(SimulatedForecast.Curve::innovation)
            .toList();
    terminal.print(
        List.of(
            "",
            String.format(
                Locale.ROOT,
                "Run forward %d times from %d with attributes and ties as they were; adopters by"
                    + " %d and years of growth:",
                simulate,
                origin,
                to)));
    terminal.print(SimulationText.curves(List.of(outcome)));
    terminal.print(List.of(""));
    terminal.print(
        GrowthTimes.table(
            GrowthTimes.judge(reading.chronicle(), outcome, innovations, origin, to)));
    terminal.print(List.of(""));
    terminal.print(
        BassCurve.table(
            reading.chronicle(), outcome, innovations, reading.table(KnownTable.GROWTH), to));
    List<Counterfactuals.Answer> answers =
        Counterfactuals.answers(runs, fit, outcome, questions(reading), seed);
    terminal.print(
        List.of("", "Adoptions lost without something, and what would have spread on from them:"));
    terminal.print(Counterfactuals.table(answers, fit));
    if (charts != null) {
      Files.createDirectories(charts);
      ForecastCharts.curves("s-curves", "The whole record run forward from " + origin, outcome)
          .writeTo(charts);
    }
  }

  private List<Counterfactuals.Question> questions(ChronicleReader.Reading reading) {
    Chronicle chronicle = reading.chronicle();
    boolean[][] nato = new boolean[chronicle.size()][to - chronicle.first() + 1];
    for (int i = 0; i < nato.length; i++) {
      for (int t = 0; t < nato[i].length; t++) {
        int year = chronicle.first() + t;
        nato[i][t] = List.of(reading.blocs(chronicle.code(i), year)).contains("NATO");
      }
    }
    return List.of(
        new Counterfactuals.Question(
            "supply ties cut", HazardSymbol.SUPPLY, Panel.Column.SUPPLY, (i, year) -> true),
        new Counterfactuals.Question(
            "no United States aid", HazardSymbol.ASSISTANCE, Panel.Column.AID, (i, year) -> true),
        new Counterfactuals.Question(
            "no exercises", HazardSymbol.EXERCISES, Panel.Column.EXERCISES, (i, year) -> true),
        new Counterfactuals.Question(
            "NATO without exercises",
            HazardSymbol.EXERCISES,
            Panel.Column.EXERCISES,
            (i, year) -> nato[i][year - chronicle.first()]));
  }

  /** The posterior predictive check: predicted shares with intervals, observed ones beside them. */
  private static Figure chart(List<BlocJudgement.Judgement> judgements) {
    List<DotChart.Row> rows = new ArrayList<>();
    for (BlocJudgement.Judgement one : judgements) {
      Interval seen = new Interval(one.observed(), one.observed(), one.observed());
      rows.add(new DotChart.Row(one.name(), "predicted", Look.of(0), one.predicted(), ""));
      rows.add(new DotChart.Row("", "observed", Look.of(1), seen, ""));
    }
    return DotChart.figure(
        "blocs-by-" + JUDGED,
        new Heading(
            "Adoption by " + JUDGED + ", predicted and observed",
            "Share of members that adopted; predictive intervals of 95 %, others held at what"
                + " happened",
            ""),
        "share of members",
        "",
        rows);
  }

  /** The bloc of the state of a row in its year. */
  private static String bloc(ChronicleReader.Reading reading, Panel panel, int row) {
    int code = reading.chronicle().code(panel.risk().states()[row]);
    int year = panel.risk().years()[row];
    return Arrays.stream(reading.blocs(code, year)).findFirst().orElse("no bloc");
  }
}
