package entente.cli;

import entente.claim.ClaimResult;
import entente.claim.PublishedClaim;
import entente.report.ClaimHandout;
import entente.report.ClaimLine;
import entente.report.ClaimPages;
import entente.report.ClaimsTable;
import entente.run.Engine;
import entente.run.InProcessEngine;
import entente.scenario.Fault;
import entente.scenario.Nearest;
import entente.scenario.ScenarioException;
import entente.store.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claims}: every claim with its verdict. */
@Command(
    name = "claims",
    description = {
      "Print every claim of the essay and the literature with what the model says of it:",
      "supported, contradicted or undecided."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Build.class)
final class ClaimsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "CLAIM", description = "Only these; all by default.")
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
      names = "--all-points",
      description = "With --check: the points at other parameters too (minutes).")
  private boolean allPoints;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write the page to hand out, one HTML file that needs nothing else.")
  private Path report;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Runs made at once. Default: all cores. Results do not depend on it.")
  private Integer threads;

  @Option(names = "--json", description = "Print the results as JSON, and nothing else there.")
  private boolean json;

  ClaimsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    List<Fault> faults = new ArrayList<>();
    List<PublishedClaim> claims = chosen(PublishedClaim.claims(Homes.published(), faults));
    List<ClaimLine> lines = new ArrayList<>();
    int differing = 0;
    for (PublishedClaim claim : claims) {
      Optional<ClaimResult> published = claim.expected(faults);
      if (renew) {
        ClaimResult result = claim.study(engine(), true);
        claim.publish(result);
        write(claim.folder().resolve("README.md"), ClaimPages.readme(ClaimLine.of(claim, result)));
        published = Optional.of(result);
        terminal.say(claim.name() + ": " + ClaimPages.inShort(ClaimLine.of(claim, result)));
      } else if (check && published.isPresent()) {
        differing += isRepeated(claim, published.get()) ? 0 : 1;
      }
      published.ifPresent(result -> lines.add(ClaimLine.of(claim, result)));
    }
    if (!faults.isEmpty()) {
      throw new ScenarioException(faults);
    }
    print(lines);
    return differing == 0 ? ExitCode.DONE : ExitCode.NO;
  }

  private Engine engine() {
    return new InProcessEngine(
        threads == null ? Runtime.getRuntime().availableProcessors() : Math.max(1, threads));
  }

  private List<PublishedClaim> chosen(List<PublishedClaim> all) {
    if (all.isEmpty()) {
      throw new Refusal("there are no published claims in " + Homes.published());
    }
    List<PublishedClaim> some = new ArrayList<>();
    List<String> known = all.stream().map(PublishedClaim::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new Refusal("there is no claim '" + name + "'" + Nearest.hint(name, known));
      }
      some.add(all.get(known.indexOf(name)));
    }
    return names.isEmpty() ? all : some;
  }

  private boolean isRepeated(PublishedClaim claim, ClaimResult published)
      throws InterruptedException {
    ClaimResult again = claim.study(engine(), allPoints);
    boolean same = again.equals(allPoints ? published : published.here());
    terminal.say(
        claim.name()
            + ": "
            + (same
                ? "the same"
                : "differs; published "
                    + ClaimPages.inShort(ClaimLine.of(claim, published))
                    + ", now "
                    + ClaimPages.inShort(ClaimLine.of(claim, again))));
    return same;
  }

  private void print(List<ClaimLine> lines) {
    if (report != null) {
      write(report, ClaimHandout.html(lines));
      terminal.say("page in " + report);
    }
    if (json) {
      terminal.print(Json.print(lines.stream().map(ClaimLine::result).toList()));
    } else {
      terminal.print(ClaimsTable.of(lines));
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
