package entente.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.scenario.MeasureNames;
import entente.scenario.ScenarioReader;
import entente.schedule.Runs;
import entente.world.WorldPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Responses that a scenario defines. */
class OwnResponsesTest {

  private static Observations observed(String responses) {
    String text =
        """
        {"name": "own", "title": "Own", "calendar": {"start": 1950, "end": 1960},
         "states": [{"id": "A"}, {"id": "B"}, {"id": "C"}, {"id": "D"}],
         "blocs": [{"id": "ab", "hub": "A", "governance": 1, "directives": ["m"],
                    "members": [{"state": "A"}, {"state": "B"}]}],
         "programmes": [{"id": "p", "product": "n", "start": 1950,
                         "partners": [{"state": "C", "share": 1}]}],
         "innovations": [{"id": "m", "kind": "TACTIC", "origins": ["A"]},
                         {"id": "n", "kind": "TECHNOLOGY", "origins": ["C"]}],
         "responses": [%s]}
        """
            .formatted(responses);
    return Runs.observed(
        new WorldPlan(ScenarioReader.read(text, "own.json", List.of()).orThrow()), 7);
  }

  private static double at(Observations seen, String measure, String innovation, int year) {
    return seen.curves().stream()
        .filter(c -> c.measure().equals(measure) && c.innovation().equals(innovation))
        .findFirst()
        .orElseThrow()
        .values()[year - 1950];
  }

  @Test
  void aResponseSumsMeasuresAtTheirMoments() {
    Observations seen =
        observed(
            """
            {"name": "rise", "terms": [
              {"measure": "depth", "bloc": "ab", "innovation": "m", "at": 1955.5},
              {"measure": "depth", "bloc": "ab", "innovation": "m", "at": 1950, "weight": -1},
              {"measure": "autonomy", "weight": 2}]},
            {"name": "both", "terms": [{"measure": "adoption", "at": 1952}]},
            {"name": "lag", "terms": [{"measure": "t50", "innovation": "m"},
                                      {"measure": "t10", "innovation": "m", "weight": -1}]}
            """);
    assertThat(seen.responses().get("rise"))
        .isCloseTo(
            at(seen, "depth:ab", "m", 1955)
                - at(seen, "depth:ab", "m", 1950)
                + 2 * at(seen, "autonomy", "", 1960),
            within(1e-15));
    assertThat(seen.responses().get("both"))
        .isCloseTo(
            (at(seen, "adoption", "m", 1952) + at(seen, "adoption", "n", 1952)) / 2, within(1e-15));
    assertThat(seen.responses().get("lag"))
        .isPositive()
        .isEqualTo(seen.responses().get("t50:m") - seen.responses().get("t10:m"));
  }

  @Test
  void aBlocWithoutAHubHasNoHubSet() {
    String text =
        """
        {"name": "own", "title": "Own", "calendar": {"start": 1950, "end": 1951},
         "states": [{"id": "A"}, {"id": "B"}], "blocs": [{"id": "ab", "members": [{"state": "A"}]}],
         "innovations": [{"id": "m", "kind": "TACTIC", "origins": ["A"]}]}
        """;
    Observations seen =
        Runs.observed(new WorldPlan(ScenarioReader.read(text, "own.json", List.of()).orThrow()), 7);
    assertThat(seen.responses().get("hubSetHomogeneity:ab")).isNaN();
    assertThat(seen.responses().get("autonomy:ab")).isBetween(0.0, 1.0);
  }

  @Test
  void everyMeasureThatARunKeepsCanBeNamedAndNoOther() {
    List<String> kept =
        observed("").curves().stream()
            .map(curve -> curve.measure().replaceFirst(":ab$", ""))
            .distinct()
            .toList();
    assertThat(kept)
        .containsExactlyInAnyOrderElementsOf(
            MeasureNames.known().stream()
                .filter(name -> !MeasureNames.isOfWholeRuns(name) && !MeasureNames.isOfSupply(name))
                .toList());
    for (String measure : MeasureNames.known()) {
      boolean ofBlocs =
          observed("").curves().stream().anyMatch(c -> c.measure().equals(measure + ":ab"));
      assertThat(MeasureNames.isOfBlocs(measure)).as(measure).isEqualTo(ofBlocs);
    }
  }
}
