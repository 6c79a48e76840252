package entente.cli;

import entente.claim.PublishedClaim;
import entente.run.Engine;
import entente.run.InProcessEngine;
import entente.scenario.Nearest;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which published studies, and what is done with them. */
final class StudyChoice {

  @Parameters(arity = "0..*", paramLabel = "NAME", description = "Only these; all by default.")
  private List<String> names = List.of();

  @Option(
      names = "--check",
      description = "Make the runs again and compare with the published numbers.")
  private boolean check;

  @Option(
      names = "--renew",
      description = "Make the runs again and publish what comes of them, in the project's folder.")
  private boolean renew;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Runs made at once. Default: all cores. Results do not depend on it.")
  private Integer threads;

  /** Whether the published numbers are compared with new runs. */
  boolean check() {
    return check;
  }

  /** Whether new runs replace the published numbers. */
  boolean renew() {
    return renew;
  }

  /** What makes the runs. */
  Engine engine() {
    if (threads != null && threads < 1) {
      throw new Refusal("--threads must be at least 1, but was " + threads);
    }
    return new InProcessEngine(
        threads == null ? Runtime.getRuntime().availableProcessors() : threads);
  }

  /**
   * The chosen ones of all.
   *
   * @param all all that are published
   * @param thing what they are, for messages
   */
  List<PublishedClaim> of(List<PublishedClaim> all, String thing) {
    if (all.isEmpty()) {
      throw new Refusal("there is no published " + thing + " in " + Homes.published());
    }
    List<String> known = all.stream().map(PublishedClaim::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new Refusal("there is no " + thing + " '" + name + "'" + Nearest.hint(name, known));
      }
    }
    return all.stream().filter(one -> names.isEmpty() || names.contains(one.name())).toList();
  }
}
