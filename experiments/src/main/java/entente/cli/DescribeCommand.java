package entente.cli;

import entente.report.Describer;
import entente.report.DescriptionText;
import entente.report.OddDocument;
import entente.report.ScenarioDescription;
import entente.scenario.Scenario;
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

  @Option(
      names = "--odd",
      description =
          "Print the whole model of this scenario as an ODD+D document: entities, values in force,"
              + " equations of the mechanisms switched on, schedule, sources.")
  private boolean odd;

  @Option(names = "--html", description = "Print the ODD+D document as HTML instead of Markdown.")
  private boolean html;

  DescribeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (html && !odd) {
      throw new Refusal("--html is a form of the ODD+D document; write --odd --html");
    } else if (odd && json) {
      throw new Refusal("the ODD+D document is Markdown or HTML, not JSON; leave out --json");
    }
    Scenario chosen = scenario.read().scenario();
    if (odd) {
      terminal.print(html ? OddDocument.html(chosen) : OddDocument.markdown(chosen));
      return ExitCode.DONE;
    }
    ScenarioDescription description = Describer.of(chosen);
    if (json) {
      terminal.print(Json.print(description));
    } else {
      terminal.print(DescriptionText.of(description));
    }
    return ExitCode.DONE;
  }
}
