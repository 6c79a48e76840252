package entente.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.mechanism.Mechanisms;
import entente.observe.Curve;
import entente.observe.Observations;
import entente.scenario.Reading;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import entente.world.StageChange;
import entente.world.WorldGenerator;
import entente.world.WorldPlan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContagionTest {

  private static final String OPEN =
      "\"financialIntensity\": 0, \"organizationalDemand\": 0, \"tacitness\": 0,"
          + " \"sensitivity\": 0, \"observability\": 1";

  private static final String GATES = "\"valuationSlope\": 0, \"sovereigntySlope\": 0";

  private record Case(
      String name, int ticksPerYear, String world, String innovation, String emulation) {

    Scenario scenario() {
      return scenario(GATES, "\"binary\": true, \"initialStage\": \"EVALUATING\"");
    }

    Scenario scenario(String gates, String adoption) {
      String text =
          """
          {"name": "case", "title": "case",
           "calendar": {"start": 1900, "end": 1920, "ticksPerYear": %d},
           %s,
           "innovations": [{"id": "m", "kind": "TACTIC", %s%s}],
           "parameters": {"gates": {%s}, "adoption": {%s}, "emulation": {%s}}}
          """
              .formatted(ticksPerYear, world, OPEN, innovation, gates, adoption, emulation);
      Reading reading = ScenarioReader.read(text, name);
      assertThat(reading.faults()).isEmpty();
      return reading.scenario();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static String random(int states, int ties, int seeds, String more) {
    return "\"generator\": {\"states\": %d, \"graph\": \"ERDOS_RENYI\", \"ties\": %d, \"seedAdopters\": %d%s}"
        .formatted(states, ties, seeds, more);
  }

  private static final String DIRECTED =
      """
      "states": [{"id": "a"}, {"id": "b"}, {"id": "c"}, {"id": "d"}],
      "partnerships": [
        {"type": "ALLIANCE", "source": "a", "recipients": ["b", "c"], "symmetric": false},
        {"type": "SECCOOP", "source": "a", "recipients": ["b"], "symmetric": false},
        {"type": "ALLIANCE", "source": "b", "recipients": ["d"], "weight": 2.25},
        {"type": "EXERCISE", "source": "d", "recipients": ["c"], "weight": 0.5}]
      """;

  private static List<Case> cases() {
    String alone = "\"backgroundWeight\": 0";
    return List.of(
        new Case(
            "threshold",
            1,
            random(200, 400, 10, ""),
            "",
            alone + ", \"contagion\": \"THRESHOLD\", \"halfPoint\": 0.18, \"rate\": 1e12"),
        new Case(
            "drawn thresholds",
            12,
            random(
                150, 500, 5, ", \"template\": {\"emulationThreshold\": {\"uniform\": [0, 0.6]}}"),
            "",
            alone + ", \"contagion\": \"THRESHOLD\", \"rate\": 3"),
        new Case(
            "ranked thresholds without ties",
            4,
            "\"generator\": {\"states\": 60, \"graph\": \"COMPLETE\", \"rankedThresholds\": true}",
            "",
            "\"backgroundWeight\": 1, \"contagion\": \"THRESHOLD\", \"rate\": 1e12"),
        new Case(
            "Bass",
            12,
            "\"generator\": {\"states\": 120, \"graph\": \"COMPLETE\"}",
            ", \"independentAdoptionRate\": 0.03",
            "\"backgroundWeight\": 1, \"contagion\": \"LINEAR\", \"rate\": 0.38"),
        new Case(
            "linear with independent adoption on ties",
            12,
            random(100, 300, 3, ", \"weight\": 0.5"),
            ", \"independentAdoptionRate\": 0.02, \"introduced\": 1903.3",
            alone + ", \"contagion\": \"LINEAR\", \"rate\": 0.7"),
        new Case(
            "hill with background",
            12,
            random(100, 300, 3, ""),
            ", \"tradition\": 0.8",
            "\"backgroundWeight\": 0.125, \"contagion\": \"HILL\", \"rate\": 2"),
        new Case(
            "independent cascade",
            2,
            random(300, 600, 4, ""),
            "",
            alone
                + ", \"contagion\": \"LINEAR\", \"exposure\": \"SUM\", \"infectiousTicks\": 1,"
                + " \"rate\": 1.2"),
        new Case(
            "long infectious cascade against a background",
            2,
            random(80, 100, 4, ""),
            "",
            "\"backgroundWeight\": 0.0078125, \"contagion\": \"LINEAR\", \"exposure\": \"SUM\","
                + " \"infectiousTicks\": 3, \"rate\": 0.3"),
        new Case(
            "directed ties of several kinds",
            12,
            DIRECTED,
            ", \"origins\": [\"a\"]",
            alone + ", \"contagion\": \"LINEAR\", \"rate\": 0.6"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theLeanEngineGivesWhatTheWholeModelGives(Case c) {
    WorldPlan plan = new WorldPlan(c.scenario());
    assertThat(plan.contagion()).isNotNull();
    for (long seed = 1; seed <= 5; seed++) {
      Observations whole = Runs.observed(plan, Mechanisms.standard(), seed);
      Observations lean = Runs.observed(plan, seed);
      boolean sourcesKnown = plan.contagion().backgroundAttention() == 0;
      assertThat(lean.changes()).isNotEmpty();
      assertThat(lean.changes()).hasSameSizeAs(whole.changes());
      for (int k = 0; k < lean.changes().size(); k++) {
        assertThat(text(lean.changes().get(k), sourcesKnown))
            .isEqualTo(text(whole.changes().get(k), sourcesKnown));
      }
      assertThat(lean.times()).isEqualTo(whole.times());
      for (Curve curve : lean.curves()) {
        assertThat(curve.values()).isEqualTo(same(whole, curve).values());
      }
      Map<String, Double> responses = whole.responses();
      lean.responses()
          .forEach((name, value) -> assertThat(value).as(name).isEqualTo(responses.get(name)));
    }
  }

  private static String text(StageChange change, boolean withSource) {
    return change.state()
        + " "
        + Double.toHexString(change.time())
        + " "
        + change.from()
        + " "
        + change.to()
        + " "
        + change.channel()
        + " "
        + change.depth()
        + (withSource ? " from " + change.source() : "");
  }

  private static Curve same(Observations observations, Curve wanted) {
    return observations.curves().stream()
        .filter(c -> c.measure().equals(wanted.measure()))
        .filter(c -> c.innovation().equals(wanted.innovation()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anUnobservedRunHasTheSameTimes() {
    WorldPlan plan = new WorldPlan(cases().get(0).scenario());
    Contagion run = new Contagion(plan.contagion(), 7);
    run.runToEnd();
    Observations observed = Runs.observed(plan, 7);
    assertThat(run.adopters(0)).isEqualTo(observed.changes().size()).isGreaterThan(100);
    for (StageChange change : observed.changes()) {
      assertThat(run.adoptedAt(change.state(), 0)).isEqualTo(change.time());
    }
  }

  @Test
  void aWorldTooLargeForTheWholeModelRunsLean() {
    Case large =
        new Case(
            "large",
            1,
            random(20_000, 40_000, 200, ""),
            "",
            "\"backgroundWeight\": 0, \"contagion\": \"THRESHOLD\", \"halfPoint\": 0.18,"
                + " \"rate\": 1e12");
    WorldPlan plan = new WorldPlan(large.scenario());
    assertThat(plan.size()).isEqualTo(20_000);
    assertThat(plan.state(plan.state("s12345")).id()).isEqualTo("s12345");
    Observations lean = Runs.observed(plan, 1);
    assertThat(lean.responses().get("adoption")).isGreaterThan(0.9);
    assertThatThrownBy(() -> Runs.observed(plan, Mechanisms.standard(), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("20000 states");
  }

  @Test
  void aLargeWorldIsTheOneItsGeneratorWritesOut() {
    Case c =
        new Case(
            "middle", 1, random(500, 900, 20, ""), "", "\"backgroundWeight\": 0, \"rate\": 0.5");
    Scenario declared = c.scenario();
    Observations drawn = Runs.observed(new WorldPlan(declared), 3);
    Observations written = Runs.observed(new WorldPlan(WorldGenerator.expand(declared)), 3);
    assertThat(drawn.changes()).isEqualTo(written.changes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"valuationSlope\": 2, \"sovereigntySlope\": 0",
        "\"valuationSlope\": 0, \"sovereigntySlope\": 4"
      })
  void gatesThatMayCloseNeedTheWholeModel(String gates) {
    Scenario s =
        cases().get(0).scenario(gates, "\"binary\": true, \"initialStage\": \"EVALUATING\"");
    assertThat(Contagion.suits(s)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"binary\": false, \"initialStage\": \"EVALUATING\"",
        "\"binary\": true, \"initialStage\": \"UNAWARE\""
      })
  void gradualAdoptionNeedsTheWholeModel(String adoption) {
    assertThat(Contagion.suits(cases().get(0).scenario(GATES, adoption))).isFalse();
  }

  @Test
  void weightsWithRoundingNeedTheWholeModel() {
    Case c = new Case("thirds", 1, random(20, 30, 1, ", \"weight\": 0.3"), "", "\"rate\": 1");
    assertThat(Contagion.suits(c.scenario())).isFalse();
  }

  @Test
  void unlikeStatesNeedTheWholeModel() {
    String template = ", \"template\": {\"budget\": {\"lognormal\": [0, 0.6]}}";
    String emulation = "\"backgroundWeight\": 1, \"rate\": 1";
    Case c = new Case("rich and poor", 1, random(20, 30, 1, template), "", emulation);
    assertThat(Contagion.suits(c.scenario())).isFalse();
  }
}
