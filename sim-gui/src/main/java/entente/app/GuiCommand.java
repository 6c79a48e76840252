package entente.app;

import entente.cli.ExitCode;
import entente.cli.Terminal;
import entente.scenario.ScenarioReader;
import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gui}: the instructor's desk. */
@Command(name = "gui", description = "Open the instructor's desk.", mixinStandardHelpOptions = true)
final class GuiCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SCENARIO",
      description =
          "A built-in name, such as cold-war, or a path to a JSON file; the last one used"
              + " where none is given.")
  private String scenario;

  GuiCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (GraphicsEnvironment.isHeadless()) {
      terminal
          .err()
          .println("entente: the desk needs a screen, and there is none here (no DISPLAY)");
      return ExitCode.REFUSED;
    }
    if (scenario != null) {
      ScenarioReader.find(scenario, List.of()).orThrow();
    }
    DeskProgram.openAndWait(scenario);
    return ExitCode.DONE;
  }
}
