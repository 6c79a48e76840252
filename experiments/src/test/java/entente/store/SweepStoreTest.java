package entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.design.ExpandedExperiment;
import entente.design.Experiment.Adjustments;
import entente.design.ExperimentReader;
import entente.design.PlannedRun;
import entente.design.Shard;
import entente.store.SweepStore.Mode;
import entente.value.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store of a sweep when something is in its way; its runs are invented. */
class SweepStoreTest {

  private static final Provenance BY =
      new Provenance("1", "abc", "17", "sweep", List.of(), "experiment.json");

  @TempDir Path folder;
  private Path out;
  private ExpandedExperiment experiment;

  @BeforeEach
  void writeExperiment() throws IOException {
    out = folder.resolve("results");
    try (InputStream in = SweepStoreTest.class.getResourceAsStream("/entente/tiny.json")) {
      Files.write(folder.resolve("tiny.json"), in.readAllBytes());
    }
    experiment = experiment("stored");
  }

  private ExpandedExperiment experiment(String name) throws IOException {
    Path file = folder.resolve("experiment.json");
    Files.writeString(
        file,
        """
        {"name": "NAME", "title": "T", "scenario": "tiny.json", "replications": 200,
         "series": true}
        """
            .replace("NAME", name));
    return ExperimentReader.read(file, Adjustments.NONE).orThrow();
  }

  private SweepStore open(Mode mode) {
    return SweepStore.open(out, experiment, Shard.WHOLE, BY, mode);
  }

  private void add(SweepStore store, int from, int to) {
    for (int number = from; number < to; number++) {
      PlannedRun run = experiment.run(number);
      RunKey key = new RunKey(number, run.point(), run.replication(), run.seed(), "base");
      double[] values = {number, Double.NaN, number / 3.0};
      store.add(
          key,
          new RunRows(
              Map.of("adoption", number / 7.0),
              Collections.nCopies(
                  50, new AdoptionRow(1950.5, "A", "radar", Stage.PARTIAL, null, 0.25, "B")),
              new double[] {1950, 1951, 1952},
              List.of(new Series("adoption", "radar", values))));
    }
  }

  private Manifest finish(SweepStore store) {
    return store.finish(TableFormat.CSV, BY, new Manifest.EngineUsed("invented", 1));
  }

  private String digestWithoutTrouble() {
    Path kept = out;
    out = folder.resolve("untroubled");
    try (SweepStore store = open(Mode.NEW)) {
      add(store, 0, 200);
      return finish(store).resultsDigest();
    } finally {
      out = kept;
    }
  }

  /** SQLite answers a limit of its pages as it answers a full disk. */
  private static void fillTheDisk(SweepStore store) throws SQLException {
    long pages = store.database().number("PRAGMA page_count");
    store.database().execute("PRAGMA max_page_count = " + (pages + 3));
  }

  @Test
  void aFullDiskStopsTheSweepAndLosesNothingThatWasKept() throws SQLException {
    try (SweepStore store = open(Mode.NEW)) {
      add(store, 0, 50);
      store.commit();
      fillTheDisk(store);
      assertThatThrownBy(
              () -> {
                add(store, 50, 200);
                store.commit();
              })
          .isInstanceOf(SweepStopped.class)
          .hasMessageContaining("the disk is full")
          .hasMessageContaining("--resume");
    }
    try (SweepStore store = open(Mode.RESUME)) {
      assertThat(store.made()).isGreaterThanOrEqualTo(50);
      for (int number = 0; number < 200; number++) {
        if (!store.has(number)) {
          add(store, number, number + 1);
        }
      }
      assertThat(finish(store).resultsDigest()).isEqualTo(digestWithoutTrouble());
    }
  }

  @Test
  void aSecondProcessIsRefusedWhileOneWorks() {
    try (SweepStore store = open(Mode.NEW)) {
      add(store, 0, 1);
      for (Mode mode : Mode.values()) {
        assertThatThrownBy(() -> open(mode))
            .isInstanceOf(FolderRefused.class)
            .hasMessageContaining("another process is working on");
      }
    }
    try (SweepStore store = open(Mode.RESUME)) {
      assertThat(store.made()).isEqualTo(1);
    }
  }

  @Test
  void anUnfinishedSweepIsNotBegunAgainUnlessAskedFor() {
    try (SweepStore store = open(Mode.NEW)) {
      add(store, 0, 10);
    }
    assertThatThrownBy(() -> open(Mode.NEW))
        .isInstanceOf(FolderRefused.class)
        .hasMessageContaining("not finished")
        .hasMessageContaining("--resume");
    try (SweepStore store = open(Mode.REPLACE)) {
      assertThat(store.made()).isZero();
    }
  }

  @Test
  void anotherExperimentAndAnotherProgramAreToldApart() throws IOException {
    open(Mode.NEW).close();
    experiment = experiment("another");
    assertThatThrownBy(() -> open(Mode.RESUME))
        .isInstanceOf(FolderRefused.class)
        .hasMessageContaining("it holds the experiment 'stored', not 'another'");
    experiment = experiment("stored");
    Provenance later = new Provenance("2", "def", "17", "sweep", List.of(), "");
    assertThatThrownBy(
            () -> SweepStore.open(out, experiment, Shard.WHOLE, later, Mode.RESUME).close())
        .isInstanceOf(FolderRefused.class)
        .hasMessageContaining("another version of the program, 1 (abc); this is 2 (def)");
    assertThatThrownBy(
            () -> SweepStore.open(out, experiment, new Shard(1, 2), BY, Mode.RESUME).close())
        .isInstanceOf(FolderRefused.class)
        .hasMessageContaining("it holds shard 1/1 of the sweep, not 1/2");
  }

  @Test
  void failedRunsAreTriedAgain() {
    try (SweepStore store = open(Mode.NEW)) {
      add(store, 0, 3);
      store.addFailure(new RunKey(3, 0, 3, 1, "base"), "no memory\nwas left");
    }
    try (SweepStore store = open(Mode.RESUME)) {
      assertThat(store.has(2)).isTrue();
      assertThat(store.has(3)).isFalse();
    }
  }

  @Test
  void othersCanReadTheDatabaseWhileItIsWritten() throws SQLException {
    try (SweepStore store = open(Mode.NEW)) {
      add(store, 0, 20);
      store.commit();
      try (SweepDatabase other = SweepDatabase.open(out.resolve(SweepDatabase.FILE), false)) {
        assertThat(other.number("SELECT count(*) FROM results WHERE adoption > 1")).isEqualTo(12);
        add(store, 20, 30);
        store.commit();
        other.rollback();
        assertThat(other.number("SELECT count(*) FROM results")).isEqualTo(30);
      }
    }
  }

  @Test
  void measuresOverTimeReadBackToTheLastBit() {
    List<double[]> all = new ArrayList<>();
    all.add(new double[0]);
    all.add(new double[] {0, -0.0, Double.NaN, Double.MIN_VALUE, Double.MAX_VALUE, 1 / 3.0});
    for (double[] values : all) {
      assertThat(SeriesPack.unpack(SeriesPack.pack(values))).containsExactly(values);
    }
  }
}
