package entente.world;

import entente.random.Luck;
import entente.scenario.ParameterCatalogue;
import entente.scenario.Records;
import entente.scenario.Scenario;
import entente.scenario.Scenario.Generator;
import entente.scenario.Scenario.StateProfile;
import entente.value.Amount;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.Map;
import java.util.RandomAccess;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The states of a generated world (see {@link WorldGenerator} for the rules). Only what was drawn
 * is kept; a profile is written when it is asked for, so a million states take little room.
 */
final class GeneratedStates extends AbstractList<StateProfile> implements RandomAccess {

  private static final double UNIT = 0x1.0p-53;
  private static final NormalDistribution NORMAL = new NormalDistribution();

  private final Generator generator;
  private final StateProfile template;
  private final Map<String, double[]> drawn = new HashMap<>();

  GeneratedStates(Generator generator) {
    this.generator = generator;
    template =
        generator.template() == null
            ? Records.ofDefaults(StateProfile.class, Map.of("id", generator.prefix()))
            : generator.template();
    for (ParameterCatalogue.Entry key : ParameterCatalogue.stateColumns()) {
      if (key.value(template) instanceof Amount.Drawn law) {
        drawn.put(key.path(), draw(law, key));
      }
    }
  }

  private double[] draw(Amount.Drawn law, ParameterCatalogue.Entry key) {
    UniformRandomProvider stream = Luck.world(generator.seed(), key.path());
    double[] values = new double[generator.states()];
    for (int k = 0; k < values.length; k++) {
      double value = quantile(law, ((stream.nextLong() >>> 11) + 0.5) * UNIT);
      values[k] = Math.min(key.max(), Math.max(key.min(), value));
    }
    return values;
  }

  /** The quantile of a law. */
  static double quantile(Amount.Drawn law, double u) {
    return switch (law.law()) {
      case UNIFORM -> law.first() + u * (law.second() - law.first());
      case NORMAL -> normal(law, u);
      case LOGNORMAL -> StrictMath.exp(normal(law, u));
    };
  }

  private static double normal(Amount.Drawn law, double u) {
    return law.first() + law.second() * NORMAL.inverseCumulativeProbability(u);
  }

  @Override
  public int size() {
    return generator.states();
  }

  /** Number of the state with an id, or −1. */
  int number(String id) {
    String digits =
        id.startsWith(generator.prefix()) ? id.substring(generator.prefix().length()) : "";
    if (!digits.matches("[0-9]{1,9}")) {
      return -1;
    }
    int k = Integer.parseInt(digits);
    return k < size() && generator.id(k).equals(id) ? k : -1;
  }

  @Override
  public StateProfile get(int k) {
    StateProfile t = template;
    return new StateProfile(
        generator.id(k),
        null,
        new Scenario.AbsorptiveCapacity(
            at("absorptiveCapacity.potential", t.absorptiveCapacity().potential(), k),
            at("absorptiveCapacity.efficiency", t.absorptiveCapacity().efficiency(), k)),
        new Scenario.Sovereignty(
            at("sovereignty.preference", t.sovereignty().preference(), k),
            at("sovereignty.autonomyFloor", t.sovereignty().autonomyFloor(), k),
            t.sovereignty().caveats(),
            t.sovereignty().earlyCommunication()),
        at("budget", t.budget(), k),
        at("threat", t.threat(), k),
        new Scenario.Similarity(
            at("similarity.doctrinalTradition", t.similarity().doctrinalTradition(), k),
            at("similarity.regime", t.similarity().regime(), k)),
        at("trust", t.trust(), k),
        at("civilTechnology", t.civilTechnology(), k),
        at("civilMilitaryFusion", t.civilMilitaryFusion(), k),
        at("commercialOpenness", t.commercialOpenness(), k),
        at("secrecy", t.secrecy(), k),
        at("prestige", t.prestige(), k),
        at("compliance", t.compliance(), k),
        t.integration(),
        generator.rankedThresholds()
            ? Amount.of(k / (generator.states() - 1.0))
            : at("emulationThreshold", t.emulationThreshold(), k),
        t.longitude(),
        t.latitude(),
        t.note(),
        t.sources());
  }

  private Amount at(String path, Amount declared, int k) {
    return declared instanceof Amount.Drawn ? Amount.of(drawn.get(path)[k]) : declared;
  }
}
