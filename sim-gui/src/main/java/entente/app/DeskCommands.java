package entente.app;

import entente.cli.CommandProvider;
import entente.cli.Terminal;
import java.util.List;

/** Brings the command {@code gui} to the command line. */
public final class DeskCommands implements CommandProvider {

  /** For the service loader. */
  public DeskCommands() {}

  @Override
  public List<Object> commands(Terminal terminal) {
    return List.of(new GuiCommand(terminal));
  }
}
