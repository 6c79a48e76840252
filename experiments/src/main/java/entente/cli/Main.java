package entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program: the root command, under which each command is a class of its own. */
@Command(
    name = "entente",
    description = "How military power spreads between partner states.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
public final class Main implements Runnable {

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  /** Without a command: the help. */
  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  /** Reads version and commit as the build wrote them. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      Properties build = new Properties();
      try (InputStream in = Main.class.getResourceAsStream("/entente/build.properties")) {
        build.load(in);
      }
      return new String[] {
        "entente " + build.getProperty("version") + " (" + build.getProperty("commit") + ")"
      };
    }
  }
}
