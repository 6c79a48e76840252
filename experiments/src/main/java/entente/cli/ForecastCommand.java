package entente.cli;

import entente.history.ChronicleReader;
import entente.history.DiffusionModel;
import entente.history.ForecastStudy;
import entente.history.ForecastText;
import entente.history.KnownTable;
import entente.history.LogisticHazard;
import entente.history.Panel;
import entente.history.PanelBuilder;
import entente.history.RecordFiles;
import entente.history.RiskSet;
import entente.history.Scores;
import entente.history.Scoring;
import entente.history.SourceTable;
import java.io.IOException;
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
    try {
      study();
    } catch (IllegalArgumentException e) {
      throw new Refusal(e.getMessage());
    } catch (IOException e) {
      throw new Refusal("cannot read " + e.getMessage());
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
    SourceTable table = reading.table(KnownTable.RISK_SET);
    if (table == null || reading.table(KnownTable.ADOPTION) == null) {
      throw new Refusal(
          from
              + " needs a risk set (innovation, ccode, year, event) and times of adoption"
              + " (innovation, ccode, first_year)");
    }
    Panel panel = PanelBuilder.build(reading.chronicle(), RiskSet.of(table, reading.chronicle()));
    ForecastStudy study =
        new ForecastStudy(panel, new ForecastStudy.Settings(fitUntil, to, starts, resamples, seed));
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
    if (parameters) {
      terminal.print(List.of(""));
      terminal.print(ForecastText.parameters(model, fit));
    }
  }
}
