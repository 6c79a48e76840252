package entente.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.Canonical;
import entente.observe.Observations;
import entente.scenario.Reading;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import entente.world.WorldPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every built-in scenario validates, runs to its end and gives the digest that is written down.
 *
 * <p>The table of digests (seed 1, every bit that was observed) is renewed by
 *
 * <pre>
 *   ./mvnw -pl sim-core test -Dtest=LibraryTest -Dentente.renew=true
 * </pre>
 *
 * <p>after it was understood why a digest moved: because the scenario's data changed, or because
 * the engine did (see {@link GoldenRunsTest} for what is owed then).
 */
class LibraryTest {

  private static final String TABLE = "sim-core/src/test/resources/scenario-digests.csv";
  private static final boolean RENEW = Boolean.getBoolean("entente.renew");
  private static final Map<String, String> KNOWN = new TreeMap<>();
  private static final Map<String, String> FOUND = new TreeMap<>();

  private static Path table() {
    return Path.of(System.getProperty("entente.root"), TABLE);
  }

  @BeforeAll
  static void readTable() throws IOException {
    assumeTrue(
        System.getProperty("entente.root") != null,
        "the property entente.root names the project's root");
    KNOWN.clear();
    FOUND.clear();
    if (Files.exists(table())) {
      List<String> lines = Files.readAllLines(table());
      for (String line : lines.subList(1, lines.size())) {
        String[] fields = line.split(",");
        KNOWN.put(fields[0], fields[1]);
      }
    }
  }

  @AfterAll
  static void renew() throws IOException {
    if (RENEW && !FOUND.isEmpty()) {
      Files.writeString(
          table(),
          FOUND.entrySet().stream()
              .map(found -> found.getKey() + "," + found.getValue() + "\n")
              .collect(Collectors.joining("", "scenario,digest\n", "")));
    }
  }

  static List<String> scenarios() {
    return ScenarioReader.builtInNames();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void validatesRunsAndGivesTheDigestThatIsWrittenDown(String name) {
    Reading reading = ScenarioReader.builtIn(name);
    assertThat(reading.faults()).as(name).isEmpty();
    Scenario scenario = reading.orThrow();
    WorldPlan plan = new WorldPlan(scenario);
    Observations observed = Runs.observed(plan, 1);
    double[] times = observed.times();
    assertThat(times[times.length - 1])
        .as("the last observation of %s", name)
        .isCloseTo(scenario.calendar().end().year(), within(scenario));
    String digest = Canonical.digest(Canonical.lines(plan, observed));
    FOUND.put(name, digest);
    if (!RENEW) {
      assertThat(digest).as("seed 1 of %s", name).isEqualTo(KNOWN.get(name));
    }
  }

  /** A run ends with the last whole step: less than one step from the written end. */
  private static org.assertj.core.data.Offset<Double> within(Scenario scenario) {
    return org.assertj.core.api.Assertions.within(1.0 / scenario.calendar().ticksPerYear());
  }

  /** Every case has arms to compare, and each of them can be read. */
  @ParameterizedTest
  @MethodSource("scenarios")
  void everyArmIsAScenarioToo(String name) {
    for (Scenario.Arm arm : ScenarioReader.builtIn(name).orThrow().arms()) {
      assertThat(ScenarioReader.builtIn(name, arm.settings()).faults())
          .as("arm %s of %s", arm.name(), name)
          .isEmpty();
    }
  }
}
