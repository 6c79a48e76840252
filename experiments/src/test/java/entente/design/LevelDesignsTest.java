package entente.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LevelDesignsTest {

  private static List<List<String>> rows(DesignTable table) {
    return IntStream.range(0, table.size()).mapToObj(table::row).toList();
  }

  @Test
  void aGridHasEveryCombinationAndTurnsTheLastFactorFastest() {
    DesignTable grid =
        Grid.of(
            new Dimensions(
                List.of(Factors.levels("x", 0, 1, 2), Factors.words("form", "A", "B", "C"))));
    assertThat(rows(grid))
        .containsExactly(
            List.of("0", "A"),
            List.of("0", "B"),
            List.of("0", "C"),
            List.of("1", "A"),
            List.of("1", "B"),
            List.of("1", "C"));
  }

  @Test
  void factorsOfOneGroupMoveTogether() {
    Dimensions dimensions =
        new Dimensions(
            List.of(
                Factors.grouped("x", 0, 1, 3, "g"),
                Factors.levels("y", 5, 6, 2),
                Factors.grouped("z", 10, 30, 3, "g")));
    assertThat(dimensions.names()).containsExactly("g", "y");
    assertThat(rows(Grid.of(dimensions)))
        .containsExactly(
            List.of("0", "5", "10"), List.of("0", "6", "10"),
            List.of("0.5", "5", "20"), List.of("0.5", "6", "20"),
            List.of("1", "5", "30"), List.of("1", "6", "30"));
  }

  @Test
  void oneAtATimeLeavesTheBaselineInOneDimensionOnly() {
    DesignTable table =
        OneAtATime.of(
            new Dimensions(List.of(Factors.levels("x", 0, 1, 3), Factors.words("form", "A", "B"))));
    assertThat(rows(table))
        .containsExactly(
            List.of("0", "A"), List.of("0.5", "A"), List.of("1", "A"), List.of("0", "B"));
  }

  @Test
  void onePathOrSeveralBecomeSettings() {
    Experiment.Factor two =
        new Experiment.Factor(
            "rate",
            null,
            null,
            List.of("emulation.rate", "/parameters/exercises/rate"),
            0.0,
            1.0,
            3,
            List.of(),
            List.of(),
            0.0,
            Experiment.Scale.LINEAR,
            false,
            null);
    DesignTable grid = Grid.of(new Dimensions(List.of(two, Factors.words("form", "HILL"))));
    assertThat(grid.settings(1))
        .containsExactly("emulation.rate=0.5", "/parameters/exercises/rate=0.5", "form=HILL");
  }

  @Test
  void aGridTooLargeToNumberIsNotMade() {
    List<Experiment.Factor> many =
        IntStream.range(0, 12).mapToObj(f -> Factors.levels("x" + f, 0, 1, 10)).toList();
    assertThat(Grid.size(new Dimensions(many))).isEqualTo(-1);
    assertThat(Grid.size(new Dimensions(many.subList(0, 9)))).isEqualTo(1_000_000_000);
  }
}
