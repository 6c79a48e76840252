package entente.publish;

import entente.design.ExpandedExperiment;
import entente.design.Experiment;
import entente.design.Experiment.Adjustments;
import entente.design.ExperimentReader;
import entente.design.PortableExperiment;
import entente.design.SeedList;
import entente.scenario.ScenarioReader;
import entente.scenario.ScenarioWriter;
import entente.store.Digests;
import entente.store.FolderRefused;
import entente.store.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a published experiment of a finished sweep: its experiment, what it needs beside it, a
 * page, and the numbers that a repetition must find again.
 */
public final class Publication {

  /** Numbers beyond which a publication is a table and not a claim. */
  public static final int MOST_NUMBERS = 5000;

  private static final String SCHEMA = "../../../docs/experiment.schema.json";

  private final Path results;
  private final Manifest manifest;
  private final ExpandedExperiment experiment;

  private Publication(Path results, Manifest manifest, ExpandedExperiment experiment) {
    this.results = results;
    this.manifest = manifest;
    this.experiment = experiment;
  }

  /**
   * Looks at a results folder.
   *
   * @param results folder of a finished sweep
   * @throws FolderRefused when it is none, or not whole, or was changed
   */
  public static Publication of(Path results) {
    Manifest manifest;
    try {
      manifest = Manifest.read(results);
    } catch (IOException e) {
      throw new FolderRefused(
          results + " holds no finished results: it has no manifest.json of ours", e);
    }
    if (manifest.experiment() == null) {
      throw new FolderRefused(
          results
              + " was made by '"
              + manifest.command()
              + "'; only sweeps are published, as only they carry their experiment");
    } else if (!manifest.experiment().shard().equals("1/1")) {
      throw new FolderRefused(
          results
              + " holds shard "
              + manifest.experiment().shard()
              + " of a sweep; join all of them with merge first");
    } else if (manifest.runs().failed() > 0) {
      throw new FolderRefused(
          manifest.runs().failed()
              + " runs of "
              + results
              + " failed; mend what made them fail before publishing");
    }
    checkWhole(results, manifest);
    ExpandedExperiment experiment =
        ExperimentReader.read(results.resolve(PortableExperiment.EXPERIMENT), Adjustments.NONE)
            .orThrow();
    return new Publication(results, manifest, experiment);
  }

  private static void checkWhole(Path results, Manifest manifest) {
    for (Map.Entry<String, String> table : manifest.tables().entrySet()) {
      Path file = results.resolve(table.getKey());
      try {
        if (!Files.exists(file)) {
          throw new FolderRefused(
              results + " has no " + table.getKey() + "; sweep with --format csv or both");
        } else if (!Digests.ofFile(file).equals(table.getValue())) {
          throw new FolderRefused(
              file + " is not what the sweep wrote: it was changed since, so it is not published");
        }
      } catch (IOException e) {
        throw new FolderRefused("cannot read " + file + ": " + e.getMessage(), e);
      }
    }
  }

  /** The experiment of the sweep. */
  public ExpandedExperiment experiment() {
    return experiment;
  }

  /** The manifest of the sweep. */
  public Manifest manifest() {
    return manifest;
  }

  /**
   * Writes the published experiment.
   *
   * @param folder where it will stand, named by its id
   * @param responses of which responses numbers are published
   * @param tolerance see {@link PublishedNumbers#of}
   * @param replace whether a published experiment that stands there is replaced
   * @return the numbers
   * @throws FolderRefused when it cannot be written, or something else stands there
   */
  public List<PublishedNumber> writeTo(
      Path folder, List<String> responses, double tolerance, boolean replace) {
    boolean there = Files.exists(folder);
    boolean published = Files.exists(folder.resolve(Published.RECORD));
    if (there && !(published && replace)) {
      throw new FolderRefused(
          folder
              + " exists already"
              + (published
                  ? "; replace it with --force"
                  : " and is no published experiment, so it is left alone"));
    }
    try {
      List<PublishedNumber> numbers =
          PublishedNumbers.of(experiment, results.resolve("runs.csv"), responses, tolerance);
      if (numbers.size() > MOST_NUMBERS) {
        throw new FolderRefused(
            numbers.size()
                + " numbers are more than anybody checks; name fewer responses with --responses");
      }
      String text = PublishedNumbers.text(numbers);
      Map<String, String> files = files();
      files.put(Published.NUMBERS, text);
      files.put(
          Published.RECORD, ScenarioWriter.text(record(Digests.of(text), responses, tolerance)));
      Path page = folder.resolve(Published.PAGE);
      String before = Files.exists(page) ? Files.readString(page) : "";
      files.put(
          Published.PAGE,
          new PublishedPage(folder.getFileName().toString(), experiment, manifest, numbers)
              .text(before));
      for (Map.Entry<String, String> file : files.entrySet()) {
        write(folder.resolve(file.getKey()), file.getValue());
      }
      return numbers;
    } catch (IOException e) {
      throw new FolderRefused("cannot publish to " + folder + ": " + e.getMessage(), e);
    }
  }

  /** The experiment, and what it needs that does not ship with the program. */
  private Map<String, String> files() throws IOException {
    Map<String, String> portable = PortableExperiment.files(experiment);
    Map<String, String> files = new LinkedHashMap<>();
    String asked = manifest.scenario().asked();
    boolean builtIn =
        ScenarioReader.builtInNames().contains(asked)
            && ScenarioReader.builtIn(asked).text().equals(experiment.scenarioText());
    files.put(
        PortableExperiment.EXPERIMENT,
        ScenarioWriter.text(
            experiment
                .experiment()
                .in(
                    SCHEMA,
                    builtIn ? asked : PortableExperiment.SCENARIO,
                    experiment.experiment().design())));
    if (!builtIn) {
      files.put(PortableExperiment.SCENARIO, experiment.scenarioText());
    }
    if (experiment.experiment().design().kind() == Experiment.Kind.LIST) {
      files.put(PortableExperiment.DESIGN, portable.get(PortableExperiment.DESIGN));
    }
    String list = experiment.replications().listName().orElse(null);
    if (list != null && !ships(list)) {
      String path = PortableExperiment.SEEDS + "/" + list + ".txt";
      files.put(path, portable.get(path));
    }
    return files;
  }

  /** Whether the list of that name that ships with the program is the one that was used. */
  private boolean ships(String list) {
    try {
      return SeedList.find(list, null)
          .text()
          .equals(experiment.replications().list().orElseThrow().text());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private PublishedRecord record(String numbers, List<String> responses, double tolerance) {
    return new PublishedRecord(
        manifest.version(),
        manifest.commit(),
        manifest.java(),
        manifest.engine().name(),
        manifest.ended(),
        manifest.wallSeconds(),
        (int) manifest.runs().completed(),
        manifest.scenario().name(),
        Digests.of(experiment.scenarioText()),
        manifest.experiment().designSha256(),
        experiment.replications().inWords(),
        manifest.experiment().seedsSha256(),
        numbers,
        manifest.resultsDigest(),
        responses,
        tolerance,
        manifest.experiment().text());
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Path partial = file.resolveSibling("." + file.getFileName() + ".partial");
    Files.writeString(partial, text, StandardCharsets.UTF_8);
    Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
