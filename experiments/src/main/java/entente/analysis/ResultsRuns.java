package entente.analysis;

import entente.design.DesignTable;
import entente.design.ExpandedExperiment;
import entente.design.Experiment;
import entente.design.Experiment.Adjustments;
import entente.design.ExperimentReader;
import entente.design.ExperimentReading;
import entente.design.PortableExperiment;
import entente.design.Shard;
import entente.store.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The runs of a results folder, opened for statistics. What is kept is where each run stands;
 * responses are read when they are asked for, so that folders of a million runs can be analysed.
 */
public final class ResultsRuns {

  private final Path folder;
  private final Manifest manifest;
  private final ExpandedExperiment experiment;
  private final RunsFile file;
  private final List<String> arms;
  private final Layout layout;
  private final long failed;

  private ResultsRuns(
      Path folder,
      Manifest manifest,
      ExpandedExperiment experiment,
      RunsFile file,
      List<String> arms,
      Layout layout,
      long failed) {
    this.folder = folder;
    this.manifest = manifest;
    this.experiment = experiment;
    this.file = file;
    this.arms = arms;
    this.layout = layout;
    this.failed = failed;
  }

  /**
   * Opens a folder of {@code run}, {@code compare}, {@code sweep} or {@code merge}.
   *
   * @throws IOException when a file cannot be read
   * @throws IllegalArgumentException when the folder lacks what statistics need; says what
   */
  public static ResultsRuns open(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("there is no results folder " + folder);
    } else if (!Files.exists(folder.resolve(Manifest.FILE))) {
      throw new IllegalArgumentException(
          folder
              + " has no manifest.json: it holds no results, or those of a sweep that is not"
              + " finished (continue it with 'sweep --resume')");
    } else if (!Files.exists(folder.resolve(RunsFile.NAME))) {
      boolean parquet = Files.exists(folder.resolve("runs.parquet"));
      throw new IllegalArgumentException(
          folder
              + " has no runs.csv"
              + (parquet
                  ? ", only Parquet; make it with 'sweep --resume --format csv' or '--format both'"
                  : ""));
    }
    Manifest manifest = Manifest.read(folder);
    if (manifest.experiment() != null
        && !manifest.experiment().shard().equals(Shard.WHOLE.toString())) {
      throw new IllegalArgumentException(
          folder
              + " holds only shard "
              + manifest.experiment().shard()
              + " of a sweep; join all shards with 'merge' first");
    }
    ExpandedExperiment experiment = manifest.experiment() == null ? null : read(folder, manifest);
    RunsFile file = RunsFile.of(folder.resolve(RunsFile.NAME));
    List<String> arms = new ArrayList<>();
    manifest.arms().forEach(arm -> arms.add(arm.name()));
    Map<Integer, Integer> replications = new HashMap<>();
    long[] failed = {0};
    file.forEachRun(
        row -> {
          if (!arms.contains(row.arm())) {
            arms.add(row.arm());
          }
          replications.merge(row.point(), row.replication() + 1, Math::max);
          failed[0] += row.failed() ? 1 : 0;
        });
    if (replications.isEmpty()) {
      throw new IllegalArgumentException(folder + " has no run in runs.csv");
    }
    int points = experiment == null ? 1 : experiment.design().size();
    int[] counts = new int[points];
    for (Map.Entry<Integer, Integer> point : replications.entrySet()) {
      if (point.getKey() >= points) {
        throw new IllegalArgumentException(
            "runs.csv has a point " + point.getKey() + ", but the design ends at " + (points - 1));
      }
      counts[point.getKey()] = point.getValue();
    }
    int missing = (int) Arrays.stream(counts).filter(count -> count == 0).count();
    if (missing > 0) {
      throw new IllegalArgumentException(
          folder + " lacks " + missing + " of " + points + " design points");
    }
    Layout layout = new Layout(arms.size(), counts);
    return new ResultsRuns(
        folder, manifest, experiment, file, List.copyOf(arms), layout, failed[0]);
  }

  private static ExpandedExperiment read(Path folder, Manifest manifest) {
    Path file = folder.resolve(PortableExperiment.EXPERIMENT);
    ExperimentReading reading = ExperimentReader.read(file, Adjustments.NONE);
    if (!reading.isSound()) {
      throw new IllegalArgumentException(
          folder
              + " was made by another version of the program, or experiment.json was changed: "
              + reading.faults().get(0));
    }
    int points = reading.expanded().design().size();
    if (points != manifest.experiment().points()) {
      throw new IllegalArgumentException(
          "experiment.json makes "
              + points
              + " points, but the sweep had "
              + manifest.experiment().points()
              + "; it was changed, or made by another version of the program");
    }
    return reading.expanded();
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /** Where the results come from. */
  public Manifest manifest() {
    return manifest;
  }

  /** The experiment with its points; empty for folders of {@code run} and {@code compare}. */
  public Optional<ExpandedExperiment> expanded() {
    return Optional.ofNullable(experiment);
  }

  /** The experiment; empty for folders of {@code run} and {@code compare}. */
  public Optional<Experiment> experiment() {
    return expanded().map(ExpandedExperiment::experiment);
  }

  /** The points of the design; empty where nothing is varied. */
  public Optional<DesignTable> design() {
    return expanded().map(ExpandedExperiment::design).filter(table -> !table.factors().isEmpty());
  }

  /** Whether replication r has the same luck at every point. */
  public boolean hasCommonLuck() {
    return experiment == null || experiment.replications().isCommon();
  }

  /** Names of the arms. */
  public List<String> arms() {
    return arms;
  }

  /** Titles of the arms, where they have some, else their names. */
  public List<String> armTitles() {
    Map<String, String> titles = new HashMap<>();
    experiment().ifPresent(e -> e.armsOrOne().forEach(arm -> titles.put(arm.name(), arm.label())));
    return arms.stream().map(arm -> titles.getOrDefault(arm, arm)).toList();
  }

  /** Where runs stand in a column. */
  public Layout layout() {
    return layout;
  }

  /** Runs that failed. */
  public long failed() {
    return failed;
  }

  /** Names of the responses, in the order of the table. */
  public List<String> responses() {
    List<String> factors =
        experiment == null
            ? List.of()
            : experiment.design().factors().stream().map(f -> f.name()).toList();
    return file.columns().stream().filter(name -> !factors.contains(name)).toList();
  }

  /**
   * Reads responses.
   *
   * @param names responses of {@link #responses()}
   * @return one column each, in the same order
   * @throws IOException when the table cannot be read
   */
  public List<ResponseColumn> columns(List<String> names) throws IOException {
    List<ResponseColumn> columns = new ArrayList<>();
    for (String name : names) {
      double[] values = new double[layout.size()];
      Arrays.fill(values, Double.NaN);
      columns.add(new ResponseColumn(name, layout, values));
    }
    Map<String, Integer> armOf = new HashMap<>();
    arms.forEach(arm -> armOf.put(arm, armOf.size()));
    file.forEachRun(
        names,
        (row, values) -> {
          int place = layout.place(row.point(), armOf.get(row.arm()), row.replication());
          for (int k = 0; k < values.length; k++) {
            columns.get(k).values()[place] = values[k];
          }
        });
    return columns;
  }
}
