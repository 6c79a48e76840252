package entente.publish;

import entente.design.ExpandedExperiment;
import entente.design.Experiment.Arm;
import entente.design.Experiment.Claim;
import entente.publish.PublishedNumber.Kind;
import entente.stats.Interval;
import entente.stats.StudentT;
import entente.store.Numbers;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * The numbers of an experiment that are published: the mean of every arm at every point, the paired
 * difference of every other arm from the first with its 95% interval, and what the claim speaks of:
 * the effect of a factor from its lowest to its highest level, or an arm's difference from a
 * number.
 */
public final class PublishedNumbers {

  /** Doubles that come from the same seeds are the same; this leaves room for their last digits. */
  public static final double TOLERANCE = 1e-9;

  private static final double CONFIDENCE = 0.95;
  private static final List<String> COLUMNS =
      List.of("point", "arm", "against", "response", "statistic", "value", "tolerance");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final ExpandedExperiment experiment;
  private final RunValues values;
  private final List<String> responses;
  private final double tolerance;
  private final List<PublishedNumber> numbers = new ArrayList<>();

  private PublishedNumbers(
      ExpandedExperiment experiment, RunValues values, List<String> responses, double tolerance) {
    this.experiment = experiment;
    this.values = values;
    this.responses = responses;
    this.tolerance = tolerance;
  }

  /**
   * Computes them.
   *
   * @param experiment the experiment
   * @param runs its table {@code runs.csv}
   * @param responses of which responses
   * @param tolerance how far a number may be from another, as a share of the larger of 1 and its
   *     size
   * @throws IOException when the table cannot be read
   * @throws IllegalArgumentException when it is not the table of this experiment
   */
  public static List<PublishedNumber> of(
      ExpandedExperiment experiment, Path runs, List<String> responses, double tolerance)
      throws IOException {
    RunValues values = RunValues.read(experiment, runs, responses);
    PublishedNumbers made = new PublishedNumbers(experiment, values, responses, tolerance);
    for (int k = 0; k < responses.size(); k++) {
      made.points(k);
      made.claimed(k);
    }
    return List.copyOf(made.numbers);
  }

  /**
   * The responses that an experiment is about: that of its claim and those it names, or else all
   * that it keeps.
   */
  public static List<String> responses(ExpandedExperiment experiment) {
    Set<String> chosen = new LinkedHashSet<>();
    Claim claim = experiment.experiment().claim();
    if (claim != null && claim.response() != null) {
      chosen.add(claim.response());
    }
    if (!experiment.experiment().responses().isEmpty()) {
      chosen.addAll(experiment.responses());
    }
    experiment
        .experiment()
        .charts()
        .forEach(
            chart ->
                chart.responses().stream()
                    .filter(experiment.responses()::contains)
                    .forEach(chosen::add));
    return chosen.isEmpty() ? experiment.responses() : List.copyOf(chosen);
  }

  private void points(int response) {
    List<Arm> arms = experiment.arms();
    int reference = reference();
    for (int point = 0; point < experiment.design().size(); point++) {
      for (int arm = 0; arm < arms.size(); arm++) {
        double[] ofArm = values.of(response, point, arm);
        add(point, arms.get(arm).name(), "", response, Kind.MEAN, mean(ofArm));
      }
      double[] baseline = values.of(response, point, reference);
      for (int arm = 0; arm < arms.size(); arm++) {
        if (arm != reference) {
          difference(
              point,
              arms.get(arm).name(),
              arms.get(reference).name(),
              response,
              minus(values.of(response, point, arm), baseline));
        }
      }
    }
  }

  /** The arm that others are compared with: the claim's, or else the first. */
  private int reference() {
    Claim claim = experiment.experiment().claim();
    for (int arm = 0; arm < experiment.arms().size(); arm++) {
      if (claim != null && experiment.arms().get(arm).name().equals(claim.against())) {
        return arm;
      }
    }
    return 0;
  }

  private void claimed(int response) {
    Claim claim = experiment.experiment().claim();
    if (claim != null && claim.factor() != null) {
      effect(response, claim.factor());
    } else if (claim != null
        && claim.than() != null
        && responses.get(response).equals(claim.response())) {
      fromNumber(response, claim);
    }
  }

  private void fromNumber(int response, Claim claim) {
    int arm = 0;
    while (claim.arm() != null && !experiment.arms().get(arm).name().equals(claim.arm())) {
      arm++;
    }
    String number = PublishedNumber.against(claim.than());
    for (int point = 0; point < experiment.design().size(); point++) {
      double[] differences =
          Arrays.stream(values.of(response, point, arm)).map(v -> v - claim.than()).toArray();
      difference(point, experiment.arms().get(arm).name(), number, response, differences);
    }
  }

  private void effect(int response, String name) {
    int factor = 0;
    while (!experiment.design().factors().get(factor).name().equals(name)) {
      factor++;
    }
    double[] levels = experiment.design().column(factor);
    double lowest = Arrays.stream(levels).min().orElse(Double.NaN);
    double highest = Arrays.stream(levels).max().orElse(Double.NaN);
    difference(
        -1,
        "",
        name,
        response,
        minus(
            values.over(response, at(levels, highest)), values.over(response, at(levels, lowest))));
  }

  private static List<Integer> at(double[] levels, double level) {
    List<Integer> points = new ArrayList<>();
    for (int point = 0; point < levels.length; point++) {
      if (levels[point] == level) {
        points.add(point);
      }
    }
    return points;
  }

  private void difference(
      int point, String arm, String against, int response, double[] differences) {
    Interval interval = StudentT.interval(differences, CONFIDENCE);
    add(point, arm, against, response, Kind.DIFFERENCE, interval.estimate());
    add(point, arm, against, response, Kind.LOW, interval.low());
    add(point, arm, against, response, Kind.HIGH, interval.high());
  }

  private void add(int point, String arm, String against, int response, Kind kind, double value) {
    double size = Double.isNaN(value) ? 1 : Math.max(1, Math.abs(value));
    numbers.add(
        new PublishedNumber(
            point, arm, against, responses.get(response), kind, value, tolerance * size));
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite).average().orElse(Double.NaN);
  }

  private static double[] minus(double[] treatment, double[] baseline) {
    double[] differences = new double[Math.min(treatment.length, baseline.length)];
    for (int r = 0; r < differences.length; r++) {
      differences[r] = treatment[r] - baseline[r];
    }
    return differences;
  }

  /** The text of the table {@code numbers.csv}. */
  static String text(List<PublishedNumber> numbers) {
    StringBuilder text = new StringBuilder();
    try {
      CSVPrinter printer = new CSVPrinter(text, FORMAT);
      printer.printRecord(COLUMNS);
      for (PublishedNumber n : numbers) {
        printer.printRecord(
            n.point() < 0 ? "" : Integer.toString(n.point()),
            n.arm(),
            n.against(),
            n.response(),
            n.statistic().toString(),
            Numbers.text(n.value()),
            Numbers.text(n.tolerance()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * Reads the table.
   *
   * @throws IllegalArgumentException when it is none
   */
  static List<PublishedNumber> parse(String text) {
    List<PublishedNumber> numbers = new ArrayList<>();
    try {
      List<CSVRecord> rows =
          CSVFormat.RFC4180
              .builder()
              .setHeader()
              .setSkipHeaderRecord(true)
              .get()
              .parse(new StringReader(text))
              .getRecords();
      for (CSVRecord row : rows) {
        String point = row.get("point");
        String value = row.get("value");
        numbers.add(
            new PublishedNumber(
                point.isEmpty() ? -1 : Integer.parseInt(point),
                row.get("arm"),
                row.get("against"),
                row.get("response"),
                Kind.of(row.get("statistic")),
                value.isEmpty() ? Double.NaN : Double.parseDouble(value),
                Double.parseDouble(row.get("tolerance"))));
      }
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    return numbers;
  }
}
