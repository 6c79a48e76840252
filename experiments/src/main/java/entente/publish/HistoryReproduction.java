package entente.publish;

import entente.history.ChronicleReader;
import entente.history.DiffusionModel;
import entente.history.ForecastStudy;
import entente.history.LogisticHazard;
import entente.history.Panel;
import entente.history.PanelBuilder;
import entente.history.RecordFiles;
import entente.history.Scores;
import entente.history.Scoring;
import entente.history.SimulatedForecast;
import entente.publish.PublishedNumber.Kind;
import entente.publish.Reproduction.Line;
import entente.publish.Reproduction.Outcome;
import entente.scenario.RecordReader;
import entente.scenario.ScenarioException;
import entente.store.FolderRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A published forecast of the record, done again. The record is its owners' and may not be here;
 * then it is said what is missing and whose it is.
 */
public final class HistoryReproduction {

  private static final String STUDY = "study.json";
  private static final String FILES = "files.csv";
  private static final String NUMBERS = "expected/history.csv";

  /** Logarithms and powers may differ in their last digit between machines; fits carry it on. */
  private static final double TOLERANCE = 1e-6;

  private final Path folder;
  private final HistoryStudy study;
  private final Path record;

  private HistoryReproduction(Path folder, HistoryStudy study, Path record) {
    this.folder = folder;
    this.study = study;
    this.record = record;
  }

  /** Whether a folder is that of a published forecast of the record. */
  public static boolean isOne(Path folder) {
    return Files.exists(folder.resolve(STUDY));
  }

  /**
   * Reads a published forecast.
   *
   * @param root the project's root, from which the record is named
   * @throws ScenarioException when its study has faults
   */
  public static HistoryReproduction read(Path folder, Path root) {
    Path whole = folder.toAbsolutePath().normalize();
    RecordReader.Bound<HistoryStudy> study =
        RecordReader.read(HistoryStudy.class, whole.resolve(STUDY));
    if (!study.faults().isEmpty()) {
      throw new ScenarioException(study.faults().list());
    }
    Path record = root.toAbsolutePath().resolve(study.value().record()).normalize();
    return new HistoryReproduction(whole, study.value(), record);
  }

  /** What is missing of the record, or not what it was, each in a sentence; empty for nothing. */
  public List<String> amiss() {
    try {
      return RecordFiles.check(folder.resolve(FILES), record);
    } catch (IOException e) {
      throw new FolderRefused("cannot read " + e.getMessage(), e);
    }
  }

  /** What is said where the record is not here. */
  public Reproduction absent(List<String> amiss) {
    return new Reproduction(
        folder.getFileName().toString(), List.of(), false, "", 0, 0, Outcome.ABSENT, amiss);
  }

  /** Does it again. */
  public Reproduction again() {
    long start = System.nanoTime();
    Map<String, Double> now = new TreeMap<>();
    List<PublishedNumber> published;
    try {
      published = PublishedNumbers.parse(Files.readString(folder.resolve(NUMBERS)));
      numbers().forEach(number -> now.put(number.label(), number.value()));
    } catch (IOException | IllegalArgumentException e) {
      throw new FolderRefused("cannot read " + folder + ": " + e.getMessage(), e);
    }
    List<Line> lines = new ArrayList<>();
    for (PublishedNumber number : published) {
      Double value = now.get(number.label());
      lines.add(new Line(number, value == null ? Double.NaN : value, value != null));
    }
    boolean met = lines.stream().allMatch(Line::isMet);
    return new Reproduction(
        folder.getFileName().toString(),
        lines,
        lines.stream().allMatch(Line::isExact),
        "",
        0,
        (System.nanoTime() - start) * 1e-9,
        met ? Outcome.REPRODUCED : Outcome.DIFFERS,
        met
            ? List.of()
            : List.of("the files are those it was made from, so the model or its fit changed"));
  }

  /** Writes the numbers as they are now. */
  void renew() throws IOException {
    Files.createDirectories(folder.resolve(NUMBERS).getParent());
    Files.writeString(folder.resolve(NUMBERS), PublishedNumbers.text(numbers()));
  }

  private List<PublishedNumber> numbers() throws IOException {
    ChronicleReader.Reading reading = ChronicleReader.read(record, study.to());
    Panel panel = PanelBuilder.build(reading);
    ForecastStudy forecast =
        new ForecastStudy(
            panel,
            new ForecastStudy.Settings(
                study.fitUntil(), study.to(), 1, 0, study.seed(), study.reportingLag()));
    DiffusionModel model = new DiffusionModel(panel);
    Scoring.Fit fit = forecast.fit(model, forecast.fitted());
    List<PublishedNumber> numbers = new ArrayList<>();
    for (LogisticHazard.Baseline baseline : LogisticHazard.Baseline.values()) {
      add(numbers, forecast.baseline(baseline), "");
    }
    add(numbers, forecast.model(model, fit), "");
    if (study.simulate() > 0) {
      SimulatedForecast.Outcome outcome =
          new SimulatedForecast(
                  reading.chronicle(), panel.risk(), study.fitUntil(), study.to(), false)
              .model(fit, study.simulate(), 0, study.seed());
      add(numbers, outcome.scores(), "run forward: ");
      for (SimulatedForecast.Curve curve : outcome.curves()) {
        add(numbers, "the model", "adopters of " + curve.innovation(), curve.last().estimate());
      }
    }
    return numbers;
  }

  private static void add(List<PublishedNumber> numbers, Scores scores, String how) {
    add(numbers, scores.name(), how + "area under the curve", scores.auc().estimate());
    add(numbers, scores.name(), how + "log-loss", scores.logLoss().estimate());
    add(numbers, scores.name(), how + "Brier score", scores.brier().estimate());
    add(numbers, scores.name(), how + "adoptions expected", scores.expected());
  }

  private static void add(List<PublishedNumber> numbers, String who, String what, double value) {
    numbers.add(
        new PublishedNumber(
            0, who, "", what, Kind.VALUE, value, TOLERANCE * Math.max(1, Math.abs(value))));
  }
}
