package entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a command speaks: results to {@code out}, progress and messages to {@code err}.
 *
 * @param out standard output
 * @param err standard error
 * @param interactive whether standard error is a terminal
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {

  /** Set by the launcher when standard error is a terminal, which Java cannot find out. */
  private static final String TERMINAL = "entente.terminal";

  /**
   * The terminal of this process. Text is UTF-8 whatever the locale, so that files made by
   * redirection are the same everywhere; only a Windows console is spoken to in its own charset.
   */
  static Terminal ofProcess() {
    boolean interactive = Boolean.getBoolean(TERMINAL);
    boolean windowsConsole =
        System.console() != null && System.getProperty("os.name").startsWith("Windows");
    Charset charset = windowsConsole ? System.console().charset() : StandardCharsets.UTF_8;
    return new Terminal(
        writer(FileDescriptor.out, charset), writer(FileDescriptor.err, charset), interactive);
  }

  private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), true);
  }

  /** Says something that is no result. */
  void say(String message) {
    err.println(message);
    err.flush();
  }

  /** Prints lines of a result, ending each with {@code \n} on every system. */
  void print(Iterable<String> lines) {
    lines.forEach(line -> out.print(line + "\n"));
    out.flush();
  }

  /** Prints a text that brings its own line breaks. */
  void print(String text) {
    out.print(text);
    out.flush();
  }
}
