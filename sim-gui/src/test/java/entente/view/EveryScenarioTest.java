package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.scenario.ScenarioReader;
import entente.snapshot.DeskState;
import entente.snapshot.Evidence;
import entente.snapshot.Snapshot;
import entente.snapshot.Track;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario that the desk offers runs, is explained and is pictured. Needs no screen. */
class EveryScenarioTest {

  /** Limit cases of thousands of states are for the command line; the desk says so. */
  private static final String LIMITS = "limit-";

  @TempDir Path folder;

  static List<String> names() {
    return ScenarioReader.builtInNames().stream().filter(name -> !name.startsWith(LIMITS)).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void itRunsIsExplainedAndIsPictured(String name) throws Exception {
    Track track = new Track(ScenarioReader.builtIn(name).text(), name, 1, new DeskState());
    Snapshot snapshot = track.begin();
    while (snapshot.tick() < 2 * track.roster().ticksPerYear() && !snapshot.isOver()) {
      snapshot = track.step();
    }
    Evidence evidence = track.evidence(0, snapshot.tick());
    for (int m = 0; m < track.roster().innovations().size(); m++) {
      assertThat(Reasons.of(track.roster(), evidence, m)).isNotEmpty();
    }
    for (Layout layout : Layout.values()) {
      Path file = folder.resolve(layout.name() + ".svg");
      Pictures.svg(snapshot, new Pictures.Look(layout, -1, "", 640, 400), file);
      assertThat(file).content().contains("<svg").contains(track.roster().states().get(0).id());
    }
  }
}
