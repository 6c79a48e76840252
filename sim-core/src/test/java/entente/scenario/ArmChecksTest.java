package entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the reader says of the arms of a scenario. */
class ArmChecksTest {

  private static String arms(String arms) {
    return Sketch.with("\"arms\": [" + arms + "]");
  }

  @Test
  void armsThatKeepTheScenarioSoundAreAccepted() {
    Scenario scenario =
        Sketch.read(
            arms(
                "{\"name\": \"as-it-is\"},"
                    + " {\"name\": \"short\", \"settings\": [\"calendar.end=1950\", \"q_E=2\"]}"));
    assertThat(scenario.arms()).hasSize(2);
  }

  @Test
  void settingsOfArmsAreCheckedAsIfTheyWereGiven() {
    assertThat(
            Sketch.faults(
                arms(
                    "{\"name\": \"a\", \"settings\": [\"emulation.rte=2\", \"q_E=-2\"]},"
                        + " {\"name\": \"a\", \"settings\": [\"/states/USA/id=GBR\"]}")))
        .containsExactly(
            "/arms/0/settings: setting emulation.rte=2: unknown parameter 'emulation.rte'; did you"
                + " mean 'emulation.rate'?",
            "/arms/0/settings: /parameters/emulation/rate: found -2; allowed is a number in"
                + " [0, 1e12] (unit 1/year, symbol q_E)",
            "/arms/1/name: 'a' is the name of another arm",
            "/arms/1/settings: /states/1/id: 'GBR' is the id of /states/0 already");
  }
}
