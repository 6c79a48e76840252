package entente.publish;

import entente.design.DesignFile;
import entente.design.ExpandedExperiment;
import entente.design.Experiment;
import entente.design.Experiment.Adjustments;
import entente.design.ExperimentReader;
import entente.design.PortableExperiment;
import entente.scenario.Nearest;
import entente.scenario.RecordReader;
import entente.scenario.ScenarioException;
import entente.store.Digests;
import entente.store.FolderRefused;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A published experiment, as its folder holds it.
 *
 * @param id its id, the name of its folder
 * @param folder its folder
 * @param experiment the experiment as it stands there now
 * @param record what was published: by which program, of what
 * @param numbers the published numbers, as they stand there now
 */
public record Published(
    String id,
    Path folder,
    ExpandedExperiment experiment,
    PublishedRecord record,
    List<PublishedNumber> numbers) {

  /** The page of a published experiment. */
  static final String PAGE = "README.md";

  /** The table of its numbers. */
  static final String NUMBERS = "expected/numbers.csv";

  /** What was published, and by which program. */
  static final String RECORD = "expected/published.json";

  private static final String CLAIM = "expected/claim.json";

  /** Keys of an experiment that say nothing of what is done, or are compared on their own. */
  private static final Set<String> ASIDE = Set.of("$schema", "scenario");

  /** Copies the list. */
  public Published {
    numbers = List.copyOf(numbers);
  }

  /**
   * Reads a published experiment.
   *
   * @param folder its folder
   * @throws FolderRefused when the folder holds none
   * @throws ScenarioException when its experiment has faults
   */
  public static Published read(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    if (!Files.exists(whole.resolve(RECORD))) {
      throw new FolderRefused(folder + " is no published experiment: it has no " + RECORD);
    }
    RecordReader.Bound<PublishedRecord> record =
        RecordReader.read(PublishedRecord.class, whole.resolve(RECORD));
    if (!record.faults().isEmpty()) {
      throw new ScenarioException(record.faults().list());
    }
    List<PublishedNumber> numbers;
    try {
      numbers = PublishedNumbers.parse(Files.readString(whole.resolve(NUMBERS)));
    } catch (IOException | IllegalArgumentException e) {
      throw new FolderRefused("cannot read " + whole.resolve(NUMBERS) + ": " + e.getMessage(), e);
    }
    ExpandedExperiment experiment =
        ExperimentReader.read(whole.resolve(PortableExperiment.EXPERIMENT), Adjustments.NONE)
            .orThrow();
    return new Published(
        whole.getFileName().toString(), whole, experiment, record.value(), numbers);
  }

  /**
   * Finds what a user named: an id, or a folder.
   *
   * @param shelf the folder of all published experiments; null where there is none
   * @throws FolderRefused when there is no such published experiment
   */
  public static Path find(String idOrFolder, Path shelf) {
    List<String> known = shelf == null ? List.of() : ids(shelf);
    if (known.contains(idOrFolder)) {
      return shelf.resolve(idOrFolder);
    }
    try {
      Path folder = Path.of(idOrFolder);
      if (Files.isDirectory(folder)) {
        return folder;
      }
    } catch (InvalidPathException e) {
      // told below
    }
    throw new FolderRefused(
        "there is no published experiment '"
            + idOrFolder
            + "', nor a folder of this name"
            + Nearest.hint(idOrFolder, known)
            + (known.isEmpty() ? "" : "; published are " + String.join(", ", known)));
  }

  /** Whether a folder is that of a claim, which is published in a shorter form. */
  public static boolean isClaim(Path folder) {
    return Files.exists(folder.resolve(CLAIM));
  }

  /** The ids of all published experiments, claims and forecasts of a shelf, in order. */
  public static List<String> ids(Path shelf) {
    if (!Files.isDirectory(shelf)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(shelf)) {
      return folders
          .filter(
              folder ->
                  Files.exists(folder.resolve(RECORD))
                      || isClaim(folder)
                      || HistoryReproduction.isOne(folder))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new FolderRefused("cannot read " + shelf + ": " + e.getMessage(), e);
    }
  }

  /** What has changed in the folder since it was published, each in a sentence. */
  public List<String> changes() {
    List<String> changes = new ArrayList<>();
    List<String> keys = changedKeys();
    boolean seedsChanged =
        !Digests.of(experiment.replications().text()).equals(record.seedsSha256());
    if (!keys.isEmpty()) {
      changes.add("the experiment has changed since it was published: " + String.join(", ", keys));
    }
    if (!Digests.of(experiment.scenarioText()).equals(record.scenarioSha256())) {
      changes.add("the scenario '" + record.scenario() + "' has changed since it was published");
    }
    if (!Digests.of(DesignFile.text(experiment.design())).equals(record.designSha256())
        && keys.isEmpty()) {
      changes.add("the points of the design have changed since it was published");
    }
    if (seedsChanged && !keys.contains("seeds") && !keys.contains("replications")) {
      changes.add(
          "the list of seeds"
              + experiment.replications().listName().map(name -> " '" + name + "'").orElse("")
              + " has changed since it was published");
    }
    return changes;
  }

  /** Whether the table of numbers is not the one that was published. */
  public boolean isTampered() {
    try {
      return !Digests.of(Files.readString(folder.resolve(NUMBERS))).equals(record.numbersSha256());
    } catch (IOException e) {
      return true;
    }
  }

  private List<String> changedKeys() {
    Experiment now = experiment.experiment();
    Experiment then = RecordReader.read(Experiment.class, record.experiment(), RECORD).value();
    List<String> keys = new ArrayList<>();
    for (RecordComponent component : Experiment.class.getRecordComponents()) {
      if (!ASIDE.contains(component.getName())
          && !Objects.equals(value(component, now), value(component, then))) {
        keys.add(component.getName());
      }
    }
    return keys;
  }

  private static Object value(RecordComponent component, Experiment of) {
    try {
      return of == null ? null : component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read '" + component.getName() + "'", e);
    }
  }
}
