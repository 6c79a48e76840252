package entente.cli;

import entente.claim.ClaimResult;
import entente.claim.PublishedClaim;
import entente.report.ClaimHandout;
import entente.report.ClaimLine;
import entente.report.ClaimPages;
import entente.report.ClaimsTable;
import entente.scenario.Fault;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code claims}: every claim with its verdict. */
@Command(
    name = "claims",
    description = {
      "Print every claim of the essay and the literature with the model's verdict on it.",
      "A claim is supported, contradicted or undecided."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Build.class)
final class ClaimsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StudyChoice studies;

  @Option(
      names = "--all-points",
      description = "With --check: the points at other parameters too (minutes).")
  private boolean allPoints;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write the page to hand out, one HTML file that needs nothing else.")
  private Path report;

  @Option(names = "--json", description = "Print the results as JSON, and nothing else there.")
  private boolean json;

  ClaimsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    List<Fault> faults = new ArrayList<>();
    List<PublishedClaim> claims =
        studies.of(PublishedClaim.claims(Homes.published(), faults), "claim");
    List<ClaimLine> lines = new ArrayList<>();
    int differing = 0;
    for (PublishedClaim claim : claims) {
      Optional<ClaimResult> published = claim.expected(faults);
      if (studies.renew()) {
        ClaimResult result = claim.study(studies.engine(), true);
        claim.publish(result);
        write(claim.folder().resolve("README.md"), ClaimPages.readme(ClaimLine.of(claim, result)));
        published = Optional.of(result);
        terminal.say(claim.name() + ": " + ClaimPages.inShort(ClaimLine.of(claim, result)));
      } else if (studies.check() && published.isPresent()) {
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

  private boolean isRepeated(PublishedClaim claim, ClaimResult published)
      throws InterruptedException {
    ClaimResult again = claim.study(studies.engine(), allPoints);
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
