package entente.cli;

import entente.claim.ClaimResult;
import entente.claim.PublishedClaim;
import entente.publish.ClaimReproduction;
import entente.publish.HistoryReproduction;
import entente.publish.Published;
import entente.publish.Reproduction;
import entente.report.ReproductionText;
import entente.run.InProcessEngine;
import entente.scenario.Fault;
import entente.scenario.ScenarioException;
import entente.store.FolderRefused;
import entente.store.Json;
import entente.store.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reproduce}: published experiments done again, number by number. */
@Command(
    name = "reproduce",
    description = {
      "Do published experiments again and compare every published number.",
      "Exit code 0: all are reproduced; 1: something differs, and it is said what.",
      "Of all, those whose data are not here are told and left out; by name: exit code 2."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Build.class)
final class ReproduceCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "Published experiments, by id or folder. Without any: those there are.")
  private List<String> asked = List.of();

  @Option(names = "--all", description = "All published experiments, with one table.")
  private boolean all;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Runs made at once. Default: all cores. Results do not depend on it.")
  private Integer threads;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Keep the results, each in a folder of DIR named by its id.")
  private Path out;

  @Mixin private VoiceChoice voice;

  ReproduceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (threads != null && threads < 1) {
      throw new Refusal("--threads must be at least 1, but was " + threads);
    }
    Path shelf = Homes.published();
    List<String> ids = Published.ids(shelf);
    if (all && !asked.isEmpty()) {
      throw new Refusal("--all means every published experiment; name some, or write --all");
    } else if (!all && asked.isEmpty()) {
      terminal.print(ids);
      return ExitCode.DONE;
    } else if (all && ids.isEmpty()) {
      throw new Refusal("there are no published experiments in " + shelf);
    }
    List<Path> folders = new ArrayList<>();
    for (String one : all ? ids : asked) {
      folders.add(Published.find(one, shelf));
    }
    List<Work> works = folders.stream().map(this::work).toList();
    List<Reproduction> done = new ArrayList<>();
    for (Work work : works) {
      Reproduction reproduction = work.again();
      done.add(reproduction);
      if (!voice.json() && works.size() == 1) {
        terminal.print(ReproductionText.of(reproduction));
      } else if (!voice.quiet() && works.size() > 1) {
        terminal.say(
            reproduction.id() + ": " + reproduction.verdict().name().toLowerCase(Locale.ROOT));
      }
    }
    print(done);
    return done.stream().allMatch(ReproduceCommand::isFine) ? ExitCode.DONE : ExitCode.NO;
  }

  /** Reproduced, or among all of them one whose data are not here. */
  private static boolean isFine(Reproduction one) {
    return one.isReproduced() || one.verdict() == Reproduction.Outcome.ABSENT;
  }

  /** Something published that can be done again. */
  private interface Work {
    Reproduction again() throws InterruptedException;
  }

  /** Reads what a folder holds, so that faults are told before the first run. */
  private Work work(Path folder) {
    if (Published.isClaim(folder)) {
      PublishedClaim claim = PublishedClaim.read(folder);
      List<Fault> faults = new ArrayList<>();
      Optional<ClaimResult> expected = claim.expected(faults);
      if (!faults.isEmpty()) {
        throw new ScenarioException(faults);
      }
      return () -> ClaimReproduction.of(claim, expected.orElseThrow(), engine());
    }
    if (HistoryReproduction.isOne(folder)) {
      return history(HistoryReproduction.read(folder, Homes.root()));
    }
    Published published = Published.read(folder);
    return () -> reproduce(published);
  }

  /** A forecast of the record; one that was asked for by name is refused without its data. */
  private Work history(HistoryReproduction forecast) {
    List<String> amiss = forecast.amiss();
    if (amiss.isEmpty()) {
      return forecast::again;
    } else if (all) {
      return () -> forecast.absent(amiss);
    }
    throw new Refusal("this forecast cannot be done again here:\n  " + String.join("\n  ", amiss));
  }

  private InProcessEngine engine() {
    return new InProcessEngine(
        threads == null ? Runtime.getRuntime().availableProcessors() : threads);
  }

  private void print(List<Reproduction> done) {
    if (voice.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("command", "reproduce");
      json.put("reproduced", done.stream().allMatch(Reproduction::isReproduced));
      json.put("experiments", done.stream().map(ReproductionText::json).toList());
      terminal.print(Json.print(json));
    } else if (done.size() > 1) {
      terminal.print(ReproductionText.table(done));
    }
  }

  private Reproduction reproduce(Published published) throws InterruptedException {
    Path folder = out == null ? temporary() : out.resolve(published.id());
    try (SweepProgress progress = new SweepProgress(terminal, voice.quiet(), published.id(), 0)) {
      return Reproduction.of(published, folder, engine(), progress, provenance(published));
    } finally {
      if (out == null) {
        delete(folder);
      }
    }
  }

  private Provenance provenance(Published published) {
    return new Provenance(
        Build.version(),
        Build.commit(),
        Build.java(),
        "reproduce",
        spec.commandLine().getParent().getParseResult().originalArgs(),
        published.id());
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("entente-reproduce-");
    } catch (IOException e) {
      throw new FolderRefused("there is no room for results: " + e.getMessage(), e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      // What remains lies where the system clears up.
    }
  }
}
