package entente.control;

import entente.scenario.Fault;
import entente.scenario.Overrides;
import entente.scenario.ScenarioException;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything a run on the desk follows from: a scenario, what was changed of it, arms, and a seed.
 * Immutable; undo is the recipe before. The text of an arm is a scenario file that the command line
 * runs with the same result.
 *
 * @param asked the scenario as the user named it: a built-in name or a path
 * @param source its text before any change
 * @param settings changes {@code PATH=VALUE} in order, as {@code --set} takes them; interventions
 *     append to lists such as {@code /events/-}
 * @param arms one arm, or two to be compared
 * @param seed master seed, an unsigned 64-bit number
 */
public record Recipe(
    String asked, String source, List<String> settings, List<Arm> arms, long seed) {

  /** The setting that governs all blocs alike. */
  public static final String GOVERNANCE = "governance";

  /** Copies the lists. */
  public Recipe {
    settings = List.copyOf(settings);
    arms = List.copyOf(arms);
    if (arms.isEmpty() || arms.size() > 2) {
      throw new IllegalArgumentException(
          "the desk shows 1 or 2 arms, but was given " + arms.size());
    }
  }

  /**
   * An arm.
   *
   * @param name short name
   * @param title title; empty where there is only one arm
   * @param settings settings that make it what it is
   */
  public record Arm(String name, String title, List<String> settings) {

    /** The scenario as it is. */
    public static final Arm PLAIN = new Arm("run", "", List.of());

    /** Copies the settings. */
    public Arm {
      settings = List.copyOf(settings);
    }
  }

  /** A scenario as it is. */
  public static Recipe of(String asked, String source, long seed) {
    return new Recipe(asked, source, List.of(), List.of(Arm.PLAIN), seed);
  }

  /**
   * The scenario text of an arm.
   *
   * @throws ScenarioException when a setting cannot be applied
   */
  public String text(Arm arm) {
    List<String> all = new ArrayList<>(arm.settings());
    all.addAll(settings);
    List<Fault> faults = new ArrayList<>();
    String text = Overrides.apply(source, all, faults);
    if (!faults.isEmpty()) {
      throw new ScenarioException(faults);
    }
    return text;
  }

  /**
   * The recipe with a setting: one of the same path is replaced where it stands, an appended one
   * comes last. Governance comes first, so that later events are not governed away.
   */
  public Recipe with(String setting) {
    String path = pathOf(setting);
    List<String> changed = new ArrayList<>(settings);
    if (!path.endsWith("/-")) {
      for (int k = 0; k < changed.size(); k++) {
        if (pathOf(changed.get(k)).equals(path)) {
          changed.set(k, setting);
          return withSettings(changed);
        }
      }
    }
    changed.add(path.equals(GOVERNANCE) ? 0 : changed.size(), setting);
    return withSettings(changed);
  }

  /** The recipe without the settings of a path. */
  public Recipe without(String path) {
    return withSettings(settings.stream().filter(s -> !pathOf(s).equals(path)).toList());
  }

  /** The value set for a path, or null. */
  public String setting(String path) {
    for (String setting : settings) {
      if (pathOf(setting).equals(path)) {
        return setting.substring(setting.indexOf('=') + 1);
      }
    }
    return null;
  }

  /** The recipe with other settings. */
  public Recipe withSettings(List<String> others) {
    return new Recipe(asked, source, others, arms, seed);
  }

  /** The recipe with other arms. */
  public Recipe withArms(List<Arm> others) {
    return new Recipe(asked, source, settings, others, seed);
  }

  /** The recipe with another seed. */
  public Recipe withSeed(long other) {
    return new Recipe(asked, source, settings, arms, other);
  }

  /** Whether two arms are compared. */
  public boolean isCompared() {
    return arms.size() > 1;
  }

  private static String pathOf(String setting) {
    return setting.substring(0, Math.max(0, setting.indexOf('=')));
  }
}
