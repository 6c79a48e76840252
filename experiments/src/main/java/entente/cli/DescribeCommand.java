package entente.cli;

import entente.report.Describer;
import entente.report.DescriptionText;
import entente.report.ScenarioDescription;
import entente.store.Json;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code describe}: what a scenario models. */
@Command(
    name = "describe",
    description =
        "Say what a scenario models: states, blocs, partnerships, innovations, events, sources.",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class)
final class DescribeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ScenarioChoice scenario;

  @Option(names = "--json", description = "Print the description as JSON.")
  private boolean json;

  DescribeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ScenarioDescription description = Describer.of(scenario.read().scenario());
    if (json) {
      terminal.print(Json.print(description));
    } else {
      terminal.print(DescriptionText.of(description));
    }
    return ExitCode.DONE;
  }
}
