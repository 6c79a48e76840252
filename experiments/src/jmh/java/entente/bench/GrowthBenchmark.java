package entente.bench;

import entente.observe.Observations;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import entente.schedule.Runs;
import entente.world.WorldPlan;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How the time of a run of the whole model grows with states, innovations and ties: generated
 * worlds, 45 years of monthly steps, one bloc, yearly observation. The first case has about the
 * size of the historical record.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class GrowthBenchmark {

  /** States, innovations, ties. */
  @Param({"190,16,2000", "95,16,2000", "190,8,2000", "190,16,1000", "190,16,8000"})
  public String size;

  private WorldPlan plan;

  /** Plans the world. */
  @Setup
  public void plan() {
    String[] parts = size.split(",");
    StringBuilder innovations = new StringBuilder();
    for (int m = 0; m < Integer.parseInt(parts[1]); m++) {
      innovations.append(
          String.format(
              Locale.ROOT,
              "%s{\"id\": \"m%02d\", \"kind\": \"%s\", \"origins\": [\"%s\"]}",
              m == 0 ? "" : ",",
              m,
              m % 3 == 0 ? "TACTIC" : m % 3 == 1 ? "TECHNIQUE" : "TECHNOLOGY",
              String.format(Locale.ROOT, parts[0].length() > 2 ? "s%03d" : "s%02d", m)));
    }
    String text =
        String.format(
            Locale.ROOT,
            """
            {"name": "growth", "title": "Growth", "calendar": {"start": 1970, "end": 2015},
             "blocs": [{"id": "b", "hub": "%s", "governance": 0.5, "directives": ["m00"]}],
             "generator": {"states": %s, "graph": "ERDOS_RENYI", "ties": %s, "bloc": "b",
               "template": {"budget": {"lognormal": [0, 0.6]}}},
             "innovations": [%s]}
            """,
            String.format(Locale.ROOT, parts[0].length() > 2 ? "s%03d" : "s%02d", 0),
            parts[0],
            parts[2],
            innovations);
    Scenario scenario = ScenarioReader.read(text, "growth").orThrow();
    plan = new WorldPlan(scenario);
  }

  /** One run, observed. */
  @Benchmark
  public Observations run() {
    return Runs.observed(plan, 1);
  }
}
