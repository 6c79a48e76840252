package entente.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import entente.scenario.Shape.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Applies settings such as {@code emulation.rate=0.4} or {@code /states/USA/budget=10} to the JSON
 * of a scenario before it is bound.
 *
 * <p>A setting is {@code PATH=VALUE}. PATH is a JSON pointer in which elements of lists may be
 * named by id as well as by index ({@code -} appends); or a dotted path from the parameters ({@code
 * emulation.rate}) or from the root ({@code calendar.end}); or the last name of a parameter ({@code
 * lateralSuppression}) or its symbol ({@code q_E}, {@code kappa_D}) where that is unique. VALUE is
 * JSON or a bare text; {@code null} takes the key away. Objects that a path needs are made.
 *
 * <p>One name stands for more than a place: {@code governance} is the switch of the whole run (see
 * {@link GovernanceSwitch}).
 */
public final class Overrides {

  private Overrides() {}

  /**
   * What came of applying settings.
   *
   * @param tree the changed document
   * @param origins the setting by the JSON pointer of the place it changed
   */
  record Applied(JsonNode tree, Map<String, String> origins) {}

  /**
   * Applies settings to the text of a scenario.
   *
   * @param scenarioText JSON text
   * @param settings each {@code PATH=VALUE}, applied in order
   * @param faults where faults go: of the text, and of paths that are unknown or ambiguous
   * @return the changed text; the text as it was when it is not JSON or there are no settings
   */
  public static String apply(String scenarioText, List<String> settings, List<Fault> faults) {
    if (settings.isEmpty()) {
      return scenarioText;
    }
    Faults ofText = new Faults("scenario");
    JsonNode tree = JsonTree.read(scenarioText, ofText);
    faults.addAll(ofText.list());
    if (tree == null || !ofText.isEmpty()) {
      return scenarioText;
    }
    return JsonText.print(apply(tree, settings, faults).tree());
  }

  /**
   * Applies settings to a document, which stays as it is.
   *
   * @param tree the document
   * @param settings each {@code PATH=VALUE}, applied in order
   * @param faults where faults go
   */
  static Applied apply(JsonNode tree, List<String> settings, List<Fault> faults) {
    JsonNode changed = tree;
    Map<String, String> origins = new LinkedHashMap<>();
    for (String setting : settings) {
      try {
        int equals = setting.indexOf('=');
        if (equals < 1) {
          throw new Assignment.Refused(
              "a setting is written PATH=VALUE, such as emulation.rate=0.4 or"
                  + " /states/USA/budget=10");
        }
        String name = setting.substring(0, equals).strip();
        if (name.equals(GovernanceSwitch.NAME)) {
          changed = GovernanceSwitch.apply(changed, setting.substring(equals + 1).strip());
          continue;
        }
        List<String> path = path(name);
        Assignment assignment = new Assignment(path, setting.substring(equals + 1).strip());
        changed = assignment.applyTo(changed);
        origins.put(assignment.pointer(), label(setting));
      } catch (Assignment.Refused refused) {
        faults.add(new Fault(label(setting), "", refused.getMessage()));
      }
    }
    return new Applied(changed, origins);
  }

  /**
   * The place that a path reaches.
   *
   * @param slot the key there; of a list's element, the list's key
   * @param pointer JSON pointer with indices
   */
  record Target(Shape.Slot slot, String pointer) {}

  /** The place that a path reaches in a document; empty after a fault. */
  static Optional<Target> target(JsonNode tree, String path, List<Fault> faults) {
    try {
      Assignment assignment = new Assignment(path(path.strip()), "null");
      assignment.applyTo(tree);
      return Optional.of(new Target(assignment.slot(), assignment.pointer()));
    } catch (Assignment.Refused refused) {
      faults.add(new Fault(path, "", refused.getMessage()));
      return Optional.empty();
    }
  }

  private static String label(String setting) {
    return "setting " + Words.clip(setting);
  }

  private static List<String> path(String name) throws Assignment.Refused {
    if (name.startsWith("/")) {
      List<String> tokens = new ArrayList<>();
      for (String token : name.substring(1).split("/", -1)) {
        tokens.add(Place.unescape(token));
      }
      return tokens;
    }
    ParameterNames.Resolution parameter = ParameterNames.resolve(name);
    if (parameter.entry().isPresent()) {
      return path(parameter.entry().get().pointer());
    }
    String[] tokens = name.split("\\.", -1);
    Shape.Slot root = Shape.of(Scenario.class).slot(tokens[0]);
    boolean group = Shape.of(Parameters.class).slot(tokens[0]) != null;
    if (root != null && !group && (tokens.length > 1 || !isContainer(root))) {
      return List.of(tokens);
    }
    throw new Assignment.Refused(parameter.problem());
  }

  private static boolean isContainer(Shape.Slot slot) {
    return slot.form() == Form.RECORD || slot.form().isList();
  }

  /** A bare text or JSON value as a node; null for a JSON null. */
  static JsonNode value(String text, Form form) throws Assignment.Refused {
    boolean quoted = text.startsWith("\"");
    if ((form == Form.TEXT || form == Form.CHOICE) && !quoted && !text.equals("null")) {
      return TextNode.valueOf(text);
    }
    Faults faults = new Faults("value");
    JsonNode node = text.isEmpty() ? null : JsonTree.read(text, faults);
    if (node != null && faults.isEmpty()) {
      return node.isNull() ? null : node;
    } else if (quoted || text.startsWith("{") || text.startsWith("[")) {
      throw new Assignment.Refused("the value is wrong: " + faults.list().get(0).message());
    }
    return JsonNodeFactory.instance.textNode(text);
  }
}
