package entente.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Canonical;
import entente.Given;
import entente.mechanism.Mechanisms;
import entente.observe.Recorder;
import entente.scenario.Records;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import entente.world.StageChange;
import entente.world.World;
import entente.world.WorldPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No order matters, an unrelated state moves no luck, and watching changes nothing: bit by bit. */
class OrderTest {

  private static Scenario coldWar(String... settings) {
    List<String> all = new ArrayList<>(List.of(settings));
    all.add("calendar.end=1962");
    return ScenarioReader.builtIn("cold-war", all).orThrow();
  }

  private static List<String> lines(Scenario scenario, Mechanisms mechanisms, long seed) {
    WorldPlan plan = new WorldPlan(scenario);
    return Canonical.lines(plan, Runs.observed(plan, mechanisms, seed));
  }

  private static List<String> lines(Scenario scenario, long seed) {
    return lines(scenario, Mechanisms.standard(), seed);
  }

  private static <T> List<T> shuffled(List<T> list, long seed) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, new Random(seed));
    return copy;
  }

  private static Scenario inAnotherOrder(Scenario s, long seed) {
    List<Scenario.Partnership> turned =
        s.partnerships().stream()
            .map(
                p ->
                    Records.with(
                        p,
                        Map.of(
                            "recipients",
                            shuffled(p.recipients(), seed),
                            "between",
                            shuffled(p.between(), seed),
                            "targets",
                            shuffled(p.targets(), seed))))
            .toList();
    List<Scenario.Bloc> blocs =
        s.blocs().stream()
            .map(
                b ->
                    Records.with(
                        b,
                        Map.of(
                            "members", shuffled(b.members(), seed),
                            "directives", shuffled(b.directives(), seed))))
            .toList();
    return Records.with(
        s,
        Map.ofEntries(
            Map.entry("states", shuffled(s.states(), seed)),
            Map.entry("innovations", shuffled(s.innovations(), seed)),
            Map.entry("partnerships", shuffled(turned, seed)),
            Map.entry("blocs", shuffled(blocs, seed)),
            Map.entry("exportRegimes", shuffled(s.exportRegimes(), seed)),
            Map.entry("programmes", shuffled(s.programmes(), seed)),
            Map.entry("dyads", shuffled(s.dyads(), seed)),
            Map.entry("rivalries", shuffled(s.rivalries(), seed)),
            Map.entry("effects", shuffled(s.effects(), seed)),
            Map.entry("statuses", shuffled(s.statuses(), seed)),
            Map.entry("events", shuffled(s.events(), seed))));
  }

  private static List<Scenario> worlds() {
    return List.of(coldWar(), Given.resource("golden-world.json"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfTheFileDoesNotChangeABit(long seed) {
    for (Scenario scenario : worlds()) {
      assertThat(lines(inAnotherOrder(scenario, seed), seed)).isEqualTo(lines(scenario, seed));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void theOrderOfMechanismsDoesNotChangeABit(long seed) {
    Mechanisms standard = Mechanisms.standard();
    Mechanisms other =
        new Mechanisms(
            standard.senses(),
            shuffled(standard.channels(), seed),
            shuffled(standard.processes(), seed));
    for (Scenario scenario : worlds()) {
      assertThat(lines(scenario, other, seed)).isEqualTo(lines(scenario, standard, seed));
    }
  }

  /** Over-adoption falls back and proficiency grows at once: the stage hangs on both. */
  @Test
  void theOrderOfProcessesDoesNotDateAChangeOfStage() {
    Scenario scenario =
        Given.scenario(
            Given.states("a"),
            "'innovations':[{'id':'m','kind':'TACTIC','complexity':1}]",
            "'statuses':[{'state':'a','innovation':'m','stage':'FULL','depth':1,'channel':'DIR',"
                + "'proficiency':0.55}]",
            "'parameters':{'emulation':{'rate':0}}");
    Mechanisms standard = Mechanisms.standard();
    List<String> first = lines(scenario, 1);
    for (int turn = 1; turn < standard.processes().size(); turn++) {
      var processes = new ArrayList<>(standard.processes());
      Collections.rotate(processes, turn);
      Mechanisms other = new Mechanisms(standard.senses(), standard.channels(), processes);
      assertThat(lines(scenario, other, 1)).isEqualTo(first);
    }
    assertThat(first.get(0)).contains("FULL PARTIAL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAA-unrelated", "MMM-unrelated"})
  void anUnrelatedStateLeavesTheFateOfTheOthers(String id) {
    Scenario scenario = coldWar("parameters.emulation.backgroundWeight=0");
    List<Scenario.StateProfile> states = new ArrayList<>(scenario.states());
    states.add(Given.scenario(Given.states(id), "'innovations':[]").states().get(0));
    Scenario larger = Records.with(scenario, Map.of("states", states));
    assertThat(changes(larger, 4, line -> !line.contains(id)))
        .isEqualTo(changes(scenario, 4, line -> true));
  }

  private static List<String> changes(Scenario scenario, long seed, Predicate<String> counted) {
    WorldPlan plan = new WorldPlan(scenario);
    return Runs.observed(plan, seed).changes().stream()
        .map(change -> Canonical.line(plan, change))
        .filter(counted)
        .toList();
  }

  @Test
  void watchingChangesNothing() {
    Scenario scenario = coldWar();
    WorldPlan plan = new WorldPlan(scenario);
    Recorder watched = new Recorder(plan);
    double[] sum = new double[1];
    new Simulation(
            plan,
            Mechanisms.standard(),
            9,
            change -> {
              watched.accept(change);
              sum[0] += change.time();
            },
            model -> {
              watched.observe(model.world(), model.hazards(), model.tick());
              sum[0] += lookAtEverything(model);
            })
        .runToEnd();
    List<String> unwatched = new ArrayList<>();
    Model blind =
        new Model(
            plan,
            Mechanisms.standard(),
            9,
            change -> {
              if (change.to().isAdopted()) {
                unwatched.add(Canonical.line(plan, change));
              }
            });
    while (!blind.isOver()) {
      blind.step();
    }
    assertThat(sum[0]).isNotNaN();
    List<StageChange> seen = watched.finish().changes();
    assertThat(
            seen.stream()
                .filter(c -> c.to().isAdopted())
                .map(c -> Canonical.line(plan, c))
                .toList())
        .containsExactlyInAnyOrderElementsOf(unwatched);
    assertThat(Canonical.lines(plan, Runs.observed(plan, 9))).isEqualTo(lines(scenario, 9));
  }

  private static double lookAtEverything(Model model) {
    World world = model.world();
    double sum = world.ties().size();
    for (int i = 0; i < world.size(); i++) {
      sum += world.autonomy(i);
      for (int m = 0; m < world.innovations().size(); m++) {
        sum += world.exposure(i, m) + world.readiness(i, m) + model.hazards().total(i, m);
      }
    }
    return sum;
  }

  @Test
  void withoutABlocGovernanceDoesNotChangeABit() {
    List<Scenario.Bloc> nobody =
        coldWar().blocs().stream().map(b -> Records.with(b, Map.of("members", List.of()))).toList();
    List<List<String>> both = new ArrayList<>();
    for (String governance : List.of("liberal", "authoritarian")) {
      Scenario governed = coldWar("governance=" + governance);
      List<Scenario.Bloc> empty =
          governed.blocs().stream()
              .map(b -> Records.with(b, Map.of("members", List.of())))
              .toList();
      both.add(lines(Records.with(governed, Map.of("blocs", empty)), 2));
    }
    assertThat(nobody).isNotEmpty();
    assertThat(both.get(1)).isEqualTo(both.get(0));
  }
}
