package entente.cli;

import entente.calibrate.CalibrationReader;
import entente.design.Experiment.Adjustments;
import entente.design.ExperimentReader;
import entente.scenario.Fault;
import entente.scenario.ScenarioReader;
import entente.store.Json;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code validate}: everything that is wrong with a file, at once. */
@Command(
    name = "validate",
    description =
        "Check scenario, experiment and calibration files and say everything that is wrong with"
            + " them.",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class)
final class ValidateCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "A file, or a built-in name.")
  private List<String> files;

  @Option(
      names = "--json",
      description = "Print the faults as JSON on standard output, and nothing else there.")
  private boolean json;

  @Option(names = "--quiet", description = "Say nothing where there is no fault.")
  private boolean quiet;

  /** A file and its faults, as {@code --json} prints them. */
  private record Checked(String file, List<Fault> faults) {}

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Checked> checked = new ArrayList<>();
    for (String file : files) {
      List<Fault> faults = faults(file);
      checked.add(new Checked(file, faults));
      faults.forEach(fault -> terminal.say(fault.toString()));
      if (faults.isEmpty() && !json && !quiet) {
        terminal.print(List.of(file + ": no faults"));
      }
    }
    if (json) {
      terminal.print(Json.print(checked));
    }
    boolean sound = checked.stream().allMatch(one -> one.faults().isEmpty());
    return sound ? ExitCode.DONE : ExitCode.REFUSED;
  }

  /** The faults of a file of any kind, which is known by its keys. */
  private static List<Fault> faults(String file) {
    if (ScenarioReader.builtInNames().contains(file)) {
      return ScenarioReader.find(file, List.of()).faults();
    } else if (ExperimentReader.builtInNames().contains(file)) {
      return ExperimentReader.find(file, Adjustments.NONE).faults();
    }
    Set<String> keys;
    try {
      keys = Json.keys(Path.of(file));
    } catch (InvalidPathException e) {
      keys = Set.of();
    }
    if (keys.contains("targets")) {
      return CalibrationReader.read(Path.of(file)).faults();
    }
    return keys.contains("scenario")
        ? ExperimentReader.read(Path.of(file), Adjustments.NONE).faults()
        : ScenarioReader.find(file, List.of()).faults();
  }
}
