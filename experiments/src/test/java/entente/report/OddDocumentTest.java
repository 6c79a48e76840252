package entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.mechanism.Mechanisms;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OddDocumentTest {

  private static Scenario coldWar(String... settings) {
    return ScenarioReader.builtIn("cold-war", List.of(settings)).orThrow();
  }

  @Test
  void everyMechanismOfTheModelIsDescribed() {
    Mechanisms mechanisms = Mechanisms.standard();
    List<Class<?>> described =
        SwitchedOn.ALL.stream().<Class<?>>map(SwitchedOn::mechanism).toList();
    Stream.of(mechanisms.senses(), mechanisms.channels(), mechanisms.processes())
        .flatMap(List::stream)
        .forEach(mechanism -> assertThat(described).contains(mechanism.getClass()));
  }

  @Test
  void equationsAreThoseOfTheSourceThatRuns() {
    MechanismText emulation = MechanismText.of(entente.mechanism.Emulation.class);
    assertThat(emulation.summary()).startsWith("Emulation: a state copies");
    assertThat(emulation.equations()).contains("λ^EMU = q_E");
    assertThat(emulation.notes()).contains("Valente (1996)").doesNotContain("{@link");
  }

  @Test
  void valuesInForceAreThoseOfTheScenario() {
    String text = OddDocument.markdown(coldWar("emulation.rate=0.4321"));
    assertThat(text).contains("| `emulation.rate` | q_E | 0.4321 | 1/year |");
    assertThat(text).contains("| SUN | ").contains("warsaw-pact");
  }

  @Test
  void whatCannotActIsSwitchedOff() {
    assertThat(OddDocument.markdown(coldWar())).contains("#### Directive");
    String without = OddDocument.markdown(coldWar("directive.rate=0"));
    assertThat(without).doesNotContain("#### Directive");
    assertThat(without.substring(without.indexOf("Switched off"))).contains("Directive");
  }

  @Test
  void theHtmlPageStandsAlone() {
    String page = OddDocument.html(coldWar());
    assertThat(page).startsWith("<!DOCTYPE html>").contains("<table>").contains("</html>");
    assertThat(page.replace("<link rel=\"icon\" href=\"data:,\">", "")) // no icon is asked for
        .doesNotContain("src=")
        .doesNotContain("<link")
        .doesNotContain("<script");
  }
}
