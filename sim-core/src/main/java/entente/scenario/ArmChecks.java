package entente.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Checks that a sound scenario stays sound under the settings of each of its arms. */
final class ArmChecks {

  private ArmChecks() {}

  /**
   * Checks the arms.
   *
   * @param scenario the scenario, without faults
   * @param tree the document it was bound from
   * @param faults where faults go, at the place of the arm
   */
  static void check(Scenario scenario, JsonNode tree, Faults faults) {
    Set<String> names = new HashSet<>();
    for (int k = 0; k < scenario.arms().size(); k++) {
      Scenario.Arm arm = scenario.arms().get(k);
      Place place = Place.ROOT.key("arms").element(k);
      if (!names.add(arm.name())) {
        faults.add(
            place.key("name"), "'" + Words.clip(arm.name()) + "' is the name of another arm");
      }
      settings(arm, scenario.calendar(), tree, place.key("settings"), faults);
    }
  }

  private static void settings(
      Scenario.Arm arm, Scenario.Calendar written, JsonNode tree, Place place, Faults faults) {
    List<String> settings = arm.settings().stream().filter(Objects::nonNull).toList();
    if (settings.isEmpty()) {
      return;
    }
    List<Fault> refused = new ArrayList<>();
    Overrides.Applied applied = Overrides.apply(tree, settings, refused);
    Faults under = new Faults("arm");
    Scenario changed = new RecordBinder(under).bind(Scenario.class, applied.tree(), Place.ROOT);
    if (changed != null) {
      CrossChecks.check(changed, written, under);
    }
    refused.forEach(fault -> faults.add(place, fault.toString()));
    under.list().forEach(fault -> faults.add(place, fault.pointer() + ": " + fault.message()));
  }
}
