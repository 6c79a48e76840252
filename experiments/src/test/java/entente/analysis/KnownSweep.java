package entente.analysis;

import entente.design.ExpandedExperiment;
import entente.design.Experiment.Adjustments;
import entente.design.ExperimentReader;
import entente.design.Shard;
import entente.run.InProcessEngine;
import entente.run.Sweep;
import entente.store.Provenance;
import entente.store.SweepStore;
import entente.store.TableFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A sweep of the tiny scenario whose response is replaced by a known function of the factors. */
final class KnownSweep {

  private KnownSweep() {}

  /** Executes an experiment given by the members of its JSON. */
  static Path of(Path folder, String members) throws Exception {
    try (InputStream in = KnownSweep.class.getResourceAsStream("/entente/tiny.json")) {
      Files.write(folder.resolve("tiny.json"), in.readAllBytes());
    }
    Path file =
        Files.writeString(
            folder.resolve("known.json"),
            "{\"name\": \"known\", \"title\": \"Known\", \"scenario\": \"tiny.json\","
                + " \"until\": 1951, \"adoptions\": false, \"responses\": [\"adoption\"], "
                + members
                + "}");
    ExpandedExperiment experiment = ExperimentReader.read(file, Adjustments.NONE).orThrow();
    Provenance from = new Provenance("test", "test", "test", "sweep", List.of(), "known");
    Path out = folder.resolve("results");
    try (SweepStore store =
        SweepStore.open(out, experiment, Shard.WHOLE, from, SweepStore.Mode.NEW)) {
      new Sweep(experiment, new InProcessEngine(2), Sweep.Listener.NONE)
          .execute(store, TableFormat.CSV, from);
    }
    return out;
  }

  /** Three factors whose places in [0, 1] are (value - 0.5). */
  static final String FACTORS =
      "\"factors\": [{\"name\": \"x\", \"path\": \"emulation.rate\", \"low\": 0.5, \"high\": 1.5},"
          + "{\"name\": \"y\", \"path\": \"kappa_D\", \"low\": 0.5, \"high\": 1.5},"
          + "{\"name\": \"z\", \"path\": \"kappa_X\", \"low\": 0.5, \"high\": 1.5}]";

  /**
   * Replaces the response of every run.
   *
   * @param response of the cells of a row: run, point, replication, seed, arm, factors
   */
  static void replace(Path results, ToDoubleFunction<String[]> response) throws IOException {
    Path file = results.resolve("runs.csv");
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split(",", -1);
      if (!lines.isEmpty()) {
        cells[cells.length - 2] = Double.toString(response.applyAsDouble(cells));
      }
      lines.add(String.join(",", cells));
    }
    Files.write(file, lines);
  }
}
