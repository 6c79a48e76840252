package entente.cli;

import entente.history.ChronicleReader;
import entente.history.ImportReport;
import entente.history.Nominations;
import entente.history.WorldAssembler;
import entente.scenario.ScenarioReader;
import entente.store.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code import}: a scenario from the record. */
@Command(
    name = "import",
    description = "Make a scenario from the tables of scholars, and say what was left out and why.",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class)
final class ImportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--from",
      paramLabel = "FOLDER",
      description =
          "A folder of CSV files: capabilities, alliances, exercises, agreements, arms, aid,"
              + " troops, ideal points, rivalries, contiguity, adoption; known by their columns.")
  private Path from;

  @Option(
      names = "--start",
      paramLabel = "YEAR",
      description = "First year.",
      defaultValue = "1970")
  private int start;

  @Option(names = "--end", paramLabel = "YEAR", description = "Last year.", defaultValue = "2014")
  private int end;

  @Option(
      names = "--states",
      paramLabel = "all|nato|LIST",
      description = "Which states: all, nato, or abbreviations or codes separated by commas.",
      defaultValue = "all")
  private String states;

  @Option(names = "--rows", description = "Name every line that was left out.")
  private boolean rows;

  @Option(
      names = "--edges",
      paramLabel = "FILE",
      description = "A nomination list (ego, alter), with --adoption.")
  private Path edges;

  @Option(
      names = "--adoption",
      paramLabel = "FILE",
      description = "Times of adoption (id, toa) of a nomination list.")
  private Path adoption;

  @Option(names = "-o", paramLabel = "FILE", description = "Where the scenario is written.")
  private Path output;

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean nominations = edges != null || adoption != null;
    if (nominations == (from != null)) {
      throw new Refusal("write either --from FOLDER or --edges FILE --adoption FILE");
    } else if (nominations && (edges == null || adoption == null)) {
      throw new Refusal("--edges and --adoption go together");
    } else if (!nominations && output == null) {
      throw new Refusal("say with -o FILE where the scenario is to be written");
    }
    try {
      return nominations ? nominations() : world();
    } catch (IllegalArgumentException e) {
      throw new Refusal(e.getMessage());
    } catch (IOException e) {
      throw new Refusal("cannot read or write " + e.getMessage());
    }
  }

  private Integer nominations() throws IOException {
    Nominations study = Nominations.read(edges, adoption);
    terminal.print(study.table());
    if (output != null) {
      write(study.world());
    }
    return ExitCode.DONE;
  }

  private Integer world() throws IOException {
    if (start >= end) {
      throw new Refusal("--start must lie before --end, but they were " + start + " and " + end);
    }
    ChronicleReader.Reading reading = ChronicleReader.read(from, end);
    WorldAssembler.Assembled world = WorldAssembler.assemble(reading, start, end, states);
    write(world.tree());
    terminal.print(ImportReport.of(reading, world.remarks(), rows));
    terminal.print(
        List.of(
            "Written: "
                + output
                + " with "
                + count(world.tree(), "states")
                + " states, "
                + count(world.tree(), "partnerships")
                + " partnerships, "
                + count(world.tree(), "innovations")
                + " innovations"));
    return ExitCode.DONE;
  }

  private static int count(Map<String, Object> tree, String key) {
    return ((List<?>) tree.get(key)).size();
  }

  private void write(Map<String, Object> tree) throws IOException {
    String json = Json.print(tree);
    ScenarioReader.read(json, output.toString()).orThrow();
    Files.writeString(output, json, StandardCharsets.UTF_8);
  }
}
