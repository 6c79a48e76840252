package entente.claim;

import entente.design.ExpandedExperiment;
import entente.design.Experiment;
import entente.design.Experiment.Design;
import entente.design.Experiment.Factor;
import entente.design.Experiment.Kind;
import entente.design.Experiment.Scale;
import entente.scenario.ParameterCatalogue;
import entente.scenario.ParameterCatalogue.Entry;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The points at which a claim is tried again: a Latin hypercube over the parameters of the
 * mechanisms, each from half to one and a half times its default (model description 14), so that a
 * reader sees how often the sign holds and not only at the defaults.
 *
 * <p>Left at their values are parameters that the claim's world or arms set themselves, because the
 * claim is about them, and {@linkplain #FIXED those} that are no judgement about the world.
 */
public final class PlausiblePoints {

  /** How many points there are. */
  public static final int POINTS = 30;

  /** Replications of every arm at each. */
  public static final int REPLICATIONS = 6;

  /** Definitions: the calendar's pace, the words for depth, and what command by a hub means. */
  private static final Set<String> FIXED =
      Set.of(
          "tempo",
          "adoption.smallestDepth",
          "adoption.fullDepth",
          "adoption.routine",
          "adoption.originatorProficiency",
          "sustainment.dependentAbove",
          "integration.hubTarget");

  private PlausiblePoints() {}

  /**
   * The claim's experiment at the points.
   *
   * @param claim the claim's own experiment
   */
  public static Experiment of(ExpandedExperiment claim) {
    Scenario world = ScenarioReader.read(claim.scenarioText(), "scenario", List.of()).orThrow();
    List<String> settings = new ArrayList<>(claim.experiment().settings());
    claim.arms().forEach(arm -> settings.addAll(arm.settings()));
    List<Factor> factors = new ArrayList<>();
    for (Entry entry : ParameterCatalogue.parameters()) {
      if (isJudgement(entry) && !isSet(entry, world, settings)) {
        factors.add(factor(entry));
      }
    }
    Design design =
        new Design(
            Kind.LATIN_HYPERCUBE,
            factors,
            null,
            POINTS,
            null,
            null,
            null,
            false,
            null,
            false,
            null,
            1);
    return claim.experiment().at(design, REPLICATIONS);
  }

  private static boolean isJudgement(Entry entry) {
    return entry.type().equals("number")
        && !entry.fallback().isEmpty()
        && Double.parseDouble(entry.fallback()) > 0
        && !FIXED.contains(entry.path());
  }

  private static boolean isSet(Entry entry, Scenario world, List<String> settings) {
    double value = (Double) ParameterCatalogue.value(entry, world);
    return value != Double.parseDouble(entry.fallback())
        || settings.stream().anyMatch(setting -> setting.startsWith(entry.pointer() + "="));
  }

  private static Factor factor(Entry entry) {
    double usual = Double.parseDouble(entry.fallback());
    return new Factor(
        entry.path(),
        null,
        entry.pointer(),
        List.of(),
        Math.max(entry.min(), usual / 2),
        Math.min(entry.max(), usual * 1.5),
        null,
        List.of(),
        List.of(),
        null,
        Scale.LINEAR,
        false,
        null);
  }
}
