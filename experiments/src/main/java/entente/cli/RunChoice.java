package entente.cli;

import picocli.CommandLine.Option;

/** How many runs, with which luck, on how many cores. */
final class RunChoice {

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Master seed of the first replication, an unsigned 64-bit number; replication r (from 0)"
              + " uses N + r, the same in every arm. Default: ${DEFAULT-VALUE}.")
  private String seed;

  @Option(
      names = "--replications",
      paramLabel = "R",
      description = "Replications of each arm. Default: 20 for run, 100 for compare.")
  private Integer replications;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Runs made at once. Default: all cores. Results do not depend on it.")
  private Integer threads;

  /** Master seed of replication 0. */
  long seed() {
    try {
      return Long.parseUnsignedLong(seed);
    } catch (NumberFormatException e) {
      throw new Refusal(
          "--seed must be a whole number from 0 to 18446744073709551615, but was '" + seed + "'");
    }
  }

  /** Replications of each arm. */
  int replications(int otherwise) {
    if (replications != null && replications < 1) {
      throw new Refusal("--replications must be at least 1, but was " + replications);
    }
    return replications == null ? otherwise : replications;
  }

  /** Whether a number of replications was asked for. */
  boolean saysReplications() {
    return replications != null;
  }

  /** Runs made at once. */
  int threads() {
    if (threads != null && threads < 1) {
      throw new Refusal("--threads must be at least 1, but was " + threads);
    }
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }
}
