package entente.cli;

import entente.design.Experiment.Adjustments;
import entente.design.ExperimentReader;
import entente.design.ExperimentReading;
import entente.value.Moment;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which experiment, and what of it is set otherwise. */
final class ExperimentChoice {

  private static final String FILE = "experiment.json";

  @Parameters(
      index = "0",
      paramLabel = "EXPERIMENT",
      description =
          "A built-in or published name, such as governance-contrast, a path to a JSON file, or a"
              + " folder that holds experiment.json.")
  private String experiment;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Master seed of the first replication, a whole number below 2^63, in place of the"
              + " experiment's seeds; replication r (from 0) uses N + r.")
  private String seed;

  @Option(
      names = "--replications",
      paramLabel = "R",
      description = "Runs of every arm at every point, in place of what the experiment says.")
  private Integer replications;

  @Option(
      names = "--governance",
      paramLabel = "G",
      description =
          "Govern all blocs alike in every arm that does not say its own: authoritarian, liberal,"
              + " or a number in [0, 1].")
  private String governance;

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Set a parameter or any key of the scenario in every arm. May be repeated.")
  private List<String> settings = List.of();

  @Option(
      names = "--until",
      paramLabel = "YEAR",
      description = "End runs earlier or later: a decimal year or a date, such as 1960-05-01.")
  private String until;

  /** What the user named. */
  String asked() {
    return experiment;
  }

  /**
   * Reads the experiment.
   *
   * @throws entente.scenario.ScenarioException when anything is wrong with it
   */
  ExperimentReading read() {
    ExperimentReading reading = ExperimentReader.find(path(), adjustments());
    reading.orThrow();
    return reading;
  }

  /** A published experiment's name stands for its file, and so does a folder's. */
  private String path() {
    if (ExperimentReader.builtInNames().contains(experiment)) {
      return experiment;
    }
    String home = System.getProperty("entente.home");
    List<Path> folders = new ArrayList<>();
    try {
      folders.add(Path.of(experiment));
      if (home != null && experiment.matches("[A-Za-z0-9][A-Za-z0-9-]*")) {
        folders.add(Path.of(home, "experiments", "published", experiment));
      }
    } catch (InvalidPathException e) {
      return experiment; // the reader says what it could have been
    }
    for (Path folder : folders) {
      if (Files.isRegularFile(folder.resolve(FILE))) {
        return folder.resolve(FILE).toString();
      }
    }
    return experiment;
  }

  private Adjustments adjustments() {
    List<String> more = new ArrayList<>();
    if (governance != null) {
      more.add("governance=" + governance);
    }
    more.addAll(settings);
    if (replications != null && replications < 1) {
      throw new Refusal("--replications must be at least 1, but was " + replications);
    }
    return new Adjustments(replications, seed == null ? null : seed(), moment(), more);
  }

  private long seed() {
    try {
      long value = Long.parseLong(seed);
      if (value >= 0) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new Refusal(
        "--seed must be a whole number from 0 to " + Long.MAX_VALUE + ", but was '" + seed + "'");
  }

  private Moment moment() {
    if (until == null) {
      return null;
    }
    try {
      return until.matches("-?[0-9]+[.][0-9]+")
          ? new Moment(Double.parseDouble(until))
          : Moment.parse(until);
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          "--until must be a decimal year or a date, such as 1960-05-01, but was '" + until + "'");
    }
  }
}
