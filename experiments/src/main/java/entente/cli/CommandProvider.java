package entente.cli;

import java.util.List;

/**
 * Brings further commands: a module that is built on this one names its provider in {@code
 * META-INF/services/entente.cli.CommandProvider}. So the desk adds {@code gui} without this module
 * knowing it.
 */
public interface CommandProvider {

  /**
   * Makes the commands.
   *
   * @param terminal where they speak
   * @return objects that picocli takes as commands, each with a name of its own
   */
  List<Object> commands(Terminal terminal);
}
