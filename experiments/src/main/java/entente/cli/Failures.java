package entente.cli;

import entente.scenario.Fault;
import entente.scenario.ScenarioException;
import entente.store.FolderRefused;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into a message on standard error and an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Terminal terminal;

  Failures(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    terminal.say("entente: " + e.getMessage());
    boolean suggested = UnmatchedArgumentException.printSuggestions(e, terminal.err());
    boolean unknownCommand = e instanceof UnmatchedArgumentException && isRoot(e.getCommandLine());
    if (unknownCommand && !suggested) {
      terminal.say("Commands: " + String.join(", ", e.getCommandLine().getSubcommands().keySet()));
    }
    terminal.say("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.REFUSED;
  }

  private static boolean isRoot(CommandLine line) {
    return line.getParent() == null;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    return code(e);
  }

  /** Says what went wrong and gives the exit code. */
  int code(Throwable e) {
    if (e instanceof ScenarioException faulty) {
      for (Fault fault : faulty.faults()) {
        terminal.say(fault.toString());
      }
      return ExitCode.REFUSED;
    } else if (isInterruption(e)) {
      Thread.interrupted();
      terminal.say("entente: interrupted; no results were kept");
      return ExitCode.INTERRUPTED;
    } else if (e instanceof Refusal || e instanceof FolderRefused) {
      terminal.say("entente: " + e.getMessage());
      return ExitCode.REFUSED;
    } else if (e instanceof OutOfMemoryError) {
      terminal.say(
          "entente: needs more than the "
              + Runtime.getRuntime().maxMemory() / 1_000_000
              + " MB of memory it may use; give it more, for example with JAVA_OPTS=-Xmx8g");
      return ExitCode.REFUSED;
    }
    return bug(e);
  }

  private static boolean isInterruption(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof InterruptedException || cause instanceof ClosedByInterruptException) {
        return true;
      }
    }
    return false;
  }

  private int bug(Throwable e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace, true));
    String where;
    try {
      Path log = Files.createTempFile("entente-error-", ".log");
      String program = "entente " + Build.version() + " (" + Build.commit() + "), Java ";
      Files.writeString(log, program + Build.java() + "\n" + trace, StandardCharsets.UTF_8);
      where = "details are in " + log;
    } catch (IOException noLog) {
      where = "details:\n" + trace;
    }
    String message = e.getMessage() == null ? "" : ": " + e.getMessage();
    terminal.say(
        "entente: this is a bug of ours ("
            + e.getClass().getSimpleName()
            + message.replaceAll("\\R", " ")
            + "); "
            + where);
    return ExitCode.BUG;
  }
}
