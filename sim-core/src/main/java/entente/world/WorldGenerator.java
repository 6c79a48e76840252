package entente.world;

import entente.network.Pairs;
import entente.random.Luck;
import entente.scenario.Records;
import entente.scenario.Scenario;
import entente.scenario.Scenario.Generator;
import entente.scenario.Scenario.StateProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

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

  private final Generator generator;

  private WorldGenerator(Generator generator) {
    this.generator = generator;
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

  /**
   * The same scenario with its seed adopters named, but states and ties left to the generator.
   *
   * @param scenario a valid scenario with a generator
   */
  static Scenario seeded(Scenario scenario) {
    WorldGenerator worlds = new WorldGenerator(scenario.generator());
    return Records.with(scenario, Map.of("innovations", worlds.seeded(scenario.innovations())));
  }

  private Scenario expanded(Scenario s) {
    List<StateProfile> states = new ArrayList<>(s.states());
    states.addAll(new GeneratedStates(generator));
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
    Set<String> origins = new LinkedHashSet<>(copy.get(0).origins());
    for (long k : seeds()) {
      origins.add(generator.id((int) k));
    }
    copy.set(0, Records.with(copy.get(0), Map.of("origins", List.copyOf(origins))));
    return copy;
  }

  /** Numbers of the seed adopters, ascending. */
  private long[] seeds() {
    if (generator.drawSeedAdopters()) {
      return Pairs.distinct(
          Luck.world(generator.seed(), "adopters"), generator.states(), generator.seedAdopters());
    }
    return LongStream.range(0, generator.seedAdopters()).toArray();
  }
}
