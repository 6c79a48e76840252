package entente.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import entente.design.ExpandedExperiment.Part;
import entente.design.Experiment.Adjustments;
import entente.scenario.Fault;
import entente.scenario.ScenarioReader;
import entente.value.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExperimentReaderTest {

  @TempDir private Path folder;

  private static final String SMALL =
"""
{"name": "small", "title": "Small", "calendar": {"start": 2000, "end": 2004},
 "states": [{"id": "A"}, {"id": "B", "budget": 2}, {"id": "C", "budget": {"2000": 1, "2002": 3}}],
 "blocs": [{"id": "X", "hub": "A", "members": [{"state": "A"}, {"state": "B"}]}],
 "innovations": [{"id": "radar", "kind": "TECHNOLOGY", "origins": ["A"], "introduced": 2000}]}
""";

  private ExperimentReading read(String rest) throws IOException {
    return read(rest, Adjustments.NONE);
  }

  private ExperimentReading read(String rest, Adjustments more) throws IOException {
    Files.writeString(folder.resolve("small.json"), SMALL);
    String text = "{\"name\": \"e\", \"title\": \"E\", \"scenario\": \"small.json\"" + rest + "}";
    return ExperimentReader.read(text, "e.json", folder, more);
  }

  private List<String> faults(String rest) throws IOException {
    return read(rest).faults().stream().map(f -> f.pointer() + ": " + f.message()).toList();
  }

  @Test
  void anExperimentWithNothingButAScenarioIsOnePointAndOneArm() throws IOException {
    ExpandedExperiment expanded = read("").orThrow();
    assertThat(expanded.runs()).isEqualTo(30);
    assertThat(expanded.arms()).singleElement().extracting(Experiment.Arm::name).isEqualTo("base");
    assertThat(expanded.settings(0, 0)).isEmpty();
    assertThat(expanded.run(0).seed()).isEqualTo(SeedList.find("default-1000", null).seed(1));
    assertThat(expanded.responses()).contains("adoption", "adoption:X", "t50:radar", "share:EMU");
  }

  @Test
  void bareValuesStandForWholeRules() throws IOException {
    ExpandedExperiment expanded =
        read(", \"replications\": 3, \"seeds\": {\"seed\": 5}, \"analyses\": [\"summary\"]")
            .orThrow();
    assertThat(expanded.runs()).isEqualTo(3);
    assertThat(expanded.run(2).seed()).isEqualTo(7);
    assertThat(expanded.experiment().analyses().get(0).kind())
        .isEqualTo(Experiment.AnalysisKind.SUMMARY);
  }

  @Test
  void settingsOfExperimentArmAndPointFollowEachOther() throws IOException {
    ExpandedExperiment expanded =
        read("""
             , "until": 2003, "settings": ["kappa_D=1"],
             "arms": [{"name": "liberal", "governance": "liberal"},
                      {"name": "strong", "settings": ["kappa_S=0.9"]}],
             "design": {"kind": "grid", "factors": [
               {"name": "emulation.rate", "low": 0, "high": 1, "levels": 3},
               {"name": "form", "path": "emulation.contagion", "categories": ["LINEAR", "HILL"]}]},
             "replications": 2
             """)
            .orThrow();
    assertThat(expanded.design().size()).isEqualTo(6);
    assertThat(expanded.settings(3, 0))
        .containsExactly(
            "/calendar/end=2003",
            "kappa_D=1",
            "governance=liberal",
            "emulation.rate=0.5",
            "emulation.contagion=HILL");
    assertThat(expanded.settings(0, 1))
        .containsExactly(
            "/calendar/end=2003",
            "kappa_D=1",
            "kappa_S=0.9",
            "emulation.rate=0",
            "emulation.contagion=LINEAR");
    assertThat(ScenarioReader.read(expanded.scenarioText(), "s", expanded.settings(3, 0)).isSound())
        .isTrue();
  }

  @Test
  void runsAreNumberedByPointReplicationAndArmWithCommonSeeds() throws IOException {
    ExpandedExperiment expanded =
        read("""
             , "arms": [{"name": "a"}, {"name": "b"}], "replications": 4,
             "design": {"kind": "sobol", "samples": 5, "factors": [
               {"name": "emulation.rate", "low": 0, "high": 1}]}
             """)
            .orThrow();
    assertThat(expanded.runs()).isEqualTo(40);
    long number = 0;
    for (int point = 0; point < 5; point++) {
      for (int replication = 0; replication < 4; replication++) {
        for (int arm = 0; arm < 2; arm++) {
          PlannedRun run = expanded.run(number);
          assertThat(run)
              .isEqualTo(
                  new PlannedRun(
                      number,
                      point,
                      replication,
                      arm,
                      expanded.replications().seed(0, replication)));
          assertThat(expanded.number(point, replication, arm)).isEqualTo(number++);
        }
      }
    }
  }

  @Test
  void shardsAreDisjointCompleteAndKeepPairsTogether() throws IOException {
    ExpandedExperiment fixed =
        read(", \"arms\": [{\"name\": \"a\"}, {\"name\": \"b\"}], \"replications\": 7").orThrow();
    ExpandedExperiment sequential =
        read("""
             , "replications": {"min": 2, "max": 5, "response": "autonomy", "halfWidth": 0.1},
             "design": {"kind": "sobol", "samples": 7, "factors": [
               {"name": "emulation.rate", "low": 0, "high": 1}]}
             """)
            .orThrow();
    for (int count = 1; count <= 9; count++) {
      for (ExpandedExperiment expanded : List.of(fixed, sequential)) {
        long unit = expanded == fixed ? 2 : 5;
        long next = 0;
        for (int index = 1; index <= count; index++) {
          Part part = expanded.part(new Shard(index, count));
          assertThat(part.first()).isEqualTo(next);
          assertThat(part.size() % unit).isZero();
          next = part.end();
        }
        assertThat(next).isEqualTo(expanded.runs());
      }
    }
  }

  @Test
  void aMillionRunsAreNumbersNotObjects() throws IOException {
    ExpandedExperiment expanded =
        read("""
             , "replications": 1000, "design": {"kind": "latin-hypercube", "samples": 1000,
             "exchanges": 0, "factors": [{"name": "emulation.rate", "low": 0, "high": 1}]}
             """)
            .orThrow();
    assertThat(expanded.runs()).isEqualTo(1_000_000);
    Set<Long> seeds = new HashSet<>();
    for (long number = 0; number < expanded.runs(); number++) {
      PlannedRun run = expanded.run(number);
      assertThat(expanded.number(run.point(), run.replication(), run.arm()) == number).isTrue();
      seeds.add(run.seed());
    }
    assertThat(seeds).hasSize(1000);
  }

  @Test
  void theBaselineOfOneAtATimeIsTheScenariosOwn() throws IOException {
    ExpandedExperiment expanded =
        read("""
             , "design": {"kind": "one-at-a-time", "levels": 2, "factors": [
               {"name": "budget of B", "path": "/states/B/budget", "low": 1, "high": 4},
               {"name": "form", "path": "emulation.contagion", "categories": ["LINEAR", "HILL"]}]}
             """)
            .orThrow();
    assertThat(DesignFile.text(expanded.design()))
        .isEqualTo("point,budget of B,form\n0,2,HILL\n1,1,HILL\n2,4,HILL\n3,2,LINEAR\n");
  }

  @Test
  void whatTheCommandLineAddsIsPartOfTheExperiment() throws IOException {
    Adjustments more = new Adjustments(2, 9L, new Moment(2002), List.of("kappa_D=0.5"));
    ExpandedExperiment expanded = read(", \"replications\": 50", more).orThrow();
    assertThat(expanded.runs()).isEqualTo(2);
    assertThat(expanded.run(1).seed()).isEqualTo(10);
    assertThat(expanded.settings(0, 0)).containsExactly("/calendar/end=2002", "kappa_D=0.5");
    assertThat(expanded.digest()).isNotEqualTo(read(", \"replications\": 50").orThrow().digest());
    assertThat(expanded.digest())
        .isEqualTo(read(", \"replications\": 50", more).orThrow().digest());
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceWithItsPlace() throws IOException {
    assertThat(
            faults(
                """
                , "titel": "x", "claim": {"text": "c", "response": "autonmy"},
                "arms": [{"name": "a", "settings": ["emulation.rat=1"]}, {"name": "a b"}],
                "design": {"kind": "latin-hypercub", "factors": [{"name": "x"}]},
                "replications": 0, "responses": ["adoption:*", "t50:rader"],
                "analyses": ["sobol"], "charts": [{"kind": "curves", "measure": "autonomi"}]
                """))
        .containsExactly(
            "/titel: unknown key 'titel'; did you mean 'title'?",
            "/design/kind: found 'latin-hypercub'; allowed is one of single, list, grid,"
                + " one-at-a-time, latin-hypercube, sobol, saltelli, morris; did you mean"
                + " 'latin-hypercube'?",
            "/replications: found 0; allowed is a whole number in [1, 1e7]",
            "/arms/1/name: found 'a b'; allowed are letters, digits and hyphens",
            "/arms/0/settings: setting emulation.rat=1: unknown parameter 'emulation.rat'; did you"
                + " mean 'emulation.rate'?",
            "/responses/1: unknown response 't50:rader'; did you mean 't50:radar'?",
            "/charts/0/measure: unknown measure 'autonomi'; did you mean 'autonomy'?",
            "/charts/0: curves needs the measures over time; write \"series\": true beside charts",
            "/claim/response: unknown response 'autonmy'; did you mean 'autonomy'?");
  }

  @Test
  void factorsAreCheckedAgainstWhatTheyReach() throws IOException {
    assertThat(
            faults(
                """
                , "arms": [{"name": "a", "settings": ["q_E=1"]}],
                "design": {"kind": "grid", "levels": 3, "factors": [
                  {"name": "a", "path": "/states/B/trust", "low": 0.5, "high": 1.5},
                  {"name": "b", "path": "/states/D/trust", "low": 0, "high": 1},
                  {"name": "c", "path": "emulation.rat", "low": 0, "high": 1},
                  {"name": "d", "path": "emulation.contagion", "low": 0, "high": 1},
                  {"name": "e", "path": "emulation.contagion", "categories": ["HIL", "LINEAR"]},
                  {"name": "f", "path": "kappa_D", "low": 0, "high": 2, "scale": "log"},
                  {"name": "g", "path": "/calendar/ticksPerYear", "low": 2, "high": 8},
                  {"name": "h", "path": "kappa_S", "low": 3, "high": 2},
                  {"name": "run", "path": "kappa_X", "values": [1, 1]},
                  {"name": "i", "path": "emulation.rate", "low": 0, "high": 1},
                  {"name": "j", "path": "kappa_I"},
                  {"name": "kappa_C", "low": 0}]}
                """))
        .containsExactly(
            "/design/factors/0/high: found 1.5; /states/1/trust allows a number in [0, 1]",
            "/design/factors/1/path: /states has no element 'D'; indices go from 0 to 2",
            "/design/factors/2/path: unknown parameter 'emulation.rat'; did you mean"
                + " 'emulation.rate'?",
            "/design/factors/3: /parameters/emulation/contagion holds no number; allowed is LINEAR,"
                + " THRESHOLD, HILL, so write categories",
            "/design/factors/4/path: /parameters/emulation/contagion is set by the factor 'd'"
                + " already",
            "/design/factors/4/categories/0: found 'HIL'; /parameters/emulation/contagion allows"
                + " one of LINEAR, THRESHOLD, HILL; did you mean 'HILL'?",
            "/design/factors/5/low: found 0; on a log scale low must be above 0",
            "/design/factors/6/integer: /calendar/ticksPerYear holds whole numbers only; write"
                + " \"integer\": true",
            "/design/factors/7/high: found 2; allowed is a number above low, 3",
            "/design/factors/8/name: 'run' is a column of every table; take another",
            "/design/factors/8/values/1: stands there twice",
            "/design/factors/9/path: /parameters/emulation/rate is set by the arm 'a' already",
            "/design/factors/10: write low and high, or values, or categories",
            "/design/factors/11/high: missing; a range has low and high");
  }

  @Test
  void everyKindSaysWhatItNeedsAndWhatMeansNothingToIt() throws IOException {
    String factor = "\"factors\": [{\"name\": \"kappa_D\", \"low\": 0, \"high\": 1}]";
    assertThat(faults(", \"design\": {\"kind\": \"grid\", \"samples\": 5, " + factor + "}"))
        .containsExactly(
            "/design/factors/0/levels: missing; a design of kind grid needs levels (here or for all"
                + " factors beside kind), or values",
            "/design/samples: means nothing in a design of kind grid; it is for latin-hypercube,"
                + " sobol, saltelli");
    assertThat(faults(", \"design\": {\"kind\": \"saltelli\", \"samples\": 100, " + factor + "}"))
        .containsExactly(
            "/design/samples: found 100; allowed is a power of two, such as 64 or 128, because the"
                + " balance of a Sobol' sequence needs it");
    assertThat(faults(", \"design\": {\"kind\": \"morris\", \"levels\": 5, " + factor + "}"))
        .containsExactly(
            "/design/trajectories: missing; a design of kind morris needs the number of its"
                + " trajectories, such as 20",
            "/design/levels: found 5; allowed for morris is an even number up to 100, so that all"
                + " levels are equally likely");
    assertThat(faults(", \"design\": {\"kind\": \"list\", \"csv\": \"none.csv\", " + factor + "}"))
        .containsExactly(
            "/design/csv: the file 'none.csv' cannot be read: there is no such file, it is not"
                + " UTF-8, or it may not be read");
    assertThat(faults(", \"design\": {" + factor + "}"))
        .containsExactly(
            "/design/kind: a single point varies nothing; write the kind of design that the factors"
                + " are for, such as grid");
  }

  @Test
  void aRuleForReplicationsMustBeWhole() throws IOException {
    assertThat(faults(", \"replications\": {\"max\": 5, \"response\": \"autonomie\"}"))
        .containsExactly(
            "/replications/min: missing; a rule needs the smallest number of runs, such as 10",
            "/replications/halfWidth: missing; a rule needs the half-width at which to stop",
            "/replications/response: unknown response 'autonomie'; did you mean 'autonomy'?");
    assertThat(faults(", \"replications\": 2000"))
        .containsExactly(
            "/seeds: the list of seeds 'default-1000' has 1000 seeds; 2000 replications from seed 1"
                + " need 2000");
  }

  @Test
  void pointsOfAListComeFromTheFileBesideTheExperiment() throws IOException {
    Files.writeString(folder.resolve("points.csv"), "kappa_D,form\n0.25,HILL\n0.75,LINEAR\n");
    ExpandedExperiment expanded =
        read("""
             , "design": {"kind": "list", "csv": "points.csv", "factors": [
               {"name": "kappa_D"},
               {"name": "form", "path": "emulation.contagion", "categories": ["LINEAR", "HILL"]}]}
             """)
            .orThrow();
    assertThat(expanded.settings(1, 0))
        .containsExactly("kappa_D=0.75", "emulation.contagion=LINEAR");
  }

  @Test
  void unknownScenariosAndExperimentsAreAnsweredWithTheNearestName() {
    String text = "{\"name\": \"e\", \"title\": \"E\", \"scenario\": \"cold-wra\"}";
    assertThat(ExperimentReader.read(text, "e.json", folder, Adjustments.NONE).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/scenario"))
        .extracting(Fault::message)
        .asString()
        .contains("did you mean 'cold-war'?");
    assertThat(ExperimentReader.find("governance-contrst", Adjustments.NONE).faults())
        .singleElement()
        .extracting(Fault::message)
        .asString()
        .contains("did you mean 'governance-contrast'?");
  }

  @Test
  void whatIsNoJsonOrNoObjectIsSaidOnce() {
    for (String text : List.of("", "[]", "{\"name\": ", "3")) {
      assertThat(ExperimentReader.read(text, "e.json", folder, Adjustments.NONE).faults())
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("entente.design.ExperimentReader#builtInNames")
  void builtInExperimentsAreSoundAndFitTheSchema(String name) {
    ExperimentReading reading = ExperimentReader.find(name, Adjustments.NONE);
    assertThat(reading.faults()).isEmpty();
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(ExperimentSchema.text());
    assertThat(schema.validate(reading.text(), InputFormat.JSON)).isEmpty();
  }
}
