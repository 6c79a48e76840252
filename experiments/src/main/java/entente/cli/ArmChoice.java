package entente.cli;

import entente.run.Replicates.Arm;
import entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which arms are compared; the first is the baseline. */
final class ArmChoice {

  private static final Arm LIBERAL = new Arm("liberal", List.of("governance=liberal"));
  private static final Arm AUTHORITARIAN =
      new Arm("authoritarian", List.of("governance=authoritarian"));
  private static final Arm HISTORICAL = new Arm("historical", List.of());

  @Option(
      names = "--arm",
      paramLabel = "ARM",
      description = {
        "An arm: NAME:PATH=VALUE[,PATH=VALUE...] with settings as --set takes them; or liberal,"
            + " authoritarian, historical (the scenario as it is), or an arm that the scenario"
            + " names. May be repeated; the first is the baseline, and a single one is compared"
            + " with historical.",
        "Default: the scenario's own arms, else liberal and authoritarian."
      })
  private List<String> asked = List.of();

  /**
   * The arms.
   *
   * @param chosen the scenario
   * @throws entente.scenario.ScenarioException when an arm's settings have faults
   */
  List<Arm> arms(ScenarioChoice.Chosen chosen) {
    List<Arm> arms = new ArrayList<>();
    if (asked.isEmpty()) {
      arms.addAll(usual(chosen.scenario()));
    } else {
      for (String text : asked) {
        arms.add(parse(text, chosen.scenario()));
      }
      if (arms.size() == 1) {
        arms.add(0, HISTORICAL);
      }
    }
    Set<String> names = new HashSet<>();
    for (Arm arm : arms) {
      if (!names.add(arm.name())) {
        throw new Refusal("two arms are named '" + arm.name() + "'; give each its own name");
      }
      chosen.under("arm " + arm.name(), arm.settings());
    }
    return arms;
  }

  private static List<Arm> usual(Scenario scenario) {
    if (scenario.arms().size() >= 2) {
      return own(scenario);
    } else if (scenario.arms().size() == 1) {
      return List.of(HISTORICAL, own(scenario).get(0));
    } else if (scenario.blocs().isEmpty()) {
      throw new Refusal(
          "'"
              + scenario.name()
              + "' has no blocs, so governance changes nothing; say what to compare, for example"
              + " --arm more:emulation.rate=1.2");
    }
    return List.of(LIBERAL, AUTHORITARIAN);
  }

  private static List<Arm> own(Scenario scenario) {
    return scenario.arms().stream().map(arm -> new Arm(arm.name(), arm.settings())).toList();
  }

  private static Arm parse(String text, Scenario scenario) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      List<Arm> known = new ArrayList<>(own(scenario));
      known.addAll(List.of(LIBERAL, AUTHORITARIAN, HISTORICAL));
      return known.stream()
          .filter(arm -> arm.name().equals(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new Refusal(
                      "--arm is written NAME:PATH=VALUE, or one of "
                          + String.join(", ", known.stream().map(Arm::name).distinct().toList())
                          + "; found '"
                          + text
                          + "'"));
    }
    String name = text.substring(0, colon);
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw new Refusal(
          "an arm's name has letters, digits, hyphens and dots, but was '" + name + "'");
    }
    return new Arm(name, settings(text.substring(colon + 1)));
  }

  /** Splits settings at commas that stand outside of quotes and brackets. */
  static List<String> settings(String text) {
    List<String> settings = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int k = 0; k < text.length(); k++) {
      char c = text.charAt(k);
      if (c == '"' && (k == 0 || text.charAt(k - 1) != '\\')) {
        quoted = !quoted;
      } else if (!quoted && (c == '{' || c == '[')) {
        depth++;
      } else if (!quoted && (c == '}' || c == ']')) {
        depth--;
      }
      if (c == ',' && depth == 0 && !quoted) {
        settings.add(current.toString().strip());
        current.setLength(0);
      } else {
        current.append(c);
      }
    }
    settings.add(current.toString().strip());
    settings.removeIf(String::isEmpty);
    return settings;
  }
}
