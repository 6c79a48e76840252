package entente.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import entente.scenario.Shape.Form;
import entente.scenario.Shape.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what the path of a setting reaches in one scenario, before anything is set. */
public final class ScenarioPaths {

  private final JsonNode tree;

  private ScenarioPaths(JsonNode tree) {
    this.tree = tree;
  }

  /**
   * The paths of a scenario.
   *
   * @param scenarioText JSON text of a scenario
   * @throws ScenarioException when the text is not JSON
   */
  public static ScenarioPaths of(String scenarioText) {
    Faults faults = new Faults("scenario");
    JsonNode tree = JsonTree.read(scenarioText, faults);
    if (!faults.isEmpty()) {
      throw new ScenarioException(faults.list());
    }
    return new ScenarioPaths(tree);
  }

  /**
   * What stands at a path.
   *
   * @param pointer JSON pointer with indices; {@code governance} for the switch of the whole run
   * @param type {@code number}, {@code whole number}, {@code true or false}, {@code text}, {@code
   *     choice}, {@code moment} or {@code amount}
   * @param unit unit; empty for a pure number
   * @param min smallest value allowed, or negative infinity
   * @param max largest value allowed, or infinity
   * @param choices the values allowed, where they are few; else empty
   * @param value the value in force, written or default, without quotes; empty for none, and for an
   *     amount that changes over the years
   * @param help what it means
   */
  public record Reach(
      String pointer,
      String type,
      String unit,
      double min,
      double max,
      List<String> choices,
      String value,
      String help) {

    /** Whether numbers stand there. */
    public boolean isNumeric() {
      return type.equals("number")
          || type.equals("whole number")
          || type.equals("amount")
          || type.equals("moment");
    }

    /** Whether only whole numbers stand there. */
    public boolean isWhole() {
      return type.equals("whole number");
    }
  }

  /**
   * What a path reaches.
   *
   * @param path as before the equals sign of a setting; see {@link Overrides}
   * @param problems where it is said why the path reaches no single value
   * @return what it reaches; empty after a problem
   */
  public Optional<Reach> reach(String path, List<String> problems) {
    if (path.equals(GovernanceSwitch.NAME)) {
      return Optional.of(
          new Reach(
              path, "number", "", 0, 1, List.of(), "", "Governance of every bloc, all the time"));
    }
    List<Fault> faults = new ArrayList<>();
    Optional<Overrides.Target> target = Overrides.target(tree, path, faults);
    faults.forEach(fault -> problems.add(fault.message()));
    if (target.isEmpty()) {
      return Optional.empty();
    }
    Slot slot = target.get().slot();
    String pointer = target.get().pointer();
    if (slot.form() == Form.RECORD || slot.form() == Form.RECORDS) {
      problems.add(pointer + " is " + Words.allowed(slot) + "; name one value inside it");
      return Optional.empty();
    }
    return Optional.of(
        new Reach(
            pointer,
            type(slot),
            slot.key().unit(),
            slot.key().min(),
            slot.key().max(),
            slot.form() == Form.CHOICE ? slot.choices() : List.of(),
            value(tree.at(pointer), slot),
            slot.key().value()));
  }

  private static String type(Slot slot) {
    return switch (slot.form()) {
      case NUMBERS -> "number";
      case TEXTS -> "text";
      default -> ParameterCatalogue.type(slot.form());
    };
  }

  private static String value(JsonNode node, Slot slot) {
    if (node.isMissingNode() || node.isNull()) {
      return slot.form().isList() ? "" : slot.fallback();
    }
    return node.isValueNode() ? node.asText() : "";
  }
}
