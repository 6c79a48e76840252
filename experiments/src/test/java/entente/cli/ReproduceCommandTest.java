package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.store.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sweep is published and done again; then one thing at a time is made different. */
class ReproduceCommandTest {

  @TempDir Path folder;

  private Path shelf;
  private Path results;
  private Path published;

  @BeforeEach
  void publish() throws IOException {
    Cli.tiny(folder);
    Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(folder.resolve("seeds/mine.txt"), "# mine\n101\n102\n103\n104\n");
    Path experiment =
        Files.writeString(
            folder.resolve("order.json"),
            """
            {"name": "order", "title": "By order or by example", "scenario": "tiny.json",
             "claim": {"text": "Order costs autonomy.", "response": "autonomy",
               "direction": "decrease", "source": "us"},
             "arms": [{"name": "liberal", "governance": "liberal"},
               {"name": "authoritarian", "governance": "authoritarian"}],
             "design": {"kind": "grid",
               "factors": [{"name": "emulation.rate", "values": [0.2, 0.8]}]},
             "replications": 4, "seeds": "mine", "responses": ["autonomy", "adoption"],
             "sources": [{"key": "us", "citation": "Ourselves (2026)."}]}
            """);
    results = folder.resolve("results");
    shelf = folder.resolve("published");
    published = shelf.resolve("order");
    assertThat(Cli.run("sweep", experiment, "--out", results, "--no-charts", "--quiet").code())
        .isZero();
    Cli.Answer answer = Cli.run("publish", results, "--to", shelf);
    assertThat(answer.code()).as(answer.err()).isZero();
    // 2 points x 2 responses x (2 means + a difference and the two ends of its interval)
    assertThat(answer.out()).contains("published 20 numbers");
  }

  private Cli.Answer reproduce() {
    return Cli.run("reproduce", published, "--quiet");
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = published.resolve(file);
    String before = Files.readString(path);
    String after = before.replaceFirst(from, to);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(path, after);
  }

  @Test
  void everyNumberIsFoundAgain() {
    Cli.Answer answer = reproduce();
    assertThat(answer.code()).as(answer.out() + answer.err()).isZero();
    assertThat(answer.out())
        .contains("point 1: autonomy, difference (authoritarian - liberal)")
        .contains("order: reproduced; 20 of 20 numbers found again, tables the same");
    assertThat(answer.out().lines().filter(line -> line.endsWith(" same")).count()).isEqualTo(20);
  }

  @Test
  void aClaimAgainstANumberIsPublishedWithItsVerdict() throws IOException {
    Path experiment =
        Files.writeString(
            folder.resolve("number.json"),
            """
            {"name": "number", "title": "Autonomy against a number", "scenario": "tiny.json",
             "claim": {"text": "Autonomy exceeds -1.", "response": "autonomy", "than": -1},
             "replications": 2, "responses": ["autonomy"]}
            """);
    Path made = folder.resolve("made");
    Cli.run("sweep", experiment, "--out", made, "--no-charts", "--quiet");
    Cli.Answer answer = Cli.run("publish", made, "--to", shelf);
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(shelf.resolve("number/README.md"))
        .content()
        .contains("**Supported.** Expected an increase", "the number -1");
    assertThat(Cli.run("reproduce", shelf.resolve("number"), "--quiet").out())
        .contains("4 of 4 numbers found again");
  }

  @Test
  void threadsChangeNothing() {
    assertThat(Cli.run("reproduce", published, "--quiet", "--threads", 1).code()).isZero();
    assertThat(Cli.run("reproduce", published, "--quiet", "--threads", 3).code()).isZero();
  }

  /** Adds a tenth to the first number. */
  private void tamper() throws IOException {
    String table = Files.readString(published.resolve("expected/numbers.csv"));
    String row = table.lines().skip(1).findFirst().orElseThrow();
    String value = row.split(",")[5];
    String other = Double.toString(Double.parseDouble(value) + 0.1);
    edit("expected/numbers.csv", "," + value + ",", "," + other + ",");
  }

  @Test
  void aTamperedNumberIsToldAsOne() throws IOException {
    tamper();
    Cli.Answer answer = reproduce();
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.out())
        .contains("Expected/numbers.csv was altered after it was published")
        .contains("to the last byte")
        .contains("19 of 20 numbers found again, tables the same");
    assertThat(answer.out().lines().filter(line -> line.endsWith(" differs")).count()).isOne();
  }

  @Test
  void aNumberTamperedTogetherWithItsDigestIsToldByTheRuns() throws IOException {
    tamper();
    String digest = Digests.of(Files.readString(published.resolve("expected/numbers.csv")));
    edit(
        "expected/published.json",
        "\"numbersSha256\": \"\\w+\"",
        "\"numbersSha256\": \"" + digest + "\"");
    Cli.Answer answer = reproduce();
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.out())
        .contains("they were altered, and their digest with them")
        .doesNotContain("numbers.csv was altered");
  }

  @Test
  void aChangedSeedListIsToldAsOne() throws IOException {
    edit("seeds/mine.txt", "103", "303");
    Cli.Answer answer = reproduce();
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.out())
        .contains("The list of seeds 'mine' has changed since it was published")
        .contains("NOT WHAT WAS PUBLISHED")
        .doesNotContain("The experiment has changed");
  }

  @Test
  void aChangedExperimentIsToldWithItsKeys() throws IOException {
    edit("experiment.json", "\"number\": 4", "\"number\": 3");
    edit("experiment.json", "By order or by example", "By example or by order");
    Cli.Answer answer = reproduce();
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.out())
        .contains("The experiment has changed since it was published: title, replications");
  }

  @Test
  void aChangedScenarioIsToldAsOne() throws IOException {
    edit("scenario.json", "\"budget\": 4", "\"budget\": 5");
    Cli.Answer answer = reproduce();
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.out()).contains("The scenario 'tiny' has changed since it was published");
  }

  @Test
  void anotherVersionThatFindsTheSameNumbersReproducesThem() throws IOException {
    edit("expected/published.json", "\"version\": \"[^\"]*\"", "\"version\": \"0.0.1\"");
    Cli.Answer answer = reproduce();
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("It was published by version 0.0.1 of the program");
  }

  @Test
  void anotherVersionThatDoesNotIsTold() throws IOException {
    tamper();
    edit("expected/published.json", "\"version\": \"[^\"]*\"", "\"version\": \"0.0.1\"");
    edit("expected/published.json", "\"resultsDigest\": \"\\w", "\"resultsDigest\": \"other");
    String digest = Digests.of(Files.readString(published.resolve("expected/numbers.csv")));
    edit(
        "expected/published.json",
        "\"numbersSha256\": \"\\w+\"",
        "\"numbersSha256\": \"" + digest + "\"");
    Cli.Answer answer = reproduce();
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.out())
        .contains("published by version 0.0.1 of the program")
        .contains("The runs are not those that were published");
  }

  @Test
  void tablesThatDifferWhereNoNumberDoesAreTold() throws IOException {
    edit("expected/published.json", "\"resultsDigest\": \"\\w", "\"resultsDigest\": \"other");
    Cli.Answer answer = reproduce();
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.out()).contains("the tables as a whole are not the same");
  }

  @Test
  void severalAreToldInOneTable() throws IOException {
    assertThat(Cli.run("publish", results, "--to", shelf, "--id", "again").code()).isZero();
    edit("seeds/mine.txt", "101", "404");
    Cli.Answer answer =
        Cli.run("reproduce", shelf.resolve("again"), shelf.resolve("order"), "--quiet");
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.out())
        .contains("experiment", "found again", "1 of 2 published experiments reproduced")
        .contains("order: the list of seeds 'mine' has changed");
    Cli.Answer json = Cli.run("reproduce", shelf.resolve("again"), "--json");
    assertThat(json.code()).isZero();
    assertThat(json.out()).startsWith("{").contains("\"verdict\" : \"reproduced\"");
  }

  @Test
  void thePageSaysTheVerdictAndKeepsWhatItsAuthorWrote() throws IOException {
    Path page = published.resolve("README.md");
    assertThat(page)
        .content()
        .contains("# By order or by example", "Order costs autonomy.", "Ourselves (2026).")
        .contains("Expected a decrease; found");
    Files.writeString(page, Files.readString(page).replace("**How", "Mind the caveat.\n\n**How"));
    assertThat(Cli.run("publish", results, "--to", shelf).err()).contains("exists already");
    assertThat(
            Cli.run("publish", results, "--to", shelf, "--force", "--responses", "autonomy").code())
        .isZero();
    assertThat(page).content().contains("Mind the caveat.").doesNotContain("adoption, mean");
    assertThat(reproduce().code()).isZero();
  }

  @Test
  void whatIsNoFinishedSweepIsNotPublished() throws IOException {
    Path run = folder.resolve("run");
    Cli.run("run", folder.resolve("tiny.json"), "--replications", 2, "--no-charts", "--out", run);
    assertThat(Cli.run("publish", run, "--to", shelf).err()).contains("only sweeps are published");
    assertThat(Cli.run("publish", folder, "--to", shelf).err()).contains("no finished results");
    Path runs = results.resolve("runs.csv");
    Files.writeString(runs, Files.readString(runs).replaceFirst("0\\.", "1."));
    Cli.Answer changed = Cli.run("publish", results, "--to", shelf, "--id", "other");
    assertThat(changed.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(changed.err()).contains("runs.csv is not what the sweep wrote");
  }

  @Test
  void anUnknownNameIsRefused() {
    Cli.Answer answer = Cli.run("reproduce", "no-such-experiment");
    assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(answer.err()).contains("there is no published experiment 'no-such-experiment'");
  }
}
