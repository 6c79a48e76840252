package entente.claim;

import entente.design.ExpandedExperiment;
import entente.design.Experiment.Adjustments;
import entente.design.ExperimentReader;
import entente.design.ExperimentReading;
import entente.run.Engine;
import entente.scenario.Fault;
import entente.scenario.RecordReader;
import entente.scenario.RecordReader.Bound;
import entente.scenario.ScenarioWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A claim or a dilemma as it is published: {@code experiment.json} and, once it was studied, {@code
 * expected/claim.json} or {@code expected/frontier.json}.
 *
 * @param folder the folder, whose name is the claim's
 * @param experiment its experiment
 */
public record PublishedClaim(Path folder, ExpandedExperiment experiment) {

  /**
   * The claims of a folder of published experiments, in the order of their names.
   *
   * @param published the folder; it need not exist
   * @param faults where the faults of files go
   */
  public static List<PublishedClaim> claims(Path published, List<Fault> faults) {
    return all(published, "claim-", faults);
  }

  /** The dilemmas of a folder of published experiments, in the order of their names. */
  public static List<PublishedClaim> dilemmas(Path published, List<Fault> faults) {
    return all(published, "dilemma-", faults);
  }

  private static List<PublishedClaim> all(Path published, String prefix, List<Fault> faults) {
    List<PublishedClaim> claims = new ArrayList<>();
    if (!Files.isDirectory(published)) {
      return claims;
    }
    try (Stream<Path> folders = Files.list(published)) {
      for (Path folder : folders.sorted().toList()) {
        Path file = folder.resolve("experiment.json");
        if (folder.getFileName().toString().startsWith(prefix) && Files.exists(file)) {
          ExperimentReading reading = ExperimentReader.read(file, Adjustments.NONE);
          faults.addAll(reading.faults());
          if (reading.isSound()) {
            claims.add(new PublishedClaim(folder, reading.expanded()));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return claims;
  }

  /**
   * Reads one claim or dilemma.
   *
   * @throws entente.scenario.ScenarioException when its experiment has faults
   */
  public static PublishedClaim read(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    return new PublishedClaim(
        whole, ExperimentReader.read(whole.resolve("experiment.json"), Adjustments.NONE).orThrow());
  }

  /** Its name. */
  public String name() {
    return experiment.experiment().name();
  }

  /**
   * What is published of a claim; empty where it was not studied yet.
   *
   * @param faults where the faults of the file go
   */
  public Optional<ClaimResult> expected(List<Fault> faults) {
    return read(ClaimResult.class, "claim.json", faults);
  }

  /** What is published of a dilemma; empty where it was not studied yet. */
  public Optional<FrontierStudy.Result> expectedFrontier(List<Fault> faults) {
    return read(FrontierStudy.Result.class, "frontier.json", faults);
  }

  private <R extends Record> Optional<R> read(Class<R> type, String name, List<Fault> faults) {
    Path file = folder.resolve("expected").resolve(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Bound<R> bound = RecordReader.read(type, file);
    faults.addAll(bound.faults().list());
    return bound.faults().isEmpty() ? Optional.of(bound.value()) : Optional.empty();
  }

  /**
   * Studies the claim.
   *
   * @param engine what makes the runs
   * @param elsewhere whether it is tried at other parameters too
   * @throws InterruptedException when interrupted
   */
  public ClaimResult study(Engine engine, boolean elsewhere) throws InterruptedException {
    ClaimResult result = new ClaimStudy(experiment).result(engine);
    return elsewhere ? result.with(new ClaimStudy(atOtherPoints()).elsewhere(engine)) : result;
  }

  /** Studies a dilemma. */
  public FrontierStudy.Result studyFrontier(Engine engine) throws InterruptedException {
    return FrontierStudy.of(experiment, engine);
  }

  /** The experiment at other parameters. */
  public ExpandedExperiment atOtherPoints() {
    return ExperimentReader.read(
            ScenarioWriter.text(PlausiblePoints.of(experiment)),
            folder.resolve("experiment.json").toString(),
            folder,
            Adjustments.NONE)
        .orThrow();
  }

  /** Publishes what came of the study of a claim. */
  public void publish(ClaimResult result) {
    write("claim.json", ScenarioWriter.text(result));
  }

  /** Publishes what came of the study of a dilemma. */
  public void publish(FrontierStudy.Result result) {
    write("frontier.json", ScenarioWriter.text(result));
  }

  private void write(String name, String text) {
    try {
      Path expected = Files.createDirectories(folder.resolve("expected"));
      Path next = expected.resolve("." + name + ".next");
      Files.writeString(next, text);
      Files.move(next, expected.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
