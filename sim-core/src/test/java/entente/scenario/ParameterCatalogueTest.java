package entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.scenario.ParameterCatalogue.Entry;
import entente.value.Amount;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterCatalogueTest {

  @Test
  void everyParameterHasAHelpAndARangeThatHoldsItsDefault() {
    Scenario scenario = Sketch.read(Sketch.with(""));
    for (Entry entry : ParameterCatalogue.parameters()) {
      assertThat(entry.help()).as(entry.path()).isNotBlank();
      Object value = ParameterCatalogue.value(entry, scenario);
      if (value instanceof Number number) {
        assertThat(number.doubleValue()).as(entry.path()).isBetween(entry.min(), entry.max());
        assertThat(Double.parseDouble(entry.fallback())).isEqualTo(number.doubleValue());
      } else if (value != null) {
        assertThat(value).as(entry.path()).hasToString(entry.fallback());
      } else {
        assertThat(entry.fallback()).as(entry.path()).isEmpty();
      }
    }
  }

  @Test
  void everyPathCanBeSet() {
    for (Entry entry : ParameterCatalogue.parameters()) {
      String value = entry.fallback().isEmpty() ? "0.5" : entry.fallback();
      for (String path : List.of(entry.path(), entry.pointer())) {
        assertThat(Sketch.faults(Sketch.with(""), path + "=" + value)).as(path).isEmpty();
      }
    }
  }

  @Test
  void valuesComeFromTheScenario() {
    Scenario scenario = Sketch.read(Sketch.with(""), "q_E=0.5", "/states/USA/budget=7");
    Entry rate = ParameterCatalogue.find("emulation.rate").orElseThrow();
    assertThat(rate.symbol()).isEqualTo("q_E");
    assertThat(rate.unit()).isEqualTo("1/year");
    assertThat(rate.type()).isEqualTo("number");
    assertThat(ParameterCatalogue.value(rate, scenario)).isEqualTo(0.5);
    assertThat(ParameterCatalogue.find("rate")).isEmpty();
    Entry budget = entry(ParameterCatalogue.stateColumns(), "budget");
    assertThat(budget.pointer()).isEqualTo("/states/{id}/budget");
    assertThat(budget.value(scenario.states().get(0))).isEqualTo(Amount.of(7));
  }

  @Test
  void columnsReachIntoGroups() {
    Entry potential = entry(ParameterCatalogue.stateColumns(), "absorptiveCapacity.potential");
    assertThat(potential.symbol()).isEqualTo("aP");
    assertThat(potential.pointer()).isEqualTo("/states/{id}/absorptiveCapacity/potential");
    assertThat(entry(ParameterCatalogue.innovationColumns(), "kind").choices())
        .containsExactly("TACTIC", "TECHNIQUE", "TECHNOLOGY");
  }

  @Test
  void anEntryRefusesARecordOfAnotherKind() {
    Scenario scenario = Sketch.read(Sketch.with(""));
    Entry budget = entry(ParameterCatalogue.stateColumns(), "budget");
    assertThatThrownBy(() -> budget.value(scenario.parameters()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a Parameters has no 'budget'");
  }

  private static Entry entry(List<Entry> entries, String path) {
    return entries.stream().filter(entry -> entry.path().equals(path)).findFirst().orElseThrow();
  }
}
