package entente.cli;

import entente.report.ScenarioList;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import entente.store.Json;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code scenarios}: the built-in library, one line each. */
@Command(
    name = "scenarios",
    description = "List the built-in scenarios.",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class)
final class ScenariosCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--json", description = "Print the list as JSON.")
  private boolean json;

  ScenariosCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Scenario> scenarios =
        ScenarioReader.builtInNames().stream()
            .map(name -> ScenarioReader.builtIn(name).orThrow())
            .toList();
    ScenarioList list = ScenarioList.of(scenarios);
    if (json) {
      terminal.print(Json.print(list));
    } else {
      terminal.print(list.lines());
    }
    return ExitCode.DONE;
  }
}
