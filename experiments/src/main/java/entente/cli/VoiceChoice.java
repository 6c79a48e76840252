package entente.cli;

import picocli.CommandLine.Option;

/** How much is said. */
final class VoiceChoice {

  @Option(names = "--quiet", description = "Say nothing but the result.")
  private boolean quiet;

  @Option(names = "--json", description = "Print the summary as JSON, and nothing else there.")
  private boolean json;

  boolean quiet() {
    return quiet;
  }

  boolean json() {
    return json;
  }
}
