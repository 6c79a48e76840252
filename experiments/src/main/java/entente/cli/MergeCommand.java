package entente.cli;

import entente.store.Json;
import entente.store.Manifest;
import entente.store.Provenance;
import entente.store.ShardMerge;
import entente.store.TableFormat;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code merge}: the shards of a sweep become one results folder. */
@Command(
    name = "merge",
    description = {
      "Join the shards of a sweep into the results folder of the whole, byte for byte.",
      "Shards are made by sweep --shard i/n. They stay as they are."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Build.class)
final class MergeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FOLDER",
      description = "The folders of all shards, in any order.")
  private List<Path> folders;

  @Mixin private OutChoice out;
  @Mixin private VoiceChoice voice;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "csv",
      description = "Tables as ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private TableFormat format;

  @Option(names = "--no-charts", description = "Draw no charts.")
  private boolean noCharts;

  MergeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ShardMerge merge = ShardMerge.of(folders);
    Path folder = out.folder(merge.experiment(), Instant.now());
    Provenance provenance =
        new Provenance(
            Build.version(),
            Build.commit(),
            Build.java(),
            "merge",
            spec.commandLine().getParent().getParseResult().originalArgs(),
            merge.experiment());
    Manifest manifest = merge.write(folder, out.force(), format, provenance);
    List<String> charts = noCharts ? List.of() : Charts.drawIfPossible(folder, terminal, voice);
    if (voice.json()) {
      terminal.print(Json.print(SweepText.json("merge", folder, manifest, charts)));
    } else {
      terminal.print(SweepText.end(folder, manifest, charts, false));
    }
    return ExitCode.DONE;
  }
}
