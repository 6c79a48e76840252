package entente.cli;

import entente.claim.FrontierStudy.Result;
import entente.claim.PublishedClaim;
import entente.design.Experiment;
import entente.report.DilemmaPages;
import entente.run.Engine;
import entente.scenario.Fault;
import entente.scenario.Scenario;
import entente.scenario.ScenarioException;
import entente.scenario.ScenarioReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dilemmas}: what has to be weighed against what, as frontiers. */
@Command(
    name = "dilemmas",
    description = "List the dilemmas of the essay; their folders show each as a frontier.",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class)
final class DilemmasCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StudyChoice studies;

  DilemmasCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    List<Fault> faults = new ArrayList<>();
    Engine engine = studies.engine();
    List<Experiment> experiments = new ArrayList<>();
    List<Result> results = new ArrayList<>();
    boolean same = true;
    for (PublishedClaim dilemma :
        studies.of(PublishedClaim.dilemmas(Homes.published(), faults), "dilemma")) {
      Experiment experiment = dilemma.experiment().experiment();
      Optional<Result> published = dilemma.expectedFrontier(faults);
      if (studies.renew()) {
        published = Optional.of(dilemma.studyFrontier(engine));
        publish(dilemma, published.get());
      } else if (studies.check() && published.isPresent()) {
        boolean again = dilemma.studyFrontier(engine).equals(published.get());
        terminal.say(dilemma.name() + ": " + (again ? "the same" : "differs"));
        same &= again;
      }
      published.ifPresent(
          result -> {
            experiments.add(experiment);
            results.add(result);
          });
    }
    if (!faults.isEmpty()) {
      throw new ScenarioException(faults);
    }
    terminal.print(DilemmaPages.list(experiments, results));
    return same ? ExitCode.DONE : ExitCode.NO;
  }

  private static void publish(PublishedClaim dilemma, Result result) {
    Experiment experiment = dilemma.experiment().experiment();
    dilemma.publish(result);
    try {
      Files.writeString(
          dilemma.folder().resolve("README.md"), DilemmaPages.readme(experiment, result));
      Scenario world =
          ScenarioReader.read(dilemma.experiment().scenarioText(), "scenario", List.of()).orThrow();
      DilemmaPages.figure(experiment, world, result).writeTo(dilemma.folder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
