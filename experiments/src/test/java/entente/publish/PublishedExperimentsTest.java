package entente.publish;

import static org.assertj.core.api.Assertions.assertThat;

import entente.run.InProcessEngine;
import entente.run.Sweep;
import entente.store.Provenance;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code ./entente reproduce --all} does; claims have a test of their own. */
class PublishedExperimentsTest {

  private static final Path SHELF =
      Path.of(System.getProperty("entente.root", ".."), "experiments", "published");

  @TempDir Path folder;

  static List<String> experiments() {
    return Published.ids(SHELF).stream()
        .filter(id -> !Published.isClaim(SHELF.resolve(id)))
        .filter(id -> !HistoryReproduction.isOne(SHELF.resolve(id)))
        .toList();
  }

  @Test
  void theContrastOfTheColdWarAndTwoOthersArePublished() {
    assertThat(experiments()).hasSizeGreaterThanOrEqualTo(3).contains("cold-war-governance");
  }

  @ParameterizedTest
  @MethodSource("experiments")
  void everyPublishedNumberIsFoundAgain(String id) throws InterruptedException {
    Published published = Published.read(SHELF.resolve(id));
    Provenance same =
        new Provenance(published.record().version(), "test", "test", "test", List.of(), id);
    Reproduction again =
        Reproduction.of(
            published, folder.resolve(id), new InProcessEngine(2), Sweep.Listener.NONE, same);
    assertThat(again.reasons()).isEmpty();
    assertThat(again.isReproduced()).isTrue();
    assertThat(again.lines()).isNotEmpty().allMatch(Reproduction.Line::isExact);
  }

  @ParameterizedTest
  @MethodSource("experiments")
  void thePageOfAPublishedExperimentShowsItsNumbers(String id) {
    Published published = Published.read(SHELF.resolve(id));
    assertThat(published.isTampered()).isFalse();
    assertThat(published.changes()).isEmpty();
    assertThat(SHELF.resolve(id).resolve(Published.PAGE))
        .content()
        .contains("./entente reproduce " + id)
        .contains(published.record().resultsDigest().substring(0, 16));
  }
}
