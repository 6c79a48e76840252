package entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs commands within the test's process. */
final class Cli {

  private Cli() {}

  /** What a command answered. */
  record Answer(int code, String out, String err) {}

  /** Runs a command whose standard error is no terminal. */
  static Answer run(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[args.length];
    for (int k = 0; k < args.length; k++) {
      words[k] = args[k].toString();
    }
    int code = Main.run(new Terminal(new PrintWriter(out), new PrintWriter(err), false), words);
    return new Answer(code, out.toString(), err.toString());
  }

  /** A copy of the tiny scenario in a folder. */
  static Path tiny(Path folder) {
    try (InputStream in = Cli.class.getResourceAsStream("/entente/tiny.json")) {
      Path file = folder.resolve("tiny.json");
      Files.write(file, in.readAllBytes());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
