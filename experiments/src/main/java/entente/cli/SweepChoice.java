package entente.cli;

import entente.design.Shard;
import entente.store.SweepStore.Mode;
import entente.store.TableFormat;
import java.nio.file.Path;
import java.time.Instant;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a sweep goes, which part of it is made, on how many cores. */
final class SweepChoice {

  @Mixin private OutChoice out;

  @Option(
      names = "--resume",
      description =
          "Continue the sweep that the folder of --out holds; begin it where there is none.")
  private boolean resume;

  @Option(
      names = "--shard",
      paramLabel = "i/n",
      description =
          "Make only the i-th of n disjoint parts, each in a folder of its own; 'merge' joins them.")
  private String shard;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Runs made at once. Default: all cores. Results do not depend on it.")
  private Integer threads;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "csv",
      description = "Tables as ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private TableFormat format;

  /** The results folder. */
  Path folder(String name, Instant now) {
    if (resume && !out.isNamed()) {
      throw new Refusal("--resume needs --out with the folder of the sweep to continue");
    }
    Shard part = shard();
    return out.folder(
        part.count() == 1 ? name : name + "-" + part.index() + "-of-" + part.count(), now);
  }

  /** What to do with a folder that holds something. */
  Mode mode() {
    if (resume && out.force()) {
      throw new Refusal("--resume continues and --force replaces; ask for one of them");
    }
    return resume ? Mode.RESUME : out.force() ? Mode.REPLACE : Mode.NEW;
  }

  /** Which part is made. */
  Shard shard() {
    try {
      return shard == null ? Shard.WHOLE : Shard.parse(shard);
    } catch (IllegalArgumentException e) {
      throw new Refusal("--shard: " + e.getMessage());
    }
  }

  /** Runs made at once. */
  int threads() {
    if (threads != null && threads < 1) {
      throw new Refusal("--threads must be at least 1, but was " + threads);
    }
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }

  /** How tables are written. */
  TableFormat format() {
    return format;
  }
}
