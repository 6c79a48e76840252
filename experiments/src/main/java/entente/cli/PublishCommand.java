package entente.cli;

import entente.publish.Publication;
import entente.publish.PublishedNumber;
import entente.publish.PublishedNumbers;
import entente.scenario.Nearest;
import entente.store.Json;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code publish}: a finished sweep as an experiment that others can do again. */
@Command(
    name = "publish",
    description = {
      "Publish a finished sweep: its experiment, a page, and numbers that 'reproduce' must find."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Build.class)
final class PublishCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "RESULTS", description = "Results folder of a finished sweep.")
  private Path results;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Its id, the name of its folder. Default: the experiment's name.")
  private String id;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "Folder of published experiments. Default: experiments/published.")
  private Path shelf;

  @Option(
      names = "--responses",
      paramLabel = "NAME",
      split = ",",
      description =
          "Responses of which numbers are published. Default: the claim's and those that the"
              + " experiment names, or else all that it keeps.")
  private List<String> responses = List.of();

  @Option(
      names = "--tolerance",
      paramLabel = "T",
      description =
          "How far a number may be from the published one, as a share of the larger of 1 and its"
              + " size. Default: 1e-9, as the same seeds give the same numbers.")
  private double tolerance = PublishedNumbers.TOLERANCE;

  @Option(names = "--force", description = "Replace a published experiment of this id.")
  private boolean force;

  @Mixin private VoiceChoice voice;

  PublishCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!(tolerance >= 0 && tolerance < 1)) {
      throw new Refusal("--tolerance must lie in [0, 1), but was " + tolerance);
    }
    Publication publication = Publication.of(results);
    String name = id == null ? publication.experiment().experiment().name() : id;
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9-]*")) {
      throw new Refusal("--id has letters, digits and hyphens, but was '" + name + "'");
    }
    List<String> kept = publication.experiment().responses();
    for (String response : responses) {
      if (!kept.contains(response)) {
        throw new Refusal(
            "--responses: '"
                + response
                + "' is not among the responses of the sweep"
                + Nearest.hint(response, kept));
      }
    }
    List<String> chosen =
        responses.isEmpty() ? PublishedNumbers.responses(publication.experiment()) : responses;
    Path folder = (shelf == null ? Homes.published() : shelf).resolve(name);
    List<PublishedNumber> numbers = publication.writeTo(folder, chosen, tolerance, force);
    if (voice.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("command", "publish");
      json.put("id", name);
      json.put("folder", folder.toString());
      json.put("numbers", numbers.size());
      terminal.print(Json.print(json));
    } else {
      terminal.print(
          List.of(
              "published " + numbers.size() + " numbers in " + folder,
              "write in its README.md what a reader must know; repeat it with: entente reproduce "
                  + (shelf == null ? name : folder)));
    }
    return ExitCode.DONE;
  }
}
