package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.cli.Cli.Answer;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import entente.schedule.Runs;
import entente.value.PartnershipType;
import entente.world.WorldPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Import and forecast on the made-up record; nomination lists; refusals. */
class ImportCommandTest {

  private static Path record;

  @BeforeAll
  static void find() {
    String root = System.getProperty("entente.root");
    assumeTrue(root != null, "the property entente.root names the project's root");
    record = Path.of(root, "docs", "how-to", "made-up-record");
  }

  @Test
  void aRecordBecomesAScenarioThatRuns(@TempDir Path folder) {
    Path file = folder.resolve("world.json");
    Answer answer = Cli.run("import", "--from", record, "--start", 1980, "--end", 1999, "-o", file);
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out()).contains("arms transfers", "60 states", "8 innovations");
    Scenario scenario = ScenarioReader.read(file).orThrow();
    assertThat(scenario.partnerships())
        .extracting(Scenario.Partnership::type)
        .contains(PartnershipType.ALLIANCE, PartnershipType.EXERCISE, PartnershipType.SUPPLY);
    assertThat(Runs.observed(new WorldPlan(scenario), 1).responses()).containsKey("share:SUP");
  }

  @Test
  void statesCanBeNamedAndUnknownOnesAreRefused(@TempDir Path folder) {
    Path file = folder.resolve("world.json");
    assertThat(
            Cli.run(
                    "import",
                    "--from",
                    record,
                    "--start",
                    1980,
                    "--end",
                    1990,
                    "--states",
                    "S01,S02,32",
                    "-o",
                    file)
                .out())
        .contains("3 states");
    Answer answer =
        Cli.run(
            "import",
            "--from",
            record,
            "--start",
            1980,
            "--end",
            1990,
            "--states",
            "S01,XYZ",
            "-o",
            file);
    assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(answer.err()).contains("--states names unknown states: [XYZ]");
  }

  @Test
  void yearsBeyondTheRecordAreRefused(@TempDir Path folder) {
    Path file = folder.resolve("world.json");
    Answer turned = Cli.run("import", "--from", record, "--start", 1990, "--end", 1980, "-o", file);
    assertThat(turned.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(turned.err()).contains("--start must lie before --end, but they were 1990 and 1980");
    Answer early = Cli.run("import", "--from", record, "--start", 1900, "--end", 1990, "-o", file);
    assertThat(early.err()).contains("read from 1955 on, but --start was 1900");
    Answer late = Cli.run("import", "--from", record, "--start", 1980, "--end", 2050, "-o", file);
    assertThat(late.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(late.err()).contains("ends in", "but 2050 was asked for");
  }

  @Test
  void rowsLeftOutAreNamedOnRequest(@TempDir Path folder) throws IOException {
    for (String name : new String[] {"capabilities.csv", "adoption.csv"}) {
      Files.copy(record.resolve(name), folder.resolve(name));
    }
    Files.writeString(
        folder.resolve("arms.csv"),
        "supplier_ccode,recipient_ccode,year,tiv_musd1990\n2,12,1985,10\n2,999,1985,10\n");
    Path file = folder.resolve("world.json");
    Answer answer =
        Cli.run("import", "--from", folder, "--start", 1980, "--end", 1990, "--rows", "-o", file);
    assertThat(answer.out())
        .contains("arms transfers, 1 of 2 rows")
        .contains("left out 1: a state that is not among the national capabilities")
        .contains("      line 3\n");
  }

  @Test
  void aNominationListGivesTheTableOfNetdiffuser(@TempDir Path folder) throws IOException {
    Path edges = folder.resolve("edges.csv");
    Path adoption = folder.resolve("toa.csv");
    Files.writeString(edges, "ego,alter\nb,a\nc,a\nc,b\nd,c\nd,d\n");
    Files.writeString(adoption, "id,toa\na,1\nb,2\nc,3\nd,NA\n");
    Path world = folder.resolve("nominations.json");
    Answer answer = Cli.run("import", "--edges", edges, "--adoption", adoption, "-o", world);
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out())
        .contains("4 members, 4 nominations")
        .contains("     2         1           2  0.500   0.3333    0.5000     1.0000")
        .contains("     3         1           3  0.750   0.5000    0.7500     1.0000");
    assertThat(ScenarioReader.read(world).orThrow().partnerships()).hasSize(4);
  }

  @Test
  void forecastsAreScoredBesideTheBaselines() {
    Answer answer =
        Cli.run(
            "forecast",
            "--from",
            record,
            "--fit-until",
            1994,
            "--to",
            1999,
            "--starts",
            1,
            "--resamples",
            100,
            "--parameters");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out())
        .contains("capability only", "+ all networks", "the model", "in log-loss", "ln supply");
  }

  @Test
  void theModelIsRunForward(@TempDir Path folder) {
    Answer answer =
        Cli.run(
            "forecast",
            "--from",
            record,
            "--fit-until",
            1994,
            "--to",
            1999,
            "--starts",
            1,
            "--resamples",
            20,
            "--simulate",
            10,
            "--charts",
            folder);
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out())
        .contains("Run forward 10 times from 1994, attributes and ties held", "adopters", "m8");
    assertThat(folder.resolve("adopters.png")).exists();
    assertThat(folder.resolve("calibration.svg")).exists();
    assertThat(Cli.run("forecast", "--from", record, "--simulate", 1).err())
        .contains("--simulate must be 0 or at least 2");
    assertThat(Cli.run("forecast", "--from", record, "--ties", "guessed").err())
        .contains("--ties held or observed");
  }

  @Test
  void filesThatAreMissingAreNamedWithTheirOwners(@TempDir Path folder) throws IOException {
    Path list = folder.resolve("files.csv");
    Files.writeString(list, "file,sha256,owner\nnowhere.csv,0,\"Somebody, Somewhere\"\n");
    Answer answer = Cli.run("forecast", "--from", record, "--files", list);
    assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(answer.err()).contains("nowhere.csv is missing; it is to be had from Somebody");
  }

  @Test
  void adoptionsAreExplained(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("adoptions.csv");
    Answer answer =
        Cli.run(
            "explain",
            "--from",
            record,
            "--to",
            1999,
            "--placebos",
            10,
            "--simulate",
            10,
            "-o",
            file);
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out()).contains("1980s", "m8", "Placebos", "supply ties cut", "t50 of");
    assertThat(Files.readAllLines(file).get(0)).startsWith("innovation,state,year,independent");
  }

  @Test
  void whatCannotBeDoneIsRefused(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.csv"), "x,y\n1,2\n");
    Path file = folder.resolve("world.json");
    assertThat(Cli.run("import", "--from", folder, "-o", file).err())
        .contains("holds no national capabilities");
    assertThat(
            Cli.run("import", "--from", record, "--start", 1990, "--end", 1980, "-o", file).code())
        .isEqualTo(ExitCode.REFUSED);
    assertThat(Cli.run("import", "-o", file).err()).contains("either --from FOLDER or --edges");
    assertThat(Cli.run("forecast", "--from", folder).code()).isEqualTo(ExitCode.REFUSED);
    assertThat(file).doesNotExist();
  }
}
