package entente.cli;

import entente.history.Chronicle;
import entente.history.ChronicleReader;
import entente.history.DiffusionModel;
import entente.history.ForecastStudy;
import entente.history.ForecastText;
import entente.history.LogisticHazard;
import entente.history.Panel;
import entente.history.PanelBuilder;
import entente.history.RecordFiles;
import entente.history.Scores;
import entente.history.Scoring;
import entente.history.SimulatedForecast;
import entente.history.SimulationText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code forecast}: fit on one half of history, forecast the other, beside the regressions. */
@Command(
    name = "forecast",
    description =
        "Fit the model on the record up to a year, forecast the years after it, and score it beside"
            + " logistic hazards.",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class)
final class ForecastCommand implements Callable<Integer> {

  private static final int MOST_LAG = 20;

  private final Terminal terminal;

  @Option(
      names = "--from",
      paramLabel = "FOLDER",
      required = true,
      description = "A folder of tables as import reads them, with a risk set and adoption.")
  private Path from;

  @Option(
      names = "--fit-until",
      paramLabel = "YEAR",
      defaultValue = "1999",
      description = "Last year of the fit.")
  private int fitUntil;

  @Option(
      names = "--to",
      paramLabel = "YEAR",
      defaultValue = "2014",
      description = "Last year of the forecast.")
  private int to;

  @Option(
      names = "--starts",
      paramLabel = "N",
      defaultValue = "3",
      description = "Places the fit begins at.")
  private int starts;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Draws of countries for intervals.")
  private int resamples;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of starts and draws.")
  private long seed;

  @Option(
      names = "--leave-out",
      description = "Also forecast each innovation and each region by a fit that never saw it.")
  private boolean leaveOut;

  @Option(
      names = "--files",
      paramLabel = "LIST",
      description = "Refuse unless the folder holds the files of a list (file, sha256, owner).")
  private Path files;

  @Option(
      names = "--reporting-lag",
      paramLabel = "YEARS",
      defaultValue = "0",
      description =
          "Most years from adoption to its first appearance in the record: the fit then knows only"
              + " that adoption lies within them (interval censoring).")
  private int lag;

  @Option(
      names = "--simulate",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Also run the fitted model forward N times from the last year of the fit, year by year"
              + " with luck, exposures made of what the run itself brought.")
  private int simulate;

  @Option(
      names = "--ties",
      paramLabel = "held|observed",
      defaultValue = "held",
      description =
          "Attributes and ties of the years run forward: as they were in the last year of the fit"
              + " (a true forecast), or as they came to be (which no forecaster knew).")
  private String ties;

  @Option(
      names = "--charts",
      paramLabel = "FOLDER",
      description = "Where the calibration, and the curves of --simulate, are drawn.")
  private Path charts;

  @Option(names = "--parameters", description = "Print the fitted parameters.")
  private boolean parameters;

  ForecastCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (starts < 1 || resamples < 0 || fitUntil >= to) {
      throw new Refusal(
          "--starts must be at least 1, --resamples at least 0, --fit-until before --to");
    }
    if (lag < 0 || lag > MOST_LAG) {
      throw new Refusal("--reporting-lag must lie between 0 and " + MOST_LAG + " years");
    }
    if (simulate < 0 || simulate == 1 || !List.of("held", "observed").contains(ties)) {
      throw new Refusal("--simulate must be 0 or at least 2, --ties held or observed");
    }
    try {
      study();
    } catch (IllegalArgumentException e) {
      throw new Refusal(e.getMessage());
    } catch (IOException e) {
      throw new Refusal("cannot read or write " + e.getMessage());
    }
    return ExitCode.DONE;
  }

  private void study() throws IOException {
    if (files != null) {
      List<String> amiss = RecordFiles.check(files, from);
      if (!amiss.isEmpty()) {
        throw new Refusal(
            "these numbers cannot be made again here:\n  " + String.join("\n  ", amiss));
      }
    }
    ChronicleReader.Reading reading = ChronicleReader.read(from, to);
    Panel panel = PanelBuilder.build(reading);
    ForecastStudy study =
        new ForecastStudy(
            panel, new ForecastStudy.Settings(fitUntil, to, starts, resamples, seed, lag));
    if (study.fitted().length == 0 || study.forecast().length == 0) {
      throw new Refusal("there are no rows up to " + fitUntil + " or none after it");
    }
    DiffusionModel model = new DiffusionModel(panel);
    Scoring.Fit fit = study.fit(model, study.fitted());
    List<Scores> baselines = new ArrayList<>();
    for (LogisticHazard.Baseline baseline : LogisticHazard.Baseline.values()) {
      baselines.add(study.baseline(baseline));
    }
    Scores ours = study.model(model, fit);
    List<Scores> all = new ArrayList<>(baselines);
    all.add(ours);
    if (leaveOut) {
      all.add(study.withoutInnovation(model));
      all.add(study.withoutRegion(model, reading.chronicle()));
    }
    terminal.print(
        List.of(
            String.format(
                Locale.ROOT,
                "Fitted on %d rows up to %d (log likelihood %.2f), forecast %d rows of %d to %d.",
                study.fitted().length,
                fitUntil,
                fit.logLikelihood(),
                study.forecast().length,
                fitUntil + 1,
                to)));
    terminal.print(ForecastText.table(all));
    terminal.print(List.of(ForecastText.verdict(ours, baselines), "", "Calibration of the model:"));
    terminal.print(ForecastText.calibration(ours));
    if (charts != null) {
      Files.createDirectories(charts);
      ForecastCharts.calibration(all).writeTo(charts);
    }
    if (simulate > 0) {
      simulation(reading.chronicle(), panel, study, fit);
    }
    if (parameters) {
      terminal.print(List.of(""));
      terminal.print(ForecastText.parameters(model, fit));
    }
  }

  private void simulation(Chronicle chronicle, Panel panel, ForecastStudy study, Scoring.Fit fit)
      throws IOException {
    boolean observed = ties.equals("observed");
    SimulatedForecast forward =
        new SimulatedForecast(chronicle, panel.risk(), fitUntil, to, observed);
    LogisticHazard hazard = study.hazard(LogisticHazard.Baseline.CAPABILITY);
    List<SimulatedForecast.Outcome> outcomes =
        List.of(
            forward.model(fit, simulate, resamples, seed),
            forward.baseline(
                LogisticHazard.Baseline.CAPABILITY.title(),
                hazard,
                study.fit(hazard),
                simulate,
                resamples,
                seed));
    terminal.print(
        List.of(
            "",
            String.format(
                Locale.ROOT,
                "Run forward %d times from %d, %s: adopted by %d, or when last observed; %d states"
                    + " and innovations, %d that came under observation later not judged.",
                simulate,
                fitUntil,
                observed
                    ? "attributes and ties as they came to be (no forecast)"
                    : "attributes and ties held",
                to,
                forward.size(),
                forward.leftOut())));
    terminal.print(
        ForecastText.table(outcomes.stream().map(SimulatedForecast.Outcome::scores).toList()));
    terminal.print(List.of(""));
    terminal.print(SimulationText.curves(outcomes));
    if (charts != null) {
      ForecastCharts.curves(
              "adopters", "Adopters by " + to + ", run forward from " + fitUntil, outcomes.get(0))
          .writeTo(charts);
    }
  }
}
