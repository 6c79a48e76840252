package entente.world;

import entente.network.Pairs;
import entente.random.Luck;
import entente.scenario.ParameterCatalogue;
import entente.scenario.Records;
import entente.scenario.Scenario;
import entente.scenario.Scenario.Generator;
import entente.scenario.Scenario.StateProfile;
import entente.value.Amount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Writes a generated world out in full. What is drawn depends on the generator's own seed and on
 * nothing else, so all runs, arms and replications of a scenario share one world.
 *
 * <ul>
 *   <li>The states are {@code prefix} and a number from 0, with leading zeros, so that the order of
 *       ids is the order of numbers.
 *   <li>A drawn attribute has a stream of its own, named by its path; state k takes the k-th number
 *       u of it, and its value is the law's quantile at u, cut to the range of the key. A larger
 *       world begins with the values of a smaller one.
 *   <li>Ties: see {@link Pairs}. They hold both ways and for the whole run. A complete graph has
 *       none: its states see each other through the background weight of emulation.
 *   <li>With ranked thresholds state k of N has k/(N − 1).
 *   <li>Seed adopters are the first states, or a set drawn from the stream {@code adopters}, every
 *       set equally likely. They become origins of the first innovation by id.
 *   <li>All states join the bloc that is named; state 0 is its hub where it has none.
 * </ul>
 */
public final class WorldGenerator {

  private static final double UNIT = 0x1.0p-53;
  private static final NormalDistribution NORMAL = new NormalDistribution();

  private final Generator generator;
  private final Map<String, UniformRandomProvider> streams = new HashMap<>();
  private final Map<String, ParameterCatalogue.Entry> keys = new HashMap<>();

  private WorldGenerator(Generator generator) {
    this.generator = generator;
    ParameterCatalogue.stateColumns().forEach(entry -> keys.put(entry.path(), entry));
  }

  /**
   * The same scenario without a generator.
   *
   * @param scenario a valid scenario
   * @return the scenario itself where it has no generator
   */
  public static Scenario expand(Scenario scenario) {
    return scenario.generator() == null
        ? scenario
        : new WorldGenerator(scenario.generator()).expanded(scenario);
  }

  private Scenario expanded(Scenario s) {
    List<StateProfile> states = new ArrayList<>(s.states());
    StateProfile template =
        generator.template() == null
            ? Records.ofDefaults(StateProfile.class, Map.of("id", generator.prefix()))
            : generator.template();
    for (int k = 0; k < generator.states(); k++) {
      states.add(state(template, k));
    }
    List<Scenario.Partnership> partnerships = new ArrayList<>(s.partnerships());
    partnerships.addAll(ties());
    Map<String, Object> changes = new HashMap<>();
    changes.put("states", states);
    changes.put("blocs", s.blocs().stream().map(this::joined).toList());
    changes.put("partnerships", partnerships);
    changes.put("innovations", seeded(s.innovations()));
    changes.put("generator", null);
    return Records.with(s, changes);
  }

  // ---- states

  private StateProfile state(StateProfile t, int k) {
    return new StateProfile(
        generator.id(k),
        null,
        new Scenario.AbsorptiveCapacity(
            drawn("absorptiveCapacity.potential", t.absorptiveCapacity().potential()),
            drawn("absorptiveCapacity.efficiency", t.absorptiveCapacity().efficiency())),
        new Scenario.Sovereignty(
            drawn("sovereignty.preference", t.sovereignty().preference()),
            drawn("sovereignty.autonomyFloor", t.sovereignty().autonomyFloor()),
            t.sovereignty().caveats(),
            t.sovereignty().earlyCommunication()),
        drawn("budget", t.budget()),
        drawn("threat", t.threat()),
        new Scenario.Similarity(
            drawn("similarity.doctrinalTradition", t.similarity().doctrinalTradition()),
            drawn("similarity.regime", t.similarity().regime())),
        drawn("trust", t.trust()),
        drawn("civilTechnology", t.civilTechnology()),
        drawn("civilMilitaryFusion", t.civilMilitaryFusion()),
        drawn("commercialOpenness", t.commercialOpenness()),
        drawn("secrecy", t.secrecy()),
        drawn("prestige", t.prestige()),
        drawn("compliance", t.compliance()),
        t.integration(),
        generator.rankedThresholds()
            ? Amount.of(k / (generator.states() - 1.0))
            : drawn("emulationThreshold", t.emulationThreshold()),
        t.longitude(),
        t.latitude(),
        t.note(),
        t.sources());
  }

  private Amount drawn(String path, Amount declared) {
    if (!(declared instanceof Amount.Drawn law)) {
      return declared;
    }
    UniformRandomProvider stream =
        streams.computeIfAbsent(path, part -> Luck.world(generator.seed(), part));
    double value = quantile(law, ((stream.nextLong() >>> 11) + 0.5) * UNIT);
    ParameterCatalogue.Entry key = keys.get(path);
    return Amount.of(Math.min(key.max(), Math.max(key.min(), value)));
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

  // ---- ties

  /** One partnership for each state with the states of higher number it has a tie with. */
  private List<Scenario.Partnership> ties() {
    Pairs pairs = Pairs.of(generator);
    List<Scenario.Partnership> ties = new ArrayList<>();
    int k = 0;
    while (k < pairs.size()) {
      int source = pairs.first(k);
      List<String> others = new ArrayList<>();
      while (k < pairs.size() && pairs.first(k) == source) {
        others.add(generator.id(pairs.second(k++)));
      }
      ties.add(tie(generator.id(source), others));
    }
    return ties;
  }

  private Scenario.Partnership tie(String source, List<String> others) {
    return Records.ofDefaults(
        Scenario.Partnership.class,
        Map.of(
            "id",
            "ties:" + source,
            "type",
            generator.type(),
            "source",
            source,
            "recipients",
            others,
            "symmetric",
            true,
            "weight",
            generator.weight()));
  }

  // ---- blocs and adopters

  private Scenario.Bloc joined(Scenario.Bloc bloc) {
    if (!bloc.id().equals(generator.bloc())) {
      return bloc;
    }
    List<Scenario.Membership> members = new ArrayList<>(bloc.members());
    for (int k = 0; k < generator.states(); k++) {
      members.add(Records.ofDefaults(Scenario.Membership.class, Map.of("state", generator.id(k))));
    }
    String hub = bloc.hub() == null ? generator.id(0) : bloc.hub();
    return Records.with(bloc, Map.of("hub", hub, "members", members));
  }

  private List<Scenario.Innovation> seeded(List<Scenario.Innovation> innovations) {
    if (generator.seedAdopters() == 0) {
      return innovations;
    }
    List<Scenario.Innovation> copy = new ArrayList<>(innovations);
    copy.sort(Comparator.comparing(Scenario.Innovation::id));
    List<String> origins = new ArrayList<>(copy.get(0).origins());
    for (long k : seeds(generator)) {
      origins.add(generator.id((int) k));
    }
    copy.set(0, Records.with(copy.get(0), Map.of("origins", origins)));
    return copy;
  }

  /** Numbers of the seed adopters, ascending. */
  static long[] seeds(Generator generator) {
    if (generator.drawSeedAdopters()) {
      return Pairs.distinct(
          Luck.world(generator.seed(), "adopters"), generator.states(), generator.seedAdopters());
    }
    return LongStream.range(0, generator.seedAdopters()).toArray();
  }
}
