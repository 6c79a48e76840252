package entente.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.network.Pairs;
import entente.random.Luck;
import entente.scenario.Reading;
import entente.scenario.Scenario;
import entente.scenario.Scenario.StateProfile;
import entente.scenario.ScenarioReader;
import entente.value.Amount;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldGeneratorTest {

  private static Scenario scenario(String generator) {
    String text =
        """
        {"name": "g", "title": "g", "calendar": {"start": 0, "end": 10},
         "blocs": [{"id": "club"}],
         "innovations": [{"id": "z", "kind": "TACTIC"}, {"id": "a", "kind": "TACTIC"}],
         "generator": {%s}}
        """
            .formatted(generator);
    Reading reading = ScenarioReader.read(text, "test");
    assertThat(reading.faults()).isEmpty();
    return reading.scenario();
  }

  private static Scenario expanded(String generator) {
    return WorldGenerator.expand(scenario(generator));
  }

  private static Set<Set<String>> ties(Scenario scenario) {
    Set<Set<String>> ties = new HashSet<>();
    for (Scenario.Partnership p : scenario.partnerships()) {
      assertThat(p.symmetric()).isTrue();
      for (String other : p.recipients()) {
        assertThat(ties.add(Set.of(p.source(), other))).isTrue();
      }
    }
    return ties;
  }

  @Test
  void aWrittenWorldIsLeftAsItIs() {
    Scenario written = expanded("\"states\": 3, \"graph\": \"PATH\"");
    assertThat(WorldGenerator.expand(written)).isSameAs(written);
  }

  @Test
  void idsSortAsTheirNumbers() {
    List<String> ids =
        expanded("\"states\": 12, \"graph\": \"EMPTY\"").states().stream()
            .map(StateProfile::id)
            .toList();
    assertThat(ids).hasSize(12).isSorted().startsWith("s00", "s01").endsWith("s11");
  }

  @Test
  void aPathAStarAndARingHaveTheTiesTheirNamesSay() {
    assertThat(ties(expanded("\"states\": 4, \"graph\": \"PATH\"")))
        .containsExactlyInAnyOrder(Set.of("s0", "s1"), Set.of("s1", "s2"), Set.of("s2", "s3"));
    assertThat(ties(expanded("\"states\": 4, \"graph\": \"STAR\"")))
        .containsExactlyInAnyOrder(Set.of("s0", "s1"), Set.of("s0", "s2"), Set.of("s0", "s3"));
    assertThat(ties(expanded("\"states\": 4, \"graph\": \"RING\"")))
        .containsExactlyInAnyOrder(
            Set.of("s0", "s1"), Set.of("s1", "s2"), Set.of("s2", "s3"), Set.of("s3", "s0"));
    assertThat(ties(expanded("\"states\": 7, \"graph\": \"RING\", \"degree\": 4")))
        .hasSize(14)
        .contains(Set.of("s0", "s2"), Set.of("s6", "s1"), Set.of("s5", "s0"))
        .doesNotContain(Set.of("s0", "s3"));
    assertThat(ties(expanded("\"states\": 4, \"graph\": \"COMPLETE\""))).isEmpty();
    assertThat(ties(expanded("\"states\": 4, \"graph\": \"EMPTY\""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"10,0", "10,1", "10,20", "10,22", "10,23", "10,45", "200,800"})
  void aRandomGraphHasExactlyTheTiesItDeclares(int states, int ties) {
    String generator = "\"states\": %d, \"graph\": \"ERDOS_RENYI\", \"ties\": %d";
    assertThat(ties(expanded(generator.formatted(states, ties)))).hasSize(ties);
  }

  /**
   * Each of the 6 pairs of 4 states is among 2 drawn with chance 1/3. Over 6,000 worlds a pair is
   * drawn 2,000 times with standard deviation 36.5; a band of 5 of them raises a false alarm less
   * than once in 250,000 for all six, and the seeds are fixed.
   */
  @Test
  void everyPairIsEquallyLikely() {
    int[][] drawn = new int[4][4];
    for (int seed = 0; seed < 6000; seed++) {
      Pairs pairs =
          Pairs.of(
              scenario("\"states\": 4, \"graph\": \"ERDOS_RENYI\", \"ties\": 2, \"seed\": " + seed)
                  .generator());
      for (int k = 0; k < pairs.size(); k++) {
        drawn[pairs.first(k)][pairs.second(k)]++;
      }
    }
    for (int i = 0; i < 4; i++) {
      for (int j = i + 1; j < 4; j++) {
        assertThat(drawn[i][j]).isBetween(2000 - 183, 2000 + 183);
      }
    }
  }

  @Test
  void distinctNumbersAreDistinctAscendingAndBelowTheBound() {
    for (int count = 0; count <= 9; count++) {
      long[] numbers = Pairs.distinct(Luck.world(7, "t"), 9, count);
      assertThat(numbers).hasSize(count).isSorted().doesNotHaveDuplicates();
      assertThat(java.util.Arrays.stream(numbers).allMatch(k -> k >= 0 && k < 9)).isTrue();
    }
  }

  @Test
  void theWorldsSeedAloneDecidesTheWorld() {
    String generator =
        """
        "states": 9, "graph": "ERDOS_RENYI", "ties": 12, "seed": %d,
        "template": {"budget": {"lognormal": [0, 0.6]}}
        """;
    assertThat(expanded(generator.formatted(3))).isEqualTo(expanded(generator.formatted(3)));
    assertThat(expanded(generator.formatted(3))).isNotEqualTo(expanded(generator.formatted(4)));
  }

  @Test
  void drawnAttributesStayInTheRangeOfTheirKeysAndOthersAreCopied() {
    Scenario world =
        expanded(
            """
            "states": 50, "graph": "EMPTY",
            "template": {"threat": {"normal": [0.5, 10]}, "trust": 0.25,
                         "absorptiveCapacity": {"potential": {"uniform": [0.3, 0.9]}}}
            """);
    for (StateProfile state : world.states()) {
      assertThat(state.threat().at(0)).isBetween(0.0, 1.0);
      assertThat(state.trust()).isEqualTo(Amount.of(0.25));
      assertThat(state.absorptiveCapacity().potential().at(0)).isBetween(0.3, 0.9);
    }
    assertThat(world.states().stream().map(StateProfile::threat).distinct().count())
        .isGreaterThan(2);
  }

  @Test
  void aLargerWorldBeginsWithTheStatesOfASmallerOne() {
    String generator = "\"states\": %d, \"graph\": \"EMPTY\", \"template\": {\"trust\": %s}";
    String law = "{\"uniform\": [0, 1]}";
    Scenario small = expanded(generator.formatted(3, law));
    Scenario large = expanded(generator.formatted(9, law));
    assertThat(large.states().subList(0, 3)).isEqualTo(small.states());
  }

  @Test
  void quantilesAreThoseOfTheLaws() {
    Amount.Drawn uniform = new Amount.Drawn(Amount.Law.UNIFORM, 2, 4);
    Amount.Drawn normal = new Amount.Drawn(Amount.Law.NORMAL, 1, 2);
    Amount.Drawn lognormal = new Amount.Drawn(Amount.Law.LOGNORMAL, 1, 0);
    assertThat(GeneratedStates.quantile(uniform, 0.25)).isEqualTo(2.5);
    assertThat(GeneratedStates.quantile(normal, 0.5)).isEqualTo(1.0);
    assertThat(GeneratedStates.quantile(normal, 0.975)).isEqualTo(1 + 2 * 1.959964, within(1e-5));
    assertThat(GeneratedStates.quantile(lognormal, 0.9)).isEqualTo(StrictMath.exp(1));
  }

  @Test
  void rankedThresholdsRunFromZeroToOne() {
    List<StateProfile> states =
        expanded("\"states\": 5, \"graph\": \"COMPLETE\", \"rankedThresholds\": true").states();
    assertThat(states.stream().map(s -> s.emulationThreshold().at(0)))
        .containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
  }

  @Test
  void seedAdoptersAreOriginsOfTheFirstInnovationById() {
    Scenario first =
        expanded(
            "\"states\": 5, \"graph\": \"EMPTY\", \"seedAdopters\": 2, \"drawSeedAdopters\": false");
    assertThat(first.innovations().get(0).id()).isEqualTo("a");
    assertThat(first.innovations().get(0).origins()).containsExactly("s0", "s1");
    assertThat(first.innovations().get(1).origins()).isEmpty();
    Scenario drawn = expanded("\"states\": 500, \"graph\": \"EMPTY\", \"seedAdopters\": 10");
    assertThat(drawn.innovations().get(0).origins()).hasSize(10).doesNotHaveDuplicates();
    assertThat(drawn.innovations().get(0).origins()).isNotEqualTo(List.of("s000"));
  }

  @Test
  void allStatesJoinTheBlocAndTheFirstLeadsIt() {
    Scenario.Bloc bloc =
        expanded("\"states\": 3, \"graph\": \"EMPTY\", \"bloc\": \"club\"").blocs().get(0);
    assertThat(bloc.hub()).isEqualTo("s0");
    assertThat(bloc.members().stream().map(Scenario.Membership::state))
        .containsExactly("s0", "s1", "s2");
  }

  @Test
  void aPlanWritesTheWorldOutAndRefusesOneTooLarge() {
    WorldPlan plan = new WorldPlan(scenario("\"states\": 30, \"graph\": \"RING\""));
    assertThat(plan.size()).isEqualTo(30);
    assertThat(plan.partnerships()).hasSize(30 - 1);
    assertThatThrownBy(() -> new WorldPlan(scenario("\"states\": 3001, \"graph\": \"RING\"")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3001 states")
        .hasMessageContaining("at most 3000");
  }
}
