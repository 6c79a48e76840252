package entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: the root command, under which each command is a class of its own. */
@Command(
    name = "entente",
    description = "How military power spreads between partner states.",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "SCENARIO is a built-in name (see 'entente scenarios') or a path to a JSON file.",
      "Exit codes: 0 done, 1 the answer is no, 2 wrong usage or input, 3 interrupted, 70 a bug."
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    Interrupts interrupts = Interrupts.watch(Thread.currentThread());
    int code = run(Terminal.ofProcess(), args);
    interrupts.finished();
    System.exit(code);
  }

  /**
   * Runs one command without ending the process.
   *
   * @param terminal where it speaks
   * @param args the command and its arguments
   * @return its exit code, see {@link ExitCode}
   */
  public static int run(Terminal terminal, String... args) {
    Failures failures = new Failures(terminal);
    try {
      CommandLine line = new CommandLine(new Main());
      addCommands(line, terminal);
      return line.setOut(terminal.out())
          .setErr(terminal.err())
          .setParameterExceptionHandler(failures)
          .setExecutionExceptionHandler(failures)
          .setUsageHelpWidth(100)
          .setCaseInsensitiveEnumValuesAllowed(true)
          .execute(args);
    } catch (Throwable e) {
      return failures.code(e);
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  private static void addCommands(CommandLine line, Terminal terminal) {
    List<Object> commands =
        new ArrayList<>(
            List.of(
                new RunCommand(terminal),
                new CompareCommand(terminal),
                new SweepCommand(terminal),
                new CalibrateCommand(terminal),
                new MergeCommand(terminal),
                new PublishCommand(terminal),
                new ReproduceCommand(terminal),
                new ScenariosCommand(terminal),
                new DescribeCommand(terminal),
                new ValidateCommand(terminal),
                new ImportCommand(terminal),
                new ForecastCommand(terminal),
                new ExplainCommand(terminal),
                new AnalyzeCommand(terminal),
                new ChartCommand(terminal),
                new ReportCommand(terminal),
                new ClaimsCommand(terminal),
                new DilemmasCommand(terminal)));
    for (CommandProvider provider : ServiceLoader.load(CommandProvider.class)) {
      commands.addAll(provider.commands(terminal));
    }
    commands.forEach(line::addSubcommand);
    if (!line.getSubcommands().containsKey("gui")) {
      line.addSubcommand(new NoDeskCommand());
    }
  }

  /** Without a command: the help. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
