package entente.app;

import entente.control.Recipe;
import entente.scenario.Scenario;
import entente.view.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * The arms that can be set side by side: the scenario's own, and those of the governance switch.
 */
final class Arms {

  private Arms() {}

  /** All arms that a scenario offers. */
  static List<Recipe.Arm> of(Scenario scenario) {
    List<Recipe.Arm> arms = new ArrayList<>();
    if (scenario.arms() != null) {
      for (Scenario.Arm arm : scenario.arms()) {
        String title = arm.title() == null ? arm.name() : arm.title();
        arms.add(
            new Recipe.Arm(arm.name(), title, arm.settings() == null ? List.of() : arm.settings()));
      }
    }
    add(arms, "authoritarian", List.of("governance=authoritarian"));
    add(arms, "liberal", List.of("governance=liberal"));
    add(arms, "historical", List.of());
    return arms;
  }

  private static void add(List<Recipe.Arm> arms, String name, List<String> settings) {
    if (arms.stream().noneMatch(arm -> arm.name().equals(name))) {
      arms.add(new Recipe.Arm(name, Texts.get("governance." + name), settings));
    }
  }
}
