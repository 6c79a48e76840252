package entente.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * The governance switch of a whole run: every bloc is governed alike from the first step to the
 * last, so events that would change governance on the way set the same value. {@code historical}
 * leaves the scenario as it is.
 */
final class GovernanceSwitch {

  /** The name under which a setting throws the switch. */
  static final String NAME = "governance";

  private static final Map<String, Double> WORDS = Map.of("liberal", 0.0, "authoritarian", 1.0);

  private GovernanceSwitch() {}

  /**
   * Throws the switch.
   *
   * @param scenario a scenario's document
   * @param value {@code liberal}, {@code authoritarian}, {@code historical} or a number in [0, 1]
   */
  static JsonNode apply(JsonNode scenario, String value) throws Assignment.Refused {
    if (value.equals("historical") || !(scenario instanceof ObjectNode)) {
      return scenario;
    }
    double governance = number(value);
    ObjectNode changed = scenario.deepCopy();
    for (JsonNode bloc : changed.path("blocs")) {
      if (bloc instanceof ObjectNode object) {
        object.put("governance", governance);
      }
    }
    for (JsonNode event : changed.path("events")) {
      if (event instanceof ObjectNode object
          && event.path("type").asText().equals(Scenario.EventType.GOVERNANCE.name())) {
        object.put("value", governance);
      }
    }
    return changed;
  }

  private static double number(String value) throws Assignment.Refused {
    Double word = WORDS.get(value);
    if (word != null) {
      return word;
    }
    try {
      double number = Double.parseDouble(value);
      if (number >= 0 && number <= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, with what is allowed
    }
    throw new Assignment.Refused(
        "governance must be authoritarian, liberal, historical or a number in [0, 1], but was '"
            + Words.clip(value)
            + "'");
  }
}
